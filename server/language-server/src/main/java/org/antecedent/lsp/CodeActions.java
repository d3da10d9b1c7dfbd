package org.antecedent.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.antecedent.check.About;
import org.antecedent.check.Finding;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.corpus.ArticleSummary;
import org.antecedent.editor.CodeActions.Step;
import org.antecedent.editor.QuickFixes;
import org.antecedent.lsp.convert.ClientAbilities;
import org.antecedent.lsp.convert.DecisionSettings;
import org.antecedent.lsp.convert.EditorAbilities;
import org.antecedent.lsp.convert.FromLsp;
import org.antecedent.lsp.convert.OperationJson;
import org.antecedent.lsp.convert.ToLsp;
import org.antecedent.lsp.session.Session.Judged;
import org.antecedent.lsp.session.Snapshot;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.WorkspaceEdit;

/** What can be done about the findings of one version of an article, as the client offers it. */
final class CodeActions {
    /** All that needs no look, at once. */
    static final String FIX_ALL = CodeActionKind.SourceFixAll + ".antecedent";

    /** What nobody has to mend: decisions about the words at a place. */
    static final String DECIDE = CodeActionKind.Refactor + ".antecedent";

    /** The client's own command to ask somebody, and to decide what the answer says. */
    private static final String ASK = "antecedent.ask";

    private static final String URI = "uri";
    private static final String CODE = "code";
    private static final String WORDS = "words";

    private final Workspace workspace;
    private final Elsewhere elsewhere;
    private final ConfigurationChanges changes;
    private final ClientAbilities client;
    private final EditorAbilities editor;
    private final DecisionSettings settings;

    CodeActions(Workspace workspace, Elsewhere elsewhere, Client client) {
        this.workspace = workspace;
        this.elsewhere = elsewhere;
        this.changes = new ConfigurationChanges(workspace, client);
        this.client = client.shows();
        this.editor = client.does();
        this.settings = client.decisionSettings();
    }

    /** Those at the range that was asked about, fixes first. */
    List<CodeAction> at(Judged judged, CodeActionParams params) {
        Snapshot snapshot = judged.snapshot();
        ToLsp to = new ToLsp(snapshot.uri(), snapshot.text(), client);
        Span selection = FromLsp.span(params.getRange(), snapshot.text(), client.encoding());
        List<CodeAction> actions = new ArrayList<>();
        List<Finding> findings = QuickFixes.at(judged.findings(), selection);
        judged.article()
                .ifPresent(article -> org.antecedent.editor.CodeActions.at(article, findings, selection)
                        .forEach(offered -> action(offered, snapshot, to, params.getContext())
                                .ifPresent(actions::add)));
        judged.article()
                .filter(any -> elsewhere.knowsAny())
                .ifPresent(article -> ArticleSummary.of(article)
                        .at(article, selection.start())
                        .ifPresent(actor -> elsewhere
                                .sameAs(article, actor)
                                .forEach(offered -> action(offered, snapshot, to, params.getContext())
                                        .ifPresent(actions::add))));
        if (wants(params.getContext(), CodeActionKind.QuickFix, true)) {
            for (Finding finding : findings) {
                Consumer<CodeAction> add = action -> {
                    link(action, params.getContext(), diagnostic -> to.is(diagnostic, finding));
                    if (actions.stream().noneMatch(other -> other.getTitle().equals(action.getTitle()))) {
                        actions.add(action);
                    }
                };
                settle(snapshot, finding).ifPresent(add);
                turnOff(snapshot.uri(), finding.code()).ifPresent(add);
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

    /** As the client has it done; empty where it does not want it, or cannot ask what would have to be asked. */
    private Optional<CodeAction> action(
            org.antecedent.editor.CodeActions.CodeAction offered,
            Snapshot snapshot,
            ToLsp to,
            CodeActionContext context) {
        String kind = offered.answers().isPresent() ? CodeActionKind.QuickFix : DECIDE;
        if (!wants(context, kind, true)) {
            return Optional.empty();
        }
        CodeAction action = action(offered.title(), kind);
        action.setIsPreferred(offered.preferred() ? true : null);
        offered.answers().ifPresent(finding -> link(action, context, diagnostic -> to.is(diagnostic, finding)));
        if (offered.step() instanceof Step.Change change) {
            action.setEdit(to.edit(change.fix().edits(), Optional.of(snapshot.version()), editor));
        } else if (offered.step() instanceof Step.Do done) {
            JsonElement operation = new OperationJson(snapshot.text(), client.encoding()).write(done.operation());
            action.setCommand(new Command(
                    offered.title(), Commands.DECIDE, List.of(snapshot.uri(), operation, snapshot.version())));
        } else if (settings.asks() && offered.step() instanceof Step.Ask asked) {
            action.setCommand(new Command(
                    offered.title(),
                    ASK,
                    List.of(snapshot.uri(), OperationJson.word(asked.question()), to.range(asked.at()))));
        } else if (editor.appliesEdits() && offered.step() instanceof Step.Know known) {
            action.setCommand(new Command(
                    offered.title(),
                    Commands.ADD_ACTOR,
                    List.of(snapshot.uri(), to.range(known.at()).getStart())));
        } else {
            return Optional.empty();
        }
        return Optional.of(action);
    }

    /** With the edit that was left out when the action was offered. */
    CodeAction resolved(CodeAction action) {
        if (action.getEdit() == null
                && action.getData() instanceof JsonObject data
                && data.get(URI) instanceof JsonPrimitive uri
                && data.get(CODE) instanceof JsonPrimitive code) {
            change(uri.getAsString(), code.getAsString(), Optional.ofNullable(data.get(WORDS)))
                    .ifPresent(action::setEdit);
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
        if (Checks.about(code).isEmpty()) {
            return Optional.empty();
        }
        return workspace
                .configurationOf(uri)
                .map(workspace::name)
                .flatMap(file -> changing("Turn “" + code + "” off in " + file, uri, code, Optional.empty()));
    }

    /** Settles the words of a finding for all articles of the configuration file; nothing for a check that asks no house. */
    private Optional<CodeAction> settle(Snapshot snapshot, Finding finding) {
        String words = snapshot.text().words(finding.span());
        Optional<String> known = Checks.about(finding.code())
                .flatMap(About::list)
                .map(list -> switch (list) {
                    case ABBREVIATIONS -> "Every reader knows “" + words + "”";
                    case NAMES -> "“" + words + "” needs no introduction";
                });
        Optional<Path> file = workspace.configurationOf(snapshot.uri());
        if (known.isEmpty() || file.isEmpty()) {
            return Optional.empty();
        }
        String title = known.get() + ": add to " + workspace.name(file.get());
        return changing(title, snapshot.uri(), finding.code(), Optional.of(new JsonPrimitive(words)));
    }

    /** An action that changes a configuration file; its edit follows where the client asks for it later. */
    private Optional<CodeAction> changing(String title, String uri, String code, Optional<JsonElement> words) {
        CodeAction action = action(title, CodeActionKind.QuickFix);
        if (editor.resolvesEdits()) {
            JsonObject data = new JsonObject();
            data.addProperty(URI, uri);
            data.addProperty(CODE, code);
            words.ifPresent(settled -> data.add(WORDS, settled));
            action.setData(data);
            return Optional.of(action);
        }
        return change(uri, code, words).map(edit -> {
            action.setEdit(edit);
            return action;
        });
    }

    /** Settles the words by the check's list, or turns the check off where there are none. */
    private Optional<WorkspaceEdit> change(String uri, String code, Optional<JsonElement> words) {
        if (words.isEmpty()) {
            return changes.turnOff(uri, code);
        }
        return Checks.about(code)
                .flatMap(About::list)
                .filter(any -> words.get().isJsonPrimitive())
                .flatMap(list -> changes.settle(uri, list, words.get().getAsString()));
    }
}
