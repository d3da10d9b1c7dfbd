package org.antecedent.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.AnnotationFile.Contents;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person at work on one article, with the real process, from the first opening to the file that is left. */
class DecidingSessionTest {
    private static final String ARTICLE = String.join(
            "\n",
            "Foreign Minister Ana Costa met Carl Berg, the head of the Norwegian Refugee Fund, in Lisbon on 3 May.",
            "",
            "“We will double our aid,” Costa said. She added that the fund had asked for more.",
            "",
            "Berg thanked the ministry. He said it had kept its word, unlike the envoy.",
            "",
            "Costa leaves for Oslo on 5 May. Her brother will stay in Lisbon.",
            "");

    @TempDir
    private Path folder;

    /** An editor with one article in it, that counts versions and sends what is typed. */
    private static final class Editor implements AutoCloseable {
        private final TestClient client = TestClient.process();
        private final Path file;
        private final String uri;
        private Text text = Text.of("");
        private int version;

        Editor(Path file) {
            this.file = file;
            this.uri = file.toUri().toString();
            client.initialize();
        }

        void open() {
            text = Text.of(read(file));
            version = 1;
            client.open(uri, text.string());
            client.findings(uri, 1);
        }

        void closeArticle() {
            client.close(uri);
        }

        void save() {
            write(file, text.string());
            client.tell("textDocument/didSave", Map.of("textDocument", Map.of("uri", uri)));
        }

        /** Types over the first place where the words stand. */
        void type(String words, String instead) {
            Span span = span(words);
            int[] range = {line(span.start()), column(span.start()), line(span.end()), column(span.end())};
            text = text.apply(new Edit(span, instead));
            client.change(uri, ++version, instead, range);
        }

        private Span span(String words) {
            int start = text.string().indexOf(words);
            assertThat(start).as(words).isNotNegative();
            return new Span(start, start + words.length());
        }

        private int line(int offset) {
            return text.position(offset).line();
        }

        private int column(int offset) {
            return text.position(offset).column();
        }

        /** The range of the words where they stand for the first time behind the context. */
        Object at(String context, String words) {
            int start = text.string().indexOf(words, span(context).start());
            assertThat(start).as(words).isNotNegative();
            return Map.of("start", position(start), "end", position(start + words.length()));
        }

        private Map<String, Integer> position(int offset) {
            return Map.of("line", line(offset), "character", column(offset));
        }

        int send(String operation, Object... parameters) {
            List<Object> all = new ArrayList<>(List.of("operation", operation));
            all.addAll(Arrays.asList(parameters));
            return client.request(
                    "workspace/executeCommand",
                    Map.of(
                            "command",
                            "antecedent.decide",
                            "arguments",
                            List.of(uri, TestClient.map(all.toArray()), version)));
        }

        void decide(String operation, Object... parameters) {
            JsonObject answer = client.answer(send(operation, parameters));
            assertThat(answer.get("error")).as("%s: %s", operation, answer).isNull();
        }

        void run(String command) {
            JsonObject answer = client.answer(
                    client.request("workspace/executeCommand", Map.of("command", command, "arguments", List.of(uri))));
            assertThat(answer.get("error")).as("%s: %s", command, answer).isNull();
        }

        /** The id of the actor with this name. */
        String actor(String name) {
            JsonElement actors = client.ask(
                    "workspace/executeCommand", Map.of("command", "antecedent.actors", "arguments", List.of(uri)));
            return actors.getAsJsonArray().asList().stream()
                    .map(JsonElement::getAsJsonObject)
                    .filter(actor -> actor.get("name").getAsString().equals(name))
                    .map(actor -> actor.get("id").getAsString())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(name + " in " + actors));
        }

        String hover(String context, String words) {
            Span place = span(context);
            int start = text.string().indexOf(words, place.start());
            return client.ask(
                            "textDocument/hover",
                            Map.of("textDocument", Map.of("uri", uri), "position", position(start)))
                    .toString();
        }

        void quit() {
            client.ask("shutdown", JsonNull.INSTANCE);
            client.tell("exit", JsonNull.INSTANCE);
            assertThat(client.exitCode()).isZero();
        }

        @Override
        public void close() {
            client.close();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, Object> known(String actor) {
        return Map.of("is", "known", "actor", actor);
    }

    /** What a day of work leaves of the article and beside it. */
    private static List<String> work(Path folder) {
        Path file = folder.resolve("aid.txt");
        write(file, ARTICLE);
        try (Editor editor = new Editor(file)) {
            editor.open();
            editor.decide("mark", "at", editor.at("Her brother", "Her brother"), "type", "person", "which", "this");
            editor.decide(
                    "refer",
                    "at",
                    editor.at("the ministry", "the ministry"),
                    "whom",
                    Map.of("is", "new", "name", "Foreign Ministry"),
                    "which",
                    "this");
            editor.decide(
                    "refer",
                    "at",
                    editor.at("it had kept", "it"),
                    "whom",
                    known(editor.actor("Foreign Ministry")),
                    "which",
                    "this");
            editor.decide("merge", "actor", editor.actor("envoy"), "into", editor.actor("Carl Berg"));
            editor.decide("split", "at", editor.at("Costa leaves", "Costa"), "extent", "this", "name", "Maria Costa");
            editor.decide("confirm", "at", editor.at("She added", "She"));
            editor.decide("dismiss", "code", "person-without-role", "words", editor.at("Carl Berg", "Carl Berg"));
            editor.decide(
                    "comment",
                    "at",
                    editor.at("double our aid", "double our aid"),
                    "purpose",
                    "question",
                    "text",
                    "By when?");
            editor.decide(
                    "comment", "at", editor.at("Oslo", "Oslo"), "purpose", "note", "text", "A slip of the finger.");
            editor.run("antecedent.undo");
            editor.run("antecedent.redo");
            editor.run("antecedent.undo");
            // Above, inside, and over a decided word, which undo in the editor brings back.
            editor.type("Foreign Minister", "Lisbon, 3 May\n\nForeign Minister");
            editor.type("the ministry", "the foreign ministry");
            editor.type("She added", "Costa added");
            editor.type("Costa added", "She added");
            assertThat(editor.hover("She added", "She")).contains("Decided by a person");
            editor.save();
            editor.closeArticle();
            editor.open();
            assertThat(editor.hover("it had kept", "it")).contains("Foreign Ministry", "Decided by a person");
            editor.closeArticle();
            editor.quit();
        }
        // Another program edits the article meanwhile.
        write(file, read(file).replace("Lisbon, 3 May\n\n", "").replace("“We will", "“It is high time. We will"));
        try (Editor editor = new Editor(file)) {
            editor.open();
            assertThat(editor.hover("it had kept", "it")).contains("Foreign Ministry", "Decided by a person");
            assertThat(editor.hover("Costa leaves", "Costa")).contains("Maria Costa");
            editor.save();
            editor.closeArticle();
            editor.quit();
        }
        return List.of(read(file), read(folder.resolve("aid.txt.annotations.jsonld")));
    }

    @Test
    void theSameWorkLeavesTheSameFile() throws IOException {
        List<String> once = work(Files.createDirectory(folder.resolve("one")));
        List<String> twice = work(Files.createDirectory(folder.resolve("two")));
        try (InputStream expected = getClass().getResourceAsStream("aid.txt.annotations.jsonld")) {
            assertThat(once.get(1)).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(twice).isEqualTo(once);
    }

    /** As often as a server starts in a test; the file's own test does it two hundred times. */
    @Test
    void aServerThatIsKilledLeavesAWholeFile() {
        Path file = folder.resolve("aid.txt");
        write(file, ARTICLE);
        Path annotations = folder.resolve("aid.txt.annotations.jsonld");
        Random random = new Random(7);
        int before = 0;
        for (int kill = 0; kill < 3; kill++) {
            try (Editor editor = new Editor(file)) {
                editor.open();
                int notes = 10 + random.nextInt(30);
                for (int note = 0; note < notes; note++) {
                    editor.client.answer(note(editor, kill, note));
                }
                note(editor, kill, notes); // Killed while this is read, decided or written.
            }
            Text text = Text.of(ARTICLE);
            Contents left = AnnotationFile.read(read(annotations), text);
            assertThat(left.problems()).isEmpty();
            assertThat(left.decisions().placed()).hasSizeGreaterThan(before);
            before = left.decisions().placed().size();
        }
    }

    private static int note(Editor editor, int session, int number) {
        String text = "Note " + number + " of session " + session;
        return editor.send("comment", "at", editor.at("Oslo", "Oslo"), "purpose", "note", "text", text);
    }
}
