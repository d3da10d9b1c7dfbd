package org.antecedent.lsp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.Sidecar;
import org.antecedent.configuration.ArticleNames;
import org.antecedent.configuration.Configurations;
import org.antecedent.configuration.IgnoreFile;
import org.antecedent.lsp.convert.FromLsp;
import org.antecedent.lsp.convert.ToLsp;
import org.antecedent.lsp.session.Session;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentContentParams;
import org.eclipse.lsp4j.TextDocumentContentResult;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What the protocol says and asks about the workspace as a whole: its files, the findings in all that is open, and commands. */
final class WorkspaceFiles implements WorkspaceService {
    private final Session session;
    private final Workspace workspace;
    private final Annotations annotations;
    private final FolderIndexes indexes;
    private final Commands commands;
    private final ClientSettings settings;
    private final PulledFindings findings;
    private final Navigation navigation;
    private final Client client;
    private final Progress progress;

    WorkspaceFiles(
            Session session,
            Workspace workspace,
            Annotations annotations,
            FolderIndexes indexes,
            Commands commands,
            ClientSettings settings,
            PulledFindings findings,
            Navigation navigation,
            Client client,
            Progress progress) {
        this.session = session;
        this.workspace = workspace;
        this.annotations = annotations;
        this.indexes = indexes;
        this.commands = commands;
        this.settings = settings;
        this.findings = findings;
        this.navigation = navigation;
        this.client = client;
        this.progress = progress;
    }

    /** Asks the client to tell of changes to files of configuration and of annotations, and to articles. */
    void watch() {
        List<FileSystemWatcher> watchers = Stream.concat(
                        Stream.of(
                                "**/" + Configurations.NAME,
                                "**/*.{yaml,yml}",
                                "**/" + IgnoreFile.NAME,
                                "**/*" + AnnotationFile.ENDING),
                        Stream.of("**/*.{" + String.join(",", ArticleNames.ENDINGS) + "}"))
                .map(pattern -> new FileSystemWatcher(Either.forLeft(pattern)))
                .toList();
        CompletableFuture<Void> unused = client.window()
                .registerCapability(new RegistrationParams(List.of(new Registration(
                        Configurations.NAME,
                        "workspace/didChangeWatchedFiles",
                        new DidChangeWatchedFilesRegistrationOptions(watchers)))));
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        List<Path> articles = new ArrayList<>();
        boolean settled = false;
        boolean ignored = false;
        for (FileEvent event : params.getChanges()) {
            String uri = event.getUri();
            if (Annotations.isAnnotations(uri)) {
                annotations.articleOf(uri).ifPresent(article -> {
                    session.look(article);
                    FromLsp.path(article).ifPresent(articles::add);
                });
            } else if (workspace.isConfiguration(uri)) {
                settled = true;
            } else if (uri.endsWith("/" + IgnoreFile.NAME)) {
                ignored = true;
            } else {
                FromLsp.path(uri).ifPresent(articles::add);
            }
        }
        indexes.changed(articles);
        if (settled) {
            workspace.refresh();
            session.reconsider();
        }
        if (settled || ignored) {
            indexes.scan();
        }
    }

    /** What people decided about an article goes with it. */
    @Override
    public CompletableFuture<WorkspaceEdit> willRenameFiles(RenameFilesParams params) {
        return session.answer(() -> {
            Map<Path, Path> moves = new LinkedHashMap<>();
            for (FileRename file : params.getFiles()) {
                FromLsp.path(file.getOldUri())
                        .map(WorkspaceFiles::beside)
                        .filter(Files::exists)
                        .ifPresent(from -> FromLsp.path(file.getNewUri()).ifPresent(to -> moves.put(from, beside(to))));
            }
            return moves.isEmpty() ? null : ToLsp.moves(moves);
        });
    }

    private static Path beside(Path article) {
        return new Sidecar(article).path();
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        settings.changed(params.getSettings());
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        workspace.folders(
                uris(params.getEvent().getAdded()), uris(params.getEvent().getRemoved()));
        settings.ask();
        indexes.folders(workspace.folders());
        session.reconsider();
    }

    private static List<String> uris(List<WorkspaceFolder> folders) {
        return folders.stream().map(WorkspaceFolder::getUri).toList();
    }

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
        return commands.run(params);
    }

    @Override
    public CompletableFuture<WorkspaceDiagnosticReport> diagnostic(WorkspaceDiagnosticParams params) {
        return progress.of(
                findings.everything(params.getPreviousResultIds(), params.getPartialResultToken()),
                params.getWorkDoneToken(),
                "Looking through all open articles");
    }

    @Override
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
            WorkspaceSymbolParams params) {
        return progress.of(navigation.symbols(params.getQuery()), params.getWorkDoneToken(), "Looking for actors");
    }

    @Override
    public CompletableFuture<WorkspaceSymbol> resolveWorkspaceSymbol(WorkspaceSymbol symbol) {
        return navigation.resolved(symbol);
    }

    @Override
    public CompletableFuture<TextDocumentContentResult> textDocumentContent(TextDocumentContentParams params) {
        return navigation.page(params.getUri());
    }
}
