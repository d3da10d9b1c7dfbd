package org.antecedent.lsp.convert;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
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
import org.eclipse.lsp4j.DefinitionCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

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
                says(findings, PublishDiagnosticsCapabilities::getRelatedInformation),
                says(findings, PublishDiagnosticsCapabilities::getCodeDescriptionSupport));
    }

    private static <T> boolean says(Optional<T> capabilities, Function<T, Boolean> ability) {
        return capabilities.map(ability).orElse(false);
    }

    /**
     * The settings in the {@code initializationOptions}, defaults for what is missing or makes no sense: {@code
     * diagnosticsDelay} in milliseconds, {@code maximumWords}.
     */
    public static Settings settings(Object options) {
        Settings defaults = Settings.DEFAULT;
        if (!(options instanceof JsonObject object)) {
            return defaults;
        }
        OptionalInt delay = number(object.get("diagnosticsDelay"));
        OptionalInt words = number(object.get("maximumWords"));
        return new Settings(
                delay.isPresent() ? Duration.ofMillis(delay.getAsInt()) : defaults.delay(),
                words.orElse(defaults.maximumWords()));
    }

    private static OptionalInt number(JsonElement element) {
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

    /** The offset of a position, clamped to the text. */
    public static int offset(Position position, Text text, PositionEncoding encoding) {
        return encoding.offset(text, position.getLine(), position.getCharacter());
    }

    /** The span of a range, clamped to the text; a range that ends before it starts is turned round. */
    private static Span span(Range range, Text text, PositionEncoding encoding) {
        int start = offset(range.getStart(), text, encoding);
        int end = offset(range.getEnd(), text, encoding);
        return new Span(Math.min(start, end), Math.max(start, end));
    }
}
