package org.antecedent.lsp;

import java.util.ArrayList;
import java.util.List;
import org.antecedent.lsp.convert.Ability;
import org.antecedent.lsp.convert.MarksToLsp;
import org.eclipse.lsp4j.CallHierarchyRegistrationOptions;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DeclarationRegistrationOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.FileOperationFilter;
import org.eclipse.lsp4j.FileOperationOptions;
import org.eclipse.lsp4j.FileOperationPattern;
import org.eclipse.lsp4j.FileOperationPatternKind;
import org.eclipse.lsp4j.FileOperationsServerCapabilities;
import org.eclipse.lsp4j.InlayHintRegistrationOptions;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentContentRegistrationOptions;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.WorkspaceSymbolOptions;

/** What the server offers to a client: what every client knows, and of the rest what this one says that it does. */
final class Capabilities {
    private Capabilities() {}

    /** @param trigger behind which names are completed; empty for none */
    static ServerCapabilities offered(Client client, String trigger) {
        ServerCapabilities offered = new ServerCapabilities();
        toAnybody(client, offered);
        whereOneCanGo(client, offered);
        whatIsShown(client, offered);
        whatIsWritten(client, trigger, offered);
        ofTheWorkspace(client, offered);
        return offered;
    }

    private static void toAnybody(Client client, ServerCapabilities offered) {
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(true);
        offered.setPositionEncoding(client.shows().encoding().protocolName());
        offered.setTextDocumentSync(sync);
        offered.setHoverProvider(true);
        offered.setDefinitionProvider(true);
        offered.setReferencesProvider(true);
        offered.setDocumentHighlightProvider(true);
        offered.setDocumentSymbolProvider(true);
        offered.setCodeLensProvider(new CodeLensOptions(false));
        offered.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.ALL));
        if (client.does().codeActions()) {
            CodeActionOptions actions =
                    new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActions.DECIDE, CodeActions.FIX_ALL));
            actions.setResolveProvider(client.does().resolvesEdits());
            offered.setCodeActionProvider(actions);
        }
        if (client.does().pullsFindings()) {
            DiagnosticRegistrationOptions findings = new DiagnosticRegistrationOptions(false, true);
            findings.setIdentifier("antecedent");
            findings.setWorkDoneProgress(client.knows(Ability.PROGRESS) ? true : null);
            offered.setDiagnosticProvider(findings);
        }
    }

    private static void whereOneCanGo(Client client, ServerCapabilities offered) {
        if (client.knows(Ability.DECLARATION)) {
            offered.setDeclarationProvider(new DeclarationRegistrationOptions());
        }
        if (client.knows(Ability.TYPE_DEFINITION)) {
            offered.setTypeDefinitionProvider(true);
        }
        if (client.knows(Ability.IMPLEMENTATION)) {
            offered.setImplementationProvider(true);
        }
        if (client.knows(Ability.CALL_HIERARCHY)) {
            offered.setCallHierarchyProvider(new CallHierarchyRegistrationOptions());
        }
        if (client.knows(Ability.DOCUMENT_LINKS)) {
            offered.setDocumentLinkProvider(new DocumentLinkOptions(false));
        }
    }

    private static void whatIsShown(Client client, ServerCapabilities offered) {
        if (client.knows(Ability.INLAY_HINTS)) {
            InlayHintRegistrationOptions hints = new InlayHintRegistrationOptions();
            hints.setResolveProvider(client.knows(Ability.INLAY_HINTS_RESOLVED));
            offered.setInlayHintProvider(hints);
        }
        if (client.knows(Ability.SEMANTIC_TOKENS)) {
            offered.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(
                    MarksToLsp.legend(), new SemanticTokensServerFull(true), true));
        }
        if (client.knows(Ability.FOLDING_RANGES)) {
            offered.setFoldingRangeProvider(true);
        }
        if (client.knows(Ability.SELECTION_RANGES)) {
            offered.setSelectionRangeProvider(true);
        }
    }

    private static void whatIsWritten(Client client, String trigger, ServerCapabilities offered) {
        if (client.knows(Ability.RENAME)) {
            RenameOptions rename = new RenameOptions();
            rename.setPrepareProvider(client.knows(Ability.PREPARED_RENAME) ? true : null);
            offered.setRenameProvider(rename);
        }
        if (client.knows(Ability.LINKED_EDITING)) {
            offered.setLinkedEditingRangeProvider(true);
        }
        if (client.knows(Ability.COMPLETION)) {
            offered.setCompletionProvider(new CompletionOptions(false, triggers(trigger)));
        }
    }

    /** Editors that complete no prose unasked do so behind these. */
    private static List<String> triggers(String trigger) {
        List<String> triggers = new ArrayList<>();
        for (char capital = 'A'; capital <= 'Z'; capital++) {
            triggers.add(String.valueOf(capital));
        }
        triggers.add(AnnotationValues.TRIGGER);
        if (!trigger.isEmpty()) {
            triggers.add(trigger);
        }
        return triggers;
    }

    private static void ofTheWorkspace(Client client, ServerCapabilities offered) {
        if (client.knows(Ability.WORKSPACE_SYMBOLS)) {
            WorkspaceSymbolOptions symbols = new WorkspaceSymbolOptions();
            symbols.setResolveProvider(client.knows(Ability.WORKSPACE_SYMBOLS_RESOLVED) ? true : null);
            symbols.setWorkDoneProgress(client.knows(Ability.PROGRESS) ? true : null);
            offered.setWorkspaceSymbolProvider(symbols);
        }
        WorkspaceServerCapabilities workspace = new WorkspaceServerCapabilities();
        if (client.knows(Ability.FOLDERS)) {
            WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
            folders.setSupported(true);
            folders.setChangeNotifications(true);
            workspace.setWorkspaceFolders(folders);
        }
        if (client.knows(Ability.VIRTUAL_DOCUMENTS)) {
            workspace.setTextDocumentContent(new TextDocumentContentRegistrationOptions(List.of(Navigation.SCHEME)));
        }
        if (client.knows(Ability.RENAMED_FILES)) {
            FileOperationPattern files = new FileOperationPattern("**/*");
            files.setMatches(FileOperationPatternKind.File);
            FileOperationsServerCapabilities operations = new FileOperationsServerCapabilities();
            operations.setWillRename(new FileOperationOptions(List.of(new FileOperationFilter(files, "file"))));
            workspace.setFileOperations(operations);
        }
        if (!workspace.equals(new WorkspaceServerCapabilities())) {
            offered.setWorkspace(workspace);
        }
    }
}
