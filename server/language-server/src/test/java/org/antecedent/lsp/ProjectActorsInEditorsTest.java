package org.antecedent.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antecedent.analysis.Analyzer;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.configuration.Configurations;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a project knows, in an editor: what comes of it, where it leads, and how somebody is added. */
class ProjectActorsInEditorsTest {
    private static final String ARTICLE = "Merkel met Max Baker. Baker was late.\n";
    private static final Map<String, Object> ABLE = Map.of(
            "textDocument",
            Map.of(
                    "codeAction",
                    Map.of(
                            "codeActionLiteralSupport",
                            Map.of("codeActionKind", Map.of("valueSet", List.of("quickfix")))),
                    "hover",
                    Map.of("contentFormat", List.of("markdown")),
                    "typeDefinition",
                    Map.of("linkSupport", true)),
            "workspace",
            Map.of(
                    "applyEdit",
                    true,
                    "workspaceEdit",
                    Map.of("documentChanges", true, "resourceOperations", List.of("create"))));

    private static Analyzer analyzer;

    @TempDir
    private Path folder;

    private Path configuration;
    private String article;

    @BeforeAll
    static void load() {
        analyzer = Analyzer.standard();
    }

    @BeforeEach
    void names() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, ARTICLE);
        article = file.toUri().toString();
        configuration = folder.resolve(Configurations.NAME);
    }

    private static TestClient client(Map<String, Object> capabilities) {
        TestClient client = TestClient.inProcess(
                new Startup(() -> analyzer, Checks.standard(), Documentation.NONE, "test", Duration.ofSeconds(10)));
        client.initialize(capabilities, Map.of("diagnosticsDelay", 0));
        return client;
    }

    private static String hover(TestClient client, String uri) {
        return client.ask("textDocument/hover", TestClient.at(uri, 0, 1)).toString();
    }

    private static int add(TestClient client, String uri, int character) {
        return client.request(
                "workspace/executeCommand",
                Map.of(
                        "command",
                        "antecedent.addActor",
                        "arguments",
                        Arrays.asList(uri, Map.of("line", 0, "character", character))));
    }

    /** The edit that the server wants made; it is said to be made, or not. */
    private static JsonObject edit(TestClient client, boolean applied) {
        JsonObject request = client.await(message ->
                message.has("method") && message.get("method").getAsString().equals("workspace/applyEdit"));
        client.sendBody(
                "{\"jsonrpc\":\"2.0\",\"id\":" + request.get("id") + ",\"result\":{\"applied\":" + applied + "}}");
        return request.getAsJsonObject("params").getAsJsonObject("edit");
    }

    @Test
    void anArticleIsReadAnewWhenItsProjectLearns() throws IOException {
        try (TestClient client = client(ABLE)) {
            client.open(article, ARTICLE);
            assertThat(hover(client, article)).contains("**Merkel**").doesNotContain("Known to the project");
            client.open(configuration.toUri().toString(), "actors:\n  - {name: Angela Merkel, aliases: [Merkel]}\n");
            assertThat(hover(client, article)).contains("**Angela Merkel**", "Known to the project");
            client.change(configuration.toUri().toString(), 2, "actors: []\n");
            assertThat(hover(client, article)).contains("**Merkel**");
        }
    }

    @Test
    void itsTypeDefinitionIsItsEntry() throws IOException {
        Files.writeString(configuration, "actors: people.yaml\n");
        Path people = folder.resolve("people.yaml");
        Files.writeString(people, "# 🙂\n- name: Angela Merkel\n  aliases: Merkel\n");
        try (TestClient client = client(ABLE)) {
            client.open(article, ARTICLE);
            JsonElement links = client.ask("textDocument/typeDefinition", TestClient.at(article, 0, 1));
            assertThat(links.getAsJsonArray()).hasSize(1);
            JsonObject link = links.getAsJsonArray().get(0).getAsJsonObject();
            assertThat(link.get("targetUri").getAsString())
                    .isEqualTo(people.toUri().toString());
            assertThat(link.get("targetSelectionRange").toString())
                    .isEqualTo("{\"start\":{\"line\":1,\"character\":8},\"end\":{\"line\":1,\"character\":21}}");
            assertThat(link.get("originSelectionRange").toString())
                    .isEqualTo("{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":0,\"character\":6}}");
            JsonObject unknown = client.ask("textDocument/typeDefinition", TestClient.at(article, 0, 12))
                    .getAsJsonArray()
                    .get(0)
                    .getAsJsonObject();
            assertThat(unknown.get("targetUri").getAsString())
                    .as("who shows no page of an actor is led to its name")
                    .isEqualTo(article);
        }
    }

    @Test
    void somebodyIsAdded() throws IOException {
        Files.writeString(configuration, "# ours\nactors:\n  - Angela Merkel\n");
        try (TestClient client = client(ABLE)) {
            client.open(article, ARTICLE);
            JsonObject action = client
                    .ask(
                            "textDocument/codeAction",
                            Map.of(
                                    "textDocument",
                                    Map.of("uri", article),
                                    "range",
                                    Map.of(
                                            "start", Map.of("line", 0, "character", 12),
                                            "end", Map.of("line", 0, "character", 12)),
                                    "context",
                                    Map.of("diagnostics", List.of())))
                    .getAsJsonArray()
                    .asList()
                    .stream()
                    .map(JsonElement::getAsJsonObject)
                    .filter(one -> one.get("title").getAsString().equals("Add Max Baker to the project's actors"))
                    .findFirst()
                    .orElseThrow();
            int asked = client.request("workspace/executeCommand", action.getAsJsonObject("command"));
            JsonObject edit = edit(client, true);
            assertThat(client.answer(asked).has("error")).isFalse();
            JsonObject change = edit.getAsJsonArray("documentChanges").get(0).getAsJsonObject();
            assertThat(change.getAsJsonObject("textDocument").get("uri").getAsString())
                    .isEqualTo(configuration.toUri().toString());
            assertThat(change.getAsJsonArray("edits").toString())
                    .contains(
                            "\"start\":{\"line\":2,\"character\":17}",
                            "\\n  - name: Max Baker\\n    type: person\\n    aliases: [Baker]");
        }
    }

    @Test
    void whereThereIsNoConfigurationOneIsMade() {
        try (TestClient client = client(ABLE)) {
            client.open(article, ARTICLE);
            int asked = add(client, article, 12);
            JsonObject edit = edit(client, true);
            assertThat(edit.getAsJsonArray("documentChanges")
                            .get(0)
                            .getAsJsonObject()
                            .get("kind")
                            .getAsString())
                    .isEqualTo("create");
            assertThat(edit.toString()).contains(Configurations.NAME, "actors:\\n  - name: Max Baker");
            assertThat(client.answer(asked).has("error")).isFalse();
        }
    }

    @Test
    void whatCannotBeAddedIsRefused() throws IOException {
        Files.writeString(configuration, "actors:\n  - {name: Angela Merkel, aliases: [Merkel]}\n");
        try (TestClient client = client(ABLE)) {
            client.open(article, ARTICLE);
            assertThat(refusal(client, add(client, article, 1))).contains("knows whom it means");
            int asked = add(client, article, 12);
            edit(client, false);
            assertThat(refusal(client, asked)).contains("did not take");
            client.open(configuration.toUri().toString(), "actors: [\n");
            assertThat(refusal(client, add(client, article, 12))).contains("mistakes");
        }
    }

    @Test
    void aClientThatTakesNoChangesIsOfferedNone() {
        Map<String, Object> unable = new HashMap<>(ABLE);
        unable.put("workspace", Map.of());
        try (TestClient client = client(unable)) {
            client.open(article, ARTICLE);
            String actions = client.ask(
                            "textDocument/codeAction",
                            Map.of(
                                    "textDocument",
                                    Map.of("uri", article),
                                    "range",
                                    Map.of(
                                            "start", Map.of("line", 0, "character", 12),
                                            "end", Map.of("line", 0, "character", 12)),
                                    "context",
                                    Map.of("diagnostics", List.of())))
                    .toString();
            assertThat(actions).contains("Max Baker").doesNotContain("to the project");
            assertThat(refusal(client, add(client, article, 12))).contains("takes no changes");
        }
    }

    @Test
    void mistakesInAFileOfActorsAreShownThere() throws IOException {
        Files.writeString(configuration, "actors: people.yaml\n");
        Path people = folder.resolve("people.yaml");
        Files.writeString(people, "- nam: Merkel\n");
        try (TestClient client = client(ABLE)) {
            client.open(article, ARTICLE);
            JsonObject shown = client.await(message -> message.has("method")
                    && message.get("method").getAsString().equals("textDocument/publishDiagnostics")
                    && message.toString().contains("people.yaml"));
            assertThat(shown.toString()).contains("did you mean “name”?");
            client.open(people.toUri().toString(), "- {name: Angela Merkel, aliases: [Merkel]}\n");
            assertThat(hover(client, article)).contains("Known to the project");
        }
    }

    private static String refusal(TestClient client, int asked) {
        return client.answer(asked).getAsJsonObject("error").get("message").getAsString();
    }
}
