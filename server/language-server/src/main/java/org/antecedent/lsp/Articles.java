package org.antecedent.lsp;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.antecedent.editor.Overview;
import org.antecedent.lsp.convert.FromLsp;
import org.antecedent.lsp.convert.ToLsp;
import org.antecedent.lsp.session.Session;
import org.antecedent.report.ArticlePage;
import org.antecedent.report.ArticleReport;
import org.antecedent.text.Text;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DeclarationParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.ImplementationParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.LinkedEditingRanges;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TypeDefinitionParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What the protocol asks about text documents: what comes, changes and goes, and each question to who answers it. */
final class Articles implements TextDocumentService {
    private final Session session;
    private final Workspace workspace;
    private final Annotations annotations;
    private final FolderIndexes indexes;
    private final Elsewhere elsewhere;
    private final FolderFindings folders;
    private final Client client;
    private final Documentation documentation;
    private final PulledFindings findings;
    private final Navigation navigation;
    private final Decorations decorations;
    private final Writing writing;
    private final Progress progress;

    Articles(
            Session session,
            Workspace workspace,
            Annotations annotations,
            FolderIndexes indexes,
            Elsewhere elsewhere,
            FolderFindings folders,
            Client client,
            Documentation documentation,
            PulledFindings findings,
            Navigation navigation,
            Decorations decorations,
            Writing writing,
            Progress progress) {
        this.session = session;
        this.workspace = workspace;
        this.annotations = annotations;
        this.indexes = indexes;
        this.elsewhere = elsewhere;
        this.folders = folders;
        this.client = client;
        this.documentation = documentation;
        this.findings = findings;
        this.navigation = navigation;
        this.decorations = decorations;
        this.writing = writing;
        this.progress = progress;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem document = params.getTextDocument();
        if (documentation.isPage(document.getUri()) || Navigation.isPage(document.getUri())) {
            return; // Its examples show what is wrong; the other tells of an article.
        }
        if (workspace.isConfiguration(document.getUri())) {
            workspace.open(document.getUri(), document.getVersion(), document.getText());
            session.reconsider();
            return;
        }
        if (Annotations.isAnnotations(document.getUri())) {
            annotations.open(document.getUri(), document.getVersion(), document.getText());
            look(document.getUri());
            return;
        }
        indexes.disturb();
        folders.forget(document.getUri());
        lookAgain();
        session.open(document.getUri(), document.getVersion(), document.getText());
        progress.of(
                session.ask(document.getUri(), article -> true, true),
                "Reading " + Navigation.fileName(document.getUri()));
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        indexes.disturb();
        String uri = params.getTextDocument().getUri();
        Integer version = params.getTextDocument().getVersion();
        UnaryOperator<Text> change = text ->
                FromLsp.apply(params.getContentChanges(), text, client.shows().encoding());
        if (workspace.isConfiguration(uri)) {
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
        findings.forget(uri);
        decorations.forget(uri);
        if (workspace.isConfiguration(uri)) {
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
    private void look(String annotationsUri) {
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
        FromLsp.path(uri).ifPresent(file -> indexes.changed(List.of(file)));
        if (lookAgain()) {
            session.reconsider();
        }
    }

    /** Looks at the configuration files on the disk, where the client does not tell when they change. */
    private boolean lookAgain() {
        boolean untold = !client.does().watchesFiles();
        if (untold) {
            workspace.refresh();
        }
        return untold;
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        CodeActions actions = new CodeActions(workspace, elsewhere, client);
        return session.judge(
                params.getTextDocument().getUri(),
                judged -> actions.at(judged, params).stream()
                        .map(Either::<Command, CodeAction>forRight)
                        .toList(),
                List.of());
    }

    @Override
    public CompletableFuture<CodeAction> resolveCodeAction(CodeAction unresolved) {
        CodeActions actions = new CodeActions(workspace, elsewhere, client);
        return session.answer(() -> actions.resolved(unresolved));
    }

    @Override
    public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
        return findings.of(params.getTextDocument().getUri(), Optional.ofNullable(params.getPreviousResultId()));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return navigation.hover(params);
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return navigation.definition(params);
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> declaration(
            DeclarationParams params) {
        return navigation.declaration(params);
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> typeDefinition(
            TypeDefinitionParams params) {
        return navigation.typeDefinition(params);
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> implementation(
            ImplementationParams params) {
        return navigation.implementation(params);
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        return navigation.references(
                params, params.getContext().isIncludeDeclaration(), params.getPartialResultToken());
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return navigation.highlights(params);
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return navigation.outline(params.getTextDocument());
    }

    @Override
    public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
        return navigation.documentLinks(params.getTextDocument());
    }

    @Override
    public CompletableFuture<List<CallHierarchyItem>> prepareCallHierarchy(CallHierarchyPrepareParams params) {
        return navigation.party(params);
    }

    @Override
    public CompletableFuture<List<CallHierarchyIncomingCall>> callHierarchyIncomingCalls(
            CallHierarchyIncomingCallsParams params) {
        return navigation.speakers(params.getItem());
    }

    @Override
    public CompletableFuture<List<CallHierarchyOutgoingCall>> callHierarchyOutgoingCalls(
            CallHierarchyOutgoingCallsParams params) {
        return navigation.spokenOf(params.getItem());
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        return decorations.lenses(params.getTextDocument());
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return decorations.hints(params.getTextDocument(), params.getRange());
    }

    @Override
    public CompletableFuture<InlayHint> resolveInlayHint(InlayHint hint) {
        return decorations.resolved(hint);
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        return decorations.tokens(params.getTextDocument());
    }

    @Override
    public CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> semanticTokensFullDelta(
            SemanticTokensDeltaParams params) {
        return decorations.changedTokens(params.getTextDocument(), params.getPreviousResultId());
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
        return decorations.tokens(params.getTextDocument(), params.getRange());
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return decorations.folds(params.getTextDocument());
    }

    @Override
    public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
        return decorations.selections(params.getTextDocument(), params.getPositions());
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return writing.start(params);
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return writing.rename(params, params.getNewName());
    }

    @Override
    public CompletableFuture<LinkedEditingRanges> linkedEditingRange(LinkedEditingRangeParams params) {
        return writing.linked(params);
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return writing.completions(params);
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
                judged -> judged.whole()
                        .article()
                        .map(article -> ArticleReport.of(Navigation.fileName(uri), article, judged.findings()))
                        .map(report -> new Extensions.Report(report.title(), ArticlePage.html(report, nonce)))
                        .orElse(null),
                null);
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
                                    new ToLsp(uri, article.text(), client.shows())))
                            .orElse(OverviewMessage.nothing(version));
                },
                OverviewMessage.nothing(0));
    }
}
