package org.antecedent.lsp;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.antecedent.analysis.Article;
import org.antecedent.editor.CodeLenses;
import org.antecedent.editor.DocumentHighlights;
import org.antecedent.editor.DocumentSymbols;
import org.antecedent.editor.FindReferences;
import org.antecedent.editor.GoToDefinition;
import org.antecedent.lsp.convert.ClientAbilities;
import org.antecedent.lsp.convert.FromLsp;
import org.antecedent.lsp.convert.ToLsp;
import org.antecedent.lsp.session.Session;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What the protocol asks about text documents: each method hands on to the session and to one feature. */
final class Articles implements TextDocumentService {
    private final Session session;
    private final Supplier<ClientAbilities> client;
    private final Documentation documentation;

    Articles(Session session, Supplier<ClientAbilities> client, Documentation documentation) {
        this.session = session;
        this.client = client;
        this.documentation = documentation;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem document = params.getTextDocument();
        if (documentation.isPage(document.getUri())) {
            return; // Its examples show what is wrong.
        }
        session.open(document.getUri(), document.getVersion(), document.getText());
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        Integer version = params.getTextDocument().getVersion();
        session.change(
                params.getTextDocument().getUri(),
                version == null ? OptionalInt.empty() : OptionalInt.of(version),
                text -> FromLsp.apply(
                        params.getContentChanges(), text, client.get().encoding()));
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        session.close(params.getTextDocument().getUri());
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        // Saving changes nothing: the text is what the client shows.
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return at(
                params,
                (place, to) -> org.antecedent.editor.Hover.at(place.article(), place.offset())
                        .map(to::hover)
                        .orElse(null),
                null);
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return at(
                params,
                (place, to) -> to.definition(GoToDefinition.at(place.article(), place.offset())),
                Either.forLeft(List.of()));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        boolean introducing = params.getContext().isIncludeDeclaration();
        return at(
                params,
                (place, to) -> to.locations(FindReferences.at(place.article(), place.offset(), introducing)),
                List.of());
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return at(
                params,
                (place, to) -> to.highlights(DocumentHighlights.at(place.article(), place.offset())),
                List.of());
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        String uri = params.getTextDocument().getUri();
        return session.ask(
                uri,
                article -> new ToLsp(uri, article.text(), client.get()).symbols(DocumentSymbols.of(article)),
                List.of());
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        String uri = params.getTextDocument().getUri();
        return session.ask(
                uri, article -> new ToLsp(uri, article.text(), client.get()).lenses(CodeLenses.of(article)), List.of());
    }

    /** A cursor in an article. */
    private record Place(Article article, int offset) {}

    private <T> CompletableFuture<T> at(
            TextDocumentPositionParams params, BiFunction<Place, ToLsp, T> feature, T nothing) {
        String uri = params.getTextDocument().getUri();
        return session.ask(
                uri,
                article -> {
                    int offset = FromLsp.offset(
                            params.getPosition(), article.text(), client.get().encoding());
                    return feature.apply(new Place(article, offset), new ToLsp(uri, article.text(), client.get()));
                },
                nothing);
    }
}
