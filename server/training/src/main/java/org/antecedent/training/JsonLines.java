package org.antecedent.training;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.antecedent.text.Span;

/** Corpora as they come: one JSON object a line, one line a document. */
final class JsonLines {
    private JsonLines() {}

    /** All documents of a file, in its order. */
    static <D> List<D> read(Path file, Function<JsonObject, D> document) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> document.apply(JsonParser.parseString(line).getAsJsonObject()))
                    .toList();
        }
    }

    /** The span from {@code start} to before {@code end}. The corpora count characters; we count UTF-16. */
    static Span span(String text, JsonObject json) {
        int start = text.offsetByCodePoints(0, json.get("start").getAsInt());
        int length = json.get("end").getAsInt() - json.get("start").getAsInt();
        return new Span(start, text.offsetByCodePoints(start, length));
    }
}
