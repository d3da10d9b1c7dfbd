package org.antecedent.lsp.convert;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.DeclarationCapabilities;
import org.eclipse.lsp4j.DidChangeConfigurationCapabilities;
import org.eclipse.lsp4j.DocumentLinkCapabilities;
import org.eclipse.lsp4j.FileOperationsWorkspaceCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.FoldingRangeSupportCapabilities;
import org.eclipse.lsp4j.ImplementationCapabilities;
import org.eclipse.lsp4j.InlayHintCapabilities;
import org.eclipse.lsp4j.InlayHintResolveSupportCapabilities;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.SemanticTokensWorkspaceCapabilities;
import org.eclipse.lsp4j.SymbolCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TypeDefinitionCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceSymbolResolveSupportCapabilities;

/** What a client says that it knows. */
public final class AbilitiesFromLsp {
    private static final Map<Ability, Predicate<ClientCapabilities>> SAID = said();

    private AbilitiesFromLsp() {}

    /** All that the client says. */
    public static Set<Ability> of(ClientCapabilities client) {
        Set<Ability> abilities = EnumSet.noneOf(Ability.class);
        SAID.forEach((ability, said) -> {
            if (said.test(client)) {
                abilities.add(ability);
            }
        });
        return Collections.unmodifiableSet(abilities);
    }

    private static Map<Ability, Predicate<ClientCapabilities>> said() {
        Map<Ability, Predicate<ClientCapabilities>> said = new EnumMap<>(Ability.class);
        said.put(Ability.DECLARATION, inDocuments(TextDocumentClientCapabilities::getDeclaration));
        said.put(
                Ability.DECLARATION_LINKS,
                says(
                        documents(TextDocumentClientCapabilities::getDeclaration),
                        DeclarationCapabilities::getLinkSupport));
        said.put(Ability.TYPE_DEFINITION, inDocuments(TextDocumentClientCapabilities::getTypeDefinition));
        said.put(
                Ability.TYPE_DEFINITION_LINKS,
                says(
                        documents(TextDocumentClientCapabilities::getTypeDefinition),
                        TypeDefinitionCapabilities::getLinkSupport));
        said.put(Ability.IMPLEMENTATION, inDocuments(TextDocumentClientCapabilities::getImplementation));
        said.put(
                Ability.IMPLEMENTATION_LINKS,
                says(
                        documents(TextDocumentClientCapabilities::getImplementation),
                        ImplementationCapabilities::getLinkSupport));
        said.put(Ability.CALL_HIERARCHY, inDocuments(TextDocumentClientCapabilities::getCallHierarchy));
        said.put(Ability.INLAY_HINTS, inDocuments(TextDocumentClientCapabilities::getInlayHint));
        said.put(
                Ability.INLAY_HINTS_RESOLVED,
                holds(
                        documents(TextDocumentClientCapabilities::getInlayHint),
                        InlayHintCapabilities::getResolveSupport,
                        InlayHintResolveSupportCapabilities::getProperties,
                        List.of("label.tooltip", "label.location")));
        said.put(
                Ability.INLAY_HINTS_REFRESHED,
                says(
                        workspace(WorkspaceClientCapabilities::getInlayHint),
                        InlayHintWorkspaceCapabilities::getRefreshSupport));
        said.put(Ability.SEMANTIC_TOKENS, inDocuments(TextDocumentClientCapabilities::getSemanticTokens));
        said.put(
                Ability.SEMANTIC_TOKENS_REFRESHED,
                says(
                        workspace(WorkspaceClientCapabilities::getSemanticTokens),
                        SemanticTokensWorkspaceCapabilities::getRefreshSupport));
        said.put(
                Ability.CODE_LENSES_REFRESHED,
                says(
                        workspace(WorkspaceClientCapabilities::getCodeLens),
                        CodeLensWorkspaceCapabilities::getRefreshSupport));
        said.put(Ability.FOLDING_RANGES, inDocuments(TextDocumentClientCapabilities::getFoldingRange));
        said.put(
                Ability.FOLDED_WORDS,
                says(
                        documents(TextDocumentClientCapabilities::getFoldingRange)
                                .andThen(folding -> folding.map(FoldingRangeCapabilities::getFoldingRange)),
                        FoldingRangeSupportCapabilities::getCollapsedText));
        said.put(Ability.SELECTION_RANGES, inDocuments(TextDocumentClientCapabilities::getSelectionRange));
        said.put(Ability.RENAME, inDocuments(TextDocumentClientCapabilities::getRename));
        said.put(
                Ability.PREPARED_RENAME,
                says(documents(TextDocumentClientCapabilities::getRename), RenameCapabilities::getPrepareSupport));
        said.put(
                Ability.ANNOTATED_RENAME,
                says(
                                documents(TextDocumentClientCapabilities::getRename),
                                RenameCapabilities::getHonorsChangeAnnotations)
                        .and(client -> workspace(WorkspaceClientCapabilities::getWorkspaceEdit)
                                .apply(client)
                                .map(WorkspaceEditCapabilities::getChangeAnnotationSupport)
                                .isPresent()));
        said.put(Ability.LINKED_EDITING, inDocuments(TextDocumentClientCapabilities::getLinkedEditingRange));
        said.put(Ability.COMPLETION, inDocuments(TextDocumentClientCapabilities::getCompletion));
        said.put(Ability.DOCUMENT_LINKS, inDocuments(TextDocumentClientCapabilities::getDocumentLink));
        said.put(
                Ability.DOCUMENT_LINK_TOOLTIPS,
                says(
                        documents(TextDocumentClientCapabilities::getDocumentLink),
                        DocumentLinkCapabilities::getTooltipSupport));
        said.put(Ability.WORKSPACE_SYMBOLS, inWorkspace(WorkspaceClientCapabilities::getSymbol));
        said.put(
                Ability.WORKSPACE_SYMBOLS_RESOLVED,
                holds(
                        workspace(WorkspaceClientCapabilities::getSymbol),
                        SymbolCapabilities::getResolveSupport,
                        WorkspaceSymbolResolveSupportCapabilities::getProperties,
                        List.of("location.range")));
        said.put(Ability.VIRTUAL_DOCUMENTS, inWorkspace(WorkspaceClientCapabilities::getTextDocumentContent));
        said.put(
                Ability.CONFIGURATION,
                says(
                        client -> Optional.ofNullable(client.getWorkspace()),
                        WorkspaceClientCapabilities::getConfiguration));
        said.put(
                Ability.CONFIGURATION_WATCHED,
                says(
                        workspace(WorkspaceClientCapabilities::getDidChangeConfiguration),
                        DidChangeConfigurationCapabilities::getDynamicRegistration));
        said.put(
                Ability.FOLDERS,
                says(
                        client -> Optional.ofNullable(client.getWorkspace()),
                        WorkspaceClientCapabilities::getWorkspaceFolders));
        said.put(
                Ability.RENAMED_FILES,
                says(
                                workspace(WorkspaceClientCapabilities::getFileOperations),
                                FileOperationsWorkspaceCapabilities::getWillRename)
                        .and(client -> workspace(WorkspaceClientCapabilities::getWorkspaceEdit)
                                .apply(client)
                                .map(WorkspaceEditCapabilities::getResourceOperations)
                                .filter(operations -> operations.contains(ResourceOperationKind.Rename))
                                .isPresent()));
        said.put(
                Ability.PROGRESS,
                says(client -> Optional.ofNullable(client.getWindow()), WindowClientCapabilities::getWorkDoneProgress));
        return said;
    }

    private static <T> Function<ClientCapabilities, Optional<T>> documents(
            Function<TextDocumentClientCapabilities, T> part) {
        return client -> Optional.ofNullable(client.getTextDocument()).map(part);
    }

    private static <T> Function<ClientCapabilities, Optional<T>> workspace(
            Function<WorkspaceClientCapabilities, T> part) {
        return client -> Optional.ofNullable(client.getWorkspace()).map(part);
    }

    private static Predicate<ClientCapabilities> inDocuments(Function<TextDocumentClientCapabilities, ?> part) {
        return client -> documents(part).apply(client).isPresent();
    }

    private static Predicate<ClientCapabilities> inWorkspace(Function<WorkspaceClientCapabilities, ?> part) {
        return client -> workspace(part).apply(client).isPresent();
    }

    private static <T> Predicate<ClientCapabilities> says(
            Function<ClientCapabilities, Optional<T>> part, Function<T, Boolean> ability) {
        return client -> part.apply(client).map(ability).orElse(false);
    }

    private static <T, S> Predicate<ClientCapabilities> holds(
            Function<ClientCapabilities, Optional<T>> part,
            Function<T, S> support,
            Function<S, List<String>> properties,
            List<String> wanted) {
        return client -> part.apply(client)
                .map(support)
                .map(properties)
                .filter(known -> known.containsAll(wanted))
                .isPresent();
    }
}
