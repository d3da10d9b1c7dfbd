package org.antecedent.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import org.antecedent.report.Parsed;
import org.junit.jupiter.api.Test;

/** The report of an open article, as a panel asks for it. */
class ArticleReportsTest {
    private static final String ARTICLE = "untitled:Untitled-1";
    private static final Map<String, Object> DOCUMENT = Map.of("uri", ARTICLE);

    @Test
    void thePageOfAnOpenArticle() {
        try (TestClient client = TestClient.process()) {
            client.initialize();
            client.open(ARTICLE, "# The dam\n\n“We agree on this,” Angela Merkel said.\n");
            JsonObject report = client.ask("antecedent/report", Map.of("textDocument", DOCUMENT, "nonce", "abc123"))
                    .getAsJsonObject();
            assertThat(report.get("title").getAsString()).isEqualTo("The dam");
            Parsed page = Parsed.of(report.get("html").getAsString());
            assertThat(page.attributes("content")).anyMatch(policy -> policy.contains("script-src 'nonce-abc123'"));

            JsonObject closed = client.ask("antecedent/report", Map.of("textDocument", DOCUMENT))
                    .getAsJsonObject();
            assertThat(closed.get("html").getAsString()).doesNotContain("script-src");
            JsonElement nothing =
                    client.ask("antecedent/report", Map.of("textDocument", Map.of("uri", "untitled:other")));
            assertThat(nothing.isJsonNull()).isTrue();
        }
    }
}
