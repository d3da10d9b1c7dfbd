package org.antecedent.lsp.convert;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Optional;
import java.util.OptionalInt;
import org.antecedent.text.Span;

/**
 * A hint as a client keeps it, until it asks for what is behind it.
 *
 * @param uri of the article
 * @param words that it stands behind, when it was sent
 */
public record SentHint(String uri, Span words, String label) {
    private static final String URI = "uri";
    private static final String START = "start";
    private static final String END = "end";

    /** What the client keeps of it besides the label. */
    JsonObject data() {
        JsonObject data = new JsonObject();
        data.addProperty(URI, uri);
        data.addProperty(START, words.start());
        data.addProperty(END, words.end());
        return data;
    }

    /** @return empty where the data is none of ours */
    static Optional<SentHint> of(Object data, String label) {
        if (!(data instanceof JsonObject object) || !(object.get(URI) instanceof JsonPrimitive uri)) {
            return Optional.empty();
        }
        OptionalInt start = FromLsp.number(object.get(START));
        OptionalInt end = FromLsp.number(object.get(END));
        if (start.isEmpty() || end.isEmpty() || end.getAsInt() < start.getAsInt()) {
            return Optional.empty();
        }
        return Optional.of(new SentHint(uri.getAsString(), new Span(start.getAsInt(), end.getAsInt()), label));
    }
}
