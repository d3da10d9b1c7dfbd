package org.antecedent.lsp.convert;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.antecedent.lsp.session.Settings;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.DefinitionCapabilities;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** From the protocol's values to ours. */
public final class FromLsp {
    private FromLsp() {}

    /** What the client can show; what it does not mention, it cannot. */
    public static ClientAbilities abilities(ClientCapabilities client) {
        List<String> encodings = Optional.ofNullable(client.getGeneral())
                .map(GeneralClientCapabilities::getPositionEncodings)
                .orElse(List.of());
        Optional<TextDocumentClientCapabilities> documents = Optional.ofNullable(client.getTextDocument());
        Optional<PublishDiagnosticsCapabilities> findings =
                documents.map(TextDocumentClientCapabilities::getPublishDiagnostics);
        Optional<DiagnosticCapabilities> pulled = documents.map(TextDocumentClientCapabilities::getDiagnostic);
        return new ClientAbilities(
                PositionEncoding.negotiate(encodings),
                documents
                        .map(TextDocumentClientCapabilities::getHover)
                        .map(HoverCapabilities::getContentFormat)
                        .filter(formats -> formats.contains(MarkupKind.MARKDOWN))
                        .isPresent(),
                says(
                        documents.map(TextDocumentClientCapabilities::getDefinition),
                        DefinitionCapabilities::getLinkSupport),
                says(
                        documents.map(TextDocumentClientCapabilities::getDocumentSymbol),
                        DocumentSymbolCapabilities::getHierarchicalDocumentSymbolSupport),
                says(findings, PublishDiagnosticsCapabilities::getRelatedInformation)
                        || says(pulled, DiagnosticCapabilities::getRelatedInformation),
                says(findings, PublishDiagnosticsCapabilities::getCodeDescriptionSupport)
                        || says(pulled, DiagnosticCapabilities::getCodeDescriptionSupport));
    }

    /** What the client can do besides showing; what it does not mention, it cannot. */
    public static EditorAbilities editorAbilities(ClientCapabilities client) {
        Optional<TextDocumentClientCapabilities> documents = Optional.ofNullable(client.getTextDocument());
        Optional<WorkspaceClientCapabilities> workspace = Optional.ofNullable(client.getWorkspace());
        Optional<CodeActionCapabilities> actions = documents.map(TextDocumentClientCapabilities::getCodeAction);
        Optional<WorkspaceEditCapabilities> edits = workspace.map(WorkspaceClientCapabilities::getWorkspaceEdit);
        return new EditorAbilities(
                documents.map(TextDocumentClientCapabilities::getDiagnostic).isPresent(),
                says(
                        workspace.map(WorkspaceClientCapabilities::getDiagnostics),
                        DiagnosticWorkspaceCapabilities::getRefreshSupport),
                says(
                        workspace.map(WorkspaceClientCapabilities::getDidChangeWatchedFiles),
                        DidChangeWatchedFilesCapabilities::getDynamicRegistration),
                actions.map(CodeActionCapabilities::getCodeActionLiteralSupport).isPresent(),
                actions.map(CodeActionCapabilities::getResolveSupport)
                        .map(CodeActionResolveSupportCapabilities::getProperties)
                        .filter(properties -> properties.contains("edit"))
                        .isPresent(),
                says(edits, WorkspaceEditCapabilities::getDocumentChanges),
                edits.map(WorkspaceEditCapabilities::getResourceOperations)
                        .filter(operations -> operations.contains(ResourceOperationKind.Create))
                        .isPresent(),
                says(workspace, WorkspaceClientCapabilities::getApplyEdit));
    }

    private static <T> boolean says(Optional<T> capabilities, Function<T, Boolean> ability) {
        return capabilities.map(ability).orElse(false);
    }

    /**
     * The settings in the {@code initializationOptions}, defaults for what is missing or makes no sense: {@code
     * diagnosticsDelay} and {@code typingPause} in milliseconds, {@code maximumWords}. Without a delay there is no pause, unless
     * one is asked for.
     *
     * @param pulled whether the client asks for findings
     */
    public static Settings settings(Object options, boolean pulled) {
        Settings defaults = Settings.DEFAULT;
        JsonObject object = object(options);
        Duration delay = duration(object.get("diagnosticsDelay")).orElse(defaults.delay());
        return new Settings(
                delay,
                duration(object.get("typingPause")).orElse(delay.isZero() ? delay : defaults.pause()),
                number(object.get("maximumWords")).orElse(defaults.maximumWords()),
                pulled);
    }

    /**
     * The settings in the {@code initializationOptions} about decisions, defaults for what is missing or makes no sense: {@code
     * creator}, a name; {@code creatorFromGit}, {@code created} and {@code asks}, true or false.
     */
    public static DecisionSettings decisionSettings(Object options) {
        JsonObject object = object(options);
        JsonObject annotations = object(object.get("annotations"));
        Optional<String> chosen = name(annotations.get("creator"));
        boolean created = flag(annotations.has("created") ? annotations.get("created") : object.get("created"));
        boolean asks = flag(object.get("asks"));
        return chosen.isPresent()
                ? new DecisionSettings(Optional.empty(), chosen.get().equals("git"), created, asks)
                : new DecisionSettings(name(object.get("creator")), flag(object.get("creatorFromGit")), created, asks);
    }

    private static Optional<String> name(JsonElement element) {
        return element instanceof JsonPrimitive name && name.isString()
                ? Optional.of(name.getAsString().strip()).filter(one -> !one.isEmpty())
                : Optional.empty();
    }

    /** Whether all articles in the client's folders are to be read, in the {@code initializationOptions}: {@code folders}, unless false. */
    public static boolean readsFolders(Object options) {
        JsonElement folders = object(options).get("folders");
        return !(folders instanceof JsonPrimitive) || flag(folders);
    }

    private static JsonObject object(Object options) {
        return options instanceof JsonObject given ? given : new JsonObject();
    }

    private static boolean flag(JsonElement element) {
        return element instanceof JsonPrimitive flag && flag.isBoolean() && flag.getAsBoolean();
    }

    private static Optional<Duration> duration(JsonElement milliseconds) {
        OptionalInt number = number(milliseconds);
        return number.isPresent() ? Optional.of(Duration.ofMillis(number.getAsInt())) : Optional.empty();
    }

    static OptionalInt number(JsonElement element) {
        if (!(element instanceof JsonPrimitive number) || !number.isNumber()) {
            return OptionalInt.empty();
        }
        double value = number.getAsDouble();
        return value >= 0 && value <= Integer.MAX_VALUE ? OptionalInt.of((int) value) : OptionalInt.empty();
    }

    /** The text after the changes, each of which is meant for the text that the one before it left. */
    public static Text apply(List<TextDocumentContentChangeEvent> changes, Text before, PositionEncoding encoding) {
        Text text = before;
        for (TextDocumentContentChangeEvent change : changes) {
            text = change.getRange() == null
                    ? Text.of(change.getText())
                    : text.apply(new Edit(span(change.getRange(), text, encoding), change.getText()));
        }
        return text;
    }

    /** A position that came as plain JSON; empty where it is none. */
    public static Optional<Position> position(JsonObject json) {
        OptionalInt line = number(json.get("line"));
        OptionalInt character = number(json.get("character"));
        return line.isPresent() && character.isPresent()
                ? Optional.of(new Position(line.getAsInt(), character.getAsInt()))
                : Optional.empty();
    }

    /** The offset of a position, clamped to the text. */
    public static int offset(Position position, Text text, PositionEncoding encoding) {
        return encoding.offset(text, position.getLine(), position.getCharacter());
    }

    /** The file that a URI names; empty where it names none on this machine. */
    public static Optional<Path> path(String uri) {
        if (!uri.startsWith("file:")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(URI.create(uri)));
        } catch (IllegalArgumentException | FileSystemNotFoundException elsewhere) {
            return Optional.empty();
        }
    }

    /** What a hint that a client sends back is about; empty where it is none of ours. */
    public static Optional<SentHint> hint(InlayHint hint) {
        return Optional.ofNullable(hint.getLabel())
                .filter(label -> label.isRight() && label.getRight().size() == 1)
                .flatMap(label ->
                        SentHint.of(hint.getData(), label.getRight().get(0).getValue()));
    }

    /** The span of a range, clamped to the text; a range that ends before it starts is turned round. */
    public static Span span(Range range, Text text, PositionEncoding encoding) {
        int start = offset(range.getStart(), text, encoding);
        int end = offset(range.getEnd(), text, encoding);
        return new Span(Math.min(start, end), Math.max(start, end));
    }
}
