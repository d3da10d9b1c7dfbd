package org.antecedent.benchmark;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * How long a person with a folder of many articles waits: until all of them are known, for a symbol, for a file that has changed, and
 * for the findings of what they type meanwhile. Prints figures, and writes them as JSON.
 */
public final class FolderLatency {
    private static final String NEWCOMER = "Zebulon Quartermain";
    private static final List<String> QUERIES = List.of(
            "",
            "a",
            "o",
            "me",
            "pre",
            "john",
            "smith",
            "united states",
            "dept justice",
            "wash",
            "xi",
            "mrtn",
            "angela m",
            "rbrt",
            "minister",
            "prseident",
            "new yrok",
            "barack",
            "cal",
            "zz");
    private static final int ROUNDS = 20;
    private static final int KEYS = 60;
    private static final int KEYS_A_SECOND = 15;
    private static final int SINGLE_KEYS = 12;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1_500);
    private static final String TYPED = "untitled:typed.txt";

    private final Path folder;
    private final Path cache;
    private final String typedText;
    private final List<String> command = new ArrayList<>();
    private final Map<String, Object> figures = new LinkedHashMap<>();

    private FolderLatency(Path work, List<String> server, String typedText) throws IOException {
        this.folder = Files.createDirectories(work.resolve("articles"));
        this.cache = work.resolve("cache");
        this.typedText = typedText;
        command.addAll(List.of("env", "XDG_CACHE_HOME=" + cache));
        command.addAll(server);
    }

    /** @param arguments a corpus ({@link Recombined}), how many articles, a folder to work in, a file for the JSON, and the command that starts the server */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 5) {
            throw new IllegalArgumentException("CORPUS ARTICLES FOLDER JSON COMMAND…");
        }
        int articles = Integer.parseInt(arguments[1]);
        Path work = Path.of(arguments[2]);
        clear(work);
        Recombined recombined = new Recombined(Path.of(arguments[0]));
        Path open = work.resolve("open");
        recombined.write(open, 3);
        FolderLatency latency = new FolderLatency(
                work,
                Arrays.asList(arguments).subList(4, arguments.length),
                new Mix(open.resolve("batch-0")).joined(1_000));
        long bytes = recombined.write(latency.folder, articles);
        latency.tell("articles", articles);
        latency.tell("MB of text", megabytes(bytes));
        latency.typing("idle", false);
        latency.first(bytes);
        latency.again();
        clear(latency.cache);
        latency.typing("while indexing", true);
        Files.writeString(
                Path.of(arguments[3]),
                new GsonBuilder().setPrettyPrinting().create().toJson(latency.figures));
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private void first(long bytes) throws IOException {
        try (ServerProcess server = new ServerProcess(command)) {
            long begin = System.nanoTime();
            server.initialize(Optional.of(folder));
            long most = 0;
            while (!server.hasEndedProgress()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
                most = Math.max(most, server.resident().orElse(0));
            }
            tell("seconds until all are known", seconds(System.nanoTime() - begin));
            tell("seconds of processors meanwhile", seconds(server.processors()));
            tell("most resident MB meanwhile", most);
            symbols(server);
            server.ask("shutdown", Map.of());
            server.tell("exit", Map.of());
            server.awaitEnd();
        }
        long kept;
        try (Stream<Path> all = Files.walk(cache.resolve("antecedent/index"))) {
            kept = all.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
        tell("MB of index", megabytes(kept));
        tell("index to text", Math.round(100.0 * kept / bytes) / 100.0);
    }

    private void symbols(ServerProcess server) throws IOException {
        List<Long> took = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String query : QUERIES) {
                long one = server.ask("workspace/symbol", Map.of("query", query));
                if (round > 0) {
                    took.add(one);
                }
            }
        }
        tell("symbols", percentiles(took));
    }

    private void again() throws IOException {
        try (ServerProcess server = new ServerProcess(command)) {
            long begin = System.nanoTime();
            server.initialize(Optional.of(folder));
            awaitSymbol(server, "a");
            tell(
                    "seconds from the start to the first symbols, after the first time",
                    seconds(System.nanoTime() - begin));
            server.open(TYPED, typedText);
            server.awaitFindings(TYPED, 1); // The models are there.
            LockSupport.parkNanos(PAUSE);
            Path changed = folder.resolve("batch-0").resolve("changed.txt");
            long written = System.nanoTime();
            Files.writeString(changed, NEWCOMER + " met reporters in Boston. “I am new,” Quartermain said.");
            server.tell(
                    "workspace/didChangeWatchedFiles",
                    Map.of("changes", List.of(Map.of("uri", changed.toUri().toString(), "type", 1))));
            awaitSymbol(server, NEWCOMER);
            tell("seconds until a changed file is seen", seconds(System.nanoTime() - written));
            Files.delete(changed);
        }
    }

    private static void awaitSymbol(ServerProcess server, String query) throws IOException {
        for (JsonElement found = server.result("workspace/symbol", Map.of("query", query));
                found.getAsJsonArray().isEmpty();
                found = server.result("workspace/symbol", Map.of("query", query))) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private void typing(String when, boolean indexing) throws IOException {
        try (ServerProcess server = new ServerProcess(command)) {
            server.initialize(Optional.of(folder).filter(any -> indexing));
            server.open(TYPED, typedText);
            server.awaitFindings(TYPED, 1);
            // The same code is warm in both.
            int version = 1;
            for (int i = 0; i < 3 * KEYS; i++) {
                server.type(TYPED, ++version, 0, 0, "a");
                server.awaitFindings(TYPED, version);
            }
            List<Long> fast = new ArrayList<>();
            for (int i = 0; i < KEYS; i++) {
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1) / KEYS_A_SECOND);
                fast.add(key(server, ++version));
            }
            tell("typing " + when + ", a key to its findings", percentiles(fast));
            List<Long> single = new ArrayList<>();
            for (int i = 0; i < SINGLE_KEYS; i++) {
                LockSupport.parkNanos(PAUSE);
                single.add(key(server, ++version));
            }
            tell("typing " + when + ", one key after a pause", percentiles(single));
            if (indexing && server.hasEndedProgress()) {
                tell("typing " + when, "all was indexed before the end: take more articles");
            }
        }
    }

    private static long key(ServerProcess server, int version) throws IOException {
        long sent = server.type(TYPED, version, 0, 0, "a");
        return server.awaitFindings(TYPED, version) - sent;
    }

    private static double megabytes(long bytes) {
        return Math.round(bytes / 1e5) / 10.0;
    }

    private static double seconds(long nanoseconds) {
        return Math.round(nanoseconds / 1e7) / 100.0;
    }

    private static Map<String, Object> percentiles(List<Long> nanoseconds) {
        List<Long> sorted = nanoseconds.stream().sorted().toList();
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("times", sorted.size());
        figure.put("p50 ms", Latency.percentile(sorted, 50));
        figure.put("p95 ms", Latency.percentile(sorted, 95));
        figure.put("p99 ms", Latency.percentile(sorted, 99));
        return figure;
    }

    private void tell(String name, Object figure) {
        figures.put(name, figure);
        System.out.println("| " + name + " | " + figure + " |");
    }
}
