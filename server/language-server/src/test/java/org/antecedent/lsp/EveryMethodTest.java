package org.antecedent.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.junit.jupiter.api.Test;

/**
 * Every method of the protocol and of ours, with parameters that are right and with each of their values missing, null, of
 * another type and huge: a request is answered once, with a result or with a proper refusal, and nothing breaks.
 */
class EveryMethodTest {
    private static final String ARTICLE = "untitled:article";
    private static final String TEXT =
            "Angela Merkel met Emmanuel Macron in Berlin.\n\n“We agree,” she said, and the chancellor left.\n";

    /** Parameters that do not fit; a request that cannot be done; a method that is not offered. */
    private static final List<Integer> REFUSALS = List.of(-32602, -32803, -32601);

    @Test
    void everyValueSpoiltInTurn() {
        try (TestClient client = TestClient.process("--log-file", "/tmp/eight.log")) {
            client.initialize();
            client.open(ARTICLE, TEXT);
            client.findings(ARTICLE, 1);
            Parameters parameters = new Parameters(new Random(8), () -> ARTICLE);
            Parameters.methods().forEach((name, method) -> {
                List<JsonElement> all = new ArrayList<>();
                for (int i = 0; i < 2; i++) {
                    JsonElement whole = parameters.of(method);
                    all.add(whole);
                    all.addAll(Parameters.spoilt(whole));
                }
                send(client, name, method, all);
            });
            client.close(ARTICLE);
            client.open(ARTICLE, TEXT);
            client.findings(ARTICLE, 1);
            assertThat(client.ask("textDocument/definition", TestClient.at(ARTICLE, 2, 13))
                            .getAsJsonArray())
                    .as("F12 on “she”")
                    .isNotEmpty();
        }
    }

    private static void send(TestClient client, String name, JsonRpcMethod method, List<JsonElement> all) {
        if (method.isNotification()) {
            all.forEach(params -> client.tell(name, params));
            client.assertAlive();
        } else {
            List<Integer> ids = new ArrayList<>();
            all.forEach(params -> ids.add(client.request(name, params)));
            for (int i = 0; i < ids.size(); i++) {
                JsonObject answer = client.answer(ids.get(i));
                if (!answer.has("result")) {
                    assertThat(REFUSALS)
                            .as("%s %s: %s", name, all.get(i), answer)
                            .contains(TestClient.code(answer));
                }
            }
        }
        assertThat(client.rest())
                .as("nobody is answered twice")
                .noneMatch(message -> message.has("id") && !message.has("method"));
        client.forget();
    }
}
