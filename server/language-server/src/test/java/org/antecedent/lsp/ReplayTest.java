package org.antecedent.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.antecedent.analysis.Analyzer;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.lsp.convert.PositionEncoding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A day's work at full speed: documents typed into, decided about, saved, closed and opened again, while a configuration file
 * changes. A fresh server that opens what the editor has at its end must say the same of every document: it has the same text, whatever
 * columns count, and reads it the same.
 */
class ReplayTest {
    private static final int EDITS = 7_000;
    private static final int DOCUMENTS = 6;
    private static final String START =
            "Angela Merkel met Emmanuel Macron in Berlin on Tuesday.\n\n“We agree,” she said. The chancellor left.\n";
    private static final List<String> PROFILES = List.of("default", "translation", "strict", "none such");

    private static Analyzer analyzer;

    @TempDir
    private Path folder;

    private Random random;
    private TestClient client;
    private FakeEditor editor;

    @BeforeAll
    static void load() {
        analyzer = Analyzer.standard();
    }

    @ParameterizedTest
    @EnumSource
    void aDaysWork(PositionEncoding encoding) throws IOException {
        random = new Random(7);
        Map<String, JsonObject> then = new LinkedHashMap<>();
        try (TestClient process = TestClient.process()) {
            client = process;
            begin(encoding);
            editor.open(configuration(), "profile: default\n");
            for (int i = 0; i < DOCUMENTS; i++) {
                editor.open(document(i), START);
            }
            for (int i = 0; i < EDITS; i++) {
                work(document(random.nextInt(DOCUMENTS)));
                if (i % 500 == 0) {
                    client.assertAlive();
                    client.forget();
                }
            }
            editor.rewrite(configuration(), "profile: strict\n");
            for (int i = 0; i < DOCUMENTS; i++) {
                save(document(i));
                then.put(document(i), answers(document(i)));
            }
            client.ask("shutdown", JsonNull.INSTANCE);
        }
        assertThat(folder).as("somebody has decided something").isDirectoryContaining("glob:**.annotations.jsonld");
        FakeEditor before = editor;
        Startup startup =
                new Startup(() -> analyzer, Checks.standard(), Documentation.NONE, "test", Duration.ofSeconds(10));
        try (TestClient fresh = TestClient.inProcess(startup)) {
            client = fresh;
            begin(encoding);
            editor.open(configuration(), before.text(configuration()));
            for (String uri : then.keySet()) {
                editor.open(uri, before.text(uri));
                JsonObject now = answers(uri);
                for (String question : now.keySet()) {
                    assertThat(then.get(uri).get(question))
                            .as("%s of %s", question, before.text(uri))
                            .isEqualTo(now.get(question));
                }
            }
        }
    }

    private void begin(PositionEncoding encoding) {
        JsonObject offered = client.initialize(
                Map.of("general", Map.of("positionEncodings", List.of(encoding.protocolName()))),
                Map.of("diagnosticsDelay", 0));
        assertThat(offered.get("positionEncoding").getAsString()).isEqualTo(encoding.protocolName());
        editor = new FakeEditor(client, encoding, random);
    }

    private String document(int number) {
        return folder.resolve("article-" + number + ".txt").toUri().toString();
    }

    private String configuration() {
        return folder.resolve("antecedent.yaml").toUri().toString();
    }

    private void work(String uri) throws IOException {
        switch (random.nextInt(300)) {
            case 0 -> {
                save(uri);
                String text = editor.text(uri);
                editor.close(uri);
                editor.open(uri, text);
            }
            case 1 -> save(uri);
            case 2 -> editor.rewrite(configuration(), "profile: " + editor.anyOf(PROFILES) + "\n");
            case 3, 4 -> command("antecedent.undo", uri);
            case 5 -> command("antecedent.redo", uri);
            case 6, 7, 8, 9, 10, 11 -> decide(uri, "confirm", Map.of());
            case 12, 13 ->
                decide(uri, "refer", Map.of("whom", Map.of("is", "new", "name", "Ann Lee"), "which", "this"));
            default -> editor.edit(uri);
        }
    }

    private void decide(String uri, String operation, Map<String, Object> more) {
        Map<String, Object> cursor = editor.anywhere(uri);
        Map<String, Object> all = new LinkedHashMap<>(more);
        all.put("operation", operation);
        all.put("at", Map.of("start", cursor, "end", cursor));
        command("antecedent.decide", uri, all);
    }

    private void command(String name, Object... arguments) {
        client.request("workspace/executeCommand", Map.of("command", name, "arguments", List.of(arguments)));
    }

    private void save(String uri) throws IOException {
        Files.writeString(Path.of(URI.create(uri)), editor.text(uri));
        client.tell("textDocument/didSave", Map.of("textDocument", Map.of("uri", uri)));
    }

    /** All that the server says of a document; the report holds its text, sentence by sentence. */
    private JsonObject answers(String uri) {
        Map<String, Object> document = Map.of("textDocument", Map.of("uri", uri));
        Random places = new Random(1);
        List<Object> positions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            positions.add(editor.anywhere(uri, places));
        }
        JsonObject answers = new JsonObject();
        answers.add("report", client.ask("antecedent/report", document));
        JsonObject overview =
                client.ask("antecedent/article", Map.of("uri", uri)).getAsJsonObject();
        overview.remove("version");
        answers.add("overview", overview);
        answers.add(
                "tokens",
                client.ask("textDocument/semanticTokens/full", document)
                        .getAsJsonObject()
                        .get("data"));
        answers.add("outline", client.ask("textDocument/documentSymbol", document));
        answers.add("folds", client.ask("textDocument/foldingRange", document));
        answers.add("lenses", client.ask("textDocument/codeLens", document));
        answers.add(
                "selections",
                client.ask("textDocument/selectionRange", TestClient.with(document, "positions", positions)));
        for (Object position : positions) {
            Map<String, Object> at = TestClient.with(document, "position", position);
            answers.add("hover at " + position, client.ask("textDocument/hover", at));
            answers.add("definition at " + position, client.ask("textDocument/definition", at));
        }
        return answers;
    }
}
