package org.antecedent.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.coreference.Coreference;
import org.antecedent.coreference.Resolver;
import org.antecedent.knowledge.Gazetteers;
import org.antecedent.language.Words;
import org.antecedent.mention.NameAgreement;
import org.antecedent.quotation.StatementFinder;
import org.junit.jupiter.api.Test;

/** An analysis that fails as programs fail: the request fails with a message, and the rest works. */
class FailuresTest {
    private static final class Breaking {
        static List<Words> read(String paragraph) {
            return switch (paragraph) {
                case "exception" -> throw new IllegalStateException("Shibboleth");
                case "stack" -> read("stack");
                case "memory" -> throw new OutOfMemoryError("Shibboleth");
                default -> List.of();
            };
        }
    }

    /** One that fails for an article of which the first paragraph is its name. */
    private static final class BreakingCheck implements Check {
        @Override
        public About about() {
            return Checks.standard().checks().get(0).about();
        }

        @Override
        public List<Finding> check(Article article, HouseStyle house) {
            if (article.text().string().equals("check")) {
                throw new IllegalStateException("Shibboleth");
            }
            return List.of();
        }
    }

    private static Startup startup() {
        return new Startup(
                () -> new Analyzer(
                        Gazetteers.load(),
                        Breaking::read,
                        sentences -> List.of(),
                        new NameAgreement(Gazetteers.load()),
                        (sentences, names) -> List.of(),
                        (reading, quoted, earlier) -> new StatementFinder.Found(List.of(), earlier),
                        (reading, speech, settled, earlier, checkpoint) ->
                                new Resolver.Found(new Coreference(List.of(), List.of(), List.of()), earlier)),
                new Checks(List.of(new BreakingCheck())),
                Documentation.NONE,
                "test",
                Duration.ofSeconds(10));
    }

    @Test
    void aCheckThatFails() {
        try (TestClient client = TestClient.inProcess(startup())) {
            client.initialize();
            client.open("untitled:check", "check");
            assertThat(client.ask("textDocument/hover", TestClient.at("untitled:check", 0, 0))
                            .isJsonNull())
                    .isTrue();
            JsonObject answer = client.answer(
                    client.request("antecedent/report", Map.of("textDocument", Map.of("uri", "untitled:check"))));
            assertThat(TestClient.code(answer)).isEqualTo(-32603);
            assertThat(answer.toString()).doesNotContain("Shibboleth", "org.antecedent", "\"data\"");
            client.change("untitled:check", 2, "mended");
            client.findings("untitled:check", 2);
        }
    }

    @Test
    void theRequestFailsAndTheRestWorks() {
        try (TestClient client = TestClient.inProcess(startup())) {
            client.initialize();
            for (String failure : List.of("exception", "stack", "memory")) {
                String uri = "untitled:" + failure;
                client.open(uri, failure);
                JsonObject answer = client.answer(client.request("textDocument/hover", TestClient.at(uri, 0, 0)));
                assertThat(TestClient.code(answer)).isEqualTo(-32603);
                assertThat(answer.toString()).doesNotContain("Shibboleth", "org.antecedent", "\"data\"");
                client.change(uri, 2, "mended");
                client.findings(uri, 2);
                assertThat(client.ask("textDocument/hover", TestClient.at(uri, 0, 0))
                                .isJsonNull())
                        .isTrue();
            }
        }
    }

    @Test
    void modelsThatCannotBeLoaded() {
        Startup startup = new Startup(
                () -> {
                    throw new IllegalStateException("Shibboleth");
                },
                new Checks(List.of()),
                Documentation.NONE,
                "test",
                Duration.ofSeconds(10));
        try (TestClient client = TestClient.inProcess(startup)) {
            client.initialize();
            client.open("untitled:1", "He left.");
            assertThat(client.refusal("textDocument/hover", TestClient.at("untitled:1", 0, 0)))
                    .isEqualTo(-32603);
            JsonObject said = client.await(message ->
                    message.has("method") && message.get("method").getAsString().equals("window/showMessage"));
            assertThat(said.getAsJsonObject("params").get("type").getAsInt()).isEqualTo(1);
            assertThat(client.ask("shutdown", Map.of()).isJsonNull()).isTrue();
        }
    }
}
