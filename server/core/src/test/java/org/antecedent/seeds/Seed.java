package org.antecedent.seeds;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antecedent.fixture.Repository;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/** A sample article with what a careful reader sees in it; seeds/README.md describes the form. */
record Seed(
        String name,
        Text text,
        List<GoldMention> mentions,
        List<GoldPronoun> pronouns,
        List<GoldPronoun> speakerPronouns,
        List<GoldStatement> statements,
        List<GoldFinding> findings,
        List<Forbidden> mustNotFire) {

    /** A mention of an entity. */
    record GoldMention(Span span, String entity, String kind, boolean optional) {
        boolean isPronoun() {
            return kind.equals("pronoun");
        }
    }

    /** @param entity empty where it is no entity */
    record GoldPronoun(Span span, Optional<String> entity, String status) {
        /** Whether nobody in the text is what it means. */
        boolean isOfNobody() {
            return entity.isEmpty() || status.equals("vague") || status.equals("no-antecedent");
        }

        /** Whether the text leaves a careful reader between two. */
        boolean isAmbiguous() {
            return status.equals("ambiguous") || status.equals("slightly-ambiguous");
        }
    }

    /** @param speaker the entity, empty where nobody can know */
    record GoldStatement(String id, Span content, Optional<Span> source, Optional<String> speaker) {}

    record GoldFinding(String code, Span span, boolean must) {}

    /** @param span empty where the code may stand nowhere in the article */
    record Forbidden(String code, Optional<Span> span) {}

    /** All of the repository, by name. */
    static List<Seed> all() {
        Path folder = Repository.root().resolve("seeds");
        try (Stream<Path> files = Files.list(folder)) {
            List<Seed> seeds = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".gold.json"))
                    .sorted()
                    .toList()) {
                seeds.add(read(folder, file));
            }
            return seeds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The spans of an entity's names and descriptions. */
    List<Span> namesOf(String entity) {
        return mentions.stream()
                .filter(mention -> mention.entity().equals(entity) && !mention.isPronoun())
                .map(GoldMention::span)
                .toList();
    }

    private static Seed read(Path folder, Path file) throws IOException {
        JsonObject gold = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        String path = gold.getAsJsonObject("source").get("path").getAsString();
        List<GoldMention> mentions = new ArrayList<>();
        for (JsonObject entity : objects(gold, "entities")) {
            for (JsonObject mention : objects(entity, "mentions")) {
                mentions.add(new GoldMention(
                        span(mention),
                        entity.get("id").getAsString(),
                        mention.get("kind").getAsString(),
                        isTrue(mention, "optional") || isTrue(entity, "optional")));
            }
        }
        List<GoldStatement> statements = new ArrayList<>();
        for (JsonObject quotation : objects(gold, "quotations")) {
            statements.add(new GoldStatement(
                    quotation.get("id").getAsString(),
                    span(quotation.getAsJsonObject("content")),
                    object(quotation, "source").map(Seed::span),
                    string(quotation, "speaker")));
        }
        List<GoldFinding> findings = new ArrayList<>();
        for (JsonObject finding : objects(gold, "expectedFindings")) {
            findings.add(new GoldFinding(
                    finding.get("code").getAsString(),
                    span(finding.getAsJsonObject("range")),
                    finding.get("expect").getAsString().equals("must")));
        }
        List<Forbidden> forbidden = new ArrayList<>();
        for (JsonObject one : objects(gold, "mustNotFire")) {
            forbidden.add(new Forbidden(
                    one.get("code").getAsString(), object(one, "range").map(Seed::span)));
        }
        return new Seed(
                path.replaceFirst("\\.\\w+$", ""),
                Text.of(Files.readString(folder.resolve(path))),
                mentions,
                pronouns(gold, "pronouns"),
                pronouns(gold, "speakerPronouns"),
                statements,
                findings,
                forbidden);
    }

    private static List<GoldPronoun> pronouns(JsonObject gold, String field) {
        return objects(gold, field).stream()
                .map(pronoun -> new GoldPronoun(
                        span(pronoun),
                        string(pronoun, "entity"),
                        pronoun.get("status").getAsString()))
                .toList();
    }

    private static Span span(JsonObject range) {
        return new Span(range.get("start").getAsInt(), range.get("end").getAsInt());
    }

    private static List<JsonObject> objects(JsonObject parent, String field) {
        if (!parent.has(field)) {
            return List.of();
        }
        return parent.getAsJsonArray(field).asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static Optional<JsonObject> object(JsonObject parent, String field) {
        return parent.has(field) && parent.get(field).isJsonObject()
                ? Optional.of(parent.getAsJsonObject(field))
                : Optional.empty();
    }

    private static Optional<String> string(JsonObject parent, String field) {
        return parent.has(field) && parent.get(field).isJsonPrimitive()
                ? Optional.of(parent.get(field).getAsString())
                : Optional.empty();
    }

    private static boolean isTrue(JsonObject parent, String field) {
        return parent.has(field) && parent.get(field).getAsBoolean();
    }
}
