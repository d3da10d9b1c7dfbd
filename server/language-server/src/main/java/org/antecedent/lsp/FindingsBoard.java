package org.antecedent.lsp;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.antecedent.check.Finding;
import org.antecedent.lsp.convert.ClientAbilities;
import org.antecedent.lsp.convert.DecisionSettings;
import org.antecedent.lsp.convert.EditorAbilities;
import org.antecedent.lsp.convert.ToLsp;
import org.antecedent.lsp.session.Session;
import org.antecedent.lsp.session.Snapshot;
import org.antecedent.lsp.transport.Failures;
import org.antecedent.text.Text;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.services.LanguageClient;

/** Shows findings in the client, each with the version of the text that it is about. */
final class FindingsBoard implements Session.Board, Workspace.Board {
    private final Documentation documentation;
    private volatile LanguageClient window;
    private volatile ClientAbilities client = ClientAbilities.NONE;
    private volatile EditorAbilities editor = EditorAbilities.NONE;
    private volatile DecisionSettings decisions = DecisionSettings.DEFAULT;

    FindingsBoard(Documentation documentation) {
        this.documentation = documentation;
    }

    void connect(LanguageClient connected) {
        window = connected;
    }

    void client(ClientAbilities shown, EditorAbilities done, DecisionSettings set) {
        client = shown;
        editor = done;
        decisions = set;
    }

    /** What the client can show, as far as it has said so. */
    ClientAbilities client() {
        return client;
    }

    /** What the client can do, as far as it has said so. */
    EditorAbilities editor() {
        return editor;
    }

    /** What the client has set about decisions. */
    DecisionSettings decisionSettings() {
        return decisions;
    }

    /** Findings as the client shows them. */
    List<Diagnostic> diagnostics(String uri, Text text, List<Finding> findings) {
        return new ToLsp(uri, text, client).diagnostics(findings, documentation::address);
    }

    @Override
    public void show(Snapshot snapshot, List<Finding> findings) {
        window.publishDiagnostics(new PublishDiagnosticsParams(
                snapshot.uri(), diagnostics(snapshot.uri(), snapshot.text(), findings), snapshot.version()));
    }

    @Override
    public void recall(Snapshot snapshot, List<Finding> left) {
        show(snapshot, left);
    }

    @Override
    public void show(Workspace.Document file) {
        if (editor.pullsFindings()) {
            refresh();
            return;
        }
        List<Diagnostic> problems = diagnostics(file.uri(), file.text(), file.problems());
        PublishDiagnosticsParams params = new PublishDiagnosticsParams(file.uri(), problems);
        file.version().ifPresent(params::setVersion);
        window.publishDiagnostics(params);
    }

    @Override
    public void refresh() {
        if (editor.refreshesFindings()) {
            CompletableFuture<Void> unused = window.refreshDiagnostics();
        }
    }

    @Override
    public void revised() {
        refresh();
        if (editor.refreshesLenses()) {
            CompletableFuture<Void> unused = window.refreshCodeLenses();
        }
    }

    /** Tells the person at the client that something went wrong. */
    void tell(String message) {
        window.showMessage(new MessageParams(MessageType.Error, message));
    }

    /** Asks the client to change a document that it has open; whether it did. */
    CompletableFuture<Boolean> apply(WorkspaceEdit edit, String label) {
        ApplyWorkspaceEditParams params = new ApplyWorkspaceEditParams(edit);
        params.setLabel(label);
        return window.applyEdit(params).thenApply(ApplyWorkspaceEditResponse::isApplied);
    }

    @Override
    public void clear(String uri) {
        window.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
    }

    @Override
    public void failed(Throwable failure) {
        if (!(failure instanceof CancellationException)) {
            Failures.log("an analysis", failure);
        }
    }
}
