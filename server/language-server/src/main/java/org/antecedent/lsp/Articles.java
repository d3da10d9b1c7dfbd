package org.antecedent.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.antecedent.analysis.Article;
import org.antecedent.editor.CodeLenses;
import org.antecedent.editor.DocumentHighlights;
import org.antecedent.editor.DocumentSymbols;
import org.antecedent.editor.FindReferences;
import org.antecedent.editor.GoToDefinition;
import org.antecedent.editor.Overview;
import org.antecedent.lsp.convert.ClientAbilities;
import org.antecedent.lsp.convert.FromLsp;
import org.antecedent.lsp.convert.ToLsp;
import org.antecedent.lsp.session.Session;
import org.antecedent.lsp.session.Session.Judged;
import org.antecedent.lsp.session.Snapshot;
import org.antecedent.report.ArticlePage;
import org.antecedent.report.ArticleReport;
import org.antecedent.text.Text;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What the protocol asks about text documents: each method hands on to the session and to one feature. */
final class Articles implements TextDocumentService {
    private final Session session;
    private final Workspace workspace;
    private final FindingsBoard board;
    private final Annotations annotations;
    private final Documentation documentation;
    private final Reports reports = new Reports();

    Articles(
            Session session,
            Workspace workspace,
            Annotations annotations,
            FindingsBoard board,
            Documentation documentation) {
        this.session = session;
        this.workspace = workspace;
        this.annotations = annotations;
        this.board = board;
        this.documentation = documentation;
    }

    private ClientAbilities client() {
        return board.client();
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem document = params.getTextDocument();
        if (documentation.isPage(document.getUri())) {
            return; // Its examples show what is wrong.
        }
        if (Workspace.isConfiguration(document.getUri())) {
            workspace.open(document.getUri(), document.getVersion(), document.getText());
            session.reconsider();
            return;
        }
        if (Annotations.isAnnotations(document.getUri())) {
            annotations.open(document.getUri(), document.getVersion(), document.getText());
            look(document.getUri());
            return;
        }
        lookAgain();
        session.open(document.getUri(), document.getVersion(), document.getText());
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        String uri = params.getTextDocument().getUri();
        Integer version = params.getTextDocument().getVersion();
        UnaryOperator<Text> change = text -> FromLsp.apply(params.getContentChanges(), text, client().encoding());
        if (Workspace.isConfiguration(uri)) {
            workspace.change(uri, Optional.ofNullable(version), change);
            session.reconsider();
            return;
        }
        if (Annotations.isAnnotations(uri)) {
            annotations.change(uri, Optional.ofNullable(version), change);
            look(uri);
            return;
        }
        session.change(uri, version == null ? OptionalInt.empty() : OptionalInt.of(version), change);
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        String uri = params.getTextDocument().getUri();
        reports.forget(uri);
        if (Workspace.isConfiguration(uri)) {
            workspace.close(uri);
            session.reconsider();
            return;
        }
        if (Annotations.isAnnotations(uri)) {
            annotations.close(uri);
            look(uri);
            return;
        }
        session.close(uri);
    }

    /** Looks whether a file of annotations holds something else than the decisions about its article. */
    void look(String annotationsUri) {
        annotations.articleOf(annotationsUri).ifPresent(session::look);
    }

    /** What is saved is what the client shows; but other files may be other than they were. */
    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        String uri = params.getTextDocument().getUri();
        if (Annotations.isAnnotations(uri)) {
            look(uri);
            return;
        }
        session.saved(uri);
        if (lookAgain()) {
            session.reconsider();
        }
    }

    /** Looks at the configuration files on the disk, where the client does not tell when they change. */
    private boolean lookAgain() {
        boolean untold = !board.editor().watchesFiles();
        if (untold) {
            workspace.refresh();
        }
        return untold;
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        CodeActions actions = new CodeActions(workspace, board);
        return session.judge(
                params.getTextDocument().getUri(),
                judged -> actions.at(judged, params).stream()
                        .map(Either::<Command, CodeAction>forRight)
                        .toList(),
                List.of());
    }

    @Override
    public CompletableFuture<CodeAction> resolveCodeAction(CodeAction unresolved) {
        CodeActions actions = new CodeActions(workspace, board);
        return session.answer(() -> actions.resolved(unresolved));
    }

    @Override
    public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
        String uri = params.getTextDocument().getUri();
        Optional<String> previous = Optional.ofNullable(params.getPreviousResultId());
        if (Workspace.isConfiguration(uri) || Annotations.isAnnotations(uri)) {
            return session.answer(() -> documentReport(report(uri, previous)));
        }
        return session.report(
                uri,
                judged -> documentReport(report(judged, previous)),
                documentReport(new Reports.Report("", Optional.of(List.of()))));
    }

    /** The files that are no articles, and what is wrong with them. */
    private List<Workspace.Document> otherFiles() {
        List<Workspace.Document> files = new ArrayList<>(workspace.documents());
        files.addAll(annotations.mistaken());
        return files;
    }

    private Reports.Report report(String uri, Optional<String> previous) {
        return otherFiles().stream()
                .filter(file -> file.uri().equals(uri))
                .findFirst()
                .map(file -> reports.of(uri, board.diagnostics(uri, file.text(), file.problems()), previous))
                .orElse(new Reports.Report("", Optional.of(List.of())));
    }

    private Reports.Report report(Judged judged, Optional<String> previous) {
        Snapshot snapshot = judged.snapshot();
        return reports.of(
                snapshot.uri(), board.diagnostics(snapshot.uri(), snapshot.text(), judged.findings()), previous);
    }

    private static DocumentDiagnosticReport documentReport(Reports.Report report) {
        if (report.findings().isEmpty()) {
            return new DocumentDiagnosticReport(new RelatedUnchangedDocumentDiagnosticReport(report.id()));
        }
        RelatedFullDocumentDiagnosticReport full =
                new RelatedFullDocumentDiagnosticReport(report.findings().get());
        full.setResultId(report.id());
        return new DocumentDiagnosticReport(full);
    }

    /** All open articles, and the other files that count for them. */
    CompletableFuture<WorkspaceDiagnosticReport> everything(WorkspaceDiagnosticParams params) {
        Map<String, String> previous = new HashMap<>();
        params.getPreviousResultIds().forEach(id -> previous.put(id.getUri(), id.getValue()));
        List<CompletableFuture<Optional<WorkspaceDocumentDiagnosticReport>>> articles = session.articles().stream()
                .map(uri -> session.report(
                        uri,
                        judged -> Optional.of(workspaceReport(
                                uri,
                                Optional.of(judged.snapshot().version()),
                                report(judged, Optional.ofNullable(previous.get(uri))))),
                        Optional.<WorkspaceDocumentDiagnosticReport>empty()))
                .toList();
        return CompletableFuture.allOf(articles.toArray(CompletableFuture[]::new))
                .thenApply(done -> {
                    List<WorkspaceDocumentDiagnosticReport> reported = new ArrayList<>();
                    articles.forEach(article -> article.join().ifPresent(reported::add));
                    for (Workspace.Document file : otherFiles()) {
                        Optional<String> before = Optional.ofNullable(previous.get(file.uri()));
                        reported.add(workspaceReport(file.uri(), file.version(), report(file.uri(), before)));
                    }
                    return new WorkspaceDiagnosticReport(reported);
                });
    }

    private static WorkspaceDocumentDiagnosticReport workspaceReport(
            String uri, Optional<Integer> version, Reports.Report report) {
        if (report.findings().isEmpty()) {
            return new WorkspaceDocumentDiagnosticReport(
                    new WorkspaceUnchangedDocumentDiagnosticReport(report.id(), uri, version.orElse(null)));
        }
        WorkspaceFullDocumentDiagnosticReport full =
                new WorkspaceFullDocumentDiagnosticReport(report.findings().get(), uri, version.orElse(null));
        full.setResultId(report.id());
        return new WorkspaceDocumentDiagnosticReport(full);
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return at(
                params,
                (place, to) -> org.antecedent.editor.Hover.at(place.article(), place.offset())
                        .map(to::hover)
                        .orElse(null),
                null);
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return at(
                params,
                (place, to) -> to.definition(GoToDefinition.at(place.article(), place.offset())),
                Either.forLeft(List.of()));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        boolean introducing = params.getContext().isIncludeDeclaration();
        return at(
                params,
                (place, to) -> to.locations(FindReferences.at(place.article(), place.offset(), introducing)),
                List.of());
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return at(
                params,
                (place, to) -> to.highlights(DocumentHighlights.at(place.article(), place.offset())),
                List.of());
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        String uri = params.getTextDocument().getUri();
        return session.ask(
                uri,
                article -> new ToLsp(uri, article.text(), client()).symbols(DocumentSymbols.of(article)),
                List.of());
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        String uri = params.getTextDocument().getUri();
        return session.ask(
                uri, article -> new ToLsp(uri, article.text(), client()).lenses(CodeLenses.of(article)), List.of());
    }

    /** The page that a panel shows of an article. */
    CompletableFuture<Extensions.Report> report(Extensions.ReportParams params) {
        Optional<String> nonce = Optional.ofNullable(params.nonce);
        if (params.textDocument == null || !nonce.map(ArticlePage::isNonce).orElse(true)) {
            return CompletableFuture.failedFuture(new ResponseErrorException(
                    new ResponseError(ResponseErrorCode.InvalidParams, "No document, or no proper nonce.", null)));
        }
        String uri = params.textDocument.getUri();
        return session.judge(
                uri,
                judged -> judged.article()
                        .map(article -> ArticleReport.of(name(uri), article, judged.findings()))
                        .map(report -> new Extensions.Report(report.title(), ArticlePage.html(report, nonce)))
                        .orElse(null),
                null);
    }

    private static String name(String uri) {
        return FromLsp.path(uri)
                .flatMap(path -> Optional.ofNullable(path.getFileName()))
                .map(Path::toString)
                .orElse(uri);
    }

    /** What our own client's views show. */
    CompletableFuture<OverviewMessage> overview(TextDocumentIdentifier document) {
        String uri = document.getUri();
        return session.judge(
                uri,
                judged -> {
                    int version = judged.snapshot().version();
                    return judged.article()
                            .map(article -> OverviewMessage.of(
                                    Overview.of(article, judged.findings()),
                                    version,
                                    new ToLsp(uri, article.text(), client())))
                            .orElse(OverviewMessage.nothing(version));
                },
                OverviewMessage.nothing(0));
    }

    /** A cursor in an article. */
    private record Place(Article article, int offset) {}

    private <T> CompletableFuture<T> at(
            TextDocumentPositionParams params, BiFunction<Place, ToLsp, T> feature, T nothing) {
        String uri = params.getTextDocument().getUri();
        return session.ask(
                uri,
                article -> {
                    int offset = FromLsp.offset(params.getPosition(), article.text(), client().encoding());
                    return feature.apply(new Place(article, offset), new ToLsp(uri, article.text(), client()));
                },
                nothing);
    }
}
