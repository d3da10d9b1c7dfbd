package org.antecedent.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antecedent.check.catalogue.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first byte to the exit code, with the real process. */
class LifecycleTest {
    private static final Map<String, Object> POSITION = TestClient.at("untitled:1", 0, 0);

    @Test
    void nothingIsServedBeforeInitializeOrAfterShutdown() {
        try (TestClient client = TestClient.process()) {
            client.open("untitled:1", "This notification is dropped.");
            assertThat(client.refusal("textDocument/hover", POSITION)).isEqualTo(-32002);
            assertThat(client.refusal("shutdown", JsonNull.INSTANCE)).isEqualTo(-32002);
            client.initialize();
            assertThat(client.refusal("initialize", Map.of("capabilities", Map.of())))
                    .isEqualTo(-32600);
            assertThat(client.ask("textDocument/hover", POSITION).isJsonNull()).isTrue();
            assertThat(client.ask("shutdown", JsonNull.INSTANCE).isJsonNull()).isTrue();
            client.open("untitled:1", "This notification is dropped, too.");
            assertThat(client.refusal("textDocument/hover", POSITION)).isEqualTo(-32600);
            assertThat(client.refusal("shutdown", JsonNull.INSTANCE)).isEqualTo(-32600);
            client.tell("exit", JsonNull.INSTANCE);
            assertThat(client.exitCode()).isZero();
            assertThat(client.rest()).as("findings of dropped notifications").isEmpty();
        }
    }

    @Test
    void exitWithoutShutdownIsAFailure() {
        try (TestClient client = TestClient.process()) {
            client.tell("exit", Map.of());
            assertThat(client.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void theEndOfTheInputIsTheEnd() {
        try (TestClient client = TestClient.process();
                TestClient polite = TestClient.process()) {
            client.initialize();
            client.open("untitled:1", "He resigned on Monday.");
            client.hangUp();
            polite.initialize();
            polite.ask("shutdown", JsonNull.INSTANCE);
            polite.hangUp();
            assertThat(client.exitCode()).isEqualTo(1);
            assertThat(polite.exitCode()).isZero();
        }
    }

    @Test
    void aBodyThatNeverComesWholeIsTheEndToo() {
        try (TestClient client = TestClient.process()) {
            client.sendRaw("Content-Length: 1000\r\n\r\n{\"jsonrpc\":");
            client.hangUp();
            assertThat(client.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void aClientThatDiesTakesTheServerWithIt() {
        try (TestClient client = TestClient.process()) {
            client.initialize();
            client.open("untitled:1", "He resigned on Monday.");
            client.die();
            assertThat(client.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void aClientThatStopsReadingIsServedWhenItReadsAgain() {
        try (TestClient client = TestClient.unreadProcess()) {
            client.tell("initialized", Map.of());
            client.sendBody(
                    "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}");
            client.open("untitled:1", "He resigned on Monday.");
            // Many times what a pipe holds, in both directions: the server must go on reading all the same.
            int last = 0;
            for (int i = 0; i < 20_000; i++) {
                last = client.request("no/such/method", Map.of());
            }
            client.read();
            assertThat(TestClient.code(client.answer(last))).isEqualTo(-32601);
            client.findings("untitled:1", 1);
            client.assertAlive();
        }
    }

    @Test
    void aRequestThatNoServerNeedKnowIsRefused() {
        try (TestClient client = TestClient.process()) {
            client.initialize();
            assertThat(TestClient.code(client.answer(client.request("$/whatever", Map.of()))))
                    .isEqualTo(-32601);
            client.tell("$/whatever", Map.of());
            client.assertAlive();
        }
    }

    @Test
    void aParentThatIsDeadOrDies() throws IOException, InterruptedException {
        Process dead = TestClient.java("--help")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(dead.waitFor()).isZero();
        try (TestClient orphan = TestClient.process();
                TestClient child = TestClient.process()) {
            orphan.request("initialize", Map.of("processId", dead.pid(), "capabilities", Map.of()));
            assertThat(orphan.exitCode()).isEqualTo(1);
            Process parent = TestClient.java().start();
            assertThat(child.answer(child.request(
                                    "initialize", Map.of("processId", parent.pid(), "capabilities", Map.of())))
                            .has("result"))
                    .isTrue();
            parent.destroyForcibly();
            assertThat(child.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void shutdownWithoutExitHasADeadline() {
        Startup startup = new Startup(
                () -> {
                    throw new IllegalStateException("no models in this test");
                },
                new Checks(List.of()),
                Documentation.NONE,
                "test",
                Duration.ofMillis(1));
        try (TestClient client = TestClient.inProcess(startup)) {
            client.initialize();
            client.request("shutdown", JsonNull.INSTANCE);
            assertThat(client.exitCode()).isZero();
        }
    }

    @Test
    void theLogIsAFileAndHoldsNoWordsOfAnArticle(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("server.log");
        try (TestClient client = TestClient.process("--log-file", log.toString())) {
            client.initialize();
            client.open("untitled:1", "Shibboleth resigned on Monday.");
            client.findings("untitled:1", 1);
            client.tell("textDocument/didOpen", Map.of("textDocument", "Shibboleth"));
            client.tell("$/cancelRequest", Map.of("id", "Shibboleth"));
            client.request("Shibboleth", "Shibboleth");
            client.change("untitled:2", 7, "Shibboleth");
            client.request("textDocument/hover", Map.of("textDocument", "Shibboleth"));
            client.assertAlive();
            client.tell("exit", Map.of());
            client.exitCode();
        }
        assertThat(Files.readString(log)).contains("untitled:2", "exit").doesNotContain("Shibboleth");
    }

    @Test
    void overASocket() throws IOException {
        Process process = TestClient.java("--socket", "0").start();
        try (BufferedReader log =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            Matcher port = Pattern.compile("listening on port (\\d+)").matcher("");
            while (!port.find()) {
                port.reset(log.readLine());
            }
            try (TestClient client = TestClient.over(
                    new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(port.group(1))),
                    process.onExit().thenApply(Process::exitValue))) {
                JsonObject capabilities = client.initialize();
                assertThat(capabilities.get("hoverProvider").getAsBoolean()).isTrue();
                client.ask("shutdown", JsonNull.INSTANCE);
                client.tell("exit", JsonNull.INSTANCE);
                assertThat(client.exitCode()).isZero();
            }
        } finally {
            process.destroyForcibly();
        }
    }
}
