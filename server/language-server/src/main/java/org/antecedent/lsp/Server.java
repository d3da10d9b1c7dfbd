package org.antecedent.lsp;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.antecedent.analysis.Analyzer;
import org.antecedent.lsp.session.Session;
import org.antecedent.lsp.transport.Failures;
import org.antecedent.lsp.transport.Lifecycle;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
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

    /** How many milliseconds the models wait for a client to say that it is initialized, where it never does. */
    private static final int UNSAID = 500;

    private final Startup startup;
    private final Lifecycle lifecycle;
    private final Ending ending;
    private final CompletableFuture<Analyzer> analyzer = new CompletableFuture<>();
    /** The client has the answer to {@code initialize}: to load models before would make it wait. */
    private final CompletableFuture<Void> answered = new CompletableFuture<>();

    private final Client client = new Client();
    private final Progress progress = new Progress(client);
    private final Preferences.Kept preferences = new Preferences.Kept();
    private final Workspace workspace;
    private final Annotations annotations;
    private final Session session;
    private final FolderIndexes indexes;
    private final FolderActors folderActors;
    private final ClientSettings settings;
    private final Articles articles;
    private final WorkspaceFiles files;

    Server(Startup startup, Lifecycle lifecycle, Ending ending) {
        this.startup = startup;
        this.lifecycle = lifecycle;
        this.ending = ending;
        FailedChecks failedChecks = new FailedChecks();
        FindingsBoard board = new FindingsBoard(startup.documentation(), client, failedChecks);
        this.workspace = new Workspace(startup.checks(), board);
        this.annotations = new Annotations(board, client);
        this.session = new Session(analyzer, workspace::rules, annotations::beside, board);
        this.settings = new ClientSettings(client, workspace, session, preferences);
        Questions questions = new Questions(session, client);
        PulledFindings findings = new PulledFindings(session, workspace, annotations, board, client);
        ArticleReading reading = new ArticleReading(analyzer, workspace, failedChecks);
        this.indexes = new FolderIndexes(startup.indexes(), startup.version(), reading, client, progress);
        Elsewhere elsewhere = new Elsewhere(indexes, session);
        this.folderActors = new FolderActors(indexes, elsewhere);
        FolderFindings folders = new FolderFindings(indexes, elsewhere, reading, session, board, progress);
        Navigation navigation =
                new Navigation(session, questions, workspace, new FolderSymbols(indexes, client), elsewhere, client);
        this.articles = new Articles(
                session,
                workspace,
                annotations,
                indexes,
                elsewhere,
                folders,
                client,
                startup.documentation(),
                findings,
                navigation,
                new Decorations(questions, client, preferences),
                new Writing(
                        questions,
                        client,
                        preferences,
                        workspace,
                        new AnnotationValues(annotations, session, reading, client)),
                progress);
        Commands commands = new Commands(
                session,
                client,
                new Signatures(GitName.ofUser(), Clock.systemUTC()),
                new RenameEverywhere(questions, elsewhere, reading, client),
                folders,
                new ConfigurationChanges(workspace, client));
        this.files = new WorkspaceFiles(
                session, workspace, annotations, indexes, commands, settings, findings, navigation, client, progress);
    }

    /** Tells where to send findings and messages, and has the models loaded once the client has been answered. */
    void connect(LanguageClient window) {
        client.connect(window);
        CompletableFuture<Void> unused =
                answered.thenRunAsync(() -> load(window), work -> Daemon.start("models", work));
    }

    private void load(LanguageClient window) {
        try {
            analyzer.complete(startup.analyzer().get());
        } catch (Throwable failure) {
            Failures.log("loading the models", failure);
            analyzer.completeExceptionally(failure);
            window.showMessage(new MessageParams(
                    MessageType.Error, "Antecedent could not load its language models: nothing is analysed."));
        }
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        client.introduce(params.getCapabilities());
        workspace.folders(folders(params), List.of());
        settings.start(params.getInitializationOptions());
        if (settings.readsFolders()) {
            indexes.begin();
        }
        watch(Optional.ofNullable(params.getProcessId()));
        lifecycle.initialized();
        ServerInfo info = new ServerInfo("Antecedent", startup.version());
        String trigger = preferences.general().trigger();
        answered.completeOnTimeout(null, UNSAID, TimeUnit.MILLISECONDS);
        return CompletableFuture.completedFuture(new InitializeResult(Capabilities.offered(client, trigger), info));
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
        answered.complete(null);
        if (client.does().watchesFiles()) {
            files.watch();
        }
        settings.follow();
        indexes.folders(workspace.folders());
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
    public CompletableFuture<FolderActors.Foremost> folderActors() {
        return CompletableFuture.completedFuture(folderActors.foremost());
    }

    @Override
    public CompletableFuture<List<FolderActors.Naming>> folderActor(FolderActorParams params) {
        return folderActors.naming(Optional.ofNullable(params.profile));
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
        progress.cancel(params.getToken());
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
        indexes.close();
        session.close();
    }
}
