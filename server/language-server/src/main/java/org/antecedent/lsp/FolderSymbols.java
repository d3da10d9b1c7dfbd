package org.antecedent.lsp;

import java.util.ArrayList;
import java.util.List;
import org.antecedent.corpus.Appearance;
import org.antecedent.corpus.Profile;
import org.antecedent.editor.ActorCard;
import org.antecedent.editor.DocumentSymbols;
import org.antecedent.index.Cast;
import org.antecedent.index.FolderIndex;
import org.antecedent.lsp.convert.Ability;
import org.antecedent.lsp.convert.FromLsp;
import org.antecedent.lsp.convert.PlacesToLsp;
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

    /** Those whose names fit the query, the best first. Each leads to the article that says most of it. */
    List<WorkspaceSymbol> matching(String query) {
        List<WorkspaceSymbol> symbols = new ArrayList<>();
        for (FolderIndex folder : indexes.all()) {
            for (Cast.Member member : folder.index().cast().matching(query, MOST)) {
                symbols.add(symbol(member, folder));
            }
        }
        return symbols;
    }

    private WorkspaceSymbol symbol(Cast.Member member, FolderIndex folder) {
        String uri = folder.file(member.foremost()).toUri().toString();
        WorkspaceSymbol symbol = PlacesToLsp.symbol(
                ActorCard.shorten(member.name(), NAME_LENGTH),
                DocumentSymbols.kind(member.type()),
                uri,
                container(member, Navigation.fileName(uri)));
        if (!client.knows(Ability.WORKSPACE_SYMBOLS_RESOLVED)) {
            symbol.setLocation(Either.forLeft(PlacesToLsp.top(uri)));
            resolved(symbol, uri);
        }
        return symbol;
    }

    private static String container(Cast.Member member, String file) {
        if (member.articles() == 1) {
            return file;
        }
        String articles = ActorCard.count(member.articles(), "article");
        return member.sure() ? articles : articles + ", perhaps not all the same";
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
