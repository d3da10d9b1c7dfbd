package org.antecedent.exchange;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.check.Finding;
import org.antecedent.coreference.Actor;
import org.antecedent.coreference.Candidate;
import org.antecedent.coreference.Resolution;
import org.antecedent.language.Penn;
import org.antecedent.language.Sentence;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/**
 * The project's own JSON: everything that was read of one article, in one object. Offsets are UTF-16 code units in the
 * article's text, half open. docs/formats.md describes every field.
 */
public final class AnnotationJson {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private AnnotationJson() {}

    /**
     * The article as JSON on one line.
     *
     * @param document the file name that the JSON carries
     */
    public static String write(String document, Article article, List<Finding> findings) {
        JsonObject root = new JsonObject();
        root.addProperty("document", document);
        JsonArray sentences = new JsonArray();
        article.sentences().stream()
                .map(Sentence::span)
                .map(AnnotationJson::span)
                .forEach(sentences::add);
        root.add("sentences", sentences);
        JsonArray mentions = new JsonArray();
        article.mentions().forEach(mention -> mentions.add(mention(article, mention)));
        root.add("mentions", mentions);
        JsonArray entities = new JsonArray();
        article.mentions().stream()
                .filter(AnnotationJson::isEntity)
                .map(AnnotationJson::entity)
                .forEach(entities::add);
        root.add("entities", entities);
        JsonArray actors = new JsonArray();
        article.actors().forEach(actor -> actors.add(actor(actor)));
        root.add("actors", actors);
        JsonArray quotations = new JsonArray();
        article.statements().forEach(statement -> quotations.add(statement(article, statement)));
        root.add("quotations", quotations);
        JsonArray found = new JsonArray();
        findings.forEach(finding -> found.add(finding(finding)));
        root.add("findings", found);
        return GSON.toJson(root);
    }

    private static JsonObject mention(Article article, Mention mention) {
        // A name's own words, as corpora annotate names: without article, title and apposition.
        Span span = words(article, mention);
        JsonObject json = new JsonObject();
        json.addProperty("id", mention.id());
        json.addProperty("start", span.start());
        json.addProperty("end", span.end());
        json.addProperty("kind", lower(mention.kind()));
        json.addProperty("type", mention.type().name());
        if (article.isDecided(mention)) {
            json.addProperty("decided", true);
        }
        if (isRelative(article, mention)) {
            // Corpora of the field count “who” with the phrase that it belongs to, and not as a mention of its own.
            article.resolutionOf(mention).best().ifPresent(best -> json.addProperty("relativeTo", best.antecedent()));
            return json;
        }
        article.actorOf(mention).ifPresent(actor -> {
            json.addProperty("actor", actor.id());
            double confidence = article.resolutionOf(mention)
                    .best()
                    .map(Candidate::probability)
                    .orElse(1.0);
            json.addProperty("confidence", Math.round(confidence * 100) / 100.0);
        });
        return json;
    }

    /** A description whole; a name with its article and title, but not with whose it is: “Smith” in “Ann's husband Smith”. */
    private static Span words(Article article, Mention mention) {
        if (mention.kind() != Mention.Kind.NAME) {
            return mention.span();
        }
        Sentence sentence = article.reading().sentence(mention);
        for (int i = mention.first();
                i < mention.end() && sentence.start(i) < mention.head().start();
                i++) {
            if (sentence.penn(i) == Penn.POS || sentence.penn(i) == Penn.PRP_POSSESSIVE) {
                return mention.head();
            }
        }
        return mention.span();
    }

    private static boolean isRelative(Article article, Mention mention) {
        return article.resolutionOf(mention).decidedBy().equals(Resolution.RELATIVE);
    }

    /** Whether it is a name of one of the three classes that corpora of the field agree on. */
    private static boolean isEntity(Mention mention) {
        return mention.kind() == Mention.Kind.NAME
                && entityClass(mention.type()).isPresent();
    }

    private static Optional<String> entityClass(ActorType type) {
        return switch (type) {
            case PERSON -> Optional.of("PER");
            case ORGANIZATION -> Optional.of("ORG");
            case PLACE, GEOPOLITICAL -> Optional.of("LOC");
            case GROUP, EVENT, OTHER, DATE, TITLE, NATIONALITY -> Optional.empty();
        };
    }

    private static JsonObject entity(Mention mention) {
        JsonObject json = new JsonObject();
        json.addProperty("start", mention.head().start());
        json.addProperty("end", mention.head().end());
        json.addProperty("type", entityClass(mention.type()).orElseThrow());
        return json;
    }

    private static JsonObject actor(Actor actor) {
        JsonObject json = new JsonObject();
        json.addProperty("id", actor.id());
        json.addProperty("name", actor.name());
        json.addProperty("type", actor.type().name());
        actor.known().ifPresent(id -> json.addProperty("known", id));
        if (actor.project().isPresent()) {
            json.addProperty("project", true);
        }
        return json;
    }

    private static JsonObject statement(Article article, Statement statement) {
        JsonObject json = new JsonObject();
        json.addProperty("id", statement.id());
        json.addProperty("start", statement.span().start());
        json.addProperty("end", statement.span().end());
        // Of the words from start to end: those of a split quotation are not all in marks.
        boolean split = statement.kind() == Statement.Kind.DIRECT
                && statement.stretches(article.text()).size() > 1;
        json.addProperty("kind", lower(split ? Statement.Kind.MIXED : statement.kind()));
        JsonArray content = new JsonArray();
        statement.content().stream().map(AnnotationJson::span).forEach(content::add);
        json.add("content", content);
        statement.cue().ifPresent(cue -> json.add("cue", span(cue)));
        statement.source().ifPresent(source -> json.add("source", span(source)));
        article.actorOf(statement).ifPresent(actor -> json.addProperty("actor", actor.id()));
        statement.addressee().ifPresent(addressee -> json.add("addressee", span(addressee)));
        statement.medium().ifPresent(medium -> json.add("medium", span(medium)));
        json.addProperty("polarity", lower(statement.polarity()));
        statement.enclosing().ifPresent(outer -> json.addProperty("enclosing", outer));
        if (statement.isDecided()) {
            json.addProperty("decided", true);
        }
        json.addProperty("certainty", lower(statement.certainty()));
        json.addProperty("rule", statement.rule());
        return json;
    }

    private static JsonObject finding(Finding finding) {
        JsonObject json = new JsonObject();
        json.addProperty("code", finding.code());
        json.addProperty("severity", lower(finding.severity()));
        json.addProperty("start", finding.span().start());
        json.addProperty("end", finding.span().end());
        json.addProperty("message", finding.message());
        return json;
    }

    private static JsonArray span(Span span) {
        JsonArray json = new JsonArray(2);
        json.add(span.start());
        json.add(span.end());
        return json;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
