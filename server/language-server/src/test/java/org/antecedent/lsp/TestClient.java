package org.antecedent.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * A client of a real server, in a process of its own or over a socket in this one, that sends bytes as it is told to. It
 * waits for messages and never for time to pass; a wait has a limit that only a server which hangs reaches.
 */
final class TestClient implements AutoCloseable {
    private static final long LIMIT_SECONDS = 120;
    private static final Gson GSON = new GsonBuilder().serializeNulls().create();

    private final InputStream in;
    private final OutputStream out;
    private final CompletableFuture<Integer> exit;
    private final Runnable kill;
    /** Guarded by itself. */
    private final List<JsonObject> received = new ArrayList<>();

    private boolean ended;
    private int lastId;

    private TestClient(InputStream in, OutputStream out, CompletableFuture<Integer> exit, Runnable kill) {
        this.in = new BufferedInputStream(in);
        this.out = out;
        this.exit = exit;
        this.kill = kill;
    }

    /** The server as users start it: {@code serve} and the arguments, in a JVM of its own. */
    static TestClient process(String... arguments) {
        TestClient client = unreadProcess(arguments);
        client.read();
        return client;
    }

    /** One that does not read until {@link #read}. */
    static TestClient unreadProcess(String... arguments) {
        return unread(java(arguments).redirectError(Redirect.DISCARD));
    }

    /** A server that is started otherwise than users do. */
    static TestClient process(ProcessBuilder command) {
        TestClient client = unread(command);
        client.read();
        return client;
    }

    private static TestClient unread(ProcessBuilder command) {
        try {
            Process process = command.start();
            return new TestClient(
                    process.getInputStream(),
                    process.getOutputStream(),
                    process.onExit().thenApply(Process::exitValue),
                    process::destroyForcibly);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** {@code java … Main serve}, with the class path of the tests and a cache of its own. */
    static ProcessBuilder java(String... arguments) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                classPath,
                "org.antecedent.cli.Main",
                "serve"));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .put(
                        "XDG_CACHE_HOME",
                        Path.of("target", "cache").toAbsolutePath().toString());
        return builder;
    }

    /** A server in this JVM that starts from what the test chooses. */
    static TestClient inProcess(Startup startup) {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Socket client = new Socket(listener.getInetAddress(), listener.getLocalPort());
            Socket server = listener.accept();
            CompletableFuture<Integer> exit = new CompletableFuture<>();
            Daemon.start("server under test", () -> {
                try (server) {
                    exit.complete(Connection.serve(server.getInputStream(), server.getOutputStream(), startup));
                } catch (Throwable failure) {
                    exit.completeExceptionally(failure);
                }
            });
            return over(client, exit);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Over a socket that is connected already. */
    static TestClient over(Socket socket, CompletableFuture<Integer> exit) throws IOException {
        TestClient client = new TestClient(socket.getInputStream(), socket.getOutputStream(), exit, () -> {
            try {
                socket.close();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
        client.read();
        return client;
    }

    /** Begins to take what the server writes. Anything but frames of JSON is a failure. */
    void read() {
        Daemon.start("client", () -> {
            try {
                while (true) {
                    JsonObject message = receive();
                    synchronized (received) {
                        received.add(message);
                        received.notifyAll();
                    }
                }
            } catch (IOException end) {
                synchronized (received) {
                    ended = true;
                    received.notifyAll();
                }
            }
        });
    }

    private JsonObject receive() throws IOException {
        int length = -1;
        for (String line = line(); !line.isEmpty(); line = line()) {
            if (!line.startsWith("Content-Length: ")) {
                throw new AssertionError("no protocol: " + line);
            }
            length = Integer.parseInt(line.substring("Content-Length: ".length()));
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException();
        }
        return JsonParser.parseString(new String(body, UTF_8)).getAsJsonObject();
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            line.write(next);
        }
        return line.toString(UTF_8).stripTrailing();
    }

    /** Sends bytes as they are. */
    void sendRaw(byte[] bytes) {
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    void sendRaw(String bytes) {
        sendRaw(bytes.getBytes(UTF_8));
    }

    /** Sends a body in a proper frame. */
    void sendBody(String body) {
        byte[] bytes = body.getBytes(UTF_8);
        sendRaw("Content-Length: " + bytes.length + "\r\n\r\n" + body);
    }

    void tell(String method, Object params) {
        sendBody(json("jsonrpc", "2.0", "method", method, "params", params));
    }

    /** Sends a request; its id. */
    int request(String method, Object params) {
        int id = ++lastId;
        sendBody(json("jsonrpc", "2.0", "id", id, "method", method, "params", params));
        return id;
    }

    /** Waits for the answer to a request; the whole message. */
    JsonObject answer(int id) {
        return await(message -> !message.has("method")
                && message.get("id").isJsonPrimitive()
                && message.get("id").getAsString().equals("" + id));
    }

    /** Asks and waits for the result. */
    JsonElement ask(String method, Object params) {
        JsonObject answer = answer(request(method, params));
        if (!answer.has("result")) {
            throw new AssertionError(method + ": " + answer);
        }
        return answer.get("result");
    }

    /** Asks and waits for the error's code. */
    int refusal(String method, Object params) {
        return code(answer(request(method, params)));
    }

    static int code(JsonObject answer) {
        return answer.getAsJsonObject("error").get("code").getAsInt();
    }

    /** Waits for the error that answers something without an id; its code. */
    int refusalOfNobody() {
        return code(await(message -> message.has("error") && message.get("id").isJsonNull()));
    }

    /** Waits for the findings of one version. */
    JsonObject findings(String uri, int version) {
        return await(message -> message.has("method")
                        && message.get("method").getAsString().equals("textDocument/publishDiagnostics")
                        && message.getAsJsonObject("params")
                                .get("uri")
                                .getAsString()
                                .equals(uri)
                        && message.getAsJsonObject("params").has("version")
                        && message.getAsJsonObject("params").get("version").getAsInt() == version)
                .getAsJsonObject("params");
    }

    /** Waits for the first message that fits, and takes it. */
    JsonObject await(Predicate<JsonObject> wanted) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        synchronized (received) {
            while (true) {
                for (Iterator<JsonObject> messages = received.iterator(); messages.hasNext(); ) {
                    JsonObject message = messages.next();
                    if (wanted.test(message)) {
                        messages.remove();
                        return message;
                    }
                }
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (ended || left <= 0) {
                    throw new AssertionError((ended ? "the server has gone" : "the server hangs") + "; " + received);
                }
                try {
                    received.wait(left);
                } catch (InterruptedException stop) {
                    throw new AssertionError(stop);
                }
            }
        }
    }

    /** Drops everything received that nobody has waited for, and what is asked of the client besides. */
    void forget() {
        synchronized (received) {
            received.clear();
        }
    }

    /** Everything received that nobody has waited for. */
    List<JsonObject> rest() {
        synchronized (received) {
            return List.copyOf(received);
        }
    }

    /** {@code initialize} with these capabilities and options, and {@code initialized}; the server's capabilities. */
    JsonObject initialize(Object capabilities, Object options) {
        JsonElement result = ask(
                "initialize",
                map(
                        "processId",
                        null,
                        "rootUri",
                        null,
                        "capabilities",
                        capabilities,
                        "initializationOptions",
                        options));
        tell("initialized", Map.of());
        return result.getAsJsonObject().getAsJsonObject("capabilities");
    }

    /** As a client that can do nothing, with no delay before findings. */
    JsonObject initialize() {
        return initialize(Map.of(), Map.of("diagnosticsDelay", 0));
    }

    void open(String uri, String text) {
        tell(
                "textDocument/didOpen",
                Map.of("textDocument", Map.of("uri", uri, "languageId", "plaintext", "version", 1, "text", text)));
    }

    void close(String uri) {
        tell("textDocument/didClose", Map.of("textDocument", Map.of("uri", uri)));
    }

    /** One edit of a range; a range of no numbers is the whole text. */
    void change(String uri, int version, String text, int... range) {
        Map<String, Object> change = range.length == 0
                ? Map.of("text", text)
                : Map.of(
                        "range",
                        Map.of(
                                "start", Map.of("line", range[0], "character", range[1]),
                                "end", Map.of("line", range[2], "character", range[3])),
                        "text",
                        text);
        tell(
                "textDocument/didChange",
                Map.of("textDocument", Map.of("uri", uri, "version", version), "contentChanges", List.of(change)));
    }

    static Map<String, Object> at(String uri, int line, int character) {
        return Map.of("textDocument", Map.of("uri", uri), "position", Map.of("line", line, "character", character));
    }

    /** The same parameters with one more, or another. */
    static Map<String, Object> with(Map<String, Object> params, String key, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(params);
        all.put(key, value);
        return all;
    }

    /** A map that may hold nulls. */
    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    private static String json(Object... keysAndValues) {
        JsonObject object = new JsonObject();
        map(keysAndValues).forEach((key, value) -> {
            if (value != JsonNull.INSTANCE) {
                object.add(key, GSON.toJsonTree(value));
            }
        });
        return GSON.toJson(object);
    }

    /** Closes the client's end of the stream. */
    void hangUp() {
        try {
            out.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** As when the client's process is killed: nobody reads any more, and nobody writes. */
    void die() {
        hangUp();
        try {
            in.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Waits for the end of the server. */
    int exitCode() {
        try {
            return exit.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException alive) {
            throw new AssertionError("the server does not end", alive);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    /** Whether the server still answers, and in step. */
    void assertAlive() {
        if (code(answer(request("antecedent/areYouThere", JsonNull.INSTANCE))) != -32601) {
            throw new AssertionError("out of step");
        }
    }

    @Override
    public void close() {
        kill.run();
    }
}
