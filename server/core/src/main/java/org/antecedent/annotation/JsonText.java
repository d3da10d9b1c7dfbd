package org.antecedent.annotation;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;

/** JSON read strictly, with the line on which each value stands; written on one line. */
public final class JsonText implements AutoCloseable {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();
    private static final TypeAdapter<JsonElement> ELEMENTS = GSON.getAdapter(JsonElement.class);

    private final Lines lines;
    private final JsonReader json;

    public JsonText(String text) {
        lines = new Lines(text);
        json = new JsonReader(lines);
        json.setStrictness(Strictness.STRICT);
    }

    /** An object that was written by {@link #write}. */
    static JsonObject object(String written) {
        return GSON.fromJson(written, JsonObject.class);
    }

    /** The value on one line. */
    public static String write(JsonElement value) {
        return PlainText.of(GSON.toJson(value));
    }

    /** The words as a string of JSON, with its quotation marks. */
    public static String quoted(String words) {
        return write(new JsonPrimitive(words));
    }

    /** The line, from 1, on which what was read last ends, or what is looked at begins. */
    public int line() {
        return lines.given;
    }

    public JsonReader reader() {
        return json;
    }

    /** The next value, whatever it is. */
    public JsonElement element() throws IOException {
        try {
            return ELEMENTS.read(json);
        } catch (JsonParseException | IllegalStateException | NumberFormatException refused) {
            throw new IOException(refused);
        }
    }

    /** @throws IOException where something follows */
    public void end() throws IOException {
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw new IOException("more than one value");
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    /** Gives a line at a time, so that a parser that asks for no more than it needs has come no further than it knows. */
    private static final class Lines extends Reader {
        private final String text;
        private int next;
        private int lineEnd;
        private int given;

        Lines(String text) {
            this.text = text;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (next == text.length()) {
                return -1;
            }
            if (next == lineEnd) {
                int feed = text.indexOf('\n', next);
                lineEnd = feed < 0 ? text.length() : feed + 1;
                given++;
            }
            int count = Math.min(length, lineEnd - next);
            text.getChars(next, next + count, buffer, offset);
            next += count;
            return count;
        }

        @Override
        public void close() {
            next = text.length();
        }
    }
}
