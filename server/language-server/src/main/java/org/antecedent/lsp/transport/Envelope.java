package org.antecedent.lsp.transport;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.internal.LazilyParsedNumber;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * What a message is, read strictly before LSP4J reads it leniently: a body that gets here is well-formed JSON, no deeper
 * than a parser's stack, and has an id that LSP4J can hold.
 *
 * @param id to answer with; null in JSON where the message has none
 * @param method of a request or notification; empty for a response
 * @param isRequest whether it wants an answer
 */
record Envelope(JsonElement id, Optional<String> method, boolean isRequest) {
    private static final Pattern INTEGER = Pattern.compile("-?(?:0|[1-9]\\d{0,9})");

    /** Why a body is no message; {@code id} is what to answer with. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient JsonElement id;
        private final ResponseErrorCode code;

        Refused(JsonElement id, ResponseErrorCode code, String message) {
            super(message, null, false, false);
            this.id = id;
            this.code = code;
        }

        JsonElement id() {
            return id;
        }

        ResponseErrorCode code() {
            return code;
        }
    }

    /** @throws Refused where the body is not JSON, or no single message */
    static Envelope of(byte[] body) throws Refused {
        try (JsonReader json =
                new JsonReader(new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8))) {
            json.setStrictness(Strictness.STRICT);
            return read(json);
        } catch (IOException malformed) {
            throw new Refused(JsonNull.INSTANCE, ResponseErrorCode.ParseError, "The message is not well-formed JSON.");
        }
    }

    private static Envelope read(JsonReader json) throws IOException, Refused {
        JsonToken first = json.peek();
        if (first != JsonToken.BEGIN_OBJECT) {
            json.skipValue();
            expectEnd(json);
            String message = first == JsonToken.BEGIN_ARRAY
                    ? "Batches are not part of the Language Server Protocol."
                    : "A message is a JSON object.";
            throw new Refused(JsonNull.INSTANCE, ResponseErrorCode.InvalidRequest, message);
        }
        JsonElement id = JsonNull.INSTANCE;
        boolean idSeen = false;
        boolean idFits = true;
        Optional<String> method = Optional.empty();
        boolean methodFits = true;
        boolean answers = false;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "id" -> {
                    idSeen = true;
                    switch (json.peek()) {
                        case STRING -> id = new JsonPrimitive(json.nextString());
                        case NUMBER -> {
                            String number = json.nextString();
                            id = new JsonPrimitive(new LazilyParsedNumber(number));
                            idFits = fits(number);
                        }
                        default -> {
                            json.skipValue();
                            idFits = false;
                        }
                    }
                }
                case "method" -> {
                    methodFits = json.peek() == JsonToken.STRING;
                    if (methodFits) {
                        method = Optional.of(json.nextString());
                    } else {
                        json.skipValue();
                    }
                }
                case "result", "error" -> {
                    answers = true;
                    json.skipValue();
                }
                default -> json.skipValue();
            }
        }
        json.endObject();
        expectEnd(json);
        boolean isResponse = method.isEmpty() && methodFits && answers;
        if (isResponse) {
            // Nothing is asked of the client, and an answer is never answered.
            return new Envelope(id, method, false);
        }
        if (!methodFits || method.isEmpty()) {
            throw new Refused(id, ResponseErrorCode.InvalidRequest, "A message has a method, which is a string.");
        }
        if (!idFits) {
            throw new Refused(
                    id, ResponseErrorCode.InvalidRequest, "An id is a string or an integer of no more than 32 bits.");
        }
        return new Envelope(id, method, idSeen);
    }

    private static void expectEnd(JsonReader json) throws IOException {
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw new IOException("more than one JSON value");
        }
    }

    private static boolean fits(String number) {
        if (!INTEGER.matcher(number).matches()) {
            return false;
        }
        long value = Long.parseLong(number);
        return Integer.MIN_VALUE <= value && value <= Integer.MAX_VALUE;
    }
}
