package org.antecedent.benchmark;

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
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Any language server in a process of its own, over its standard streams. It notes when each answer, and each version's findings,
 * have come in whole. For one thread.
 */
final class ServerProcess implements AutoCloseable {
    private static final long LIMIT = TimeUnit.SECONDS.toNanos(120);
    private static final Gson GSON = new GsonBuilder().serializeNulls().create();

    private final Process process;
    private final OutputStream out;
    /** When an answer came, by its id, in nanoseconds. Guarded by this, as the three below. */
    private final Map<Integer, Long> answers = new HashMap<>();
    /** Those of the answers that are errors. */
    private final Set<Integer> refused = new HashSet<>();
    /** When the findings of a version came first, by document. */
    private final Map<String, TreeMap<Integer, Long>> findings = new HashMap<>();

    /** What was answered last. */
    private JsonElement result = JsonNull.INSTANCE;

    private boolean endedProgress;
    private boolean ended;
    private int lastId;

    /** @param command starts the server */
    ServerProcess(List<String> command) throws IOException {
        process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        out = process.getOutputStream();
        InputStream in = new BufferedInputStream(process.getInputStream());
        Thread reader = new Thread(() -> read(in), "server's output");
        reader.setDaemon(true);
        reader.start();
    }

    private void read(InputStream in) {
        try {
            while (true) {
                byte[] body = body(in);
                long now = System.nanoTime();
                note(JsonParser.parseString(new String(body, UTF_8)).getAsJsonObject(), now);
            }
        } catch (IOException end) {
            synchronized (this) {
                ended = true;
                notifyAll();
            }
        }
    }

    private static byte[] body(InputStream in) throws IOException {
        int length = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.startsWith("Content-Length:")) {
                length = Integer.parseInt(
                        line.substring("Content-Length:".length()).strip());
            }
        }
        return in.readNBytes(length);
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            line.write(next);
        }
        return line.toString(UTF_8).strip();
    }

    private synchronized void note(JsonObject message, long now) throws IOException {
        JsonElement id = message.get("id");
        if (!message.has("method")) {
            answers.put(id.getAsInt(), now);
            result = message.has("result") ? message.get("result") : JsonNull.INSTANCE;
            if (message.has("error")) {
                refused.add(id.getAsInt());
            }
        } else if (id != null) {
            // A question to the client: whatever it is, there is nothing to say.
            send(Map.of("jsonrpc", "2.0", "id", id, "result", List.of()));
        } else if (message.get("method").getAsString().equals("textDocument/publishDiagnostics")) {
            JsonObject told = message.getAsJsonObject("params");
            // Servers that name no version are taken to speak of the first: they can be timed from the start only.
            int version = told.has("version") ? told.get("version").getAsInt() : 1;
            findings.computeIfAbsent(told.get("uri").getAsString(), any -> new TreeMap<>())
                    .putIfAbsent(version, now);
        }
        if (message.has("method") && message.get("method").getAsString().equals("$/progress")) {
            JsonElement value = message.getAsJsonObject("params").get("value");
            endedProgress |= value.isJsonObject()
                    && value.getAsJsonObject().has("kind")
                    && value.getAsJsonObject().get("kind").getAsString().equals("end");
        }
        notifyAll();
    }

    /** Whether anything that takes long has come to its end. */
    synchronized boolean hasEndedProgress() throws IOException {
        if (ended) {
            throw new IOException("the server has gone");
        }
        return endedProgress;
    }

    private void send(Object message) throws IOException {
        byte[] body = GSON.toJson(message).getBytes(UTF_8);
        synchronized (out) {
            out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(UTF_8));
            out.write(body);
            out.flush();
        }
    }

    void tell(String method, Object params) throws IOException {
        send(Map.of("jsonrpc", "2.0", "method", method, "params", params));
    }

    /** Asks and waits; how long it took, in nanoseconds. */
    long ask(String method, Object params) throws IOException {
        int id = ++lastId;
        long sent = System.nanoTime();
        send(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", params));
        return await(() -> {
                    Long came = answers.get(id);
                    return came == null ? OptionalLong.empty() : OptionalLong.of(came);
                })
                - sent;
    }

    /** Asks and waits for what is answered. */
    JsonElement result(String method, Object params) throws IOException {
        ask(method, params);
        synchronized (this) {
            return result;
        }
    }

    /** Waits until the process has ended. */
    void awaitEnd() throws IOException {
        try {
            if (!process.waitFor(LIMIT, TimeUnit.NANOSECONDS)) {
                throw new IOException("the server does not end");
            }
        } catch (InterruptedException stop) {
            throw new IOException(stop);
        }
    }

    /** Waits for the findings of a version; when they came, on the clock of {@link System#nanoTime}. */
    long awaitFindings(String uri, int version) throws IOException {
        return await(() -> cameOf(uri, version));
    }

    /** When the findings of a version came; empty where they never did, since a later version overtook them. */
    synchronized OptionalLong cameOf(String uri, int version) {
        Long came = findings.getOrDefault(uri, new TreeMap<>()).get(version);
        return came == null ? OptionalLong.empty() : OptionalLong.of(came);
    }

    private interface Moment {
        OptionalLong found();
    }

    private synchronized long await(Moment moment) throws IOException {
        long deadline = System.nanoTime() + LIMIT;
        for (OptionalLong found = moment.found(); ; found = moment.found()) {
            if (found.isPresent()) {
                return found.getAsLong();
            }
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (ended || left <= 0) {
                throw new IOException(ended ? "the server has gone" : "the server does not answer");
            }
            try {
                wait(left);
            } catch (InterruptedException stop) {
                throw new IOException(stop);
            }
        }
    }

    /** The same without a folder. */
    long initialize() throws IOException {
        return initialize(Optional.empty());
    }

    /** {@code initialize} as a client that takes findings of each version at once; how long the answer took, in nanoseconds. */
    long initialize(Optional<Path> folder) throws IOException {
        Map<String, Object> document = Map.of(
                "synchronization", Map.of(),
                "publishDiagnostics", Map.of("versionSupport", true),
                "completion", Map.of(),
                "semanticTokens",
                        Map.of(
                                "requests", Map.of("range", true),
                                "tokenTypes", List.of(),
                                "tokenModifiers", List.of(),
                                "formats", List.of("relative")));
        Map<String, Object> params = new HashMap<>(Map.of(
                "capabilities",
                Map.of(
                        "textDocument",
                        document,
                        "workspace",
                        Map.of("symbol", Map.of("resolveSupport", Map.of("properties", List.of("location.range")))),
                        "window",
                        Map.of("workDoneProgress", true)),
                "initializationOptions",
                Map.of("diagnosticsDelay", 0)));
        params.put("processId", ProcessHandle.current().pid());
        params.put("rootUri", null);
        folder.ifPresent(path -> params.put(
                "workspaceFolders", List.of(Map.of("uri", path.toUri().toString(), "name", "folder"))));
        long took = ask("initialize", params);
        tell("initialized", Map.of());
        return took;
    }

    void open(String uri, String text) throws IOException {
        tell(
                "textDocument/didOpen",
                Map.of("textDocument", Map.of("uri", uri, "languageId", "plaintext", "version", 1, "text", text)));
    }

    /** Types the words at a place; when it was sent, on the clock of {@link System#nanoTime}. */
    long type(String uri, int version, int line, int character, String words) throws IOException {
        Map<String, Object> place = Map.of("line", line, "character", character);
        Map<String, Object> change = Map.of("range", Map.of("start", place, "end", place), "text", words);
        long sent = System.nanoTime();
        tell(
                "textDocument/didChange",
                Map.of("textDocument", Map.of("uri", uri, "version", version), "contentChanges", List.of(change)));
        return sent;
    }

    /** How long processors have worked for it, in nanoseconds; 0 where the system does not tell. */
    long processors() {
        return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }

    /** Asks, thinks better of it at once, and waits for what becomes of it; whether the server still answered the question. */
    boolean askAndCancel(String method, Object params) throws IOException {
        int id = ++lastId;
        send(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", params));
        tell("$/cancelRequest", Map.of("id", id));
        await(() -> answers.containsKey(id) ? OptionalLong.of(answers.get(id)) : OptionalLong.empty());
        synchronized (this) {
            return !refused.contains(id);
        }
    }

    /** Resident memory in megabytes; empty where the system does not tell it. */
    OptionalLong resident() throws IOException {
        Path status = Path.of("/proc", "" + process.pid(), "status");
        if (!Files.exists(status)) {
            return OptionalLong.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
