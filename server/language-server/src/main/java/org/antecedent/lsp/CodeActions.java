package org.antecedent.lsp;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.antecedent.check.Check;
import org.antecedent.check.Checks;
import org.antecedent.check.Finding;
import org.antecedent.configuration.ConfigurationEdit;
import org.antecedent.editor.QuickFixes;
import org.antecedent.editor.QuickFixes.QuickFix;
import org.antecedent.lsp.convert.ClientAbilities;
import org.antecedent.lsp.convert.EditorAbilities;
import org.antecedent.lsp.convert.FromLsp;
import org.antecedent.lsp.convert.ToLsp;
import org.antecedent.lsp.session.Session.Judged;
import org.antecedent.lsp.session.Snapshot;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.WorkspaceEdit;

/** What can be done about the findings of one version of an article, as the client offers it. */
final class CodeActions {
    /** All that needs no look, at once. */
    static final String FIX_ALL = CodeActionKind.SourceFixAll + ".antecedent";

    private static final String URI = "uri";
    private static final String CODE = "code";

    private final Workspace workspace;
    private final ClientAbilities client;
    private final EditorAbilities editor;

    CodeActions(Workspace workspace, ClientAbilities client, EditorAbilities editor) {
        this.workspace = workspace;
        this.client = client;
        this.editor = editor;
    }

    /** Those at the range that was asked about, fixes first. */
    List<CodeAction> at(Judged judged, CodeActionParams params) {
        Snapshot snapshot = judged.snapshot();
        ToLsp to = new ToLsp(snapshot.uri(), snapshot.text(), client);
        Span selection = FromLsp.span(params.getRange(), snapshot.text(), client.encoding());
        List<CodeAction> actions = new ArrayList<>();
        if (wants(params.getContext(), CodeActionKind.QuickFix, true)) {
            List<Finding> findings = QuickFixes.at(judged.findings(), selection);
            for (QuickFix fix : QuickFixes.of(findings)) {
                CodeAction action = action(fix.fix().title(), CodeActionKind.QuickFix);
                link(action, params.getContext(), diagnostic -> to.is(diagnostic, fix.finding()));
                action.setIsPreferred(fix.preferred() ? true : null);
                action.setEdit(to.edit(fix.fix().edits(), Optional.of(snapshot.version()), editor));
                actions.add(action);
            }
            for (Finding finding : findings) {
                turnOff(snapshot.uri(), finding.code()).ifPresent(action -> {
                    link(action, params.getContext(), diagnostic -> to.is(diagnostic, finding));
                    if (actions.stream().noneMatch(other -> other.getTitle().equals(action.getTitle()))) {
                        actions.add(action);
                    }
                });
            }
        }
        if (wants(params.getContext(), FIX_ALL, false)) {
            List<Edit> edits = QuickFixes.all(judged.findings());
            if (!edits.isEmpty()) {
                CodeAction action = action("Make all safe fixes", FIX_ALL);
                action.setEdit(to.edit(edits, Optional.of(snapshot.version()), editor));
                actions.add(action);
            }
        }
        return actions;
    }

    /** With the edit that was left out when the action was offered. */
    CodeAction resolved(CodeAction action) {
        if (action.getEdit() == null
                && action.getData() instanceof JsonObject data
                && data.has(URI)
                && data.has(CODE)) {
            edit(data.get(URI).getAsString(), data.get(CODE).getAsString()).ifPresent(action::setEdit);
        }
        return action;
    }

    private static CodeAction action(String title, String kind) {
        CodeAction action = new CodeAction(title);
        action.setKind(kind);
        return action;
    }

    /** Names the client's own diagnostics that the action is for, as they came. */
    private static void link(CodeAction action, CodeActionContext context, Predicate<Diagnostic> own) {
        List<Diagnostic> linked = context.getDiagnostics().stream().filter(own).toList();
        action.setDiagnostics(linked.isEmpty() ? null : linked);
    }

    /** @param unasked whether it is wanted where the client names no kinds */
    private static boolean wants(CodeActionContext context, String kind, boolean unasked) {
        if (context.getOnly() == null) {
            return unasked;
        }
        return context.getOnly().stream()
                .anyMatch(only -> only.isEmpty() ? unasked : (kind + ".").startsWith(only + "."));
    }

    /** Turns the check off for all articles of the configuration file; nothing for what is no check. */
    private Optional<CodeAction> turnOff(String uri, String code) {
        boolean known = Checks.all().checks().stream()
                .map(Check::about)
                .anyMatch(about -> about.code().equals(code));
        Optional<Path> file = workspace.configurationOf(uri);
        if (!known || file.isEmpty()) {
            return Optional.empty();
        }
        CodeAction action = action("Turn “" + code + "” off in " + workspace.name(file.get()), CodeActionKind.QuickFix);
        if (editor.resolvesEdits()) {
            JsonObject data = new JsonObject();
            data.addProperty(URI, uri);
            data.addProperty(CODE, code);
            action.setData(data);
            return Optional.of(action);
        }
        return edit(uri, code).map(edit -> {
            action.setEdit(edit);
            return action;
        });
    }

    private Optional<WorkspaceEdit> edit(String uri, String code) {
        return workspace.configurationOf(uri).flatMap(path -> {
            Workspace.Document file = workspace
                    .at(path)
                    .orElseGet(() ->
                            new Workspace.Document(path.toUri().toString(), Optional.empty(), Text.of(""), List.of()));
            ToLsp to = new ToLsp(file.uri(), file.text(), client);
            boolean there = workspace.at(path).isPresent();
            return ConfigurationEdit.turnOff(file.text(), code)
                    .map(edit -> there
                            ? to.edit(List.of(edit), file.version(), editor)
                            : to.creation(List.of(edit), editor));
        });
    }
}
