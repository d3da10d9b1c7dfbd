package org.antecedent.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.antecedent.analysis.Analyzer;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decisions;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.text.Edit;
import org.antecedent.text.Position;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person decides in an editor: what is offered, what comes of it, and where it is kept. */
class DecisionsInEditorsTest {
    private static final String ARTICLE =
            "NATO expressed solidarity with Turkey and offered condolences to its soldiers.\n";
    private static final Map<String, Object> ABLE = Map.of(
            "textDocument",
            Map.of(
                    "codeAction",
                    Map.of(
                            "codeActionLiteralSupport",
                            Map.of("codeActionKind", Map.of("valueSet", List.of("quickfix"))))),
            "workspace",
            Map.of(
                    "applyEdit",
                    true,
                    "codeLens",
                    Map.of("refreshSupport", true),
                    "didChangeWatchedFiles",
                    Map.of("dynamicRegistration", true),
                    "workspaceEdit",
                    Map.of("documentChanges", true)));

    private static Analyzer analyzer;

    @TempDir
    private Path folder;

    private String article;
    private Path annotations;

    @BeforeAll
    static void load() {
        analyzer = Analyzer.standard();
    }

    @BeforeEach
    void names() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, ARTICLE);
        article = file.toUri().toString();
        annotations = folder.resolve("a.txt.annotations.jsonld");
    }

    private static TestClient client(Map<String, Object> capabilities, Object options) {
        TestClient client = TestClient.inProcess(
                new Startup(() -> analyzer, Checks.standard(), Documentation.NONE, "test", Duration.ofSeconds(10)));
        client.initialize(capabilities, options);
        return client;
    }

    private static TestClient client() {
        return client(ABLE, Map.of("diagnosticsDelay", 0));
    }

    private static List<String> codes(TestClient client, String uri, int version) {
        return client.findings(uri, version).getAsJsonArray("diagnostics").asList().stream()
                .map(finding -> finding.getAsJsonObject().get("code").getAsString())
                .toList();
    }

    /** The range of words in a text of which no line has a character outside the basic plane. */
    private static Map<String, Object> range(String text, String words) {
        int start = text.indexOf(words);
        return Map.of("start", position(text, start), "end", position(text, start + words.length()));
    }

    private static Map<String, Integer> position(String text, int offset) {
        Text lines = Text.of(text);
        return Map.of(
                "line",
                lines.position(offset).line(),
                "character",
                lines.position(offset).column());
    }

    private static Map<String, Object> operation(String name, Object... parameters) {
        List<Object> all = new ArrayList<>(List.of("operation", name));
        all.addAll(Arrays.asList(parameters));
        return TestClient.map(all.toArray());
    }

    private static JsonObject decided(TestClient client, Object... arguments) {
        return client.answer(client.request(
                "workspace/executeCommand",
                Map.of("command", "antecedent.decide", "arguments", Arrays.asList(arguments))));
    }

    private static JsonObject run(TestClient client, String command, Object... arguments) {
        return client.answer(client.request(
                "workspace/executeCommand", Map.of("command", command, "arguments", Arrays.asList(arguments))));
    }

    private static Object turkeys() {
        return operation(
                "refer",
                "at",
                range(ARTICLE, "its"),
                "whom",
                Map.of("is", "known", "actor", "turkey"),
                "which",
                "this");
    }

    private static JsonArray actions(TestClient client, String uri, Object range) {
        return client.ask(
                        "textDocument/codeAction",
                        Map.of(
                                "textDocument",
                                Map.of("uri", uri),
                                "range",
                                range,
                                "context",
                                Map.of("diagnostics", List.of())))
                .getAsJsonArray();
    }

    private static JsonObject titled(JsonArray actions, String title) {
        return actions.asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(action -> action.get("title").getAsString().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(actions));
    }

    private static JsonObject message(TestClient client, String method) {
        return client.await(message ->
                message.has("method") && message.get("method").getAsString().equals(method));
    }

    /** What is in the file once all is written: the server has written it before it answers this. */
    private String kept(TestClient client) throws IOException {
        client.ask("shutdown", JsonNull.INSTANCE);
        return Files.readString(annotations);
    }

    @Test
    void aCandidateOfAFindingIsChosenAndTheFindingGoes() throws IOException {
        try (TestClient client = client()) {
            client.open(article, ARTICLE);
            assertThat(codes(client, article, 1)).containsExactly("pronoun-ambiguous");
            JsonObject action = titled(actions(client, article, range(ARTICLE, "its")), "“its” → Turkey");
            assertThat(action.get("kind").getAsString()).isEqualTo("quickfix");
            JsonObject command = action.getAsJsonObject("command");
            JsonObject answer = client.answer(client.request("workspace/executeCommand", command));
            assertThat(answer.has("error")).isFalse();
            assertThat(codes(client, article, 1)).isEmpty();
            message(client, "workspace/codeLens/refresh");
            assertThat(kept(client)).contains("\"antecedent:decision\":\"refers\"", "\"exact\":\"its\"");
        }
    }

    @Test
    void findingsAreDismissedHereAndInThisArticle() throws IOException {
        try (TestClient client = client()) {
            client.open(article, ARTICLE);
            assertThat(codes(client, article, 1)).hasSize(1);
            JsonArray actions = actions(client, article, range(ARTICLE, "its"));
            for (String where : List.of("here", "in this article")) {
                JsonObject command =
                        titled(actions, "Dismiss ‘pronoun-ambiguous’ " + where).getAsJsonObject("command");
                client.ask("workspace/executeCommand", command);
                assertThat(codes(client, article, 1)).isEmpty();
                run(client, "antecedent.undo", article);
                assertThat(codes(client, article, 1)).containsExactly("pronoun-ambiguous");
            }
            run(client, "antecedent.redo", article);
            assertThat(codes(client, article, 1)).isEmpty();
            assertThat(run(client, "antecedent.redo", article).get("error").toString())
                    .contains("Nothing was taken back");
            assertThat(kept(client)).contains("\"antecedent:decision\":\"dismissed\"");
        }
    }

    @Test
    void whatTheClientCannotDoIsNotOffered() {
        try (TestClient asks = client(ABLE, Map.of("asks", true));
                TestClient silent = client()) {
            for (TestClient one : List.of(asks, silent)) {
                one.open(article, ARTICLE);
            }
            Object its = range(ARTICLE, "its");
            assertThat(actions(silent, article, its).toString())
                    .contains("antecedent.decide")
                    .doesNotContain("antecedent.ask");
            JsonObject ask = titled(actions(asks, article, its), "“its” → somebody else…");
            assertThat(ask.getAsJsonObject("command").get("arguments").toString())
                    .isEqualTo("[\"" + article + "\",\"whom-does-it-mean\",{\"start\":{\"line\":0,\"character\":65},"
                            + "\"end\":{\"line\":0,\"character\":68}}]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "[]",
                "7",
                "\"mark\"",
                "{\"operation\":null}",
                "{\"operation\":\"fly\"}",
                "{\"operation\":\"unmark\"}",
                "{\"operation\":\"unmark\",\"at\":null,\"which\":\"this\"}",
                "{\"operation\":\"unmark\",\"at\":3,\"which\":\"this\"}",
                "{\"operation\":\"unmark\",\"at\":{\"start\":{\"line\":0}},\"which\":\"this\"}",
                "{\"operation\":\"confirm\",\"at\":{\"start\":{\"line\":-1,\"character\":0},"
                        + "\"end\":{\"line\":0,\"character\":1}}}",
                "{\"operation\":\"confirm\",\"at\":{\"start\":{\"line\":0.5,\"character\":0},"
                        + "\"end\":{\"line\":0,\"character\":1}}}",
                "{\"operation\":\"confirm-all\",\"speed\":3}",
                "{\"operation\":\"drop\",\"ids\":\"all\"}",
                "{\"operation\":\"drop\",\"ids\":[{}]}",
                "{\"operation\":\"merge\",\"actor\":[],\"into\":\"turkey\"}",
                "{\"operation\":\"split\",\"at\":{\"start\":{\"line\":0,\"character\":0},"
                        + "\"end\":{\"line\":0,\"character\":1}},\"extent\":\"FROM_HERE\"}",
                "{\"operation\":\"refer\",\"at\":{\"start\":{\"line\":0,\"character\":0},"
                        + "\"end\":{\"line\":0,\"character\":1}},\"which\":\"this\",\"whom\":{\"is\":\"everybody\"}}"
            })
    void whatIsNoOperationIsAnError(String json) {
        try (TestClient client = client()) {
            client.open(article, ARTICLE);
            int id = client.request(
                    "workspace/executeCommand",
                    Map.of("command", "antecedent.decide", "arguments", Arrays.asList(article, parsed(json))));
            JsonObject error = client.answer(id).getAsJsonObject("error");
            assertThat(error.get("code").getAsInt()).isEqualTo(-32602);
            assertThat(error.get("message").getAsString()).startsWith("This is no operation: ");
            assertThat(annotations).doesNotExist();
            client.assertAlive();
        }
    }

    private static JsonElement parsed(String json) {
        return JsonParser.parseString(json);
    }

    @Test
    void hugeAndMissingArgumentsAreErrors() {
        try (TestClient client = client()) {
            client.open(article, ARTICLE);
            Object far = Map.of("line", 1e300, "character", 2147483648L);
            Object everything = Map.of("start", Map.of("line", 0, "character", 0), "end", far);
            Object note = operation("comment", "at", everything, "purpose", "note", "text", "x".repeat(1_000_000));
            assertThat(decided(client, article, note).get("error").toString()).contains("text is too long");
            Object ids = operation("drop", "ids", Collections.nCopies(10_000, "x"));
            assertThat(decided(client, article, ids).get("error").toString()).contains("ids is too long");
            for (Object[] arguments : new Object[][] {{}, {JsonNull.INSTANCE}, {7}, {Map.of()}}) {
                assertThat(decided(client, arguments).get("error").toString()).contains("-32602");
            }
            assertThat(decided(client, article, turkeys(), "1").get("error").toString())
                    .contains("The version is no number.");
            assertThat(decided(client, article, turkeys(), 7).get("error").toString())
                    .contains("The text has changed meanwhile.");
            assertThat(decided(client, "untitled:9", turkeys()).get("error").toString())
                    .contains("The article is not open.");
            assertThat(run(client, "antecedent.fly", article).get("error").toString())
                    .contains("There is no command");
            assertThat(client.refusal("workspace/executeCommand", Map.of("command", "antecedent.undo")))
                    .isEqualTo(-32602);
            Object fits = operation("comment", "at", everything, "purpose", "note", "text", "All of it.");
            assertThat(decided(client, article, fits).has("error")).isFalse();
            client.assertAlive();
        }
    }

    @Test
    void whoAndWhenAreToldWhereThatIsWanted() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Files.writeString(
                folder.resolve(".git").resolve("config"), "[core]\n\tname = no\n[user]\n\tname = \"Ann O'Dea\" ; me\n");
        try (TestClient client = client(ABLE, Map.of("creatorFromGit", true, "created", true))) {
            client.open(article, ARTICLE);
            decided(client, article, turkeys());
            assertThat(kept(client))
                    .contains("\"name\":\"Ann O'Dea\"")
                    .containsPattern("\"created\":\"20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\"");
        }
        Files.delete(annotations);
        try (TestClient client = client(ABLE, Map.of("creator", " Bob "))) {
            client.open(article, ARTICLE);
            decided(client, article, turkeys());
            assertThat(kept(client)).contains("\"name\":\"Bob\"").doesNotContain("\"created\"");
        }
    }

    @Test
    void aFileThatIsOpenInTheEditorIsChangedThere() throws IOException {
        String uri = annotations.toUri().toString();
        try (TestClient client = client()) {
            client.open(article, ARTICLE);
            decided(client, article, turkeys());
            awaitDecided(client, "its", true);
            String before = awaitFile("refers");
            client.open(uri, before);
            decided(client, article, operation("confirm-all"));
            JsonObject asked = message(client, "workspace/applyEdit");
            JsonObject change = asked.getAsJsonObject("params")
                    .getAsJsonObject("edit")
                    .getAsJsonArray("documentChanges")
                    .get(0)
                    .getAsJsonObject();
            assertThat(change.getAsJsonObject("textDocument").get("uri").getAsString())
                    .isEqualTo(uri);
            assertThat(change.getAsJsonObject("textDocument").get("version").getAsInt())
                    .isEqualTo(1);
            assertThat(Files.readString(annotations)).as("the editor saves it").isEqualTo(before);
            String after = applied(before, change.getAsJsonArray("edits").get(0).getAsJsonObject());
            client.change(uri, 2, after);
            client.sendBody("{\"jsonrpc\":\"2.0\",\"id\":" + asked.get("id") + ",\"result\":{\"applied\":true}}");
            assertThat(after).contains("\"exact\":\"NATO\"");
            awaitDecided(client, "NATO", true);
            // Undo in the editor takes the decision back.
            client.change(uri, 3, before);
            awaitDecided(client, "NATO", false);
            awaitDecided(client, "its", true);
            client.close(uri);
            assertThat(Files.readString(annotations)).isEqualTo(before);
        }
    }

    private static String applied(String text, JsonObject edit) {
        Text before = Text.of(text);
        JsonObject range = edit.getAsJsonObject("range");
        Span span =
                new Span(offset(before, range.getAsJsonObject("start")), offset(before, range.getAsJsonObject("end")));
        return before.apply(new Edit(span, edit.get("newText").getAsString())).string();
    }

    private static int offset(Text text, JsonObject position) {
        return text.offset(new Position(
                position.get("line").getAsInt(), position.get("character").getAsInt()));
    }

    /** Waits until the words are decided about, or not any more. */
    private void awaitDecided(TestClient client, String words, boolean decided) {
        Map<String, Integer> place = position(ARTICLE, ARTICLE.indexOf(words));
        await(() -> client.ask("textDocument/hover", Map.of("textDocument", Map.of("uri", article), "position", place))
                        .toString()
                        .contains("Decided by a person")
                == decided);
    }

    private String awaitFile(String part) throws IOException {
        await(() -> Files.exists(annotations) && Files.readString(annotations).contains(part));
        return Files.readString(annotations);
    }

    private static void await(Callable<Boolean> done) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        try {
            while (!done.call()) {
                assertThat(System.nanoTime()).isLessThan(deadline);
                Thread.onSpinWait();
            }
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void anEditorMayTellOfItsChangeAMomentLater() throws IOException {
        String uri = annotations.toUri().toString();
        String before = AnnotationFile.write(Decisions.NONE, "a.txt", Text.of(ARTICLE));
        Files.writeString(annotations, before);
        try (TestClient client = client()) {
            client.open(article, ARTICLE);
            client.open(uri, before);
            decided(client, article, turkeys());
            String after = takeEdit(client, before);
            decided(client, article, operation("confirm", "at", range(ARTICLE, "NATO")));
            awaitDecided(client, "NATO", true);
            client.change(uri, 2, after);
            String last = takeEdit(client, after);
            client.change(uri, 3, last);
            assertThat(last).contains("\"exact\":\"NATO\"", "\"exact\":\"its\"");
            awaitDecided(client, "its", true);
            client.ask("shutdown", JsonNull.INSTANCE);
        }
    }

    /** Says that the edit that is asked for is made; what the file is then. */
    private static String takeEdit(TestClient client, String before) {
        JsonObject asked = message(client, "workspace/applyEdit");
        client.sendBody("{\"jsonrpc\":\"2.0\",\"id\":" + asked.get("id") + ",\"result\":{\"applied\":true}}");
        JsonObject change = asked.getAsJsonObject("params")
                .getAsJsonObject("edit")
                .getAsJsonArray("documentChanges")
                .get(0)
                .getAsJsonObject();
        return applied(before, change.getAsJsonArray("edits").get(0).getAsJsonObject());
    }

    @Test
    void whereTheEditorTakesNoEditsTheFileOnTheDiskCounts() throws IOException {
        String uri = annotations.toUri().toString();
        String before = AnnotationFile.write(Decisions.NONE, "a.txt", Text.of(ARTICLE));
        Files.writeString(annotations, before);
        try (TestClient client = client(Map.of("textDocument", Map.of()), Map.of())) {
            client.open(article, ARTICLE);
            client.open(uri, before);
            decided(client, article, turkeys());
            awaitFile("refers");
            client.change(uri, 2, before + "\n");
            decided(client, article, operation("confirm", "at", range(ARTICLE, "NATO")));
            assertThat(kept(client)).contains("\"exact\":\"NATO\"", "\"exact\":\"its\"");
        }
    }

    @Test
    void aRefusedEditIsToldAndTheDecisionStays() throws IOException {
        String uri = annotations.toUri().toString();
        Files.writeString(annotations, AnnotationFile.write(Decisions.NONE, "a.txt", Text.of(ARTICLE)));
        try (TestClient client = client()) {
            client.open(article, ARTICLE);
            client.open(uri, Files.readString(annotations));
            decided(client, article, turkeys());
            JsonObject asked = message(client, "workspace/applyEdit");
            client.sendBody("{\"jsonrpc\":\"2.0\",\"id\":" + asked.get("id") + ",\"result\":{\"applied\":false}}");
            assertThat(message(client, "window/showMessage").toString()).contains("the editor did not take the change");
            awaitDecided(client, "its", true);
            client.close(uri);
            assertThat(awaitFile("refers")).contains("\"exact\":\"its\"");
        }
    }

    @Test
    void whatGitBringsCountsWhenTheClientTells() throws IOException {
        try (TestClient client = client()) {
            assertThat(message(client, "client/registerCapability").toString()).contains("**/*.annotations.jsonld");
            client.open(article, ARTICLE);
            decided(client, article, turkeys());
            String ours = awaitFile("refers");
            Files.delete(annotations);
            tellChanged(client);
            awaitDecided(client, "its", false);
            Files.writeString(annotations, ours);
            tellChanged(client);
            awaitDecided(client, "its", true);
            Files.writeString(annotations, "<<<<<<< HEAD\n" + ours);
            tellChanged(client);
            JsonObject shown = client.await(message -> message.toString().contains("publishDiagnostics")
                    && message.toString().contains("not merged"));
            assertThat(shown.toString()).contains("a.txt.annotations.jsonld", "\"line\":0");
            assertThat(message(client, "window/showMessage").toString()).contains("a.txt.annotations.jsonld:1: Two");
            decided(client, article, operation("confirm-all"));
            awaitDecided(client, "NATO", true);
            client.tell("textDocument/didSave", Map.of("textDocument", Map.of("uri", article)));
            assertThat(kept(client)).startsWith("<<<<<<< HEAD\n");
        }
    }

    /** A file that nobody may overwrite: what stands in it, the line that is at fault, from 0, and what is said of it. */
    private record Unwritable(String content, int line, String message) {}

    private static List<Unwritable> unwritable() {
        String whole = AnnotationFile.write(
                Decisions.NONE.with(new Refers(Anchor.of(Text.of(ARTICLE), new Span(0, 4)), Optional.empty())),
                "a.txt",
                Text.of(ARTICLE));
        return List.of(
                new Unwritable(
                        whole.replace("\"1.0\"", "\"2.0\""), 0, "A newer Antecedent wrote these annotations (2.0)"),
                new Unwritable("{\"name\":\"something\",\"version\":3}\n", 0, "something else"),
                new Unwritable(whole.substring(0, whole.length() / 2), 1, "not the whole of a JSON file"),
                new Unwritable(whole.replace("\"exact\":\"NATO\",", ""), 1, "This annotation cannot be read"),
                new Unwritable(whole.replaceFirst("(?m)^", "=======\n"), 0, "not merged"),
                new Unwritable(whole.replaceFirst("\n", "\n<<<<<<< HEAD\n"), 1, "not merged"));
    }

    @ParameterizedTest
    @MethodSource("unwritable")
    void whatIsNotUnderstoodIsToldAtItsLineAndNeverOverwritten(Unwritable file) throws IOException {
        Files.writeString(annotations, file.content());
        try (TestClient client = client()) {
            client.open(article, ARTICLE);
            JsonObject problem = client.await(message -> message.toString().contains("publishDiagnostics")
                            && message.toString().contains("annotations.jsonld"))
                    .getAsJsonObject("params")
                    .getAsJsonArray("diagnostics")
                    .get(0)
                    .getAsJsonObject();
            assertThat(problem.get("message").getAsString()).contains(file.message());
            assertThat(problem.getAsJsonObject("range")
                            .getAsJsonObject("start")
                            .get("line")
                            .getAsInt())
                    .isEqualTo(file.line());
            assertThat(message(client, "window/showMessage").toString())
                    .contains("a.txt.annotations.jsonld:" + (file.line() + 1) + ": ", file.message());
            assertThat(decided(client, article, turkeys()).has("error")).isFalse();
            awaitDecided(client, "its", true);
            client.tell("textDocument/didSave", Map.of("textDocument", Map.of("uri", article)));
            client.close(article);
            assertThat(kept(client)).isEqualTo(file.content());
        }
    }

    @Test
    void whereNothingCanBeWrittenThatIsToldAndWrittenLater() throws IOException {
        Files.createDirectories(annotations.resolve("in the way"));
        try (TestClient client = client()) {
            client.open(article, ARTICLE);
            assertThat(message(client, "window/showMessage").toString())
                    .contains("The file of annotations cannot be read", "stays in memory");
            decided(client, article, turkeys());
            awaitDecided(client, "its", true);
            Files.delete(annotations.resolve("in the way"));
            Files.delete(annotations);
            client.tell("textDocument/didSave", Map.of("textDocument", Map.of("uri", article)));
            assertThat(kept(client)).contains("\"exact\":\"its\"");
        }
    }

    @Test
    void aFolderThatIsGoneTakesNoDecisionsWithIt() throws IOException {
        Path drive = Files.createDirectories(folder.resolve("drive"));
        Path unplugged = folder.resolve("unplugged");
        annotations = drive.resolve("a.txt.annotations.jsonld");
        article = Files.writeString(drive.resolve("a.txt"), ARTICLE).toUri().toString();
        try (TestClient client = client()) {
            client.open(article, ARTICLE);
            decided(client, article, turkeys());
            awaitFile("\"exact\":\"its\"");
            Files.move(drive, unplugged);
            decided(client, article, operation("confirm", "at", range(ARTICLE, "NATO")));
            assertThat(message(client, "window/showMessage").toString())
                    .contains("its folder is not there", "stays in memory");
            awaitDecided(client, "its", true);
            awaitDecided(client, "NATO", true);
            Files.move(unplugged, drive);
            client.tell("textDocument/didSave", Map.of("textDocument", Map.of("uri", article)));
            assertThat(kept(client)).contains("\"exact\":\"its\"", "\"exact\":\"NATO\"");
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsToldAndWrittenToLater() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try (TestClient client = client()) {
            assumeFalse(Files.isWritable(folder), "permissions hold for nobody who runs this");
            client.open(article, ARTICLE);
            decided(client, article, turkeys());
            assertThat(message(client, "window/showMessage").toString())
                    .contains("cannot be written: that is not permitted", "stays in memory");
            awaitDecided(client, "its", true);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            client.tell("textDocument/didSave", Map.of("textDocument", Map.of("uri", article)));
            assertThat(kept(client)).contains("\"exact\":\"its\"");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void settingsAboutWhoDecidesAreFollowed() throws IOException {
        try (TestClient client = client()) {
            client.open(article, ARTICLE);
            client.tell(
                    "workspace/didChangeConfiguration",
                    Map.of("settings", Map.of("antecedent", Map.of("annotations", Map.of("created", true)))));
            decided(client, article, turkeys());
            awaitFile("\"created\":");
            client.tell(
                    "workspace/didChangeConfiguration",
                    Map.of("settings", Map.of("antecedent", Map.of("annotations", Map.of("created", false)))));
            run(client, "antecedent.undo", article);
            decided(client, article, turkeys());
            assertThat(kept(client)).doesNotContain("\"created\":");
        }
    }

    @Test
    void whatWasDecidedBeforeAnEditIsTakenBackAndDecidedAgainBehindIt() throws IOException {
        try (TestClient client = client()) {
            client.open(article, ARTICLE);
            decided(client, article, turkeys());
            decided(client, article, operation("confirm", "at", range(ARTICLE, "NATO")));
            client.change(article, 2, "Today ", 0, 0, 0, 0);
            String now = "Today " + ARTICLE;
            for (boolean decided : List.of(false, true)) {
                String command = decided ? "antecedent.redo" : "antecedent.undo";
                assertThat(run(client, command, article).has("error")).isFalse();
                assertThat(run(client, command, article).has("error")).isFalse();
                String hover = client.ask(
                                "textDocument/hover",
                                Map.of(
                                        "textDocument",
                                        Map.of("uri", article),
                                        "position",
                                        position(now, now.indexOf("its"))))
                        .toString();
                assertThat(hover.contains("Decided by a person")).isEqualTo(decided);
            }
            client.tell("textDocument/didSave", Map.of("textDocument", Map.of("uri", article)));
            String kept = kept(client);
            int its = now.indexOf("its");
            assertThat(kept)
                    .contains("\"start\":6,\"end\":10},{\"type\":\"TextQuoteSelector\",\"exact\":\"NATO\"")
                    .contains("\"start\":" + its + ",\"end\":" + (its + 3) + "}");
        }
    }

    @Test
    void oneReadingOfAConflictIsChosen() throws IOException {
        Text text = Text.of(ARTICLE);
        int start = ARTICLE.indexOf("its");
        Anchor its = Anchor.of(text, new Span(start, start + 3));
        Decisions both = Decisions.NONE.with(new Named("turkey", "Turkey")).with(new Named("nato", "NATO"));
        String base = AnnotationFile.write(both, "a.txt", text);
        String ours = AnnotationFile.write(both.with(new Refers(its, Optional.of("turkey"))), "a.txt", text);
        String theirs = AnnotationFile.write(both.with(new Refers(its, Optional.of("nato"))), "a.txt", text);
        Files.writeString(
                annotations,
                AnnotationFile.merge(base, ours, theirs).orElseThrow().file());
        try (TestClient client = client()) {
            client.open(article, ARTICLE);
            assertThat(codes(client, article, 1)).contains("decision-conflict");
            JsonObject action = titled(actions(client, article, range(ARTICLE, "its")), "Keep: “its” → NATO");
            assertThat(action.get("kind").getAsString()).isEqualTo("quickfix");
            assertThat(client.answer(client.request("workspace/executeCommand", action.get("command")))
                            .has("error"))
                    .isFalse();
            assertThat(codes(client, article, 1)).isEmpty();
            assertThat(kept(client)).isEqualTo(theirs);
        }
    }

    private void tellChanged(TestClient client) {
        Map<String, Object> change = Map.of("uri", annotations.toUri().toString(), "type", 2);
        client.tell("workspace/didChangeWatchedFiles", Map.of("changes", List.of(change)));
    }

    @Test
    void mistakesAreToldToAClientThatAsks() throws IOException {
        Files.writeString(annotations, "{\"type\":\n");
        Map<String, Object> pulls = Map.of("textDocument", Map.of("diagnostic", Map.of()));
        String uri = annotations.toUri().toString();
        try (TestClient client = client(pulls, Map.of())) {
            client.open(article, ARTICLE);
            client.ask("textDocument/hover", TestClient.at(article, 0, 0));
            JsonObject report = client.ask("textDocument/diagnostic", Map.of("textDocument", Map.of("uri", uri)))
                    .getAsJsonObject();
            assertThat(report.getAsJsonArray("items")).hasSize(1);
            assertThat(report.toString()).contains("not the whole of a JSON file");
        }
    }

    @Test
    void anArticleIsExportedAsItIsInTheEditor() throws IOException {
        Path into = folder.resolve("for brat");
        try (TestClient client = client()) {
            client.open(article, ARTICLE);
            assertThat(decided(client, article, turkeys(), 1).has("error")).isFalse();
            client.change(article, 2, "Yes, ", 0, 0, 0, 0);
            String said = run(
                            client,
                            "antecedent.export",
                            article,
                            "brat",
                            into.toUri().toString())
                    .get("result")
                    .getAsString();
            assertThat(said).startsWith("1 article written as brat; ");
            assertThat(into.resolve("a.txt")).hasContent("Yes, " + ARTICLE);
            assertThat(into.resolve("a.ann")).content().contains("its");
            assertThat(into.resolve("annotation.conf")).exists();
            run(
                    client,
                    "antecedent.export",
                    article,
                    "statements-csv",
                    into.toUri().toString());
            assertThat(into.resolve("statements.csv")).content().startsWith("document,");
        }
    }

    @Test
    void whatCannotBeExportedIsRefused() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        try (TestClient client = client()) {
            client.open(article, ARTICLE);
            client.change(article, 2, "Yes, ", 0, 0, 0, 0);
            String here = folder.toUri().toString();
            assertThat(refusal(run(client, "antecedent.export", article, "word", here)))
                    .contains("brat", "statements-json");
            assertThat(refusal(run(client, "antecedent.export", article, "brat")))
                    .contains("folder");
            assertThat(refusal(run(
                            client,
                            "antecedent.export",
                            article,
                            "brat",
                            taken.toUri().toString())))
                    .contains("cannot be exported");
            // The text beside brat's annotations would take the place of the article.
            assertThat(refusal(run(client, "antecedent.export", article, "brat", here)))
                    .contains("would be overwritten");
            assertThat(Files.readString(folder.resolve("a.txt"))).isEqualTo(ARTICLE);
        }
    }

    private static String refusal(JsonObject answer) {
        return answer.getAsJsonObject("error").get("message").getAsString();
    }
}
