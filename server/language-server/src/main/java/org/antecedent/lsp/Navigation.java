package org.antecedent.lsp;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.antecedent.corpus.AcrossArticles;
import org.antecedent.corpus.Appearance;
import org.antecedent.corpus.ArticleSummary;
import org.antecedent.corpus.Profile;
import org.antecedent.editor.ActorPage;
import org.antecedent.editor.CallHierarchy;
import org.antecedent.editor.DocumentHighlights;
import org.antecedent.editor.DocumentLinks;
import org.antecedent.editor.DocumentSymbols;
import org.antecedent.editor.FindReferences;
import org.antecedent.editor.GoToDeclaration;
import org.antecedent.editor.GoToDefinition;
import org.antecedent.editor.GoToImplementations;
import org.antecedent.editor.WorkspaceSymbols;
import org.antecedent.lsp.Questions.Place;
import org.antecedent.lsp.convert.Ability;
import org.antecedent.lsp.convert.FromLsp;
import org.antecedent.lsp.convert.PlacesToLsp;
import org.antecedent.lsp.convert.TalkToLsp;
import org.antecedent.lsp.convert.ToLsp;
import org.antecedent.lsp.session.Session;
import org.antecedent.text.Span;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentContentResult;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolLocation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Where one can go from the words of an article, and what there is to go to. */
final class Navigation {
    /** Of the pages of actors, which are nowhere on the disk. */
    static final String SCHEME = "antecedent-actor";

    private final Session session;
    private final Questions questions;
    private final Workspace workspace;
    private final FolderSymbols folders;
    private final Elsewhere elsewhere;
    private final Client client;

    Navigation(
            Session session,
            Questions questions,
            Workspace workspace,
            FolderSymbols folders,
            Elsewhere elsewhere,
            Client client) {
        this.session = session;
        this.questions = questions;
        this.workspace = workspace;
        this.folders = folders;
        this.elsewhere = elsewhere;
        this.client = client;
    }

    /** Whether a document is the page of an actor, and no article. */
    static boolean isPage(String uri) {
        return uri.startsWith(SCHEME + ":");
    }

    private PlacesToLsp places(ToLsp to) {
        return new PlacesToLsp(to, client.knows());
    }

    CompletableFuture<Hover> hover(TextDocumentPositionParams params) {
        return questions.at(
                params,
                place -> org.antecedent.editor.Hover.at(place.article(), place.offset())
                        .map(card -> acrossArticles(place)
                                .map(across -> card.with(across.line()))
                                .orElse(card))
                        .map(place.to()::hover)
                        .orElse(null),
                null);
    }

    private Optional<AcrossArticles> acrossArticles(Place place) {
        return Optional.of(place)
                .filter(any -> elsewhere.knowsAny())
                .flatMap(Navigation::named)
                .flatMap(actor -> elsewhere.numbers(place.snapshot().uri(), actor));
    }

    /** The actor under the cursor, where the article names it. */
    private static Optional<Appearance> named(Place place) {
        return ArticleSummary.of(place.article()).at(place.article(), place.offset());
    }

    CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            TextDocumentPositionParams params) {
        return questions.at(
                params,
                place -> place.to().definition(GoToDefinition.at(place.article(), place.offset())),
                Either.forLeft(List.of()));
    }

    CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> declaration(
            TextDocumentPositionParams params) {
        return questions.at(params, place -> introduced(place, Ability.DECLARATION_LINKS), Either.forLeft(List.of()));
    }

    private Either<List<? extends Location>, List<? extends LocationLink>> introduced(Place place, Ability ability) {
        return places(place.to())
                .links(
                        GoToDeclaration.at(place.article(), place.offset()).stream()
                                .toList(),
                        ability);
    }

    CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> implementation(
            TextDocumentPositionParams params) {
        return questions.at(
                params,
                place -> places(place.to())
                        .links(GoToImplementations.at(place.article(), place.offset()), Ability.IMPLEMENTATION_LINKS),
                Either.forLeft(List.of()));
    }

    /** To where the project says who the actor is, else to the page of the actor; who can open none is led to its first name. */
    CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> typeDefinition(
            TextDocumentPositionParams params) {
        String article = params.getTextDocument().getUri();
        return questions.at(
                params,
                place -> entry(article, place)
                        .or(() -> page(article, place))
                        .orElseGet(() -> introduced(place, Ability.TYPE_DEFINITION_LINKS)),
                Either.forLeft(List.of()));
    }

    private Optional<Either<List<? extends Location>, List<? extends LocationLink>>> entry(
            String article, Place place) {
        return place.article()
                .mentionAt(place.offset())
                .flatMap(mention -> place.article()
                        .actorOf(mention)
                        .flatMap(place.article()::projectActor)
                        .flatMap(actor -> workspace.entry(article, actor))
                        .map(entry -> places(client.to(
                                        entry.file().uri(), entry.file().text()))
                                .link(entry.span(), place.to(), mention.span(), Ability.TYPE_DEFINITION_LINKS)));
    }

    private Optional<Either<List<? extends Location>, List<? extends LocationLink>>> page(String article, Place place) {
        return Optional.of(place)
                .filter(any -> client.knows(Ability.VIRTUAL_DOCUMENTS))
                .flatMap(any -> ActorPage.at(place.article(), place.offset()))
                .map(page ->
                        places(place.to()).page(address(article, page), page.origin(), Ability.TYPE_DEFINITION_LINKS));
    }

    /** The name that an editor shows for it is that of the actor; the rest tells where the actor is introduced. */
    private static String address(String article, ActorPage page) {
        return SCHEME + ":/" + encoded(page.title()) + ".md?"
                + page.introducing().start() + "#" + encoded(article);
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The text of the page with this address; empty where there is no such actor any more. */
    CompletableFuture<TextDocumentContentResult> page(String address) {
        TextDocumentContentResult nothing = new TextDocumentContentResult("");
        try {
            URI uri = URI.create(address);
            if (!SCHEME.equals(uri.getScheme()) || uri.getRawQuery() == null || uri.getRawFragment() == null) {
                return CompletableFuture.completedFuture(nothing);
            }
            int introducing = Integer.parseInt(uri.getRawQuery());
            return questions.whole(
                    URLDecoder.decode(uri.getRawFragment(), StandardCharsets.UTF_8),
                    whole -> ActorPage.at(whole.article(), introducing)
                            .map(page -> new TextDocumentContentResult(page.markdown()))
                            .orElse(nothing),
                    nothing);
        } catch (IllegalArgumentException noAddress) {
            return CompletableFuture.completedFuture(nothing);
        }
    }

    /** @param token where the client wants them in parts; null for all of them at the end */
    CompletableFuture<List<? extends Location>> references(
            TextDocumentPositionParams params, boolean introducing, Either<String, Integer> token) {
        Partial<Location> partial = new Partial<>(client, token, List::copyOf);
        String uri = params.getTextDocument().getUri();
        CompletableFuture<List<? extends Location>> answer = new CompletableFuture<>();
        List<Location> left = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<Void> here = questions
                .at(
                        params,
                        place -> {
                            List<Span> spans = FindReferences.at(place.article(), place.offset(), introducing);
                            left.addAll(partial.of(place.to().locations(spans)));
                            return Optional.of(place)
                                    .filter(any -> elsewhere.knowsAnother(uri))
                                    .flatMap(Navigation::named)
                                    .map(Appearance::profile);
                        },
                        Optional.<Profile>empty())
                .thenCompose(profile -> profile.isEmpty()
                        ? CompletableFuture.completedFuture(null)
                        : elsewhere.each(
                                profile.get(),
                                uri,
                                answer::isDone,
                                found -> left.addAll(partial.of(
                                        client.to(found.uri(), found.text()).locations(spoken(found))))));
        return Together.into(answer, here.thenApply(done -> List.copyOf(left)));
    }

    /** Where somebody is mentioned in another article, and all that they say there. */
    private static List<Span> spoken(Elsewhere.Found found) {
        return found.meant().stream()
                .flatMap(actor -> Stream.concat(actor.mentions().stream(), actor.said().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    CompletableFuture<List<? extends DocumentHighlight>> highlights(TextDocumentPositionParams params) {
        return questions.at(
                params,
                place -> place.to().highlights(DocumentHighlights.at(place.article(), place.offset())),
                List.of());
    }

    CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> outline(TextDocumentIdentifier document) {
        return questions.whole(document, whole -> whole.to().symbols(DocumentSymbols.of(whole.article())), List.of());
    }

    CompletableFuture<List<DocumentLink>> documentLinks(TextDocumentIdentifier document) {
        return questions.whole(
                document, whole -> places(whole.to()).documentLinks(DocumentLinks.of(whole.article())), List.of());
    }

    CompletableFuture<List<CallHierarchyItem>> party(TextDocumentPositionParams params) {
        return questions.at(
                params,
                place -> CallHierarchy.at(place.article(), place.offset()).map(places(place.to())::party).stream()
                        .toList(),
                List.of());
    }

    /** Who speaks of somebody: in the article, and in all others that name them. */
    CompletableFuture<List<CallHierarchyIncomingCall>> speakers(CallHierarchyItem item) {
        return calls(
                item,
                (places, place) -> places.speakers(CallHierarchy.speakers(place.article(), place.offset())),
                found -> new TalkToLsp(client.to(found.uri(), found.text()), fileName(found.uri()))
                        .speakers(found.summary(), found.actors()));
    }

    /** Of whom somebody speaks. */
    CompletableFuture<List<CallHierarchyOutgoingCall>> spokenOf(CallHierarchyItem item) {
        return calls(
                item,
                (places, place) -> places.spokenOf(CallHierarchy.spokenOf(place.article(), place.offset())),
                found -> new TalkToLsp(client.to(found.uri(), found.text()), fileName(found.uri()))
                        .spokenOf(found.summary(), found.actors(), found.uri().equals(item.getUri())));
    }

    private <T> CompletableFuture<List<T>> calls(
            CallHierarchyItem item,
            BiFunction<PlacesToLsp, Place, List<T>> here,
            Function<Elsewhere.Found, List<T>> there) {
        Position start = item.getSelectionRange().getStart();
        CompletableFuture<List<T>> answer = new CompletableFuture<>();
        List<T> calls = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<Optional<Profile>> whom = session.articles().contains(item.getUri())
                ? questions.at(
                        item.getUri(),
                        start,
                        place -> {
                            calls.addAll(here.apply(places(place.to()), place));
                            return named(place).map(Appearance::profile);
                        },
                        Optional.empty())
                : elsewhere
                        .article(item.getUri())
                        .thenApply(known -> known.flatMap(found -> {
                            int offset = FromLsp.offset(
                                    start, found.text(), client.shows().encoding());
                            Optional<Elsewhere.Found> meant = found.mentioned(offset);
                            meant.ifPresent(one -> calls.addAll(there.apply(one)));
                            return meant.map(one -> one.meant().get(0).profile());
                        }));
        return Together.into(
                answer,
                whom.thenCompose(profile -> profile.isEmpty()
                                ? CompletableFuture.completedFuture(null)
                                : elsewhere.each(
                                        profile.get(),
                                        item.getUri(),
                                        answer::isDone,
                                        found -> calls.addAll(there.apply(found))))
                        .thenApply(done -> List.copyOf(calls)));
    }

    /** The actors whose names fit the query: of the client's folders, the best first, and others of open articles. */
    CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbols(
            String query) {
        List<CompletableFuture<FolderSymbols.Found>> answers = new ArrayList<>();
        answers.add(session.answer(() -> folders.matching(query)));
        session.articles().stream()
                .sorted()
                .map(uri -> questions.whole(
                        uri,
                        whole -> FolderSymbols.Found.open(WorkspaceSymbols.matching(whole.article(), query).stream()
                                .map(symbol -> places(whole.to()).symbol(symbol, fileName(uri)))
                                .toList()),
                        FolderSymbols.Found.NOTHING))
                .forEach(answers::add);
        return Together.all(answers).thenApply(found -> {
            FolderSymbols.Found known = found.get(0);
            List<WorkspaceSymbol> symbols = new ArrayList<>(known.symbols());
            found.subList(1, found.size()).stream()
                    .flatMap(open -> open.symbols().stream())
                    .filter(symbol -> !known.holds(symbol))
                    .forEach(symbols::add);
            return Either.forRight(symbols);
        });
    }
    /** With the place of the symbol; as it came, where its article has no such actor any more. */
    CompletableFuture<WorkspaceSymbol> resolved(WorkspaceSymbol symbol) {
        Optional<WorkspaceSymbolLocation> open = Optional.ofNullable(symbol.getLocation())
                .filter(Either::isRight)
                .map(Either::getRight);
        if (open.isEmpty()) {
            return CompletableFuture.completedFuture(symbol);
        }
        String uri = open.get().getUri();
        if (!session.articles().contains(uri)) {
            return session.answer(() -> folders.resolved(symbol, uri));
        }
        return questions.whole(
                uri,
                whole -> {
                    WorkspaceSymbols.matching(whole.article(), symbol.getName()).stream()
                            .filter(found -> Profile.folded(found.name()).equals(Profile.folded(symbol.getName())))
                            .findFirst()
                            .ifPresent(found -> symbol.setLocation(Either.forLeft(
                                    whole.to().locations(List.of(found.span())).get(0))));
                    return symbol;
                },
                symbol);
    }

    /** What people call the document. */
    static String fileName(String uri) {
        String path = uri.replaceFirst("[?#].*$", "");
        return URLDecoder.decode(
                path.substring(path.lastIndexOf('/') + 1).replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25"),
                StandardCharsets.UTF_8);
    }
}
