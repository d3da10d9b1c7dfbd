package org.antecedent.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a client gets, by what it can show: the answers' shapes. What is in them is tested in core. */
class FeaturesTest {
    private static final String URI_OF_ARTICLE = "untitled:Untitled-1";
    /** The emoji is one character of two UTF-16 units and four bytes. */
    private static final String ARTICLE = """
            🙂 Angela Merkel met Emmanuel Macron in Berlin.

            🙂 “We agree on everything,” she said.

            🙂 Tom Reed met Bill Hayes. He said “the deal was dead.
            """;

    private static final int LINE = 2;

    private static final Map<String, Object> EVERYTHING = Map.of(
            "general",
            Map.of("positionEncodings", List.of("utf-8")),
            "textDocument",
            Map.of(
                    "hover", Map.of("contentFormat", List.of("markdown", "plaintext")),
                    "definition", Map.of("linkSupport", true),
                    "documentSymbol", Map.of("hierarchicalDocumentSymbolSupport", true),
                    "publishDiagnostics", Map.of("relatedInformation", true, "codeDescriptionSupport", true)));

    private static int column(String word) {
        return ARTICLE.lines().toList().get(LINE).indexOf(word);
    }

    @Test
    void aClientThatCanDoNothing() {
        try (TestClient client = TestClient.process()) {
            JsonObject server = client.initialize();
            assertThat(server.get("positionEncoding").getAsString()).isEqualTo("utf-16");
            assertThat(server.keySet())
                    .containsExactlyInAnyOrder(
                            "positionEncoding",
                            "textDocumentSync",
                            "hoverProvider",
                            "definitionProvider",
                            "referencesProvider",
                            "documentHighlightProvider",
                            "documentSymbolProvider",
                            "codeLensProvider",
                            "executeCommandProvider");
            client.open(URI_OF_ARTICLE, ARTICLE);
            JsonArray findings = client.findings(URI_OF_ARTICLE, 1).getAsJsonArray("diagnostics");
            assertThat(findings).isNotEmpty();
            for (JsonElement finding : findings) {
                assertThat(finding.getAsJsonObject().keySet())
                        .containsExactlyInAnyOrder("range", "severity", "code", "source", "message");
            }
            Map<String, Object> she = TestClient.at(URI_OF_ARTICLE, LINE, column("she"));
            JsonObject hover = client.ask("textDocument/hover", she).getAsJsonObject();
            assertThat(hover.getAsJsonObject("contents").get("kind").getAsString())
                    .isEqualTo("plaintext");
            JsonObject target = client.ask("textDocument/definition", she)
                    .getAsJsonArray()
                    .get(0)
                    .getAsJsonObject();
            assertThat(target.get("uri").getAsString()).isEqualTo(URI_OF_ARTICLE);
            assertThat(target.get("range").toString())
                    .isEqualTo("{\"start\":{\"line\":0,\"character\":3},\"end\":{\"line\":0,\"character\":16}}");
            JsonArray outline = client.ask(
                            "textDocument/documentSymbol", Map.of("textDocument", Map.of("uri", URI_OF_ARTICLE)))
                    .getAsJsonArray();
            assertThat(outline).allMatch(symbol -> symbol.getAsJsonObject().has("location"));
            assertThat(outline).anyMatch(symbol -> symbol.toString().contains("\"containerName\":\"Angela Merkel\""));
            JsonArray lenses = client.ask(
                            "textDocument/codeLens", Map.of("textDocument", Map.of("uri", URI_OF_ARTICLE)))
                    .getAsJsonArray();
            assertThat(lenses.get(0).toString())
                    .contains("\"start\":{\"line\":2,\"character\":0}")
                    .contains("\"title\":\"Angela Merkel — direct\"");
        }
    }

    @Test
    void aClientThatCanDoEverythingAndCountsBytes() {
        try (TestClient client = TestClient.process()) {
            JsonObject server =
                    client.initialize(EVERYTHING, Map.of("diagnosticsDelay", 0, "maximumWords", "no number"));
            assertThat(server.get("positionEncoding").getAsString()).isEqualTo("utf-8");
            client.open(URI_OF_ARTICLE, ARTICLE);
            JsonObject unbalanced = finding(client, "quote-unbalanced");
            String page =
                    unbalanced.getAsJsonObject("codeDescription").get("href").getAsString();
            assertThat(Path.of(URI.create(page))).content().startsWith("# quote-unbalanced\n");
            client.open(page, "He resigned on Monday. “There is no other way.");
            assertThat(client.ask("textDocument/documentSymbol", Map.of("textDocument", Map.of("uri", page)))
                            .getAsJsonArray())
                    .as("the page of a check is no article")
                    .isEmpty();

            String line = ARTICLE.lines().toList().get(LINE);
            int bytes = line.substring(0, line.indexOf("she")).getBytes(StandardCharsets.UTF_8).length;
            Map<String, Object> she = TestClient.at(URI_OF_ARTICLE, LINE, bytes);
            JsonObject hover = client.ask("textDocument/hover", she).getAsJsonObject();
            assertThat(hover.getAsJsonObject("contents").get("kind").getAsString())
                    .isEqualTo("markdown");
            JsonObject link = client.ask("textDocument/definition", she)
                    .getAsJsonArray()
                    .get(0)
                    .getAsJsonObject();
            assertThat(link.get("targetSelectionRange").toString())
                    .isEqualTo("{\"start\":{\"line\":0,\"character\":5},\"end\":{\"line\":0,\"character\":18}}");
            assertThat(link.getAsJsonObject("originSelectionRange")
                            .getAsJsonObject("start")
                            .get("character")
                            .getAsInt())
                    .isEqualTo(bytes);
            JsonArray highlights =
                    client.ask("textDocument/documentHighlight", she).getAsJsonArray();
            assertThat(highlights).anyMatch(one -> kind(one) == 3).anyMatch(one -> kind(one) == 2);
            JsonArray outline = client.ask(
                            "textDocument/documentSymbol", Map.of("textDocument", Map.of("uri", URI_OF_ARTICLE)))
                    .getAsJsonArray();
            assertThat(outline).anyMatch(symbol -> symbol.getAsJsonObject().has("children"));
        }
    }

    @Test
    void anArticleAtAGlance() {
        try (TestClient client = TestClient.process()) {
            client.initialize();
            client.open(URI_OF_ARTICLE, ARTICLE);
            JsonObject overview = client.ask("antecedent/article", Map.of("uri", URI_OF_ARTICLE))
                    .getAsJsonObject();
            assertThat(overview.get("version").getAsInt()).isEqualTo(1);
            JsonObject merkel = overview.getAsJsonArray("actors").asList().stream()
                    .map(JsonElement::getAsJsonObject)
                    .filter(actor -> actor.get("name").getAsString().equals("Angela Merkel"))
                    .findFirst()
                    .orElseThrow();
            assertThat(merkel.get("type").getAsString()).isEqualTo("person");
            assertThat(merkel.get("range").toString())
                    .isEqualTo("{\"start\":{\"line\":0,\"character\":3},\"end\":{\"line\":0,\"character\":16}}");
            JsonObject said = overview.getAsJsonArray("statements").get(0).getAsJsonObject();
            assertThat(said.get("kind").getAsString()).isEqualTo("direct");
            assertThat(said.get("actor")).isEqualTo(merkel.get("id"));
            assertThat(client.ask("antecedent/article", Map.of("uri", "untitled:not-open"))
                            .getAsJsonObject()
                            .getAsJsonArray("actors"))
                    .isEmpty();
        }
    }

    private static int kind(JsonElement highlight) {
        return highlight.getAsJsonObject().get("kind").getAsInt();
    }

    private static JsonObject finding(TestClient client, String code) {
        for (JsonElement finding : client.findings(URI_OF_ARTICLE, 1).getAsJsonArray("diagnostics")) {
            if (finding.getAsJsonObject().get("code").getAsString().equals(code)) {
                return finding.getAsJsonObject();
            }
        }
        throw new AssertionError(code);
    }
}
