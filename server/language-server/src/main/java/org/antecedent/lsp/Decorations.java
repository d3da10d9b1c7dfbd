package org.antecedent.lsp;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.antecedent.editor.CodeLenses;
import org.antecedent.editor.FoldingRanges;
import org.antecedent.editor.InlayHints;
import org.antecedent.editor.SelectionRanges;
import org.antecedent.editor.SemanticTokens;
import org.antecedent.lsp.Questions.Whole;
import org.antecedent.lsp.convert.FromLsp;
import org.antecedent.lsp.convert.MarksToLsp;
import org.antecedent.lsp.convert.SentHint;
import org.antecedent.lsp.convert.ToLsp;
import org.antecedent.text.Span;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What is shown in and around the words of an article: hints, colours, lenses, folds, selections. */
final class Decorations {
    private final Questions questions;
    private final Client client;
    private final Preferences.Kept preferences;
    private final TokenResults colours = new TokenResults();

    Decorations(Questions questions, Client client, Preferences.Kept preferences) {
        this.questions = questions;
        this.client = client;
        this.preferences = preferences;
    }

    private MarksToLsp marks(ToLsp to) {
        return new MarksToLsp(to, client.knows());
    }

    CompletableFuture<List<InlayHint>> hints(TextDocumentIdentifier document, Range range) {
        Preferences ours = preferences.of(document.getUri());
        return questions.whole(
                document,
                whole -> {
                    MarksToLsp marks = marks(whole.to());
                    Span span = questions.span(range, whole.article());
                    return InlayHints.in(whole.article(), span, ours.hints()).stream()
                            .map(marks::hint)
                            .toList();
                },
                List.of());
    }

    /** With the card and the place; as it came, where the text has changed since. */
    CompletableFuture<InlayHint> resolved(InlayHint hint) {
        Optional<SentHint> sent = FromLsp.hint(hint);
        if (sent.isEmpty()) {
            return CompletableFuture.completedFuture(hint);
        }
        return questions.whole(
                sent.get().uri(),
                whole -> {
                    InlayHints.detail(
                                    whole.article(),
                                    sent.get().words(),
                                    sent.get().label())
                            .ifPresent(detail -> marks(whole.to()).detail(hint, detail));
                    return hint;
                },
                hint);
    }

    CompletableFuture<org.eclipse.lsp4j.SemanticTokens> tokens(TextDocumentIdentifier document) {
        return questions.whole(
                document,
                whole -> colours.all(document.getUri(), tokens(whole, everything(whole))),
                new org.eclipse.lsp4j.SemanticTokens(List.of()));
    }

    /** @param previous what the client has */
    CompletableFuture<Either<org.eclipse.lsp4j.SemanticTokens, SemanticTokensDelta>> changedTokens(
            TextDocumentIdentifier document, String previous) {
        return questions.whole(
                document,
                whole -> colours.changed(document.getUri(), tokens(whole, everything(whole)), previous),
                Either.forLeft(new org.eclipse.lsp4j.SemanticTokens(List.of())));
    }

    CompletableFuture<org.eclipse.lsp4j.SemanticTokens> tokens(TextDocumentIdentifier document, Range range) {
        return questions.whole(
                document,
                whole -> new org.eclipse.lsp4j.SemanticTokens(
                        TokenResults.list(tokens(whole, questions.span(range, whole.article())))),
                new org.eclipse.lsp4j.SemanticTokens(List.of()));
    }

    private int[] tokens(Whole whole, Span range) {
        return marks(whole.to()).tokens(SemanticTokens.in(whole.article(), range));
    }

    private static Span everything(Whole whole) {
        return new Span(0, whole.article().text().length());
    }

    /** The client has closed the article: it will not ask for what has changed of it. */
    void forget(String uri) {
        colours.forget(uri);
    }

    CompletableFuture<List<? extends CodeLens>> lenses(TextDocumentIdentifier document) {
        return questions.whole(document, whole -> whole.to().lenses(CodeLenses.of(whole.article())), List.of());
    }

    CompletableFuture<List<FoldingRange>> folds(TextDocumentIdentifier document) {
        return questions.whole(
                document, whole -> marks(whole.to()).folds(FoldingRanges.of(whole.article())), List.of());
    }

    /** One for each position, in their order; the position itself where the article is not read. */
    CompletableFuture<List<SelectionRange>> selections(TextDocumentIdentifier document, List<Position> positions) {
        return questions.whole(
                document,
                whole -> positions.stream()
                        .map(position -> marks(whole.to())
                                .selection(SelectionRanges.at(
                                        whole.article(), questions.offset(position, whole.article()))))
                        .toList(),
                positions.stream()
                        .map(position -> new SelectionRange(new Range(position, position), null))
                        .toList());
    }
}
