package org.antecedent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.antecedent.check.Finding;
import org.antecedent.check.Severity;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** What is written is valid by the schema of the standard, and says what was found. */
class SarifLogTest {
    private static final Text ARTICLE = Text.of("🙂 Tom Reed met\r\nBill Hayes. He said {no} [yes](1).\r\n");
    private static final Finding FINDING = new Finding(
            "pronoun-ambiguous",
            Severity.WARNING,
            new Span(29, 31),
            "“He” may be {Tom} or [Bill](2)",
            List.of(new Finding.Related(new Span(3, 11), "Tom Reed")),
            List.of(new Finding.Fix("Replace “He” with “Tom Reed”", List.of(new Edit(new Span(29, 31), "Tom Reed")))));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private JsonObject log(String file, Finding... findings) throws IOException {
        SarifLog log = new SarifLog(new PrintWriter(out), new PrintWriter(err), Path.of("here"));
        log.add(file, ARTICLE, List.of(findings));
        log.end("all done");
        assertThat(schema().validate(out.toString(), InputFormat.JSON)).isEmpty();
        return JsonParser.parseString(out.toString()).getAsJsonObject();
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream schema = SarifLogTest.class.getResourceAsStream("sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V4).getSchema(schema);
        }
    }

    private static JsonObject at(JsonElement start, Object... path) {
        JsonElement here = start;
        for (Object step : path) {
            here = step instanceof Integer index
                    ? here.getAsJsonArray().get(index)
                    : here.getAsJsonObject().get((String) step);
        }
        return here.getAsJsonObject();
    }

    @Test
    void theValidatorRefusesWhatIsWrong() throws IOException {
        assertThat(schema().validate("{\"version\": \"2.1.0\", \"runs\": [{}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void anArticleWithoutFindings() throws IOException {
        JsonArray results = at(log("here/a.txt"), "runs", 0).getAsJsonArray("results");
        assertThat(results).isEmpty();
        assertThat(err.toString()).isEqualToNormalizingNewlines("all done\n");
    }

    @Test
    void aFindingWithItsCandidatesAndFixes() throws IOException {
        JsonObject run = at(log("here/a b.txt", FINDING), "runs", 0);
        assertThat(run.get("columnKind").getAsString()).isEqualTo("utf16CodeUnits");
        JsonObject result = at(run, "results", 0);
        assertThat(result.get("level").getAsString()).isEqualTo("warning");
        assertThat(at(result, "message").get("text").getAsString()).isEqualTo("“He” may be {{Tom}} or \\[Bill](2)");
        JsonObject place = at(result, "locations", 0, "physicalLocation");
        assertThat(place.get("artifactLocation")).hasToString("{\"uri\":\"a%20b.txt\",\"uriBaseId\":\"%SRCROOT%\"}");
        assertThat(place.get("region"))
                .hasToString("{\"startLine\":2,\"startColumn\":13,\"endLine\":2,\"endColumn\":15,"
                        + "\"snippet\":{\"text\":\"He\"}}");
        JsonObject related = at(result, "relatedLocations", 0);
        assertThat(at(related, "message").get("text").getAsString()).isEqualTo("Tom Reed");
        assertThat(at(related, "physicalLocation", "region").get("startColumn").getAsInt())
                .isEqualTo(4);
        JsonObject replacement = at(result, "fixes", 0, "artifactChanges", 0, "replacements", 0);
        assertThat(at(replacement, "insertedContent").get("text").getAsString()).isEqualTo("Tom Reed");
        int rule = result.get("ruleIndex").getAsInt();
        assertThat(at(run, "tool", "driver", "rules", rule).get("id").getAsString())
                .isEqualTo("pronoun-ambiguous");
    }

    @Test
    void everyCheckIsARuleWithHelp() throws IOException {
        JsonArray rules = at(log("here/a.txt"), "runs", 0, "tool", "driver").getAsJsonArray("rules");
        assertThat(rules).hasSize(Checks.all().checks().size());
        assertThat(rules).allSatisfy(rule -> {
            assertThat(at(rule, "help").get("markdown").getAsString()).contains("Fires:");
            assertThat(rule.getAsJsonObject().has("helpUri")).isFalse();
        });
    }

    @Test
    void aFileFromElsewhereHasAWholeAddress() throws IOException {
        JsonObject place = at(log("elsewhere/ä.txt", FINDING), "runs", 0, "results", 0, "locations", 0);
        assertThat(at(place, "physicalLocation", "artifactLocation").get("uri").getAsString())
                .startsWith("file:///")
                .endsWith("/elsewhere/%C3%A4.txt");
    }
}
