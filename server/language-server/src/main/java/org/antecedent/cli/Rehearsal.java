package org.antecedent.cli;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.antecedent.analysis.Analyzer;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.lsp.Connection;
import org.antecedent.lsp.Documentation;
import org.antecedent.lsp.Startup;
import org.antecedent.lsp.transport.FrameReader;
import org.antecedent.lsp.transport.FrameReader.Frame;

/**
 * A short session with a server, for nobody: it loads the classes that a server needs at its start, which Java then archives
 * ({@link ClassArchive}). Writes into the folder that it is given alone.
 */
final class Rehearsal {
    private static final String ARTICLE = """
            Vardania delays bridge over border river

            TALVERA (Northwire) — Prime Minister Anna Lund said on Monday that the bridge over the Morva would not open \
            before the autumn. “We will not take risks with the lives of people,” she told reporters in the capital.

            According to the transport ministry, engineers had found cracks in two of the pillars. Its spokesman, \
            Peter Hale, denied that the ministry had known of them since January. “Nobody told us,” he said.

            The United Builders' Union (UBU) claimed that its warnings had been ignored. They will meet the minister \
            again next week.
            """;

    /** What an editor asks when an article is opened. */
    private static final List<String> QUESTIONS = List.of(
            "documentSymbol",
            "codeLens",
            "inlayHint",
            "semanticTokens/full",
            "foldingRange",
            "documentLink",
            "hover",
            "definition",
            "references",
            "documentHighlight",
            "codeAction",
            "completion");

    private final OutputStream toServer;
    private final FrameReader fromServer;
    private final Gson json = new Gson();
    private int asked;

    private Rehearsal(OutputStream toServer, InputStream fromServer) {
        this.toServer = toServer;
        this.fromServer = new FrameReader(fromServer);
    }

    /** @param arguments an empty folder that is there */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        // Who started this may be gone.
        CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES)
                .execute(() -> Runtime.getRuntime().halt(1));
        Path room = Path.of(arguments[0]);
        Path articles = Files.createDirectory(room.resolve("articles"));
        Path article = Files.writeString(articles.resolve("bridge.txt"), ARTICLE);
        Startup startup = new Startup(
                Analyzer::standard,
                Checks.standard(),
                Documentation.of(Version.number()),
                Optional.of(room.resolve("index")),
                Version.number(),
                Duration.ofSeconds(10));
        PipedInputStream heard = new PipedInputStream(1 << 16);
        PipedInputStream said = new PipedInputStream(1 << 16);
        PipedOutputStream toServer = new PipedOutputStream(heard);
        PipedOutputStream fromServer = new PipedOutputStream(said);
        Thread server = new Thread(() -> Connection.serve(heard, fromServer, startup), "server");
        server.start();
        new Rehearsal(toServer, said).play(articles, article);
        server.join(TimeUnit.SECONDS.toMillis(20));
        System.exit(0);
    }

    private void play(Path articles, Path article) throws IOException {
        String uri = article.toUri().toString();
        Map<String, Object> folder = Map.of("uri", articles.toUri().toString(), "name", "articles");
        ask("initialize", Map.of("capabilities", Map.of(), "workspaceFolders", List.of(folder)));
        tell("initialized", Map.of());
        Map<String, Object> opened = Map.of("uri", uri, "languageId", "plaintext", "version", 1, "text", ARTICLE);
        tell("textDocument/didOpen", Map.of("textDocument", opened));
        String[] lines = ARTICLE.substring(0, ARTICLE.indexOf("she told")).split("\n", -1);
        Map<String, Object> she = Map.of("line", lines.length - 1, "character", lines[lines.length - 1].length());
        Map<String, Object> all = Map.of("start", Map.of("line", 0, "character", 0), "end", she);
        Map<String, Object> question = Map.of(
                "textDocument",
                Map.of("uri", uri),
                "position",
                she,
                "range",
                all,
                "context",
                Map.of("includeDeclaration", true, "diagnostics", List.of(), "triggerKind", 1));
        for (String name : QUESTIONS) {
            ask("textDocument/" + name, question);
        }
        Map<String, Object> letter = Map.of("range", Map.of("start", she, "end", she), "text", "a");
        tell(
                "textDocument/didChange",
                Map.of("textDocument", Map.of("uri", uri, "version", 2), "contentChanges", List.of(letter)));
        ask("textDocument/hover", question);
        ask("workspace/symbol", Map.of("query", "Lund"));
        ask("shutdown", Map.of());
        tell("exit", Map.of());
    }

    private void tell(String method, Map<String, ?> params) throws IOException {
        send(Map.of("jsonrpc", "2.0", "method", method, "params", params));
    }

    /** Waits for the answer, whatever it is. */
    private void ask(String method, Map<String, ?> params) throws IOException {
        asked++;
        send(Map.of("jsonrpc", "2.0", "id", asked, "method", method, "params", params));
        while (!isAnswer(next())) {
            // Findings and messages are for nobody.
        }
    }

    private boolean isAnswer(JsonObject message) {
        return !message.has("method") && message.has("id") && message.get("id").getAsInt() == asked;
    }

    private void send(Map<String, ?> message) throws IOException {
        byte[] body = json.toJson(message).getBytes(StandardCharsets.UTF_8);
        toServer.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        toServer.write(body);
        toServer.flush();
    }

    private JsonObject next() throws IOException {
        Optional<Frame> frame = fromServer.next();
        if (frame.isPresent() && frame.get() instanceof Frame.Body body) {
            return JsonParser.parseString(new String(body.bytes(), StandardCharsets.UTF_8))
                    .getAsJsonObject();
        }
        throw new IOException("the server has ended");
    }
}
