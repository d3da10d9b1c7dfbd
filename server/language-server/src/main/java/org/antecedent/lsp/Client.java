package org.antecedent.lsp;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.antecedent.lsp.convert.AbilitiesFromLsp;
import org.antecedent.lsp.convert.Ability;
import org.antecedent.lsp.convert.ClientAbilities;
import org.antecedent.lsp.convert.DecisionSettings;
import org.antecedent.lsp.convert.EditorAbilities;
import org.antecedent.lsp.convert.FromLsp;
import org.antecedent.lsp.convert.ToLsp;
import org.antecedent.text.Text;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditMetadata;
import org.eclipse.lsp4j.services.LanguageClient;

/** The client: where to send to, and what it has said that it can do; nothing until it has. For any thread. */
final class Client {
    private volatile LanguageClient window;
    private volatile ClientAbilities shows = ClientAbilities.NONE;
    private volatile EditorAbilities does = EditorAbilities.NONE;
    private volatile Set<Ability> knows = Set.of();
    private volatile DecisionSettings decisions = DecisionSettings.DEFAULT;

    void connect(LanguageClient connected) {
        window = connected;
    }

    /** The client has said what it can do. */
    void introduce(ClientCapabilities capabilities) {
        shows = FromLsp.abilities(capabilities);
        does = FromLsp.editorAbilities(capabilities);
        knows = AbilitiesFromLsp.of(capabilities);
    }

    /** What the client has set about decisions. */
    DecisionSettings decisionSettings() {
        return decisions;
    }

    void set(DecisionSettings chosen) {
        decisions = chosen;
    }

    /** Tells the person at the client that something went wrong. */
    void tell(String message) {
        window.showMessage(new MessageParams(MessageType.Error, message));
    }

    /** Asks the client to change a document that it has open; whether it did. */
    CompletableFuture<Boolean> apply(WorkspaceEdit edit, String label) {
        return apply(new ApplyWorkspaceEditParams(edit), label);
    }

    /** The same for one change in many documents: an editor may write those that nobody has open. */
    CompletableFuture<Boolean> refactor(WorkspaceEdit edit, String label) {
        ApplyWorkspaceEditParams params = new ApplyWorkspaceEditParams(edit);
        WorkspaceEditMetadata metadata = new WorkspaceEditMetadata();
        metadata.setIsRefactoring(true);
        params.setMetadata(metadata);
        return apply(params, label);
    }

    private CompletableFuture<Boolean> apply(ApplyWorkspaceEditParams params, String label) {
        params.setLabel(label);
        return window.applyEdit(params).thenApply(ApplyWorkspaceEditResponse::isApplied);
    }

    /** What is read in an article has changed and its text has not: asks for a new look at all that shows it. */
    void askAgain() {
        if (knows(Ability.CODE_LENSES_REFRESHED)) {
            CompletableFuture<Void> unused = window.refreshCodeLenses();
        }
        if (knows(Ability.INLAY_HINTS_REFRESHED)) {
            CompletableFuture<Void> unused = window.refreshInlayHints();
        }
        if (knows(Ability.SEMANTIC_TOKENS_REFRESHED)) {
            CompletableFuture<Void> unused = window.refreshSemanticTokens();
        }
    }

    LanguageClient window() {
        return window;
    }

    ClientAbilities shows() {
        return shows;
    }

    EditorAbilities does() {
        return does;
    }

    Set<Ability> knows() {
        return knows;
    }

    boolean knows(Ability ability) {
        return knows.contains(ability);
    }

    /** Into the values that it can show, for one version of one article. */
    ToLsp to(String uri, Text text) {
        return new ToLsp(uri, text, shows);
    }
}
