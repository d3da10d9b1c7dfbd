package org.antecedent.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.antecedent.lsp.convert.PositionEncoding;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages at random, the same ones for the same seed, to a real process that must be right about an ordinary article after. */
class RandomMessagesTest {
    private static final int MESSAGES = 20_000;
    /** So many are sent before their answers are waited for. */
    private static final int AT_ONCE = 500;

    private static final int PROBES = 200;

    private static final String PLAIN = "Angela Merkel met Emmanuel Macron in Berlin.\n\n“We agree,” she said.\n";
    private static final Set<String> DOCUMENTS =
            Set.of("textDocument/didOpen", "textDocument/didChange", "textDocument/didClose");

    private final Random random = new Random(20_000);
    private TestClient client;
    private FakeEditor editor;

    @BeforeEach
    void start() {
        client = TestClient.process();
        client.initialize();
        editor = new FakeEditor(client, PositionEncoding.UTF16, random);
    }

    @AfterEach
    void stillRight() {
        try (TestClient last = client) {
            last.open("untitled:after", PLAIN);
            last.findings("untitled:after", 1);
            assertThat(last.ask("textDocument/definition", TestClient.at("untitled:after", 2, 13))
                            .getAsJsonArray())
                    .as("F12 on “she”")
                    .isNotEmpty();
        }
    }

    @Test
    void validMessages() {
        for (int i = 0; i < 5; i++) {
            editor.open("untitled:random-" + i, PLAIN.repeat(i));
        }
        Parameters parameters = new Parameters(random, () -> editor.anyOf(editor.open()));
        Map<String, JsonRpcMethod> methods = Parameters.methods();
        methods.keySet().removeAll(DOCUMENTS);
        List<String> names = List.copyOf(methods.keySet());
        List<Integer> asked = new ArrayList<>();
        for (int i = 1; i <= MESSAGES; i++) {
            String uri = editor.anyOf(editor.open());
            int kind = random.nextInt(100);
            if (kind < 40) {
                editor.edit(uri);
            } else if (kind < 41) {
                editor.close(uri);
                editor.open(uri, PLAIN);
            } else if (kind < 45 && !asked.isEmpty()) {
                client.tell("$/cancelRequest", Map.of("id", asked.get(asked.size() - 1)));
            } else if (kind < 48) {
                asked.add(decide(uri));
            } else {
                String name = editor.anyOf(names);
                JsonElement params = parameters.of(methods.get(name));
                if (methods.get(name).isNotification()) {
                    client.tell(name, params);
                } else {
                    asked.add(client.request(name, params));
                }
            }
            if (i % AT_ONCE == 0) {
                allAnswered(asked);
            }
        }
    }

    private int decide(String uri) {
        Map<String, Object> range = Map.of("start", editor.anywhere(uri), "end", editor.anywhere(uri));
        Map<String, Object> whom = Map.of("is", "new", "name", "Ann");
        return switch (random.nextInt(5)) {
            case 0 -> command("antecedent.undo", uri);
            case 1 -> command("antecedent.redo", uri);
            case 2 -> command("antecedent.actors", uri, editor.anywhere(uri));
            case 3 -> command("antecedent.decide", uri, Map.of("operation", "confirm", "at", range));
            default ->
                command(
                        "antecedent.decide",
                        uri,
                        Map.of("operation", "refer", "at", range, "whom", whom, "which", "this"));
        };
    }

    private int command(String name, Object... arguments) {
        return client.request("workspace/executeCommand", Map.of("command", name, "arguments", List.of(arguments)));
    }

    /** Each of them once, and none with a failure of the server's own. */
    private void allAnswered(List<Integer> asked) {
        for (int id : asked) {
            JsonObject answer = client.answer(id);
            assertThat(answer.has("result") || TestClient.code(answer) != -32603)
                    .as(answer.toString())
                    .isTrue();
        }
        asked.clear();
        assertThat(client.rest())
                .as("nobody is answered twice")
                .noneMatch(message -> message.has("id") && !message.has("method"));
        client.forget();
    }

    @Test
    void mutatedFrames() {
        Parameters parameters = new Parameters(random, () -> "untitled:mutated");
        Map<String, JsonRpcMethod> methods = Parameters.methods();
        List<String> names = List.copyOf(methods.keySet());
        for (int i = 1; i <= MESSAGES; i++) {
            String name = editor.anyOf(names);
            JsonObject message = new JsonObject();
            message.addProperty("jsonrpc", "2.0");
            message.addProperty("method", name);
            message.add("params", parameters.of(methods.get(name)));
            if (!methods.get(name).isNotification()) {
                message.add("id", new JsonPrimitive("mutated"));
            }
            byte[] body = message.toString().getBytes(UTF_8);
            client.sendRaw(mutated(frame(body.length, body)));
            if (i % AT_ONCE == 0) {
                inStepAgain(i);
                client.forget();
            }
        }
    }

    private static byte[] frame(int length, byte[] body) {
        byte[] header = ("Content-Length: " + length + "\r\n\r\n").getBytes(UTF_8);
        byte[] frame = Arrays.copyOf(header, header.length + body.length);
        System.arraycopy(body, 0, frame, header.length, body.length);
        return frame;
    }

    private byte[] mutated(byte[] frame) {
        int at = random.nextInt(frame.length);
        // In every fourth frame something of the header, which is small and matters most.
        int place = random.nextInt(4) == 0 ? at % 24 : at;
        byte[] changed = frame.clone();
        switch (random.nextInt(6)) {
            case 0 -> changed[place] = (byte) random.nextInt(256);
            case 1 -> changed[place] ^= (byte) (1 << random.nextInt(8));
            case 2 -> changed = joined(Arrays.copyOf(frame, place), Arrays.copyOfRange(frame, place + 1, frame.length));
            case 3 -> changed = joined(Arrays.copyOf(frame, place + 1), Arrays.copyOfRange(frame, place, frame.length));
            case 4 -> changed = Arrays.copyOf(frame, place);
            default -> {
                int to = place + random.nextInt(frame.length - place);
                for (int i = place; i < to; i++) {
                    changed[i] = frame[to - 1 - (i - place)];
                }
            }
        }
        return changed;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /**
     * A frame that announces more than it holds takes what follows with it; behind that, every frame is heard. A number that grew by a
     * digit takes ten times as much, so a little is sent until somebody answers.
     */
    private void inStepAgain(int round) {
        JsonObject question = new JsonObject();
        question.addProperty("jsonrpc", "2.0");
        question.addProperty("method", "antecedent/areYouThere");
        question.addProperty("params", "x".repeat(200));
        for (int i = 1; i <= PROBES; i++) {
            question.addProperty("id", "round " + round + "." + i);
            client.sendBody(question.toString());
        }
        String last = "round " + round + "." + PROBES;
        client.await(message -> message.has("id")
                && message.get("id").isJsonPrimitive()
                && message.get("id").getAsString().equals(last));
    }

    @Test
    void twoHundredDocumentsInterleavedWithCancels() {
        int documents = 200;
        List<Integer> asked = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            editor.open(name(i), PLAIN);
        }
        for (int round = 0; round < 20; round++) {
            for (int i = 0; i < documents; i++) {
                String uri = name(random.nextInt(documents));
                if (!editor.open().contains(uri)) {
                    editor.open(uri, PLAIN.repeat(1 + random.nextInt(3)));
                }
                editor.edit(uri);
                int id = client.request(
                        "textDocument/definition",
                        Map.of("textDocument", Map.of("uri", uri), "position", editor.anywhere(uri)));
                asked.add(id);
                if (random.nextInt(2) == 0) {
                    client.tell("$/cancelRequest", Map.of("id", id));
                }
                if (random.nextInt(4) == 0) {
                    editor.close(uri);
                }
            }
        }
        for (int id : asked) {
            JsonObject answer = client.answer(id);
            assertThat(answer.has("result") || TestClient.code(answer) == -32800)
                    .as(answer.toString())
                    .isTrue();
        }
        for (String uri : editor.open()) {
            client.findings(uri, editor.version(uri));
        }
    }

    private static String name(int number) {
        return "untitled:many-" + number;
    }
}
