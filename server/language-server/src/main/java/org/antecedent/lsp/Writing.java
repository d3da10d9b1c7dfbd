package org.antecedent.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.antecedent.configuration.ConfigurationCompletion;
import org.antecedent.editor.Completion;
import org.antecedent.editor.LinkedEditing;
import org.antecedent.editor.Rename;
import org.antecedent.lsp.convert.ChangesToLsp;
import org.antecedent.lsp.convert.FromLsp;
import org.antecedent.lsp.convert.ToLsp;
import org.antecedent.text.Span;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.LinkedEditingRanges;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** What helps somebody to write names: renaming them, completing them, editing those that are the same as one. */
final class Writing {
    private final Questions questions;
    private final Client client;
    private final Preferences.Kept preferences;
    private final Workspace workspace;
    private final AnnotationValues annotations;

    Writing(
            Questions questions,
            Client client,
            Preferences.Kept preferences,
            Workspace workspace,
            AnnotationValues annotations) {
        this.workspace = workspace;
        this.annotations = annotations;
        this.questions = questions;
        this.client = client;
        this.preferences = preferences;
    }

    private ChangesToLsp changes(ToLsp to) {
        return new ChangesToLsp(to, client.knows());
    }

    /** The name that is renamed; fails with the reason where there is none. */
    CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> start(
            TextDocumentPositionParams params) {
        return questions.at(
                params,
                place -> {
                    Rename.Start start = Rename.start(place.article(), place.offset());
                    if (start instanceof Rename.Name name) {
                        return Either3.forSecond(changes(place.to()).start(name));
                    }
                    throw refused(((Rename.Refused) start).reason());
                },
                null);
    }

    /** Fails with the reason where there is nothing to rename. */
    CompletableFuture<WorkspaceEdit> rename(TextDocumentPositionParams params, String name) {
        return questions.at(
                params,
                place -> {
                    Rename.Outcome outcome = Rename.to(place.article(), place.offset(), name);
                    if (outcome instanceof Rename.Changes made) {
                        return changes(place.to())
                                .rename(made, place.snapshot().version(), client.does())
                                .orElseThrow(() -> refused(
                                        made.changes().isEmpty()
                                                ? "That is the name already."
                                                : "The name stands in quotations only, and is left as it was said."));
                    }
                    throw refused(((Rename.Refused) outcome).reason());
                },
                null);
    }

    static ResponseErrorException refused(String reason) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, reason, null));
    }

    CompletableFuture<LinkedEditingRanges> linked(TextDocumentPositionParams params) {
        return questions.at(
                params,
                place -> {
                    List<Span> spans = LinkedEditing.at(place.article(), place.offset());
                    return spans.isEmpty() ? null : changes(place.to()).linked(spans);
                },
                null);
    }

    CompletableFuture<Either<List<CompletionItem>, CompletionList>> completions(CompletionParams params) {
        String uri = params.getTextDocument().getUri();
        if (Annotations.isAnnotations(uri)) {
            return annotations.at(uri, params.getPosition()).thenApply(Either::forLeft);
        }
        if (isBehind(AnnotationValues.TRIGGER, params)) {
            return CompletableFuture.completedFuture(Either.forLeft(List.of()));
        }
        if (workspace.isConfiguration(uri)) {
            return CompletableFuture.completedFuture(Either.forLeft(settings(uri, params.getPosition())));
        }
        String trigger = preferences.of(uri).trigger();
        return questions.at(
                params,
                place -> Either.forLeft(
                        changes(place.to()).completions(Completion.at(place.article(), place.offset(), trigger))),
                Either.forLeft(List.of()));
    }

    private static boolean isBehind(String trigger, CompletionParams params) {
        return params.getContext() != null && trigger.equals(params.getContext().getTriggerCharacter());
    }

    private List<CompletionItem> settings(String uri, Position position) {
        return FromLsp.path(uri)
                .flatMap(workspace::at)
                .map(Workspace.Document::text)
                .map(text -> changes(client.to(uri, text))
                        .settings(ConfigurationCompletion.at(
                                text,
                                FromLsp.offset(position, text, client.shows().encoding()))))
                .orElse(List.of());
    }
}
