package org.antecedent.lsp;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.antecedent.analysis.Article;
import org.antecedent.lsp.convert.FromLsp;
import org.antecedent.lsp.convert.ToLsp;
import org.antecedent.lsp.session.Session;
import org.antecedent.lsp.session.Snapshot;
import org.antecedent.text.Span;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;

/** What features ask of the open articles, in the client's positions. */
final class Questions {
    private final Session session;
    private final Client client;

    Questions(Session session, Client client) {
        this.session = session;
        this.client = client;
    }

    /** An article, and the way into the client's values. */
    record Whole(Snapshot snapshot, Article article, ToLsp to) {}

    /** A cursor in an article. */
    record Place(Snapshot snapshot, Article article, int offset, ToLsp to) {}

    /** @param nothing the answer where the article is not open, or too large to be analysed */
    <T> CompletableFuture<T> whole(String uri, Function<Whole, T> question, T nothing) {
        BiFunction<Snapshot, Article, T> answer =
                (snapshot, article) -> question.apply(new Whole(snapshot, article, client.to(uri, article.text())));
        return session.ask(uri, answer, nothing);
    }

    <T> CompletableFuture<T> whole(TextDocumentIdentifier document, Function<Whole, T> question, T nothing) {
        return whole(document.getUri(), question, nothing);
    }

    <T> CompletableFuture<T> at(String uri, Position position, Function<Place, T> question, T nothing) {
        return whole(
                uri,
                whole -> question.apply(
                        new Place(whole.snapshot(), whole.article(), offset(position, whole.article()), whole.to())),
                nothing);
    }

    <T> CompletableFuture<T> at(TextDocumentPositionParams params, Function<Place, T> question, T nothing) {
        return at(params.getTextDocument().getUri(), params.getPosition(), question, nothing);
    }

    int offset(Position position, Article article) {
        return FromLsp.offset(position, article.text(), client.shows().encoding());
    }

    Span span(Range range, Article article) {
        return FromLsp.span(range, article.text(), client.shows().encoding());
    }
}
