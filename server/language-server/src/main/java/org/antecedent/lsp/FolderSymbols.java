package org.antecedent.lsp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antecedent.corpus.Appearance;
import org.antecedent.corpus.Profile;
import org.antecedent.editor.ActorCard;
import org.antecedent.editor.DocumentSymbols;
import org.antecedent.editor.NameMatch;
import org.antecedent.index.Cast;
import org.antecedent.index.FolderIndex;
import org.antecedent.lsp.convert.Ability;
import org.antecedent.lsp.convert.FromLsp;
import org.antecedent.lsp.convert.PlacesToLsp;
import org.antecedent.mention.ActorType;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The actors of the client's folders as symbols. */
final class FolderSymbols {
    /** Nobody reads further down; who types one more letter gets others. */
    private static final int MOST = 100;

    private static final int NAME_LENGTH = 60;

    private final FolderIndexes indexes;
    private final Client client;

    FolderSymbols(FolderIndexes indexes, Client client) {
        this.indexes = indexes;
        this.client = client;
    }

    /**
     * What was looked for.
     *
     * @param names of those whom the folders know, as far as they tell who is meant; each with its kind
     */
    record Found(List<WorkspaceSymbol> symbols, Set<String> names) {
        static final Found NOTHING = new Found(List.of(), Set.of());

        /** Those of an open article. */
        static Found open(List<WorkspaceSymbol> symbols) {
            return new Found(symbols, Set.of());
        }

        /** Whether somebody who is called so is there already, by this name or another. */
        boolean holds(WorkspaceSymbol symbol) {
            return names.contains(key(symbol.getKind(), Profile.folded(symbol.getName())));
        }

        private static String key(SymbolKind kind, String name) {
            return kind + " " + name;
        }
    }

    /** Those whose names fit the query, the best first. Each leads to an article that says much of it. */
    Found matching(String query) {
        List<FolderMember> members = new ArrayList<>();
        for (FolderIndex folder : indexes.all()) {
            folder.index().cast().matching(query, MOST).forEach(member -> members.add(FolderMember.of(member, folder)));
        }
        if (members.isEmpty()) {
            return Found.NOTHING;
        }
        String typed = Profile.folded(query);
        Comparator<FolderMember> best = Comparator.comparing(
                        (FolderMember one) -> one.member().fit(typed).orElse(NameMatch.SLIP))
                .thenComparing(Comparator.comparingInt(FolderMember::articles)
                        .thenComparingInt(FolderMember::mentions)
                        .reversed());
        List<WorkspaceSymbol> symbols = new ArrayList<>();
        Set<String> names = new HashSet<>();
        FolderMember.each(members).stream().sorted(best).limit(MOST).forEach(one -> {
            WorkspaceSymbol symbol = symbol(one);
            symbols.add(symbol);
            names.add(Found.key(symbol.getKind(), Profile.folded(symbol.getName())));
            one.member().folded().stream()
                    .filter(name -> tells(one.member(), name))
                    .forEach(name -> names.add(Found.key(symbol.getKind(), name)));
        });
        return new Found(symbols, names);
    }

    /** A surname alone may be somebody else's. */
    private static boolean tells(Cast.Member member, String name) {
        return member.type() != ActorType.PERSON || name.indexOf(' ') > 0;
    }

    private WorkspaceSymbol symbol(FolderMember one) {
        Cast.Member member = one.member();
        String uri = one.folder().file(member.foremost()).toUri().toString();
        WorkspaceSymbol symbol = PlacesToLsp.symbol(
                ActorCard.shorten(member.name(), NAME_LENGTH),
                DocumentSymbols.kind(member.type()),
                uri,
                container(one, Navigation.fileName(uri)));
        if (!client.knows(Ability.WORKSPACE_SYMBOLS_RESOLVED)) {
            symbol.setLocation(Either.forLeft(PlacesToLsp.top(uri)));
            resolved(symbol, uri);
        }
        return symbol;
    }

    private static String container(FolderMember one, String file) {
        if (one.articles() == 1) {
            return file;
        }
        String articles = ActorCard.count(one.articles(), "article");
        return one.member().sure() ? articles : articles + ", perhaps not all the same";
    }

    /** With its place in the article; as it came where that is not as it was. */
    WorkspaceSymbol resolved(WorkspaceSymbol symbol, String uri) {
        List<FolderArticle> article = FromLsp.path(uri).stream()
                .flatMap(file -> indexes.all().stream().flatMap(folder -> FolderArticle.of(folder, file).stream()))
                .toList();
        article.stream()
                .findFirst()
                .flatMap(one -> one.summary().actors().stream()
                        .filter(actor -> isCalled(actor, symbol.getName()))
                        .findFirst()
                        .map(actor -> client.to(uri, one.file().text()).locations(List.of(actor.introducing()))))
                .ifPresent(places -> symbol.setLocation(Either.forLeft(places.get(0))));
        return symbol;
    }

    private static boolean isCalled(Appearance actor, String name) {
        String folded = Profile.folded(name);
        return actor.profile().name().equals(folded)
                || Profile.folded(ActorCard.shorten(actor.name(), NAME_LENGTH)).equals(folded)
                || actor.forms().keySet().stream()
                        .anyMatch(form -> Profile.folded(form).equals(folded));
    }
}
