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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.antecedent.analysis.Analyzer;
import org.antecedent.check.catalogue.Checks;
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

    /** The server writes into the cache until it has ended. */
    @AfterEach
    void close() {
        client.hangUp();
        client.exitCode();
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
    void aViewShowsActorsOfAllArticles() throws Exception {
        String one = write("one.txt", "Angela Merkel met reporters in Berlin. “We agree,” Merkel said.");
        String two = write("deeper/2020-03-01-two.txt", "\n\nTom Reed met Angela Merkel. Merkel slept.");
        start(SYMBOLS);
        awaitSymbols("merkel", "Angela Merkel (2 articles)");
        JsonObject told = client.ask("antecedent/folderActors", null).getAsJsonObject();
        assertThat(told.get("all").getAsInt()).isEqualTo(3);
        JsonObject merkel = told.getAsJsonArray("actors").get(0).getAsJsonObject();
        assertThat(merkel.get("name").getAsString()).isEqualTo("Angela Merkel");
        assertThat(merkel.get("type").getAsString()).isEqualTo("person");
        assertThat(merkel.get("articles").getAsInt()).isEqualTo(2);
        assertThat(merkel.get("mentions").getAsInt()).isEqualTo(5);
        JsonArray naming = client.ask("antecedent/folderActor", Map.of("profile", merkel.get("profile")))
                .getAsJsonArray();
        assertThat(naming)
                .map(JsonElement::toString)
                .containsExactly(
                        "{\"uri\":\"" + two
                                + "\",\"start\":15,\"end\":28,\"mentions\":2,\"statements\":0,\"date\":\"2020-03-01\"}",
                        "{\"uri\":\"" + one + "\",\"start\":0,\"end\":13,\"mentions\":3,\"statements\":1}");
        for (String nobody : List.of("", "nonsense", "A\u001Fb\u001Fc\u001Fd\u001Fe\u001Ff")) {
            assertThat(client.ask("antecedent/folderActor", Map.of("profile", nobody))
                            .getAsJsonArray())
                    .isEmpty();
        }
        awaitNoScan();
    }

    @Test
    void whomTwoFoldersDescribeOtherwiseIsShownOnce() throws Exception {
        String one = write("north/one.txt", "Ohio Governor Mike DeWine met reporters. DeWine left.");
        String two = write("south/two.txt", "Mike DeWine met Tom Reed. Reed left.");
        String other = write("south/three.txt", "Texas Governor Tom Reed slept.");
        folder = folder.resolve("north");
        start(SYMBOLS);
        Map<String, Object> south =
                Map.of("uri", folder.resolveSibling("south").toUri().toString(), "name", "south");
        client.tell(
                "workspace/didChangeWorkspaceFolders",
                Map.of("event", Map.of("added", List.of(south), "removed", List.of())));
        awaitSymbols("reed", "Tom Reed (2 articles)");
        awaitSymbols("dewine", "Mike DeWine (2 articles)");
        awaitSymbols("tom r", "Tom Reed (2 articles)");
        List<JsonObject> dewine =
                client.ask("antecedent/folderActors", null).getAsJsonObject().getAsJsonArray("actors").asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .filter(actor -> actor.get("name").getAsString().equals("Mike DeWine"))
                        .toList();
        assertThat(dewine).hasSize(1);
        assertThat(dewine.get(0).get("articles").getAsInt()).isEqualTo(2);
        assertThat(client.ask(
                                "antecedent/folderActor",
                                Map.of("profile", dewine.get(0).get("profile")))
                        .toString())
                .contains(one, two)
                .doesNotContain(other);
        awaitNoScan();
    }

    @Test
    void whoHasOneNameInTwoFoldersAndIsSomebodyElseIsShownTwice() throws Exception {
        write("north/one.txt", "Ohio Governor Mike DeWine met reporters. DeWine left.");
        write("south/two.txt", "Texas Governor Mike DeWine met Mike Reed.");
        folder = folder.resolve("north");
        start(SYMBOLS);
        Map<String, Object> south =
                Map.of("uri", folder.resolveSibling("south").toUri().toString(), "name", "south");
        client.tell(
                "workspace/didChangeWorkspaceFolders",
                Map.of("event", Map.of("added", List.of(south), "removed", List.of())));
        // The better they fit, the earlier, whatever the folder.
        awaitSymbols("mike", "Mike DeWine (one.txt)", "Mike DeWine (two.txt)", "Mike Reed (two.txt)");
        awaitSymbols("mr", "Mike Reed (two.txt)");
        awaitNoScan();
    }

    @Test
    void whoIsOpenAndKnownByAnotherNameIsShownOnce() throws Exception {
        Files.writeString(
                folder.resolve("antecedent.yaml"),
                "actors:\n  - {name: Acme Corporation, type: organization, aliases: [Acme]}\n");
        String one = write("one.txt", "Acme met Tom Reed of Acme in Boston.");
        write("two.txt", "Acme closed its plant. Later Acme opened it again.");
        start(SYMBOLS);
        awaitSymbols("acme", "Acme (2 articles)");
        client.open(one, "Acme Corporation met Tom Reed of Acme Corporation in Boston.");
        awaitSymbols("acme", "Acme (2 articles)");
        awaitNoScan();
    }

    private void awaitNoScan() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (isScanning() && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(isScanning()).isFalse();
    }

    private boolean isScanning() {
        return client.ask("antecedent/folderActors", null)
                .getAsJsonObject()
                .get("scanning")
                .getAsBoolean();
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
        awaitSymbols("merkel");
    }

    private static final String ONE = "Angela Merkel met reporters. “Tom Reed is right,” Merkel said.";
    private static final String TWO =
            "BERLIN, May 3, 2014 — Tom Reed left. “Angela Merkel called,” Reed said. She slept.";

    private static List<String> places(JsonElement locations) {
        List<String> places = new ArrayList<>();
        for (JsonElement one : locations.getAsJsonArray()) {
            JsonObject location = one.getAsJsonObject();
            String uri = location.get("uri").getAsString();
            places.add(uri.substring(uri.lastIndexOf('/') + 1) + " "
                    + location.getAsJsonObject("range").getAsJsonObject("start").get("character"));
        }
        return places;
    }

    private Map<String, Object> referencesAt(String uri, int character) {
        Map<String, Object> params = new HashMap<>(TestClient.at(uri, 0, character));
        params.put("context", Map.of("includeDeclaration", true));
        return params;
    }

    @Test
    void referencesLeadToAllArticles() throws Exception {
        String one = write("one.txt", ONE);
        write("two.txt", TWO);
        start(SYMBOLS);
        awaitSymbols("merkel", "Angela Merkel (2 articles)");
        client.open(one, ONE);
        assertThat(places(client.ask("textDocument/references", referencesAt(one, 2))))
                .containsExactly("one.txt 0", "one.txt 29", "one.txt 50", "two.txt 38", "two.txt 72");
    }

    @Test
    void whatIsOpenCountsAsItStandsThere() throws Exception {
        String one = write("one.txt", ONE);
        String two = write("two.txt", TWO);
        start(SYMBOLS);
        awaitSymbols("merkel", "Angela Merkel (2 articles)");
        client.open(one, ONE);
        client.open(two, "🙂 Angela Merkel left.");
        assertThat(places(client.ask("textDocument/references", referencesAt(one, 2))))
                .containsExactly("one.txt 0", "one.txt 29", "one.txt 50", "two.txt 3");
    }

    @Test
    void referencesComeInPartsWhereTheyAreWantedSo() throws Exception {
        String one = write("one.txt", ONE);
        write("two.txt", TWO);
        start(SYMBOLS);
        awaitSymbols("merkel", "Angela Merkel (2 articles)");
        client.open(one, ONE);
        Map<String, Object> params = referencesAt(one, 2);
        params.put("partialResultToken", "parts");
        assertThat(client.ask("textDocument/references", params).getAsJsonArray())
                .isEmpty();
        List<String> parts = new ArrayList<>();
        client.rest().stream()
                .filter(message -> message.has("method")
                        && message.get("method").getAsString().equals("$/progress"))
                .map(message -> message.getAsJsonObject("params"))
                .filter(part -> part.get("token").getAsString().equals("parts"))
                .forEach(part -> parts.add(String.join(", ", places(part.get("value")))));
        assertThat(parts).containsExactly("one.txt 0, one.txt 29, one.txt 50", "two.txt 38, two.txt 72");
    }

    @Test
    void theCardSaysHowManyArticlesNameSomebody() throws Exception {
        String one = write("one.txt", ONE);
        write("two.txt", TWO);
        start(SYMBOLS);
        awaitSymbols("reed", "Tom Reed (2 articles)");
        client.open(one, ONE);
        assertThat(client.ask("textDocument/hover", TestClient.at(one, 0, 32)).toString())
                .contains("In 2 articles, by the name alone · 1 statement · since 3 May 2014");
        client.open(one, "Reed met reporters.");
        assertThat(client.ask("textDocument/hover", TestClient.at(one, 0, 2)).toString())
                .contains("Reed")
                .doesNotContain("articles");
    }

    @Test
    void whoSpeaksOfWhomIsFoundInAllArticles() throws Exception {
        String one = write("one.txt", ONE);
        String two = write("two.txt", TWO);
        start(Map.of("workspace", Map.of("symbol", Map.of()), "textDocument", Map.of("callHierarchy", Map.of())));
        awaitSymbols("merkel", "Angela Merkel (2 articles)");
        client.open(one, ONE);
        JsonElement merkel = client.ask("textDocument/prepareCallHierarchy", TestClient.at(one, 0, 2))
                .getAsJsonArray()
                .get(0);
        JsonArray incoming = client.ask("callHierarchy/incomingCalls", Map.of("item", merkel))
                .getAsJsonArray();
        assertThat(incoming).hasSize(1);
        JsonObject reed = incoming.get(0).getAsJsonObject().getAsJsonObject("from");
        assertThat(reed.get("name").getAsString()).isEqualTo("Tom Reed");
        assertThat(reed.get("uri").getAsString()).isEqualTo(two);
        assertThat(reed.get("detail").getAsString()).isEqualTo("two.txt, 1 statement");
        // From there it goes on, though nobody has opened that article.
        JsonArray further =
                client.ask("callHierarchy/incomingCalls", Map.of("item", reed)).getAsJsonArray();
        assertThat(further.get(0)
                        .getAsJsonObject()
                        .getAsJsonObject("from")
                        .get("name")
                        .getAsString())
                .isEqualTo("Angela Merkel");
        JsonArray outgoing =
                client.ask("callHierarchy/outgoingCalls", Map.of("item", reed)).getAsJsonArray();
        assertThat(outgoing).hasSize(1);
        assertThat(outgoing.get(0).getAsJsonObject().getAsJsonArray("fromRanges"))
                .hasSize(1);
    }

    private List<JsonObject> actionsAt(String uri, int character) {
        Map<String, Object> place = Map.of("line", 0, "character", character);
        List<JsonObject> actions = new ArrayList<>();
        client.ask(
                        "textDocument/codeAction",
                        Map.of(
                                "textDocument",
                                Map.of("uri", uri),
                                "range",
                                Map.of("start", place, "end", place),
                                "context",
                                Map.of("diagnostics", List.of())))
                .getAsJsonArray()
                .forEach(action -> actions.add(action.getAsJsonObject()));
        return actions.stream()
                .filter(action -> action.get("title").getAsString().startsWith("Same as"))
                .toList();
    }

    @Test
    void whoASurnameMeansIsProposedAndDecidedWhereSomebodyConfirmsIt() throws Exception {
        String one = write("one.txt", "Reed met reporters. “I am tired,” he said.");
        write("two.txt", TWO);
        write("three.txt", "Mary Reed left. She said that her house was empty.");
        start(Map.of(
                "workspace",
                Map.of("symbol", Map.of()),
                "textDocument",
                Map.of(
                        "codeAction",
                        Map.of(
                                "codeActionLiteralSupport",
                                Map.of("codeActionKind", Map.of("valueSet", List.of("quickfix", "refactor")))))));
        awaitSymbols("reed", "Reed (one.txt)", "Tom Reed (two.txt)", "Mary Reed (three.txt)");
        client.open(one, "Reed met reporters. “I am tired,” he said.");
        List<JsonObject> actions = actionsAt(one, 1);
        assertThat(actions)
                .extracting(action -> action.get("title").getAsString())
                .containsExactly("Same as Tom Reed (1 article)?");
        JsonObject command = actions.get(0).getAsJsonObject("command");
        client.ask(
                "workspace/executeCommand",
                Map.of("command", command.get("command"), "arguments", command.get("arguments")));
        client.tell("textDocument/didSave", Map.of("textDocument", Map.of("uri", one)));
        assertThat(actionsAt(one, 1)).isEmpty();
        assertThat(places(client.ask("textDocument/references", referencesAt(one, 1))))
                .contains("one.txt 0", "two.txt 22");
    }

    @Test
    void whoHasAFullNameIsNotAskedAbout() throws Exception {
        String one = write("one.txt", ONE);
        write("two.txt", TWO);
        start(SYMBOLS);
        awaitSymbols("reed", "Tom Reed (2 articles)");
        client.open(one, ONE);
        assertThat(actionsAt(one, 2)).isEmpty();
    }

    private static final Map<String, Object> EDITS = Map.of(
            "workspace",
            Map.of(
                    "symbol", Map.of(),
                    "applyEdit", true,
                    "workspaceEdit", Map.of("documentChanges", true, "changeAnnotationSupport", Map.of())),
            "textDocument",
            Map.of("rename", Map.of("honorsChangeAnnotations", true)));

    @Test
    void aNameIsChangedInAllArticlesWhereSomebodyAgrees() throws Exception {
        String one = write("one.txt", ONE);
        write("two.txt", TWO);
        write("three.txt", "Tom Reed met Max Merkel.");
        start(EDITS);
        awaitSymbols("merkel", "Angela Merkel (2 articles)", "Max Merkel (three.txt)");
        client.open(one, ONE);
        int id = client.request(
                "workspace/executeCommand",
                Map.of(
                        "command",
                        "antecedent.renameEverywhere",
                        "arguments",
                        List.of(one, Map.of("line", 0, "character", 2), "Angela Kasner")));
        JsonObject asked = client.await(message ->
                message.has("method") && message.get("method").getAsString().equals("workspace/applyEdit"));
        JsonObject edit = asked.getAsJsonObject("params").getAsJsonObject("edit");
        List<String> changes = new ArrayList<>();
        for (JsonElement document : edit.getAsJsonArray("documentChanges")) {
            String uri = document.getAsJsonObject()
                    .getAsJsonObject("textDocument")
                    .get("uri")
                    .getAsString();
            for (JsonElement change : document.getAsJsonObject().getAsJsonArray("edits")) {
                changes.add(uri.substring(uri.lastIndexOf('/') + 1) + " "
                        + change.getAsJsonObject().get("newText").getAsString() + " "
                        + change.getAsJsonObject().get("annotationId").getAsString());
            }
        }
        assertThat(changes)
                .containsExactly("one.txt Angela Kasner plain", "one.txt Kasner plain", "two.txt Angela Kasner quoted");
        assertThat(edit.getAsJsonObject("changeAnnotations")
                        .getAsJsonObject("plain")
                        .get("needsConfirmation")
                        .getAsBoolean())
                .isTrue();
        client.sendBody("{\"jsonrpc\":\"2.0\",\"id\":" + asked.get("id") + ",\"result\":{\"applied\":true}}");
        assertThat(client.answer(id).get("result").getAsInt()).isEqualTo(2);
    }

    @Test
    void plainNamesAreChangedEverywhereWhereSomebodyAgrees() throws Exception {
        String one = write("one.txt", ONE);
        write("two.txt", TWO);
        start(EDITS);
        client.open(one, ONE);
        awaitSymbols("merkel", "Angela Merkel (2 articles)");
        client.request(
                "workspace/executeCommand",
                Map.of(
                        "command",
                        "antecedent.renameEverywhere",
                        "arguments",
                        List.of(one, Map.of("line", 0, "character", 2), "Angela Kasner", true)));
        JsonObject params = client.await(message -> message.has("method")
                        && message.get("method").getAsString().equals("workspace/applyEdit"))
                .getAsJsonObject("params");
        assertThat(params.getAsJsonObject("metadata").get("isRefactoring").getAsBoolean())
                .isTrue();
        assertThat(params.getAsJsonObject("edit")
                        .getAsJsonObject("changeAnnotations")
                        .keySet())
                .containsExactly("quoted");
    }

    @Test
    void nothingIsChangedEverywhereWithoutAPreview() throws Exception {
        String one = write("one.txt", ONE);
        start(SYMBOLS);
        client.open(one, ONE);
        List<Object> arguments = List.of(one, Map.of("line", 0, "character", 2), "Angela Kasner");
        assertThat(client.refusal(
                        "workspace/executeCommand",
                        Map.of("command", "antecedent.renameEverywhere", "arguments", arguments)))
                .isEqualTo(-32803);
    }

    @Test
    void theFindingsInAllArticlesAreShownWhereSomebodyAsks() throws Exception {
        String one = write("one.txt", "Tom Reed met Bill Hayes. He said the deal was dead.");
        write("two.txt", TWO);
        start(SYMBOLS);
        awaitSymbols("reed", "Tom Reed (2 articles)");
        JsonElement count = client.ask(
                "workspace/executeCommand", Map.of("command", "antecedent.checkFolders", "arguments", List.of()));
        JsonObject shown = published(one);
        assertThat(shown.getAsJsonArray("diagnostics").toString()).contains("pronoun-ambiguous");
        assertThat(count.getAsInt()).isPositive();
        client.ask("workspace/executeCommand", Map.of("command", "antecedent.clearFolders", "arguments", List.of()));
        assertThat(published(one).getAsJsonArray("diagnostics")).isEmpty();
    }

    private JsonObject published(String uri) {
        return client.await(message -> message.has("method")
                        && message.get("method").getAsString().equals("textDocument/publishDiagnostics")
                        && message.getAsJsonObject("params")
                                .get("uri")
                                .getAsString()
                                .equals(uri))
                .getAsJsonObject("params");
    }
}
