package org.antecedent.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.Remark;
import org.antecedent.annotation.Decision.Unmarked;
import org.antecedent.annotation.Decisions;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** W3C Web Annotations, doccano, Label Studio and the statements alone. */
class JsonFormatsTest {
    private static final Text TEXT =
            Text.of("\uD83D\uDE42 Rene\u0301: Ann Lund left.\r\n“We\u00A0never agreed,” she said.");

    private static final Decisions DECISIONS = Decisions.NONE
            .with(new Named("lund", "Ann Lund"))
            .with(new Marked(anchor("Ann Lund"), Optional.of(ActorType.PERSON)), Optional.of("Zoë"), Optional.empty())
            .with(new Refers(anchor("she"), Optional.of("lund")))
            .with(new Remark(anchor("left"), Remark.Purpose.NOTE, "when?"))
            .with(new Unmarked(anchor("We")));

    private static final Article ARTICLE = AnyAnnotations.ANALYZER.analyze(TEXT, DECISIONS);
    private static final Document DOCUMENT = Document.of("news/a", ARTICLE);

    @Test
    void webAnnotationsAreTheDecisionsAndTheProposals() {
        Export export = ExportFormat.W3C.write(DOCUMENT);
        String file = export.files().get(".jsonld");
        String text = export.files().get(".txt");
        List<String> lines = file.lines().toList();
        // What people decided stands there as in their own file.
        AnnotationFile.write(DECISIONS, "a.txt", TEXT)
                .lines()
                .filter(line -> line.contains("antecedent:decision"))
                .forEach(line -> assertThat(lines).contains(line));
        JsonArray items = JsonParser.parseString(file)
                .getAsJsonObject()
                .getAsJsonObject("first")
                .getAsJsonArray("items");
        int proposals = 0;
        Set<String> ids = new HashSet<>();
        for (JsonElement item : items) {
            JsonObject json = item.getAsJsonObject();
            assertThat(ids.add(json.get("id").getAsString())).isTrue();
            if (json.has("antecedent:proposal")) {
                proposals++;
                assertThat(json.has("antecedent:decision")).isFalse();
                assertThat(json.getAsJsonObject("generator").get("name").getAsString())
                        .isEqualTo("Antecedent");
            }
            if (json.get("target") instanceof JsonObject target) {
                JsonArray selectors = target.getAsJsonArray("selector");
                JsonObject position = selectors.get(0).getAsJsonObject();
                int start = text.offsetByCodePoints(0, position.get("start").getAsInt());
                int end = text.offsetByCodePoints(0, position.get("end").getAsInt());
                assertThat(text.substring(start, end))
                        .isEqualTo(
                                selectors.get(1).getAsJsonObject().get("exact").getAsString());
            }
        }
        assertThat(proposals).isGreaterThan(2);
        assertThat(Loss.line(export.losses())).doesNotContain("author", "against");

        Import read = ImportFormat.W3C.read(file, text, false);
        assertThat(read.skipped()).isEmpty();
        assertThat(read.proposals()).isEqualTo(proposals);
        assertThat(read.into(TEXT, Decisions.NONE, false).decisions().placed().stream()
                        .map(Annotation::id))
                .containsExactlyElementsOf(
                        DECISIONS.placed().stream().map(Annotation::id).toList());
        Import confirmed = ImportFormat.W3C.read(file, text, true);
        assertThat(confirmed.lines()).hasSize(read.lines().size() + proposals);
    }

    @Test
    void aFileOfAnotherKindIsRefusedAtItsLine() {
        assertThat(ImportFormat.W3C.read("{\"a\":\n", TEXT.string(), false).skipped())
                .hasSize(1);
        assertThat(ImportFormat.W3C.read("{}", TEXT.string(), false).skipped()).hasSize(1);
    }

    @Test
    void doccanoHasOneArticleALine() {
        String line = ExportFormat.DOCCANO.write(DOCUMENT).files().get(".jsonl");
        assertThat(line).endsWith("}\n").doesNotContain("\n{");
        JsonObject json = JsonParser.parseString(line).getAsJsonObject();
        String text = json.get("text").getAsString();
        Map<Integer, String> words = new HashMap<>();
        for (JsonElement element : json.getAsJsonArray("entities")) {
            JsonObject entity = element.getAsJsonObject();
            int start = entity.get("start_offset").getAsInt();
            int end = entity.get("end_offset").getAsInt();
            assertThat(start).isLessThan(end);
            words.put(entity.get("id").getAsInt(), entity.get("label").getAsString() + " " + points(text, start, end));
        }
        assertThat(words.values())
                .contains("PERSON Ann Lund", "PERSON she", "CONTENT “We\u00A0never agreed,”", "CUE said");
        List<String> relations = new ArrayList<>();
        for (JsonElement element : json.getAsJsonArray("relations")) {
            JsonObject relation = element.getAsJsonObject();
            relations.add(words.get(relation.get("from_id").getAsInt()) + " "
                    + relation.get("type").getAsString() + " "
                    + words.get(relation.get("to_id").getAsInt()));
        }
        assertThat(relations)
                .contains("PERSON she coref PERSON Ann Lund", "CONTENT “We\u00A0never agreed,” source PERSON she");
        assertThat(Loss.line(ExportFormat.DOCCANO.write(DOCUMENT).losses()))
                .contains("2 decisions that look like proposals", "1 note or question", "1 decision against something");
    }

    @Test
    void labelStudioHasDecisionsApart() {
        Export export = ExportFormat.LABEL_STUDIO.write(DOCUMENT);
        JsonObject task = JsonParser.parseString(export.files().get(".json"))
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
        String text = task.getAsJsonObject("data").get("text").getAsString();
        List<String> proposed = labels(task.getAsJsonArray("predictions"), text);
        List<String> decided = labels(task.getAsJsonArray("annotations"), text);
        assertThat(proposed).hasSizeGreaterThan(decided.size()).contains("CUE said", "PERSON Ann Lund", "PERSON she");
        assertThat(decided).containsExactly("PERSON Ann Lund", "PERSON she", "REMARK left");
        String configuration = ExportFormat.LABEL_STUDIO.beside().get("labeling.xml");
        Stream.concat(proposed.stream(), decided.stream())
                .map(label -> label.substring(0, label.indexOf(' ')))
                .forEach(label -> assertThat(configuration).contains("<Label value=\"" + label + "\"/>"));
    }

    /** Labels with their words, whose offsets, texts and relations are checked on the way. */
    private static List<String> labels(JsonArray sets, String text) {
        List<String> labels = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonElement element : sets.get(0).getAsJsonObject().getAsJsonArray("result")) {
            JsonObject item = element.getAsJsonObject();
            if (item.get("type").getAsString().equals("relation")) {
                assertThat(ids)
                        .contains(
                                item.get("from_id").getAsString(),
                                item.get("to_id").getAsString());
                continue;
            }
            ids.add(item.get("id").getAsString());
            JsonObject value = item.getAsJsonObject("value");
            String words =
                    points(text, value.get("start").getAsInt(), value.get("end").getAsInt());
            if (item.get("type").getAsString().equals("labels")) {
                assertThat(value.get("text").getAsString()).isEqualTo(words);
                labels.add(value.getAsJsonArray("labels").get(0).getAsString() + " " + words);
            }
        }
        return labels;
    }

    @Test
    void statementsInOneTable() {
        Export csv = ExportFormat.STATEMENTS_CSV.write(DOCUMENT);
        assertThat(ExportFormat.STATEMENTS_CSV.table()).contains("statements.csv");
        assertThat(ExportFormat.STATEMENTS_CSV.head()).startsWith("document,line,");
        assertThat(csv.files().get(".csv")).startsWith("news/a,2,1,0,direct,she,Ann Lund,person,");
        assertThat(JsonParser.parseString(ExportFormat.STATEMENTS_JSON
                                .write(DOCUMENT)
                                .files()
                                .get(".json"))
                        .getAsJsonObject()
                        .getAsJsonArray("statements"))
                .hasSize(1);
        long mentions = ARTICLE.mentions().stream()
                .filter(mention -> ARTICLE.actorOf(mention).isPresent())
                .map(Mention::span)
                .count();
        assertThat(Loss.line(csv.losses())).contains(mentions + " mentions of actors", "1 text as it stands");
    }

    private static String points(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private static Anchor anchor(String words) {
        int start = TEXT.string().indexOf(words);
        return Anchor.of(TEXT, new Span(start, start + words.length()));
    }
}
