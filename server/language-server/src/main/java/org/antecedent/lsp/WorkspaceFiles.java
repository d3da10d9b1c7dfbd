package org.antecedent.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.configuration.Configurations;
import org.antecedent.lsp.session.Session;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What the protocol says and asks about the workspace as a whole: its files, the findings in all that is open, and commands. */
final class WorkspaceFiles implements WorkspaceService {
    private static final Logger LOG = Logger.getLogger(WorkspaceFiles.class.getName());

    private final Session session;
    private final Workspace workspace;
    private final Articles articles;
    private final Commands commands;
    private LanguageClient client;

    WorkspaceFiles(Session session, Workspace workspace, Articles articles, Commands commands) {
        this.session = session;
        this.workspace = workspace;
        this.articles = articles;
        this.commands = commands;
    }

    void connect(LanguageClient connected) {
        client = connected;
    }

    /** Asks the client to tell of changes to files of configuration and of annotations. */
    void watch() {
        List<FileSystemWatcher> watchers = Stream.of("**/" + Configurations.NAME, "**/*" + AnnotationFile.ENDING)
                .map(pattern -> new FileSystemWatcher(Either.forLeft(pattern)))
                .toList();
        CompletableFuture<Void> unused = client.registerCapability(new RegistrationParams(List.of(new Registration(
                Configurations.NAME,
                "workspace/didChangeWatchedFiles",
                new DidChangeWatchedFilesRegistrationOptions(watchers)))));
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        List<String> changed =
                params.getChanges().stream().map(FileEvent::getUri).toList();
        changed.stream().filter(Annotations::isAnnotations).forEach(articles::look);
        if (!changed.stream().allMatch(Annotations::isAnnotations)) {
            workspace.refresh();
            session.reconsider();
        }
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        LOG.fine("the client's settings are read at the start");
    }

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
        return commands.run(params);
    }

    @Override
    public CompletableFuture<WorkspaceDiagnosticReport> diagnostic(WorkspaceDiagnosticParams params) {
        return articles.everything(params);
    }
}
