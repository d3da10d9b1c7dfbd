package org.antecedent.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antecedent.analysis.Analyzer;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.lsp.convert.MarksToLsp;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is offered to clients that say they know it, and the shapes in which they get it. What is in it is tested in core. */
class OfferedFeaturesTest {
    private static final String ARTICLE = "untitled:talks.txt";
    private static final String TALKS = """
            🙂 Angela Merkel met Emmanuel Macron in Berlin.

            “Macron is right,” Merkel said. She left. “Angela Merkel never sleeps,” Macron said.
            """;

    private static final Map<String, Object> COLOURS = Map.of(
            "requests", Map.of(), "tokenTypes", List.of(), "tokenModifiers", List.of(), "formats", List.of("relative"));

    private static Analyzer analyzer;

    @BeforeAll
    static void load() {
        analyzer = Analyzer.standard();
    }

    private static TestClient client(Map<String, Object> capabilities, Map<String, Object> options) {
        TestClient client = client();
        client.initialize(capabilities, options);
        client.open(ARTICLE, TALKS);
        return client;
    }

    private static TestClient client() {
        return TestClient.inProcess(
                new Startup(() -> analyzer, Checks.standard(), Documentation.NONE, "test", Duration.ofSeconds(10)));
    }

    private static Map<String, Object> documents(Object... features) {
        return Map.of("textDocument", TestClient.map(features));
    }

    private static Map<String, Object> document() {
        return Map.of("textDocument", Map.of("uri", ARTICLE));
    }

    private static Map<String, Object> with(Map<String, Object> params, Object... more) {
        Map<String, Object> all = new HashMap<>(params);
        all.putAll(TestClient.map(more));
        return all;
    }

    private static Map<String, Object> range(int line, int from, int toLine, int to) {
        return Map.of("start", Map.of("line", line, "character", from), "end", Map.of("line", toLine, "character", to));
    }

    private static String range(JsonElement range) {
        JsonObject start = range.getAsJsonObject().getAsJsonObject("start");
        JsonObject end = range.getAsJsonObject().getAsJsonObject("end");
        return start.get("line") + ":" + start.get("character") + "-" + end.get("line") + ":" + end.get("character");
    }

    private static Map<String, Object> at(String word) {
        int line = (int) TALKS.substring(0, TALKS.indexOf(word)).lines().count() - 1;
        return TestClient.at(ARTICLE, line, TALKS.lines().toList().get(line).indexOf(word));
    }

    private static void reply(TestClient client, JsonObject request, String result) {
        client.sendBody("{\"jsonrpc\":\"2.0\",\"id\":" + request.get("id") + ",\"result\":" + result + "}");
    }

    private static JsonObject sent(TestClient client, String method) {
        return client.await(message ->
                message.has("method") && message.get("method").getAsString().equals(method));
    }

    private static List<String> strings(JsonArray array, String key) {
        List<String> strings = new ArrayList<>();
        array.forEach(one -> strings.add(one.getAsJsonObject().get(key).getAsString()));
        return strings;
    }

    @Test
    void whatAClientDoesNotSayThatItKnowsIsNotOffered() {
        List<String> features = List.of(
                "declaration",
                "implementation",
                "callHierarchy",
                "inlayHint",
                "semanticTokens",
                "foldingRange",
                "selectionRange",
                "rename",
                "linkedEditingRange",
                "completion",
                "documentLink");
        for (String feature : features) {
            try (TestClient client = client()) {
                JsonObject offered = client.initialize(
                        documents(feature, feature.equals("semanticTokens") ? COLOURS : Map.of()), Map.of());
                for (String other : features) {
                    assertThat(offered.has(other + "Provider"))
                            .as("%s for %s", other, feature)
                            .isEqualTo(other.equals(feature));
                }
            }
        }
    }

    @Test
    void aClientThatCanDoNothingGetsAWorkingServer() {
        try (TestClient client = client()) {
            JsonObject offered = client.initialize();
            assertThat(offered.keySet())
                    .contains("hoverProvider", "definitionProvider", "referencesProvider", "documentSymbolProvider");
            client.open(ARTICLE, TALKS);
            client.findings(ARTICLE, 1);
            assertThat(client.ask("textDocument/definition", at("She")).getAsJsonArray())
                    .hasSize(1);
            assertThat(client.ask("textDocument/hover", at("She")).toString()).contains("Angela Merkel");
            client.change(ARTICLE, 2, "He left.");
            assertThat(client.findings(ARTICLE, 2).getAsJsonArray("diagnostics"))
                    .hasSize(1);
            assertThat(client.rest())
                    .as("asked of a client that has not said that it can answer")
                    .noneMatch(message -> message.has("method") && message.has("id"));
        }
    }

    /** What the VS Code extension tells of colours is what the server sends; an event is one of the editor's own types. */
    @Test
    void theExtensionKnowsEveryColour() throws IOException {
        JsonObject told = JsonParser.parseString(Files.readString(Path.of("..", "..", "client-vscode", "package.json")))
                .getAsJsonObject()
                .getAsJsonObject("contributes");
        List<String> types = strings(told.getAsJsonArray("semanticTokenTypes"), "id");
        types.add("event");
        assertThat(types)
                .containsExactlyInAnyOrderElementsOf(MarksToLsp.legend().getTokenTypes());
        assertThat(strings(told.getAsJsonArray("semanticTokenModifiers"), "id"))
                .isEqualTo(MarksToLsp.legend().getTokenModifiers());
        assertThat(told.getAsJsonArray("semanticTokenScopes")
                        .get(0)
                        .getAsJsonObject()
                        .getAsJsonObject("scopes")
                        .keySet())
                .containsExactlyInAnyOrderElementsOf(types);
    }

    @Test
    void aPageOfAnActorIsOfferedToWhoCanOpenOne() {
        try (TestClient client = client()) {
            // Whom the project knows stands in a file, which anybody can open.
            assertThat(client.initialize(documents("typeDefinition", Map.of()), Map.of())
                            .has("typeDefinitionProvider"))
                    .isTrue();
            client.open(ARTICLE, TALKS);
            // Who can open no page is led to the words that introduce the actor.
            assertThat(range(client.ask("textDocument/typeDefinition", at("She"))
                            .getAsJsonArray()
                            .get(0)
                            .getAsJsonObject()
                            .get("range")))
                    .isEqualTo("0:3-0:16");
        }
        Map<String, Object> both = with(
                documents("typeDefinition", Map.of("linkSupport", true)),
                "workspace",
                Map.of("textDocumentContent", Map.of()));
        try (TestClient client = client()) {
            JsonObject offered = client.initialize(both, Map.of());
            assertThat(offered.has("typeDefinitionProvider")).isTrue();
            assertThat(offered.getAsJsonObject("workspace")
                            .getAsJsonObject("textDocumentContent")
                            .toString())
                    .isEqualTo("{\"schemes\":[\"antecedent-actor\"]}");
            client.open(ARTICLE, TALKS);
            JsonObject link = client.ask("textDocument/typeDefinition", at("She"))
                    .getAsJsonArray()
                    .get(0)
                    .getAsJsonObject();
            assertThat(link.get("targetUri").getAsString()).startsWith("antecedent-actor:/Angela%20Merkel.md?");
            assertThat(range(link.get("originSelectionRange"))).isEqualTo("2:32-2:35");
            String page = client.ask(
                            "workspace/textDocumentContent",
                            Map.of("uri", link.get("targetUri").getAsString()))
                    .getAsJsonObject()
                    .get("text")
                    .getAsString();
            assertThat(page).startsWith("# Angela Merkel\n").contains("## Statements");
            for (String odd :
                    List.of("antecedent-actor:/x", "antecedent-actor:/x?no#y", "%", "file:///etc/passwd?1#x")) {
                assertThat(client.ask("workspace/textDocumentContent", Map.of("uri", odd))
                                .getAsJsonObject()
                                .get("text")
                                .getAsString())
                        .isEmpty();
            }
        }
    }

    @Test
    void hintsAreCompletedWhenSomebodyLooksCloser() {
        Map<String, Object> resolving = documents(
                "inlayHint",
                Map.of("resolveSupport", Map.of("properties", List.of("label.tooltip", "label.location"))));
        try (TestClient client = client(resolving, Map.of())) {
            JsonObject hint = client.ask("textDocument/inlayHint", with(document(), "range", range(0, 0, 9, 0)))
                    .getAsJsonArray()
                    .get(0)
                    .getAsJsonObject();
            JsonObject label = hint.getAsJsonArray("label").get(0).getAsJsonObject();
            assertThat(label.toString()).isEqualTo("{\"value\":\"→ Merkel\"}");
            assertThat(hint.get("position").toString()).isEqualTo("{\"line\":2,\"character\":35}");
            JsonObject resolved = client.ask("inlayHint/resolve", hint)
                    .getAsJsonObject()
                    .getAsJsonArray("label")
                    .get(0)
                    .getAsJsonObject();
            assertThat(range(resolved.getAsJsonObject("location").get("range"))).isEqualTo("2:19-2:25");
            assertThat(resolved.getAsJsonObject("tooltip").get("value").getAsString())
                    .contains("Angela Merkel");

            client.change(ARTICLE, 2, "Nobody was there.");
            assertThat(client.ask("inlayHint/resolve", hint)).as("out of date").isEqualTo(hint);
            hint.remove("data");
            assertThat(client.ask("inlayHint/resolve", hint)).as("not ours").isEqualTo(hint);
        }
    }

    @Test
    void aClientThatDoesNotAskAgainGetsTheWords() {
        try (TestClient client = client(documents("inlayHint", Map.of()), Map.of())) {
            JsonArray hints = client.ask("textDocument/inlayHint", with(document(), "range", range(2, 0, 2, 40)))
                    .getAsJsonArray();
            assertThat(hints).hasSize(1);
            assertThat(hints.get(0)
                            .getAsJsonObject()
                            .getAsJsonArray("label")
                            .get(0)
                            .getAsJsonObject()
                            .keySet())
                    .containsExactly("value");
        }
    }

    @Test
    void hintsFollowTheSettings() {
        Map<String, Object> off = Map.of("inlayHints", Map.of("pronouns", false));
        Map<String, Object> whole = with(document(), "range", range(0, 0, 9, 0));
        try (TestClient client = client(documents("inlayHint", Map.of()), off)) {
            assertThat(client.ask("textDocument/inlayHint", whole).getAsJsonArray())
                    .isEmpty();
            client.tell(
                    "workspace/didChangeConfiguration",
                    Map.of("settings", Map.of("antecedent", Map.of("inlayHints", Map.of("pronouns", true)))));
            assertThat(client.ask("textDocument/inlayHint", whole).getAsJsonArray())
                    .hasSize(1);
            client.tell("workspace/didChangeConfiguration", Map.of("settings", List.of("no", "settings")));
            assertThat(client.ask("textDocument/inlayHint", whole).getAsJsonArray())
                    .hasSize(1);
        }
    }

    @Test
    void settingsAreAskedForOnceForEachFolderAndAgainWhenTheyChange() {
        Map<String, Object> asked = Map.of(
                "textDocument",
                Map.of("inlayHint", Map.of()),
                "workspace",
                Map.of(
                        "configuration",
                        true,
                        "workspaceFolders",
                        true,
                        "inlayHint",
                        Map.of("refreshSupport", true),
                        "didChangeConfiguration",
                        Map.of("dynamicRegistration", true)));
        String quiet = Path.of("quiet").toUri().toString();
        try (TestClient client = client()) {
            JsonObject offered = client.initialize(asked, Map.of());
            assertThat(offered.getAsJsonObject("workspace")
                            .get("workspaceFolders")
                            .toString())
                    .isEqualTo("{\"supported\":true,\"changeNotifications\":true}");
            assertThat(sent(client, "client/registerCapability").toString())
                    .contains("workspace/didChangeConfiguration")
                    .contains("\"section\":\"antecedent\"");
            reply(client, sent(client, "workspace/configuration"), "[null]");
            client.tell(
                    "workspace/didChangeWorkspaceFolders",
                    Map.of("event", Map.of("added", List.of(Map.of("uri", quiet, "name", "q")), "removed", List.of())));
            JsonObject question = sent(client, "workspace/configuration");
            assertThat(question.getAsJsonObject("params").getAsJsonArray("items"))
                    .hasSize(2);
            reply(client, question, "[{}, {\"inlayHints\":{\"pronouns\":false}}]");
            sent(client, "workspace/inlayHint/refresh");
            client.open(ARTICLE, TALKS);
            client.open(quiet + "/talks.txt", TALKS);
            assertThat(hints(client, ARTICLE)).hasSize(1);
            assertThat(hints(client, quiet + "/talks.txt")).isEmpty();

            client.tell("workspace/didChangeConfiguration", TestClient.map("settings", null));
            reply(client, sent(client, "workspace/configuration"), "[{\"inlayHints\":{\"pronouns\":false}}, {}]");
            sent(client, "workspace/inlayHint/refresh");
            assertThat(hints(client, ARTICLE)).isEmpty();
            client.tell("workspace/didChangeConfiguration", TestClient.map("settings", null));
            reply(client, sent(client, "workspace/configuration"), "\"nonsense\"");
            client.assertAlive();
        }
    }

    private static JsonArray hints(TestClient client, String uri) {
        return client.ask(
                        "textDocument/inlayHint",
                        Map.of("textDocument", Map.of("uri", uri), "range", range(0, 0, 9, 0)))
                .getAsJsonArray();
    }

    @Test
    void coloursWholeInPartAndByWhatHasChanged() {
        Map<String, Object> bytes =
                with(documents("semanticTokens", COLOURS), "general", Map.of("positionEncodings", List.of("utf-8")));
        try (TestClient client = client()) {
            JsonObject offered = client.initialize(bytes, Map.of()).getAsJsonObject("semanticTokensProvider");
            assertThat(offered.get("range").getAsBoolean()).isTrue();
            assertThat(offered.getAsJsonObject("full").get("delta").getAsBoolean())
                    .isTrue();
            JsonArray types = offered.getAsJsonObject("legend").getAsJsonArray("tokenTypes");
            client.open(ARTICLE, TALKS);
            JsonObject all =
                    client.ask("textDocument/semanticTokens/full", document()).getAsJsonObject();
            List<Integer> numbers = numbers(all);
            assertThat(numbers.subList(0, 3))
                    .as("bytes")
                    .containsExactly(0, "🙂 ".getBytes(StandardCharsets.UTF_8).length, 13);
            assertThat(types.get(numbers.get(3)).getAsString()).isEqualTo("person");
            JsonObject first = client.ask(
                            "textDocument/semanticTokens/range", with(document(), "range", range(0, 0, 0, 20)))
                    .getAsJsonObject();
            assertThat(numbers(first))
                    .isEqualTo(numbers.subList(0, numbers(first).size()));

            client.change(ARTICLE, 2, "Yesterday ", 0, 0, 0, 0);
            JsonObject changed = client.ask(
                            "textDocument/semanticTokens/full/delta",
                            with(
                                    document(),
                                    "previousResultId",
                                    all.get("resultId").getAsString()))
                    .getAsJsonObject();
            List<Integer> patched = new ArrayList<>(numbers);
            for (JsonElement edit : changed.getAsJsonArray("edits")) {
                int start = edit.getAsJsonObject().get("start").getAsInt();
                patched.subList(
                                start,
                                start
                                        + edit.getAsJsonObject()
                                                .get("deleteCount")
                                                .getAsInt())
                        .clear();
                patched.addAll(start, numbers(edit.getAsJsonObject()));
            }
            assertThat(patched)
                    .isEqualTo(numbers(client.ask("textDocument/semanticTokens/full", document())
                            .getAsJsonObject()));
            assertThat(client.ask(
                                    "textDocument/semanticTokens/full/delta",
                                    with(document(), "previousResultId", "of another time"))
                            .getAsJsonObject()
                            .has("data"))
                    .isTrue();
        }
    }

    private static List<Integer> numbers(JsonObject tokens) {
        return tokens.getAsJsonArray("data").asList().stream()
                .map(JsonElement::getAsInt)
                .toList();
    }

    @Test
    void aRenameThatAsksBeforeItChangesQuotations() {
        Map<String, Object> asks = with(
                documents("rename", Map.of("prepareSupport", true, "honorsChangeAnnotations", true)),
                "workspace",
                Map.of("workspaceEdit", Map.of("documentChanges", true, "changeAnnotationSupport", Map.of())));
        try (TestClient client = client(asks, Map.of())) {
            JsonObject start =
                    client.ask("textDocument/prepareRename", at("Merkel said")).getAsJsonObject();
            assertThat(start.get("placeholder").getAsString()).isEqualTo("Merkel");
            assertThat(range(start.get("range"))).isEqualTo("2:19-2:25");
            JsonObject edit = client.ask("textDocument/rename", with(at("Merkel said"), "newName", "Anna Schmidt"))
                    .getAsJsonObject();
            JsonObject change = edit.getAsJsonArray("documentChanges").get(0).getAsJsonObject();
            assertThat(change.getAsJsonObject("textDocument").get("version").getAsInt())
                    .isEqualTo(1);
            assertThat(strings(change.getAsJsonArray("edits"), "newText"))
                    .containsExactly("Anna Schmidt", "Schmidt", "Anna Schmidt");
            assertThat(change.getAsJsonArray("edits")
                            .get(2)
                            .getAsJsonObject()
                            .get("annotationId")
                            .getAsString())
                    .isEqualTo("quoted");
            assertThat(edit.getAsJsonObject("changeAnnotations")
                            .getAsJsonObject("quoted")
                            .get("needsConfirmation")
                            .getAsBoolean())
                    .isTrue();
        }
    }

    @Test
    void aRenameThatCannotAskLeavesQuotationsAlone() {
        try (TestClient client = client(documents("rename", Map.of()), Map.of())) {
            JsonObject edit = client.ask("textDocument/rename", with(at("Merkel said"), "newName", "Anna Schmidt"))
                    .getAsJsonObject();
            assertThat(strings(edit.getAsJsonObject("changes").getAsJsonArray(ARTICLE), "newText"))
                    .containsExactly("Anna Schmidt", "Schmidt");
        }
    }

    @Test
    void aRenameThatMakesNoSenseIsRefusedWithTheReason() {
        try (TestClient client = client(documents("rename", Map.of("prepareSupport", true)), Map.of())) {
            assertThat(refusal(client, "textDocument/prepareRename", at("She")))
                    .isEqualTo("-32803 “She” is a pronoun: put the cursor on a name.");
            assertThat(refusal(client, "textDocument/rename", with(at("She"), "newName", "Ann")))
                    .isEqualTo("-32803 “She” is a pronoun: put the cursor on a name.");
            assertThat(refusal(client, "textDocument/rename", with(at("Merkel said"), "newName", "Merkel")))
                    .isEqualTo("-32803 That is the name already.");
        }
    }

    private static String refusal(TestClient client, String method, Map<String, Object> params) {
        JsonObject error = client.answer(client.request(method, params)).getAsJsonObject("error");
        return error.get("code") + " " + error.get("message").getAsString();
    }

    @Test
    void foldsAndSelections() {
        Map<String, Object> folding = documents(
                "foldingRange", Map.of("foldingRange", Map.of("collapsedText", true)), "selectionRange", Map.of());
        try (TestClient client = client(folding, Map.of())) {
            client.change(ARTICLE, 2, "Tom Reed said: “We agree. There is no doubt of that.\n\n“We always did.”\n");
            JsonObject fold = client.ask("textDocument/foldingRange", document())
                    .getAsJsonArray()
                    .get(0)
                    .getAsJsonObject();
            assertThat(fold.get("startLine").getAsInt()).isZero();
            assertThat(fold.get("endLine").getAsInt()).isEqualTo(2);
            assertThat(fold.get("collapsedText").getAsString()).startsWith("Tom Reed: “We agree.");
            Object positions = List.of(Map.of("line", 0, "character", 5), Map.of("line", 900, "character", 5));
            JsonArray selections = client.ask("textDocument/selectionRange", with(document(), "positions", positions))
                    .getAsJsonArray();
            assertThat(selections).hasSize(2);
            JsonObject word = selections.get(0).getAsJsonObject();
            assertThat(range(word.get("range"))).isEqualTo("0:4-0:8");
            assertThat(range(word.getAsJsonObject("parent").get("range"))).isEqualTo("0:0-0:8");
        }
    }

    @Test
    void whereOneCanGo() {
        Map<String, Object> going = documents(
                "declaration", Map.of("linkSupport", true), "implementation", Map.of(), "callHierarchy", Map.of());
        try (TestClient client = client(going, Map.of())) {
            JsonObject declaration = client.ask("textDocument/declaration", at("She"))
                    .getAsJsonArray()
                    .get(0)
                    .getAsJsonObject();
            assertThat(range(declaration.get("targetSelectionRange"))).isEqualTo("0:3-0:16");
            JsonObject statement = client.ask("textDocument/implementation", at("She"))
                    .getAsJsonArray()
                    .get(0)
                    .getAsJsonObject();
            assertThat(range(statement.get("range"))).isEqualTo("2:0-2:18");
            JsonObject party = client.ask("textDocument/prepareCallHierarchy", at("She"))
                    .getAsJsonArray()
                    .get(0)
                    .getAsJsonObject();
            assertThat(party.get("name").getAsString()).isEqualTo("Angela Merkel");
            JsonObject outgoing = client.ask("callHierarchy/outgoingCalls", Map.of("item", party))
                    .getAsJsonArray()
                    .get(0)
                    .getAsJsonObject();
            assertThat(outgoing.getAsJsonObject("to").get("name").getAsString()).isEqualTo("Emmanuel Macron");
            assertThat(range(outgoing.getAsJsonArray("fromRanges").get(0))).isEqualTo("2:1-2:7");
            JsonObject incoming = client.ask("callHierarchy/incomingCalls", Map.of("item", party))
                    .getAsJsonArray()
                    .get(0)
                    .getAsJsonObject();
            assertThat(incoming.getAsJsonObject("from").get("name").getAsString())
                    .isEqualTo("Emmanuel Macron");
        }
    }

    @Test
    void codesAndLevelsAreCompletedInAConfigurationFile() {
        try (TestClient client = client(documents("completion", Map.of()), Map.of())) {
            String uri = "file:///nowhere/antecedent.yaml";
            client.open(uri, "profile: strict\nchecks:\n  relative-d");
            JsonArray items = client.ask("textDocument/completion", TestClient.at(uri, 2, 12))
                    .getAsJsonArray();
            assertThat(items).hasSize(1);
            JsonObject item = items.get(0).getAsJsonObject();
            assertThat(item.get("label").getAsString()).isEqualTo("relative-date");
            assertThat(item.getAsJsonObject("textEdit").toString())
                    .contains("\"start\":{\"line\":2,\"character\":2}", "\"newText\":\"relative-date:\"");
            client.change(uri, 2, ": h", 2, 12, 2, 12);
            assertThat(client.ask("textDocument/completion", TestClient.at(uri, 2, 15))
                            .getAsJsonArray())
                    .hasSize(1)
                    .first()
                    .matches(one -> one.toString().contains("hint"));
        }
    }

    @Test
    void namesAreCompletedAndEditedTogether() {
        Map<String, Object> writing = documents("completion", Map.of(), "linkedEditingRange", Map.of());
        try (TestClient client = client(writing, Map.of("completion", Map.of("trigger", "#")))) {
            client.change(ARTICLE, 2, "Angela Merkel left. Merkel slept. Merkel woke.\n\nThen #mer");
            JsonObject item = client.ask("textDocument/completion", TestClient.at(ARTICLE, 2, 9))
                    .getAsJsonArray()
                    .get(0)
                    .getAsJsonObject();
            assertThat(item.get("label").getAsString()).isEqualTo("Angela Merkel");
            assertThat(item.get("filterText").getAsString()).isEqualTo("#Merkel");
            assertThat(range(item.getAsJsonObject("textEdit").get("range"))).isEqualTo("2:5-2:9");
            JsonObject linked = client.ask("textDocument/linkedEditingRange", TestClient.at(ARTICLE, 0, 22))
                    .getAsJsonObject();
            assertThat(linked.getAsJsonArray("ranges").asList().stream().map(one -> range(one)))
                    .containsExactly("0:20-0:26", "0:34-0:40");
            assertThat(client.ask("textDocument/linkedEditingRange", TestClient.at(ARTICLE, 0, 15))
                            .isJsonNull())
                    .isTrue();
        }
    }

    @Test
    void theActorsOfAllOpenArticles() {
        Map<String, Object> resolving = Map.of(
                "workspace",
                Map.of("symbol", Map.of("resolveSupport", Map.of("properties", List.of("location.range")))));
        try (TestClient client = client(resolving, Map.of())) {
            client.open("file:///news/more%20talks.txt", "Ann Merkle met the board.\n");
            JsonArray found =
                    client.ask("workspace/symbol", Map.of("query", "merk")).getAsJsonArray();
            assertThat(strings(found, "name")).containsExactly("Ann Merkle", "Angela Merkel");
            assertThat(strings(found, "containerName")).containsExactly("more talks.txt", "untitled:talks.txt");
            JsonObject merkel = found.get(1).getAsJsonObject();
            assertThat(merkel.getAsJsonObject("location").has("range")).isFalse();
            JsonObject resolved = client.ask("workspaceSymbol/resolve", merkel).getAsJsonObject();
            assertThat(range(resolved.getAsJsonObject("location").get("range"))).isEqualTo("0:3-0:16");
            client.close(ARTICLE);
            assertThat(client.ask("workspaceSymbol/resolve", merkel)).isEqualTo(merkel);
        }
        try (TestClient client = client(Map.of("workspace", Map.of("symbol", Map.of())), Map.of())) {
            JsonObject macron = client.ask("workspace/symbol", Map.of("query", "macron"))
                    .getAsJsonArray()
                    .get(0)
                    .getAsJsonObject();
            assertThat(range(macron.getAsJsonObject("location").get("range"))).isEqualTo("0:21-0:36");
        }
    }

    @Test
    void answersInParts() {
        try (TestClient client = client(documents("diagnostic", Map.of()), Map.of())) {
            client.open("untitled:other", "Tom Reed met Bill Hayes. He said “the deal was dead.\n");
            JsonObject last = client.ask(
                            "workspace/diagnostic",
                            Map.of("previousResultIds", List.of(), "partialResultToken", "findings"))
                    .getAsJsonObject();
            assertThat(last.getAsJsonArray("items")).isEmpty();
            assertThat(List.of(part(client, "findings"), part(client, "findings")))
                    .extracting(part -> part.getAsJsonObject()
                            .getAsJsonArray("items")
                            .get(0)
                            .getAsJsonObject()
                            .get("uri")
                            .getAsString())
                    .containsExactlyInAnyOrder(ARTICLE, "untitled:other");
            Map<String, Object> references =
                    with(at("She"), "context", Map.of("includeDeclaration", true), "partialResultToken", 7);
            JsonArray rest = client.ask("textDocument/references", references).getAsJsonArray();
            assertThat(rest).isEmpty();
            assertThat(part(client, "7").getAsJsonArray()).hasSizeGreaterThan(3);
        }
    }

    private static JsonElement part(TestClient client, String token) {
        return client.await(message -> message.has("method")
                        && message.get("method").getAsString().equals("$/progress")
                        && message.getAsJsonObject("params")
                                .get("token")
                                .getAsString()
                                .equals(token))
                .getAsJsonObject("params")
                .get("value");
    }
}
