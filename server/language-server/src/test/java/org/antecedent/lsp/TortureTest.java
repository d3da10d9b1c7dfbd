package org.antecedent.lsp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What clients and documents can do to a server, each row of the list in turn, against one real process: after every one it
 * must still be there, in step, and right about an ordinary article.
 */
class TortureTest {
    private static final String PLAIN = "Angela Merkel met Emmanuel Macron in Berlin.\n\n“We agree,” she said.\n";

    private static final Map<String, Object> EVERYWHERE = Map.of(
            "start",
            Map.of("line", -1, "character", -1),
            "end",
            Map.of("line", Integer.MAX_VALUE, "character", Integer.MAX_VALUE));

    /** All that the server answers, but for its beginning and end. */
    private static final List<String> REQUESTS = List.of(
            "textDocument/hover",
            "textDocument/definition",
            "textDocument/declaration",
            "textDocument/typeDefinition",
            "textDocument/implementation",
            "textDocument/references",
            "textDocument/documentHighlight",
            "textDocument/documentSymbol",
            "textDocument/documentLink",
            "textDocument/codeAction",
            "codeAction/resolve",
            "textDocument/codeLens",
            "textDocument/inlayHint",
            "inlayHint/resolve",
            "textDocument/semanticTokens/full",
            "textDocument/semanticTokens/full/delta",
            "textDocument/semanticTokens/range",
            "textDocument/foldingRange",
            "textDocument/selectionRange",
            "textDocument/prepareRename",
            "textDocument/rename",
            "textDocument/linkedEditingRange",
            "textDocument/completion",
            "textDocument/prepareCallHierarchy",
            "callHierarchy/incomingCalls",
            "callHierarchy/outgoingCalls",
            "textDocument/diagnostic",
            "workspace/diagnostic",
            "workspace/symbol",
            "workspaceSymbol/resolve",
            "workspace/textDocumentContent");

    private static TestClient client;

    @BeforeAll
    static void start() {
        client = TestClient.process();
        client.initialize();
    }

    @AfterAll
    static void stop() {
        client.ask("shutdown", JsonNull.INSTANCE);
        client.tell("exit", JsonNull.INSTANCE);
        assertThat(client.exitCode()).isZero();
    }

    @AfterEach
    void stillThere() {
        client.assertAlive();
        client.open("untitled:after", PLAIN);
        client.findings("untitled:after", 1);
        assertThat(definition("untitled:after", 2, 13)).as("F12 on “she”").isNotEmpty();
        client.close("untitled:after");
        assertThat(client.rest())
                .as("stack traces")
                .noneMatch(message -> message.toString().contains("\\tat "));
    }

    private static JsonArray definition(String uri, int line, int character) {
        return client.ask("textDocument/definition", TestClient.at(uri, line, character))
                .getAsJsonArray();
    }

    /** Everything that can be asked of one document. */
    private static void askEverything(String uri) {
        Map<String, Object> place = TestClient.at(uri, 0, 3);
        client.ask("textDocument/hover", place);
        client.ask("textDocument/definition", place);
        client.ask("textDocument/documentHighlight", place);
        client.ask("textDocument/references", references(uri, 0, 3));
        Map<String, Object> document = Map.of("textDocument", Map.of("uri", uri));
        for (String feature :
                List.of("documentSymbol", "codeLens", "documentLink", "foldingRange", "semanticTokens/full")) {
            client.ask("textDocument/" + feature, document);
        }
        for (String feature : List.of(
                "declaration",
                "typeDefinition",
                "implementation",
                "linkedEditingRange",
                "completion",
                "prepareCallHierarchy")) {
            client.ask("textDocument/" + feature, place);
        }
        client.ask("textDocument/inlayHint", TestClient.with(document, "range", EVERYWHERE));
        client.ask("textDocument/semanticTokens/range", TestClient.with(document, "range", EVERYWHERE));
        client.ask("textDocument/semanticTokens/full/delta", TestClient.with(document, "previousResultId", "1"));
        client.ask(
                "textDocument/selectionRange", TestClient.with(document, "positions", List.of(place.get("position"))));
        client.ask("workspace/symbol", Map.of("query", "e"));
        assertThat(client.answer(client.request("textDocument/rename", TestClient.with(place, "newName", "Ann Lee")))
                        .keySet())
                .containsAnyOf("result", "error");
    }

    private static Map<String, Object> references(String uri, int line, int character) {
        Map<String, Object> place = TestClient.at(uri, line, character);
        return Map.of(
                "textDocument", place.get("textDocument"),
                "position", place.get("position"),
                "context", Map.of("includeDeclaration", true));
    }

    private static void openAndAsk(String uri, String text) {
        client.open(uri, text);
        client.findings(uri, 1);
        askEverything(uri);
        client.close(uri);
    }

    // Documents

    @Test
    void anEmptyFile() {
        openAndAsk("file:///empty.txt", "");
        openAndAsk("file:///blank.txt", "\r\n \r \n\n\uFEFF");
    }

    @Test
    void oneMegabyteOfOneLine() {
        openAndAsk(
                "file:///line.txt",
                "Notwithstanding considerable disagreement, negotiators eventually compromised. ".repeat(13_300));
    }

    @Test
    void oneMegabyteOfOneWord() {
        openAndAsk("file:///word.txt", "x".repeat(1 << 20));
        openAndAsk("file:///quotes.txt", "“".repeat(1 << 17));
    }

    @Test
    void binaryBytes() {
        byte[] bytes = new byte[1 << 16];
        new Random(1).nextBytes(bytes);
        openAndAsk("file:///binary.txt", new String(bytes, ISO_8859_1));
        openAndAsk("file:///notutf8.txt", new String(bytes, UTF_8));
    }

    @Test
    void aLoneSurrogate() {
        client.sendBody(
                "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"untitled:lone\","
                        + "\"languageId\":\"plaintext\",\"version\":1,\"text\":\"Tom \\ud83d Reed met Bill \\udc00. He left.\"}}}");
        client.findings("untitled:lone", 1);
        askEverything("untitled:lone");
        client.change("untitled:lone", 2, "x", 0, 4, 0, 5);
        client.findings("untitled:lone", 2);
    }

    @Test
    void aHundredThousandWords() {
        String paragraph =
                "The minister said the army had left the town. “We saw them go,” she told Reuters on Monday.\n\n";
        openAndAsk("file:///book.txt", paragraph.repeat(100_000 / 17));
    }

    @Test
    void moreWordsThanAreAnalysed() {
        client.open("file:///library.txt", "He ".repeat(200_001));
        JsonArray findings = client.findings("file:///library.txt", 1).getAsJsonArray("diagnostics");
        assertThat(findings).hasSize(1);
        JsonObject finding = findings.get(0).getAsJsonObject();
        assertThat(finding.get("severity").getAsInt()).isEqualTo(3);
        assertThat(finding.get("code").getAsString()).isEqualTo("document-too-large");
        assertThat(finding.get("message").getAsString()).contains("200,000 words");
        askEverything("file:///library.txt");
        client.change("file:///library.txt", 2, "Short again.");
        assertThat(client.findings("file:///library.txt", 2).getAsJsonArray("diagnostics"))
                .isEmpty();
    }

    // Names, versions, ranges

    @Test
    void unknownUris() {
        client.change("file:///never-opened.txt", 2, "x", 0, 0, 0, 1);
        client.close("file:///never-opened.txt");
        client.close("");
        askEverything("file:///never-opened.txt");
        askEverything("");
        openAndAsk("no uri at all \\ : %zz", PLAIN);
        openAndAsk("vscode-notebook-cell://x#y", PLAIN);
    }

    @Test
    void rangesPastTheEndAndBackwards() {
        client.open("untitled:ranges", "one\r\ntwo");
        client.change("untitled:ranges", 2, "!", 99, 99, Integer.MAX_VALUE, Integer.MAX_VALUE);
        client.change("untitled:ranges", 3, "?", 0, Integer.MAX_VALUE, 0, Integer.MAX_VALUE);
        client.change("untitled:ranges", 4, "T", 1, 1, 1, 0);
        client.change("untitled:ranges", 5, "", -5, -5, -1, -1);
        client.findings("untitled:ranges", 5);
        assertThat(definition("untitled:ranges", 5000, 5000)).isEmpty();
        assertThat(definition("untitled:ranges", -1, -1)).isEmpty();
    }

    @Test
    void rangesInsidePairsAndLineEnds() {
        client.open("untitled:pairs", "a🙂b\r\nc");
        client.change("untitled:pairs", 2, "x", 0, 2, 0, 3);
        client.change("untitled:pairs", 3, "", 0, 5, 1, 0);
        client.findings("untitled:pairs", 3);
        askEverything("untitled:pairs");
    }

    @Test
    void versionsGoingBack() {
        client.open("untitled:versions", "He left.");
        client.change("untitled:versions", 7, "She left.");
        client.findings("untitled:versions", 7);
        client.change("untitled:versions", 3, PLAIN);
        client.findings("untitled:versions", 3);
        assertThat(definition("untitled:versions", 2, 13)).isNotEmpty();
        client.tell(
                "textDocument/didChange",
                Map.of(
                        "textDocument",
                        TestClient.map("uri", "untitled:versions", "version", null),
                        "contentChanges",
                        List.of(Map.of("text", "It left."))));
        assertThat(definition("untitled:versions", 2, 13)).isEmpty();
    }

    @Test
    void openedTwiceAndClosedWithWorkUnderWay() {
        for (int i = 0; i < 20; i++) {
            client.open("untitled:flicker", PLAIN.repeat(50));
            client.request("textDocument/hover", TestClient.at("untitled:flicker", 0, 0));
            if (i % 3 > 0) {
                client.close("untitled:flicker");
            }
        }
        client.open("untitled:flicker", PLAIN);
        client.findings("untitled:flicker", 1);
    }

    // Frames

    @Test
    void malformedJson() {
        for (String body :
                List.of("{\"jsonrpc\":", "", "nonsense", "{\"id\":1,}", "{'id':1}", "{\"uri\":BADTOKEN}", "{}{}")) {
            client.sendBody(body);
            assertThat(client.refusalOfNobody()).as(body).isEqualTo(-32700);
        }
        client.sendBody("[".repeat(100_000));
        assertThat(client.refusalOfNobody()).isEqualTo(-32700);
    }

    @Test
    void wellFormedJsonThatIsNoMessage() {
        for (String body :
                List.of("[]", "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"shutdown\"}]", "1", "null", "\"x\"", "{}")) {
            client.sendBody(body);
            assertThat(client.refusalOfNobody()).as(body).isEqualTo(-32600);
        }
        client.sendBody("{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"shutdown\"}");
        assertThat(client.refusalOfNobody()).isEqualTo(-32600);
        client.sendBody("{\"jsonrpc\":\"2.0\",\"id\":\"odd\",\"method\":7}");
        assertThat(TestClient.code(client.await(message -> idIs(message, "odd"))))
                .isEqualTo(-32600);
    }

    @Test
    void idsBeyondThirtyTwoBitsAndIdsThatAreWords() {
        for (String id : List.of("4294967296", "99999999999999999999999", "1.5", "1e400")) {
            client.sendBody("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"textDocument/hover\"}");
            assertThat(TestClient.code(client.await(message -> idIs(message, id))))
                    .isEqualTo(-32600);
        }
        client.sendBody("{\"jsonrpc\":\"2.0\",\"id\":\"a word\",\"method\":\"antecedent/none\"}");
        assertThat(TestClient.code(client.await(message -> idIs(message, "a word"))))
                .isEqualTo(-32601);
    }

    private static boolean idIs(JsonObject message, String id) {
        JsonElement own = message.get("id");
        return own != null && own.isJsonPrimitive() && own.getAsString().equals(id);
    }

    @Test
    void aBodyLongerThanAnnounced() {
        client.sendRaw("Content-Length: 20\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\"}");
        assertThat(client.refusalOfNobody()).isEqualTo(-32700);
    }

    @Test
    void aBodyShorterThanAnnounced() {
        // It takes part of the next message with it, whose rest is passed over.
        client.sendRaw("Content-Length: 60\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\"}");
        client.sendBody("{\"jsonrpc\":\"2.0\",\"method\":\"antecedent/lost\",\"params\":{}}");
        assertThat(client.refusalOfNobody()).isEqualTo(-32700);
    }

    @Test
    void headersInLowerCaseWithUnknownCharsetAndWithoutLength() {
        String body = "{\"jsonrpc\":\"2.0\",\"id\":\"lower\",\"method\":\"antecedent/none\"}";
        client.sendRaw("content-type: application/vscode-jsonrpc; charset=klingon\r\nx: y\r\ncontent-length:"
                + body.length() + "\r\n\r\n" + body);
        assertThat(TestClient.code(client.await(message -> idIs(message, "lower"))))
                .isEqualTo(-32601);
        client.sendRaw("Content-Length: many\r\n\r\n");
        assertThat(client.refusalOfNobody()).isEqualTo(-32700);
        client.sendRaw("x".repeat(100_000));
    }

    @Test
    void aMessageTooLargeToRead() {
        client.sendRaw("Content-Length: " + ((64 << 20) + 1) + "\r\n\r\n");
        byte[] megabyte = new byte[1 << 20];
        for (int i = 0; i < 64; i++) {
            client.sendRaw(megabyte);
        }
        client.sendRaw("x");
        assertThat(client.refusalOfNobody()).isEqualTo(-32700);
    }

    @Test
    void aLengthThatNobodyCanMean() {
        client.sendRaw("Content-Length: 999999999999999\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"antecedent/lost\"}");
        assertThat(client.refusalOfNobody()).isEqualTo(-32700);
    }

    @Test
    void deeperThanAStack() {
        client.sendBody("{\"jsonrpc\":\"2.0\",\"id\":\"deep\",\"method\":\"workspace/executeCommand\",\"params\":"
                + "{\"command\":\"antecedent.undo\",\"arguments\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}}");
        JsonObject answer = client.await(message -> idIs(message, "deep") || isRefusalOfNobody(message));
        assertThat(TestClient.code(answer)).isIn(-32602, -32603, -32700);
    }

    private static boolean isRefusalOfNobody(JsonObject message) {
        return message.has("error") && message.get("id").isJsonNull();
    }

    // Parameters

    @Test
    void wrongTypesInALargeBody() {
        Map<String, Object> params = Map.of(
                "textDocument", Map.of("uri", Map.of("not", "a string")),
                "position", Map.of("line", 0, "character", 0),
                "padding", "x".repeat(50_000));
        assertThat(client.refusal("textDocument/hover", params)).isEqualTo(-32602);
        client.tell("textDocument/didOpen", params);
        client.tell("textDocument/didChange", params);
    }

    @Test
    void missingNullAndMisplacedParameters() {
        Map<String, Object> document = Map.of("uri", "untitled:x");
        for (Object params : List.of(
                JsonNull.INSTANCE,
                List.of(),
                "text",
                7,
                Map.of(),
                Map.of("textDocument", document),
                TestClient.map("textDocument", null, "position", null),
                TestClient.map("textDocument", document, "position", TestClient.map("line", null, "character", 0)),
                Map.of("textDocument", document, "position", Map.of("line", 1e12, "character", 0)))) {
            int id = client.request("textDocument/hover", params);
            JsonObject answer = client.answer(id);
            if (answer.has("error")) {
                assertThat(TestClient.code(answer)).as("%s: %s", params, answer).isEqualTo(-32602);
            }
            client.tell("textDocument/didChange", params);
        }
    }

    @Test
    void everyMethodWithWhateverParameters() {
        Map<String, Object> document = Map.of("uri", "untitled:odd");
        Map<String, Object> origin = Map.of("line", 0, "character", 0);
        Map<String, Object> huge = Map.of("line", Integer.MAX_VALUE, "character", Integer.MAX_VALUE);
        Map<String, Object> everywhere = Map.of("start", huge, "end", origin);
        Map<String, Object> party =
                Map.of("name", "", "kind", 5, "uri", "untitled:odd", "range", everywhere, "selectionRange", everywhere);
        client.open("untitled:odd", PLAIN);
        for (String method : REQUESTS) {
            List<Object> odd = new ArrayList<>(List.of(
                    JsonNull.INSTANCE,
                    List.of(),
                    List.of(1, "two"),
                    "text",
                    7,
                    Map.of(),
                    TestClient.map("textDocument", null, "position", null, "range", null, "item", null, "query", null),
                    Map.of("textDocument", 1, "position", "x", "range", List.of(), "item", true, "query", Map.of()),
                    Map.of("textDocument", document, "position", Map.of("line", "x"), "range", Map.of("start", 1)),
                    Map.of("textDocument", Map.of("uri", "x".repeat(100_000)), "position", huge, "range", everywhere)));
            Map<String, Object> all = new HashMap<>(Map.of(
                    "textDocument", document,
                    "position", huge,
                    "range", everywhere,
                    "positions", List.of(huge, origin),
                    "context", Map.of("diagnostics", List.of(), "includeDeclaration", true, "triggerKind", 1),
                    "previousResultId", "x".repeat(100_000),
                    "previousResultIds", List.of(),
                    "newName", "x".repeat(100_000),
                    "item", party,
                    "query", "x".repeat(100_000)));
            all.putAll(Map.of("uri", "antecedent-actor:/%zz", "label", List.of(Map.of("value", "")), "kind", 5));
            all.putAll(Map.of(
                    "name", "", "location", document, "title", "x", "partialResultToken", "t", "workDoneToken", 1));
            all.putAll(Map.of("data", Map.of("uri", Map.of(), "start", "x", "end", -1, "code", 7)));
            odd.add(all);
            for (Object params : odd) {
                JsonObject answer = client.answer(client.request(method, params));
                if (answer.has("error")) {
                    assertThat(TestClient.code(answer))
                            .as("%s: %s", method, answer)
                            .isIn(-32602, -32803);
                }
            }
        }
        client.close("untitled:odd");
    }

    @Test
    void methodsOfFeaturesThatTheClientDoesNotKnow() {
        for (String method : List.of("textDocument/rename", "workspace/symbol", "textDocument/completion", "no/such")) {
            int id = client.request(method, references("untitled:x", 0, 0));
            JsonObject answer = client.answer(id);
            assertThat(TestClient.code(answer)).as(answer.toString()).isIn(-32601, -32602);
        }
        client.tell("no/such/notification", Map.of());
        client.tell("workspace/didChangeConfiguration", Map.of("settings", Map.of()));
        client.tell("$/setTrace", Map.of("value", "verbose"));
        client.tell("window/workDoneProgress/cancel", Map.of("token", 1));
        client.sendBody("{\"jsonrpc\":\"2.0\",\"id\":12345,\"result\":null}");
    }

    // Storms

    @Test
    void aThousandChangesThenADefinition() {
        client.open("untitled:typing", PLAIN);
        for (int i = 0; i < 1000; i++) {
            client.change("untitled:typing", i + 2, "Indeed. ", 0, 0, 0, i % 2 == 0 ? 0 : "Indeed. ".length());
        }
        assertThat(definition("untitled:typing", 2, 13)).isNotEmpty();
        client.findings("untitled:typing", 1001);
    }

    @Test
    void aStormOfCancels() {
        client.open("untitled:storm", PLAIN.repeat(200));
        int first =
                client.request("textDocument/documentSymbol", Map.of("textDocument", Map.of("uri", "untitled:storm")));
        for (int i = 1; i < 500; i++) {
            client.change("untitled:storm", i + 1, "x", 0, 0, 0, 0);
            client.request("textDocument/hover", TestClient.at("untitled:storm", 0, i));
        }
        for (int i = 0; i < 500; i++) {
            client.tell("$/cancelRequest", Map.of("id", first + i));
        }
        client.tell("$/cancelRequest", Map.of("id", "never asked"));
        client.tell("$/cancelRequest", Map.of("id", first));
        for (int i = 0; i < 500; i++) {
            JsonObject answer = client.answer(first + i);
            assertThat(answer.has("result") || TestClient.code(answer) == -32800)
                    .as(answer.toString())
                    .isTrue();
        }
        client.close("untitled:storm");
    }

    @Test
    void manyOpenArticles() {
        for (int i = 0; i < 200; i++) {
            client.open("untitled:many-" + i, PLAIN);
        }
        for (int i = 0; i < 200; i++) {
            client.findings("untitled:many-" + i, 1);
            client.close("untitled:many-" + i);
        }
    }
}
