package org.antecedent.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.antecedent.analysis.Analyzer;
import org.antecedent.check.Checks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What clients are told of articles in their folders that nobody has opened. */
class FoldersInEditorsTest {
    private static final Map<String, Object> SYMBOLS = Map.of(
            "workspace",
            Map.of(
                    "symbol", Map.of(),
                    "workspaceFolders", true,
                    "didChangeWatchedFiles", Map.of("dynamicRegistration", true)),
            "window",
            Map.of("workDoneProgress", true));

    private static Analyzer analyzer;

    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    private TestClient client;

    @BeforeAll
    static void load() {
        analyzer = Analyzer.standard();
    }

    @AfterEach
    void close() {
        client.close();
    }

    private void start(Map<String, Object> capabilities) {
        client = TestClient.inProcess(new Startup(
                () -> analyzer,
                Checks.standard(),
                Documentation.NONE,
                Optional.of(cache),
                "test",
                Duration.ofSeconds(10)));
        client.ask(
                "initialize",
                TestClient.map(
                        "processId",
                        null,
                        "capabilities",
                        capabilities,
                        "workspaceFolders",
                        List.of(Map.of("uri", folder.toUri().toString(), "name", "articles"))));
        client.tell("initialized", Map.of());
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return file.toUri().toString();
    }

    private void changed(String uri) {
        client.tell("workspace/didChangeWatchedFiles", Map.of("changes", List.of(Map.of("uri", uri, "type", 2))));
    }

    private List<String> symbols(String query) {
        List<String> symbols = new ArrayList<>();
        JsonArray found = client.ask("workspace/symbol", Map.of("query", query)).getAsJsonArray();
        for (JsonElement one : found) {
            JsonObject symbol = one.getAsJsonObject();
            symbols.add(symbol.get("name").getAsString() + " ("
                    + symbol.get("containerName").getAsString() + ")");
        }
        return symbols;
    }

    private void awaitSymbols(String query, String... expected) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!symbols(query).equals(List.of(expected)) && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(symbols(query)).containsExactly(expected);
    }

    @Test
    void actorsOfAllArticlesAreSymbols() throws Exception {
        write("one.txt", "Angela Merkel met reporters in Berlin. “We agree,” Merkel said.");
        String two =
                write("deeper/two.txt", "\n\nTom Reed met Angela Merkel. Merkel slept. She left. Merkel came back.");
        start(SYMBOLS);
        awaitSymbols("merkel", "Angela Merkel (2 articles)");
        awaitSymbols("reed", "Tom Reed (two.txt)");
        JsonObject location = client.ask("workspace/symbol", Map.of("query", "merkel"))
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("location");
        assertThat(location.get("uri").getAsString()).isEqualTo(two);
        assertThat(location.getAsJsonObject("range").get("start").toString())
                .isEqualTo("{\"line\":2,\"character\":13}");
    }

    @Test
    void aFileThatChangesOnTheDiskIsSeen() throws Exception {
        String one = write("one.txt", "Angela Merkel met reporters in Berlin.");
        start(SYMBOLS);
        awaitSymbols("merkel", "Angela Merkel (one.txt)");
        write("one.txt", "Tom Reed met reporters in Boston.");
        changed(one);
        awaitSymbols("merkel");
        awaitSymbols("reed", "Tom Reed (one.txt)");
        Files.delete(folder.resolve("one.txt"));
        changed(one);
        awaitSymbols("reed");
    }

    @Test
    void whatIsOpenAndNotSavedIsASymbolToo() throws Exception {
        String one = write("one.txt", "Angela Merkel met reporters in Berlin.");
        start(SYMBOLS);
        awaitSymbols("merkel", "Angela Merkel (one.txt)");
        client.open(one, "Angela Merkel met Tom Reed in Berlin.");
        awaitSymbols("merkel", "Angela Merkel (one.txt)");
        awaitSymbols("reed", "Tom Reed (one.txt)");
    }

    @Test
    void theConfigurationTellsWhichFilesAreArticles() throws Exception {
        write("antecedent.yaml", "articles: [wire]\n");
        write("wire/one.copy", "Angela Merkel met reporters in Berlin.");
        write("two.txt", "Tom Reed met reporters in Boston.");
        start(SYMBOLS);
        awaitSymbols("e", "Angela Merkel (one.copy)", "Berlin (one.copy)");
    }

    @Test
    void readingManyArticlesIsShownAndCanBeStopped() throws Exception {
        write("one.txt", "Angela Merkel met reporters in Berlin.");
        start(SYMBOLS);
        JsonObject created = client.await(message ->
                message.has("method") && message.get("method").getAsString().equals("window/workDoneProgress/create"));
        client.sendBody("{\"jsonrpc\":\"2.0\",\"id\":" + created.get("id") + ",\"result\":null}");
        JsonElement token = created.getAsJsonObject("params").get("token");
        client.tell("window/workDoneProgress/cancel", Map.of("token", token.getAsString()));
        client.assertAlive();
    }

    @Test
    void withoutAFolderNothingIsKept() throws Exception {
        start(Map.of("workspace", Map.of("symbol", Map.of())));
        client.tell(
                "workspace/didChangeWorkspaceFolders",
                Map.of(
                        "event",
                        Map.of(
                                "added",
                                List.of(),
                                "removed",
                                List.of(Map.of("uri", folder.toUri().toString(), "name", "x")))));
        write("one.txt", "Angela Merkel met reporters in Berlin.");
        changed(folder.resolve("one.txt").toUri().toString());
        assertThat(symbols("merkel")).isEmpty();
    }
}
