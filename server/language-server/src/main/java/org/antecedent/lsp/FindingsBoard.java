package org.antecedent.lsp;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.antecedent.check.About;
import org.antecedent.check.Finding;
import org.antecedent.lsp.session.Session;
import org.antecedent.lsp.session.Snapshot;
import org.antecedent.lsp.transport.Failures;
import org.antecedent.text.Text;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/** Shows findings in the client, each with the version of the text that it is about. */
final class FindingsBoard implements Session.Board, Workspace.Board {
    private final Documentation documentation;
    private final Client client;
    private final FailedChecks failedChecks;

    FindingsBoard(Documentation documentation, Client client, FailedChecks failedChecks) {
        this.documentation = documentation;
        this.client = client;
        this.failedChecks = failedChecks;
    }

    /** Findings as the client shows them. */
    List<Diagnostic> diagnostics(String uri, Text text, List<Finding> findings) {
        return client.to(uri, text).diagnostics(findings, documentation::address);
    }

    @Override
    public void show(Snapshot snapshot, List<Finding> findings) {
        client.window()
                .publishDiagnostics(new PublishDiagnosticsParams(
                        snapshot.uri(), diagnostics(snapshot.uri(), snapshot.text(), findings), snapshot.version()));
    }

    /** Those of an article that is not open. */
    void show(String uri, Text text, List<Finding> findings) {
        client.window().publishDiagnostics(new PublishDiagnosticsParams(uri, diagnostics(uri, text, findings)));
    }

    @Override
    public void recall(Snapshot snapshot, List<Finding> left) {
        show(snapshot, left);
    }

    @Override
    public void show(Workspace.Document file) {
        if (client.does().pullsFindings()) {
            refresh();
            return;
        }
        List<Diagnostic> problems = diagnostics(file.uri(), file.text(), file.problems());
        PublishDiagnosticsParams params = new PublishDiagnosticsParams(file.uri(), problems);
        file.version().ifPresent(params::setVersion);
        client.window().publishDiagnostics(params);
    }

    @Override
    public void refresh() {
        if (client.does().refreshesFindings()) {
            CompletableFuture<Void> unused = client.window().refreshDiagnostics();
        }
    }

    @Override
    public void revised() {
        refresh();
        client.askAgain();
    }

    @Override
    public void clear(String uri) {
        client.window().publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
    }

    @Override
    public void failed(Throwable failure) {
        if (!(failure instanceof CancellationException)) {
            Failures.log("an analysis", failure);
        }
    }

    @Override
    public void failed(About check, RuntimeException failure) {
        failedChecks.accept(check, failure);
    }
}
