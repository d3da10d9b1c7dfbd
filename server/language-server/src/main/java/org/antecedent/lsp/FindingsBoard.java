package org.antecedent.lsp;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.antecedent.check.Finding;
import org.antecedent.lsp.convert.ClientAbilities;
import org.antecedent.lsp.convert.ToLsp;
import org.antecedent.lsp.session.Session;
import org.antecedent.lsp.session.Snapshot;
import org.antecedent.lsp.transport.Failures;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** Shows findings in the client, each with the version of the text that it is about. */
final class FindingsBoard implements Session.Board {
    private final Documentation documentation;
    private volatile LanguageClient window;
    private volatile ClientAbilities client = ClientAbilities.NONE;

    FindingsBoard(Documentation documentation) {
        this.documentation = documentation;
    }

    void connect(LanguageClient connected) {
        window = connected;
    }

    void client(ClientAbilities abilities) {
        client = abilities;
    }

    /** What the client can show, as far as it has said so. */
    ClientAbilities client() {
        return client;
    }

    @Override
    public void show(Snapshot snapshot, List<Finding> findings) {
        ToLsp to = new ToLsp(snapshot.uri(), snapshot.text(), client);
        window.publishDiagnostics(new PublishDiagnosticsParams(
                snapshot.uri(), to.diagnostics(findings, documentation::address), snapshot.version()));
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
