package org.antecedent.benchmark;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How long a person waits for a language server: it types, asks and opens as an editor does, and looks at the clock. Prints a table,
 * and writes the same as JSON.
 */
public final class Latency {
    private static final String PARAGRAPH =
            "The mayor of Ghent said on Tuesday that her council would not close the two "
                    + "libraries. “We have heard what parents think,” Ann Peeters told reporters, and added that she had asked "
                    + "the minister for help.";
    private static final int KEYS_A_SECOND = 15;
    private static final int QUESTIONS = 60;
    private static final int STARTS = 5;
    private static final int OPEN_ARTICLES = 50;
    private static final int[] WORDS = {1_000, 5_000, 20_000};

    private final List<String> command;
    private final Mix mix;
    /** What was measured, by its name. */
    private final Map<String, Map<String, Object>> figures = new LinkedHashMap<>();

    private Latency(List<String> command, Path folder) {
        this.command = command;
        this.mix = new Mix(folder);
    }

    /**
     * @param arguments a folder of articles, a file for the JSON, for how many minutes the open articles are edited, and the command
     *     that starts the server
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 4) {
            throw new IllegalArgumentException("FOLDER JSON MINUTES COMMAND…");
        }
        Latency latency = new Latency(Arrays.asList(arguments).subList(3, arguments.length), Path.of(arguments[0]));
        latency.start();
        for (int words : WORDS) {
            latency.typing(words);
        }
        latency.memory(Double.parseDouble(arguments[2]));
        Files.writeString(
                Path.of(arguments[1]),
                new GsonBuilder().setPrettyPrinting().create().toJson(latency.figures));
    }

    private void start() throws IOException {
        List<Long> initialized = new ArrayList<>();
        List<Long> shown = new ArrayList<>();
        String text = mix.joined(WORDS[0]);
        for (int i = 0; i < STARTS; i++) {
            long before = System.nanoTime();
            try (ServerProcess server = new ServerProcess(command)) {
                server.initialize();
                initialized.add(System.nanoTime() - before);
                server.open("untitled:first.txt", text);
                shown.add(server.awaitFindings("untitled:first.txt", 1) - before);
            }
        }
        tell("start: initialize answered", initialized, Map.of());
        tell("start: first findings in 1,000 words", shown, Map.of());
    }

    private void typing(int words) throws IOException {
        String uri = "untitled:typing.txt";
        String text = mix.joined(words);
        try (ServerProcess server = new ServerProcess(command)) {
            server.initialize();
            server.open(uri, text);
            server.awaitFindings(uri, 1);
            int line = emptyLine(text);
            int version = 1;
            // What an editor does in its first minute: nobody's second key counts.
            for (int round = 0; round < 2; round++) {
                server.type(uri, ++version, line, 0, "\n\n");
                server.awaitFindings(uri, version);
                for (int i = 0; i < PARAGRAPH.length(); i++) {
                    server.type(uri, ++version, line + 1, i, PARAGRAPH.substring(i, i + 1));
                    server.awaitFindings(uri, version);
                }
            }
            version = keys(server, uri, version, line, words, KEYS_A_SECOND);
            version = keys(server, uri, version, line, words, 0);
            questions(server, uri, version, line, words);
        }
    }

    /** The middle of the text, between two paragraphs. */
    private static int emptyLine(String text) {
        return (int) text.substring(0, text.indexOf("\n\n", text.length() / 2) + 1)
                .chars()
                .filter(character -> character == '\n')
                .count();
    }

    /** @param rate keys a second; 0 for no pause at all */
    private int keys(ServerProcess server, String uri, int from, int line, int words, int rate) throws IOException {
        int version = from;
        server.type(uri, ++version, line, 0, "\n\n");
        server.awaitFindings(uri, version);
        int first = version + 1;
        List<Long> sent = new ArrayList<>();
        long before = server.processors();
        long begin = System.nanoTime();
        for (int i = 0; i < PARAGRAPH.length(); i++) {
            if (rate > 0) {
                long due = begin + i * TimeUnit.SECONDS.toNanos(1) / rate;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
            }
            sent.add(server.type(uri, ++version, line + 1, i, PARAGRAPH.substring(i, i + 1)));
        }
        long end = server.awaitFindings(uri, version);
        long worked = server.processors() - before;
        List<Long> took = new ArrayList<>();
        int overtaken = 0;
        for (int i = 0; i < sent.size(); i++) {
            OptionalLong came = server.cameOf(uri, first + i);
            if (came.isPresent()) {
                took.add(came.getAsLong() - sent.get(i));
            } else {
                overtaken++;
            }
        }
        Map<String, Object> more = new LinkedHashMap<>(Map.of("overtaken", overtaken));
        if (worked > 0) {
            more.put("processor ms a key", TimeUnit.NANOSECONDS.toMillis(worked) / sent.size());
        }
        if (rate > 0) {
            tell(words(words) + ": a key, " + rate + " a second", took, more);
        } else {
            tell(words(words) + ": a paragraph at once, its last key", List.of(end - sent.get(sent.size() - 1)), more);
        }
        return version;
    }

    private void questions(ServerProcess server, String uri, int from, int line, int words) throws IOException {
        int version = from;
        Map<String, Object> document = Map.of("uri", uri);
        // In “her”, in the paragraph that was typed last.
        Map<String, Object> place = Map.of("line", line + 1, "character", PARAGRAPH.indexOf("her ") + 1);
        Map<String, Object> at = Map.of("textDocument", document, "position", place);
        Map<String, Map<String, Object>> asked = new LinkedHashMap<>();
        asked.put("hover", at);
        asked.put("definition", at);
        asked.put("documentHighlight", at);
        asked.put(
                "references",
                Map.of("textDocument", document, "position", place, "context", Map.of("includeDeclaration", true)));
        asked.put(
                "semanticTokens/range",
                Map.of(
                        "textDocument",
                        document,
                        "range",
                        Map.of(
                                "start",
                                Map.of("line", line, "character", 0),
                                "end",
                                Map.of("line", line + 40, "character", 0))));
        asked.put("completion", at);
        int end = PARAGRAPH.length();
        for (Map.Entry<String, Map<String, Object>> question : asked.entrySet()) {
            List<Long> took = new ArrayList<>();
            for (int i = 0; i < QUESTIONS; i++) {
                server.type(uri, ++version, line + 1, end++, i % 6 == 5 ? " " : "a");
                took.add(server.ask("textDocument/" + question.getKey(), question.getValue()));
                server.awaitFindings(uri, version);
            }
            tell(words(words) + ": " + question.getKey() + " right after a key", took, Map.of());
        }
        int answered = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            server.type(uri, ++version, line + 1, end++, i % 6 == 5 ? " " : "a");
            answered += server.askAndCancel("textDocument/hover", at) ? 1 : 0;
            server.awaitFindings(uri, version);
        }
        Map<String, Object> cancelled = Map.of("cancelled", QUESTIONS - answered, "answered all the same", answered);
        figures.put(words(words) + ": hover, cancelled at once", cancelled);
        System.out.println("| " + words(words) + ": hover, cancelled at once | | | | " + cancelled + " |");
    }

    private void memory(double minutes) throws IOException {
        try (ServerProcess server = new ServerProcess(command)) {
            server.initialize();
            List<Integer> lines = new ArrayList<>();
            for (int i = 0; i < OPEN_ARTICLES; i++) {
                String text = mix.joined(WORDS[0]);
                lines.add(emptyLine(text));
                server.open(article(i), text);
                server.awaitFindings(article(i), 1);
            }
            long begin = System.nanoTime();
            long half = begin + (long) (minutes * TimeUnit.MINUTES.toNanos(1) / 2);
            OptionalLong opened = server.resident();
            OptionalLong middle = OptionalLong.empty();
            int edits = 0;
            for (int version = 2; System.nanoTime() < half + (half - begin); version++) {
                if (middle.isEmpty() && System.nanoTime() > half) {
                    middle = server.resident();
                }
                for (int i = 0; i < OPEN_ARTICLES; i++, edits++) {
                    server.type(article(i), version, lines.get(i), 0, letter(version));
                    server.awaitFindings(article(i), version);
                }
            }
            Map<String, Object> megabytes = new LinkedHashMap<>();
            opened.ifPresent(size -> megabytes.put("opened", size));
            middle.ifPresent(size -> megabytes.put("half-way", size));
            server.resident().ifPresent(size -> megabytes.put("at the end", size));
            megabytes.put("edits", edits);
            figures.put(
                    "resident MB, " + OPEN_ARTICLES + " articles of 1,000 words, " + minutes + " minutes", megabytes);
            System.out.println(figures.keySet().stream().reduce("", (before, last) -> last) + ": " + megabytes);
        }
    }

    private static String letter(int version) {
        int at = version % PARAGRAPH.length();
        return PARAGRAPH.substring(at, at + 1);
    }

    private static String article(int number) {
        return "untitled:article-" + number + ".txt";
    }

    private static String words(int words) {
        return String.format(Locale.ROOT, "%,d words", words);
    }

    private void tell(String name, List<Long> nanoseconds, Map<String, Object> more) {
        List<Long> sorted = nanoseconds.stream().sorted().toList();
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("times", sorted.size());
        figure.put("p50 ms", percentile(sorted, 50));
        figure.put("p95 ms", percentile(sorted, 95));
        figure.put("p99 ms", percentile(sorted, 99));
        figure.putAll(more);
        figures.put(name, figure);
        System.out.println("| " + name + " | " + figure.get("p50 ms") + " | " + figure.get("p95 ms") + " | "
                + figure.get("p99 ms") + " | " + (more.isEmpty() ? "" : more) + " |");
    }

    /** The smallest of which so many per cent are no greater, in milliseconds with one digit after the point. */
    static double percentile(List<Long> sorted, int percent) {
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        int rank = (sorted.size() * percent + 99) / 100;
        return Math.round(sorted.get(Math.max(rank, 1) - 1) / 1e5) / 10.0;
    }
}
