package org.antecedent.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antecedent.analysis.Analyzer;
import org.antecedent.check.catalogue.Checks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor shows of findings and does about them: by what its house has settled, when it asks, and what it can take. */
class FindingsInEditorsTest {
    private static final String AMBIGUOUS =
            "NATO expressed solidarity with Turkey and offered condolences to its soldiers.\n";
    private static final Map<String, Object> ACTIONS = Map.of(
            "codeActionLiteralSupport", Map.of("codeActionKind", Map.of("valueSet", List.of("quickfix", "source"))));
    private static final Map<String, Object> PULLS = Map.of(
            "textDocument",
            Map.of("diagnostic", Map.of()),
            "workspace",
            Map.of("diagnostics", Map.of("refreshSupport", true)));

    private static Analyzer analyzer;

    @TempDir
    private Path folder;

    private String article;
    private Path configuration;

    @BeforeAll
    static void load() {
        analyzer = Analyzer.standard();
    }

    @BeforeEach
    void names() {
        article = folder.resolve("a.txt").toUri().toString();
        configuration = folder.resolve("antecedent.yaml");
    }

    private static TestClient client(Map<String, Object> capabilities) {
        TestClient client = TestClient.inProcess(
                new Startup(() -> analyzer, Checks.standard(), Documentation.NONE, "test", Duration.ofSeconds(10)));
        client.initialize(capabilities, Map.of("diagnosticsDelay", 0));
        return client;
    }

    private static List<String> codes(JsonArray findings) {
        return findings.asList().stream()
                .map(finding -> finding.getAsJsonObject().get("code").getAsString())
                .toList();
    }

    private static List<String> pushed(TestClient client, String uri, int version) {
        return codes(client.findings(uri, version).getAsJsonArray("diagnostics"));
    }

    private static JsonObject request(TestClient client, String method) {
        return client.await(message ->
                message.has("method") && message.get("method").getAsString().equals(method));
    }

    private JsonObject pull(TestClient client, String uri, Object previous) {
        return client.ask(
                        "textDocument/diagnostic",
                        TestClient.map("textDocument", Map.of("uri", uri), "previousResultId", previous))
                .getAsJsonObject();
    }

    private static JsonArray actions(TestClient client, String uri, int line, int character, Object context) {
        Map<String, Integer> place = Map.of("line", line, "character", character);
        return client.ask(
                        "textDocument/codeAction",
                        Map.of(
                                "textDocument",
                                Map.of("uri", uri),
                                "range",
                                Map.of("start", place, "end", place),
                                "context",
                                context))
                .getAsJsonArray();
    }

    private static List<String> titles(JsonArray actions) {
        return actions.asList().stream()
                .map(action -> action.getAsJsonObject().get("title").getAsString())
                .toList();
    }

    private static JsonObject titled(JsonArray actions, String start) {
        return actions.asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(action -> action.get("title").getAsString().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> context(Object... diagnostics) {
        return Map.of("diagnostics", List.of(diagnostics));
    }

    @Test
    void theConfigurationOfTheFolderCounts() throws IOException {
        Files.writeString(configuration, "checks: {pronoun-ambiguous: off}\n");
        try (TestClient client = client(Map.of())) {
            client.open(article, AMBIGUOUS);
            assertThat(pushed(client, article, 1)).isEmpty();
            client.open("untitled:1", AMBIGUOUS);
            assertThat(pushed(client, "untitled:1", 1)).containsExactly("pronoun-ambiguous");
        }
    }

    @Test
    void whatIsExcludedIsNotChecked() throws IOException {
        Files.writeString(configuration, "exclude: ['*.txt']\n");
        try (TestClient client = client(Map.of())) {
            client.open(article, AMBIGUOUS);
            assertThat(pushed(client, article, 1)).isEmpty();
        }
    }

    @Test
    void aChangeOfTheFileCountsAtOnceWhereTheClientWatches() throws IOException {
        Map<String, Object> watches =
                Map.of("workspace", Map.of("didChangeWatchedFiles", Map.of("dynamicRegistration", true)));
        try (TestClient client = client(watches)) {
            assertThat(request(client, "client/registerCapability").toString()).contains("**/antecedent.yaml");
            client.open(article, AMBIGUOUS);
            assertThat(pushed(client, article, 1)).containsExactly("pronoun-ambiguous");
            Files.writeString(configuration, "checks: {pronoun-ambiguous: off}\n");
            Map<String, Object> change = Map.of("uri", configuration.toUri().toString(), "type", 1);
            client.tell("workspace/didChangeWatchedFiles", Map.of("changes", List.of(change)));
            assertThat(pushed(client, article, 1)).isEmpty();
        }
    }

    @Test
    void aChangeOfTheFileCountsWithTheNextSaveWhereItDoesNot() throws IOException {
        try (TestClient client = client(Map.of())) {
            client.open(article, AMBIGUOUS);
            assertThat(pushed(client, article, 1)).hasSize(1);
            Files.writeString(configuration, "checks: {pronoun-ambiguous: off}\n");
            client.tell("textDocument/didSave", Map.of("textDocument", Map.of("uri", article)));
            assertThat(pushed(client, article, 1)).isEmpty();
        }
    }

    @Test
    void theConfigurationInTheEditorCountsAsItStandsThere() {
        String uri = configuration.toUri().toString();
        try (TestClient client = client(Map.of())) {
            client.open(article, AMBIGUOUS);
            assertThat(pushed(client, article, 1)).hasSize(1);
            client.open(uri, "checks: {pronoun-ambiguous: off}\n");
            assertThat(pushed(client, article, 1)).isEmpty();
            client.change(uri, 2, "checks: {pronoun-ambiguos: off}\n");
            JsonObject problem =
                    client.findings(uri, 2).getAsJsonArray("diagnostics").get(0).getAsJsonObject();
            assertThat(problem.get("message").getAsString()).contains("did you mean “pronoun-ambiguous”?");
            assertThat(problem.get("range").toString())
                    .isEqualTo("{\"start\":{\"line\":0,\"character\":9},\"end\":{\"line\":0,\"character\":25}}");
            assertThat(pushed(client, article, 1)).as("the last good one").isEmpty();
            client.change(uri, 3, "# nothing\n");
            assertThat(pushed(client, uri, 3)).isEmpty();
            assertThat(pushed(client, article, 1)).hasSize(1);
        }
    }

    @Test
    void mistakesInAFileThatIsNotOpenAreShownInIt() throws IOException {
        Files.writeString(configuration, "profile: [\n");
        String uri = configuration.toUri().toString();
        try (TestClient client = client(Map.of())) {
            client.open(article, AMBIGUOUS);
            JsonObject shown = client.await(message -> message.toString().contains("antecedent.yaml"));
            assertThat(codes(shown.getAsJsonObject("params").getAsJsonArray("diagnostics")))
                    .containsExactly("configuration");
            client.open(uri, "profile: strict\n");
            client.await(message -> message.toString().contains("antecedent.yaml")
                    && message.getAsJsonObject("params")
                            .getAsJsonArray("diagnostics")
                            .isEmpty());
        }
    }

    @Test
    void aClientThatAsksIsNotTold() {
        try (TestClient client = client(PULLS)) {
            client.open(article, AMBIGUOUS);
            JsonObject first = pull(client, article, null);
            assertThat(first.get("kind").getAsString()).isEqualTo("full");
            assertThat(codes(first.getAsJsonArray("items"))).containsExactly("pronoun-ambiguous");
            String id = first.get("resultId").getAsString();
            assertThat(pull(client, article, id).get("kind").getAsString()).isEqualTo("unchanged");
            client.change(article, 2, "The storm has passed. " + AMBIGUOUS);
            JsonObject second = pull(client, article, id);
            assertThat(second.get("kind").getAsString()).isEqualTo("full");
            assertThat(second.get("resultId").getAsString()).isNotEqualTo(id);
            client.close(article);
            assertThat(pull(client, article, null).getAsJsonArray("items")).isEmpty();
            assertThat(client.rest())
                    .noneMatch(message -> message.toString().contains("textDocument/publishDiagnostics"));
        }
    }

    @Test
    void everythingThatIsOpenCanBeAskedAbout() {
        String other = folder.resolve("b.txt").toUri().toString();
        String uri = configuration.toUri().toString();
        try (TestClient client = client(PULLS)) {
            client.open(article, AMBIGUOUS);
            client.open(other, "Police held two men.\n");
            client.open(uri, "profil: strict\n");
            request(client, "workspace/diagnostic/refresh");
            JsonArray all = everything(client, List.of());
            assertThat(all).hasSize(3);
            assertThat(all.toString()).contains("pronoun-ambiguous", "There is no setting “profil”");
            List<Map<String, String>> known = all.asList().stream()
                    .map(JsonElement::getAsJsonObject)
                    .map(report -> Map.of(
                            "uri",
                            report.get("uri").getAsString(),
                            "value",
                            report.get("resultId").getAsString()))
                    .toList();
            assertThat(everything(client, known))
                    .allMatch(report ->
                            report.getAsJsonObject().get("kind").getAsString().equals("unchanged"));
            assertThat(pull(client, uri, null).getAsJsonArray("items")).hasSize(1);
        }
    }

    private static JsonArray everything(TestClient client, Object known) {
        return client.ask("workspace/diagnostic", Map.of("previousResultIds", known))
                .getAsJsonObject()
                .getAsJsonArray("items");
    }

    @Test
    void aFixIsOneEditThatNamesWhatItChanges() {
        try (TestClient client = client(Map.of("textDocument", Map.of("codeAction", ACTIONS)))) {
            client.open(article, AMBIGUOUS);
            JsonObject finding = client.findings(article, 1)
                    .getAsJsonArray("diagnostics")
                    .get(0)
                    .getAsJsonObject();
            JsonObject foreign = finding.deepCopy();
            foreign.addProperty("source", "somebody else");
            JsonObject odd = new JsonObject();
            odd.add("range", finding.get("range"));
            odd.addProperty("message", "no code, no source");
            JsonArray actions = actions(client, article, 0, 67, context(foreign, odd, finding));
            assertThat(titles(actions))
                    .contains("Replace “its” with “Turkey's”", "Turn “pronoun-ambiguous” off in antecedent.yaml");
            JsonObject fix = titled(actions, "Replace “its” with “Turkey's”");
            assertThat(fix.get("kind").getAsString()).isEqualTo("quickfix");
            assertThat(fix.getAsJsonArray("diagnostics"))
                    .hasSize(1)
                    .allMatch(one -> one.toString().contains("\"antecedent\""));
            assertThat(fix.has("isPreferred")).as("between two readings").isFalse();
            assertThat(fix.getAsJsonObject("edit")
                            .getAsJsonObject("changes")
                            .getAsJsonArray(article)
                            .toString())
                    .isEqualTo("[{\"range\":{\"start\":{\"line\":0,\"character\":65},"
                            + "\"end\":{\"line\":0,\"character\":68}},\"newText\":\"Turkey's\"}]");
            assertThat(actions(client, article, 0, 3, only("quickfix"))).isEmpty();
            assertThat(actions(client, article, 0, 67, only("refactor")))
                    .as("decisions leave the text alone")
                    .noneMatch(action -> action.getAsJsonObject().has("edit"));
            assertThat(actions(client, article, 0, 67, only("source.fixAll"))).isEmpty();
        }
    }

    private static Map<String, Object> only(String kind) {
        return Map.of("diagnostics", List.of(), "only", List.of(kind));
    }

    @Test
    void editsCarryTheVersionWhereTheClientCanTellThem() {
        Map<String, Object> able = Map.of(
                "textDocument",
                Map.of("codeAction", ACTIONS),
                "workspace",
                Map.of("workspaceEdit", Map.of("documentChanges", true, "resourceOperations", List.of("create"))));
        try (TestClient client = client(able)) {
            client.open(article, AMBIGUOUS);
            JsonArray actions = actions(client, article, 0, 67, context());
            JsonObject change = titled(actions, "Replace")
                    .getAsJsonObject("edit")
                    .getAsJsonArray("documentChanges")
                    .get(0)
                    .getAsJsonObject();
            assertThat(change.getAsJsonObject("textDocument").get("version").getAsInt())
                    .isEqualTo(1);
            JsonArray made = titled(actions, "Turn “pronoun-ambiguous” off")
                    .getAsJsonObject("edit")
                    .getAsJsonArray("documentChanges");
            assertThat(made.get(0).getAsJsonObject().get("kind").getAsString()).isEqualTo("create");
            assertThat(made.get(1).toString()).contains("checks:\\n  pronoun-ambiguous: off\\n");
        }
    }

    @Test
    void wordsThatEveryReaderKnowsAreSettledInTheConfiguration() throws IOException {
        Files.writeString(configuration, "abbreviations: [HTS] # ours\n");
        try (TestClient client = client(Map.of("textDocument", Map.of("codeAction", ACTIONS)))) {
            client.open(article, "The SOHR said on 3 May 2026 that the town was shelled, and left it at that.");
            JsonObject known = titled(actions(client, article, 0, 5, context()), "Every reader knows “SOHR”");
            assertThat(known.get("title").getAsString()).isEqualTo("Every reader knows “SOHR”: add to antecedent.yaml");
            assertThat(known.getAsJsonObject("edit").toString()).contains(", SOHR");
        }
    }

    @Test
    void theEditOfAFileIsFoundWhenItIsChosen() throws IOException {
        Files.writeString(configuration, "# ours\nchecks:\n  relative-date: off # for now\n");
        Map<String, Object> resolving = new HashMap<>(ACTIONS);
        resolving.put("resolveSupport", Map.of("properties", List.of("edit")));
        try (TestClient client = client(Map.of("textDocument", Map.of("codeAction", resolving)))) {
            client.open(article, AMBIGUOUS);
            JsonObject offered = titled(actions(client, article, 0, 67, context()), "Turn");
            assertThat(offered.has("edit")).isFalse();
            JsonObject resolved = client.ask("codeAction/resolve", offered).getAsJsonObject();
            assertThat(resolved.getAsJsonObject("edit").toString())
                    .contains("\"start\":{\"line\":2,\"character\":30}", "\\n  pronoun-ambiguous: off");
        }
    }

    @Test
    void aClientWithoutCodeActionsIsOfferedNone() {
        try (TestClient client = TestClient.inProcess(
                new Startup(() -> analyzer, Checks.standard(), Documentation.NONE, "test", Duration.ofSeconds(10)))) {
            JsonObject server = client.initialize(Map.of(), Map.of());
            assertThat(server.has("codeActionProvider")).isFalse();
            assertThat(server.has("diagnosticProvider")).isFalse();
        }
    }
}
