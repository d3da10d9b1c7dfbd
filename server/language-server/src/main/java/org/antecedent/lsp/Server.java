package org.antecedent.lsp;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.antecedent.analysis.Analyzer;
import org.antecedent.lsp.convert.ClientAbilities;
import org.antecedent.lsp.convert.EditorAbilities;
import org.antecedent.lsp.convert.FromLsp;
import org.antecedent.lsp.session.Session;
import org.antecedent.lsp.transport.Failures;
import org.antecedent.lsp.transport.Lifecycle;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What the protocol asks about the server as a whole: its beginning, what it can do, and its end. */
final class Server implements LanguageServer, Extensions, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Server.class.getName());

    /** How many seconds {@code shutdown} waits for what was decided to be written. */
    private static final int WRITING = 5;

    private final Startup startup;
    private final Lifecycle lifecycle;
    private final Ending ending;
    private final CompletableFuture<Analyzer> analyzer = new CompletableFuture<>();
    private final FindingsBoard board;
    private final Workspace workspace;
    private final Annotations annotations;
    private final Session session;
    private final Articles articles;
    private final WorkspaceFiles files;

    /** Starts to load the models. */
    Server(Startup startup, Lifecycle lifecycle, Ending ending) {
        this.startup = startup;
        this.lifecycle = lifecycle;
        this.ending = ending;
        this.board = new FindingsBoard(startup.documentation());
        this.workspace = new Workspace(startup.checks(), board);
        this.annotations = new Annotations(board);
        this.session = new Session(analyzer, workspace::rules, annotations::beside, board);
        this.articles = new Articles(session, workspace, annotations, board, startup.documentation());
        Commands commands = new Commands(session, board, new Signatures(GitName.ofUser(), Clock.systemUTC()));
        this.files = new WorkspaceFiles(session, workspace, articles, commands);
    }

    /** Tells where to send findings and messages, and begins to load the models. */
    void connect(LanguageClient client) {
        board.connect(client);
        files.connect(client);
        Daemon.start("models", () -> {
            try {
                analyzer.complete(startup.analyzer().get());
            } catch (Throwable failure) {
                Failures.log("loading the models", failure);
                analyzer.completeExceptionally(failure);
                client.showMessage(new MessageParams(
                        MessageType.Error, "Antecedent could not load its language models: nothing is analysed."));
            }
        });
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        ClientAbilities client = FromLsp.abilities(params.getCapabilities());
        EditorAbilities editor = FromLsp.editorAbilities(params.getCapabilities());
        board.client(client, editor, FromLsp.decisionSettings(params.getInitializationOptions()));
        session.configure(FromLsp.settings(params.getInitializationOptions(), editor.pullsFindings()));
        workspace.folders(folders(params));
        watch(Optional.ofNullable(params.getProcessId()));
        lifecycle.initialized();
        ServerInfo info = new ServerInfo("Antecedent", startup.version());
        return CompletableFuture.completedFuture(new InitializeResult(capabilities(client, editor), info));
    }

    // Clients of before folders name one root.
    @SuppressWarnings("deprecation")
    private static List<String> folders(InitializeParams params) {
        List<String> uris = new ArrayList<>();
        Optional.ofNullable(params.getWorkspaceFolders())
                .ifPresentOrElse(
                        folders -> folders.forEach(folder -> uris.add(folder.getUri())),
                        () -> Optional.ofNullable(params.getRootUri()).ifPresent(uris::add));
        return uris;
    }

    @Override
    public void initialized(InitializedParams params) {
        if (board.editor().watchesFiles()) {
            files.watch();
        }
    }

    private static ServerCapabilities capabilities(ClientAbilities client, EditorAbilities editor) {
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(true);
        ServerCapabilities capabilities = new ServerCapabilities();
        capabilities.setPositionEncoding(client.encoding().protocolName());
        capabilities.setTextDocumentSync(sync);
        capabilities.setHoverProvider(true);
        capabilities.setDefinitionProvider(true);
        capabilities.setReferencesProvider(true);
        capabilities.setDocumentHighlightProvider(true);
        capabilities.setDocumentSymbolProvider(true);
        capabilities.setCodeLensProvider(new CodeLensOptions(false));
        capabilities.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.ALL));
        if (editor.codeActions()) {
            CodeActionOptions actions =
                    new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActions.DECIDE, CodeActions.FIX_ALL));
            actions.setResolveProvider(editor.resolvesEdits());
            capabilities.setCodeActionProvider(actions);
        }
        if (editor.pullsFindings()) {
            DiagnosticRegistrationOptions findings = new DiagnosticRegistrationOptions(false, true);
            findings.setIdentifier("antecedent");
            capabilities.setDiagnosticProvider(findings);
        }
        return capabilities;
    }

    /** Ends when the client's process does: an editor that crashes closes no streams that others hold, too. */
    private void watch(Optional<Integer> client) {
        if (client.isEmpty()) {
            return;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(client.get());
        if (process.isEmpty()) {
            ending.now(1, "the client's process is not there");
            return;
        }
        CompletableFuture<Void> unused =
                process.get().onExit().thenRun(() -> ending.now(1, "the client's process has ended"));
    }

    @Override
    public CompletableFuture<Report> report(ReportParams params) {
        return articles.report(params);
    }

    @Override
    public CompletableFuture<OverviewMessage> article(TextDocumentIdentifier document) {
        return articles.overview(document);
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        lifecycle.shutDown();
        CompletableFuture.delayedExecutor(startup.patience().toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> ending.now(lifecycle.exitCode(), "no exit after shutdown"));
        return session.settled().<Object>thenApply(written -> null).completeOnTimeout(null, WRITING, TimeUnit.SECONDS);
    }

    @Override
    public void exit() {
        ending.now(lifecycle.exitCode(), "exit");
    }

    @Override
    public void setTrace(SetTraceParams params) {
        LOG.fine("no traces are sent");
    }

    @Override
    public void cancelProgress(WorkDoneProgressCancelParams params) {
        LOG.fine("no progress is under way");
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return articles;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return files;
    }

    @Override
    public void close() {
        session.close();
    }
}
