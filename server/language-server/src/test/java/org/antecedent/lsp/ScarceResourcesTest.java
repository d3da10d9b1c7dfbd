package org.antecedent.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process that runs out of memory or disk, may not write, or finds a folder gone: what it said holds, and the rest works. */
class ScarceResourcesTest {
    private static final String WORDS = "Angela Merkel met Emmanuel Macron in Berlin.\n\n“We agree,” she said.\n";

    @TempDir
    private Path folder;

    private Path articles;
    private Path log;
    private String article;
    private Path annotations;

    @BeforeEach
    void files() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        log = folder.resolve("server.log");
        Path file = Files.writeString(articles.resolve("a.txt"), WORDS);
        article = file.toUri().toString();
        annotations = articles.resolve("a.txt.annotations.jsonld");
    }

    @AfterEach
    void noWordsInTheLog() throws IOException {
        assertThat(Files.readString(log)).doesNotContain("Merkel", "Shibboleth");
    }

    /** The server as users start it, by another command that takes it as its arguments. */
    private TestClient started(String... by) {
        ProcessBuilder server = TestClient.java("--log-file", log.toString());
        List<String> command = new ArrayList<>(List.of(by));
        command.addAll(server.command());
        TestClient client = TestClient.process(server.command(command).redirectError(Redirect.DISCARD));
        client.initialize();
        return client;
    }

    private static void assertRight(TestClient client, String uri) {
        client.open(uri, WORDS);
        assertThat(client.ask("textDocument/definition", TestClient.at(uri, 2, 13))
                        .getAsJsonArray())
                .as("F12 on “she”")
                .isNotEmpty();
    }

    @Test
    void noMemoryForAnArticle() throws IOException {
        ProcessBuilder server = TestClient.java("--log-file", log.toString());
        Collections.replaceAll(server.command(), "-Xmx512m", "-Xmx96m");
        try (TestClient client = TestClient.process(server.redirectError(Redirect.DISCARD))) {
            client.initialize();
            assertRight(client, "untitled:before");
            StringBuilder book = new StringBuilder();
            for (int i = 0; i < 12_000; i++) {
                book.append("Minister ")
                        .append(i)
                        .append(" said Shibboleth had left the town on day ")
                        .append(i);
                book.append(".\n\n");
            }
            client.open("untitled:book", book.toString());
            JsonObject answer =
                    client.answer(client.request("textDocument/hover", TestClient.at("untitled:book", 0, 0)));
            assertThat(TestClient.code(answer)).isEqualTo(-32603);
            assertThat(answer.toString()).contains("OutOfMemoryError");
            client.close("untitled:book");
            assertRight(client, "untitled:after");
            client.findings("untitled:after", 1);
        }
        assertThat(Files.readString(log)).contains("java.lang.OutOfMemoryError", "org.antecedent.analysis");
    }

    @Test
    void noMemoryForAMessage() throws IOException {
        ProcessBuilder server = TestClient.java("--log-file", log.toString());
        Collections.replaceAll(server.command(), "-Xmx512m", "-Xmx128m");
        try (TestClient client = TestClient.process(server.redirectError(Redirect.DISCARD))) {
            client.initialize();
            client.open("untitled:huge", "x".repeat(60 << 20));
            assertRight(client, "untitled:after");
            client.findings("untitled:after", 1);
        }
    }

    /** Decides something, and waits for what the server tells of it. */
    private String told(TestClient client) {
        assertRight(client, article);
        decide(client);
        JsonObject said = client.await(message ->
                message.has("method") && message.get("method").getAsString().equals("window/showMessage"));
        return said.getAsJsonObject("params").get("message").getAsString();
    }

    private void decide(TestClient client) {
        Map<String, Object> place = Map.of("line", 0, "character", 1);
        Map<String, Object> operation = Map.of("operation", "confirm", "at", Map.of("start", place, "end", place));
        client.ask(
                "workspace/executeCommand",
                Map.of("command", "antecedent.decide", "arguments", List.of(article, operation)));
    }

    private static boolean isThere(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    @Test
    void aFullDisk() throws IOException {
        assumeTrue(isThere("sh"), "no shell here");
        try (TestClient client = started("sh", "-c", "ulimit -f 1 && exec \"$@\"", "sh")) {
            String told = told(client);
            assertThat(told).contains("a.txt.annotations.jsonld", "cannot be written", "stays in memory");
            assertThat(annotations).doesNotExist();
            assertRight(client, "untitled:after");
        }
    }

    @Test
    void aFolderThatMayNotBeWritten() throws IOException, InterruptedException {
        assumeTrue(articles.getFileSystem().supportedFileAttributeViews().contains("posix"), "no permissions here");
        Files.setPosixFilePermissions(articles, PosixFilePermissions.fromString("r-xr-xr-x"));
        boolean permitted = Files.isWritable(articles);
        assumeTrue(!permitted || isThere("setpriv"), "who runs this may write everywhere");
        String[] by = permitted
                ? new String[] {"setpriv", "--inh-caps=-dac_override", "--bounding-set=-dac_override"}
                : new String[0];
        try (TestClient client = started(by)) {
            assertThat(told(client)).contains("cannot be written", "not permitted", "stays in memory");
            Files.setPosixFilePermissions(articles, PosixFilePermissions.fromString("rwxr-xr-x"));
            client.tell("textDocument/didSave", Map.of("textDocument", Map.of("uri", article)));
            client.ask("shutdown", Map.of());
            assertThat(annotations).as("what was decided is not lost").content().contains("Angela Merkel");
        } finally {
            Files.setPosixFilePermissions(articles, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aFolderThatIsGone() throws IOException {
        try (TestClient client = started()) {
            client.open(article, WORDS);
            client.findings(article, 1);
            Files.delete(articles.resolve("a.txt"));
            Files.delete(articles);
            decide(client);
            JsonObject said = client.await(message ->
                    message.has("method") && message.get("method").getAsString().equals("window/showMessage"));
            assertThat(said.toString()).contains("its folder is not there", "stays in memory");
            assertRight(client, "untitled:after");
            client.change(article, 2, "Angela Merkel left.");
            client.findings(article, 2);
        }
    }
}
