package org.antecedent.exchange;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.Decision;
import org.antecedent.annotation.Decision.Dismissed;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.NotSaid;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.annotation.Decision.Remark;
import org.antecedent.annotation.Decision.Unmarked;
import org.antecedent.coreference.Actor;
import org.antecedent.coreference.Candidate;
import org.antecedent.coreference.Resolution;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/**
 * UIMA CAS JSON 0.4, with its type system, one feature structure a line, in UTF-16 code units. Every type is an annotation
 * whose features are plain values, as INCEpTION's layers have them; what belongs together names the other by its {@code
 * identifier}.
 *
 * @see <a href="https://github.com/apache/uima-uimaj-io-jsoncas/blob/main/SPECIFICATION.adoc">UIMA JSON CAS</a>
 */
final class CasJsonWriter implements Exporter {
    private static final Set<Part> HELD = EnumSet.complementOf(EnumSet.of(Part.CONFLICT, Part.SIGNATURE, Part.ASIDE));
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    @Override
    public Set<Part> holds() {
        return HELD;
    }

    @Override
    public String lastEnding() {
        return ".json";
    }

    @Override
    public Export write(Document document) {
        Structures structures = new Structures(document);
        structures.write();
        return Export.of(lastEnding(), structures.file(), List.of());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The feature structures of one article. */
    private static final class Structures {
        private static final int SOFA = 1;

        private final Document document;
        private final List<JsonObject> all = new ArrayList<>();

        Structures(Document document) {
            this.document = document;
        }

        void write() {
            JsonObject sofa = new JsonObject();
            sofa.addProperty("%ID", SOFA);
            sofa.addProperty("%TYPE", CasTypes.SOFA);
            sofa.addProperty("sofaNum", 1);
            sofa.addProperty("sofaID", "_InitialView");
            sofa.addProperty("mimeType", "text/plain");
            sofa.addProperty("sofaString", document.text());
            all.add(sofa);
            Span whole = new Span(0, document.article().text().length());
            annotation("uima.tcas.DocumentAnnotation", whole).addProperty("language", "en");
            for (Sentence sentence : document.article().sentences()) {
                annotation(CasTypes.SENTENCE, sentence.span());
                for (int i = 0; i < sentence.size(); i++) {
                    annotation(CasTypes.TOKEN, sentence.span(i));
                }
            }
            document.article().actors().forEach(this::actor);
            for (Named named : document.unmentioned()) {
                ActorDetails details = ActorDetails.of(Optional.of(named), Optional.empty());
                actor(new Span(0, 0), named.actor(), named.name(), "named", details);
            }
            document.article().mentions().forEach(this::mention);
            document.article().statements().forEach(this::statement);
            for (Remark remark : document.remarks()) {
                JsonObject json = annotation(CasTypes.REMARK, remark.words().span());
                json.addProperty("purpose", lower(remark.purpose()));
                json.addProperty("text", remark.text());
            }
            for (Annotation annotation : document.article().decisions().placed()) {
                rejection(annotation.decision());
            }
        }

        private JsonObject annotation(String type, Span span) {
            Span units = document.units(span);
            JsonObject json = new JsonObject();
            json.addProperty("%ID", all.size() + 1);
            json.addProperty("%TYPE", type);
            json.addProperty("@sofa", SOFA);
            json.addProperty("begin", units.start());
            json.addProperty("end", units.end());
            all.add(json);
            return json;
        }

        private void actor(Actor actor) {
            Optional<Named> named = document.named(actor);
            String state = named.isPresent() ? "named" : actor.known().isPresent() ? "known" : "proposed";
            Span first = document.article().mentionsOf(actor).get(0).span();
            actor(first, document.id(actor), actor.name(), state, document.details(actor));
        }

        private void actor(Span span, String id, String name, String state, ActorDetails details) {
            JsonObject json = annotation(CasTypes.ACTOR, span);
            json.addProperty("identifier", id);
            json.addProperty("label", name);
            json.addProperty("state", state);
            details.type().ifPresent(type -> json.addProperty("actorType", type.name()));
            details.pronouns().ifPresent(pronouns -> json.addProperty("pronouns", pronouns));
            details.note().ifPresent(note -> json.addProperty("note", note));
            if (!details.links().isEmpty()) {
                json.addProperty("link", String.join(" ", details.links()));
            }
            if (!details.ofProject().isEmpty()) {
                json.addProperty("project", details.project());
            }
        }

        private void mention(Mention mention) {
            JsonObject json = annotation(CasTypes.MENTION, mention.span());
            json.addProperty("kind", lower(mention.kind()));
            json.addProperty("actorType", mention.type().name());
            document.article().actorOf(mention).ifPresent(actor -> json.addProperty("actor", document.id(actor)));
            if (document.isNobody(mention)) {
                json.addProperty("nobody", true);
            }
            String proposed = document.decided(mention).proposed();
            if (!proposed.isEmpty()) {
                json.addProperty("proposed", proposed);
            }
            Resolution resolution = document.article().resolutionOf(mention);
            json.addProperty("rule", resolution.decidedBy());
            resolution
                    .best()
                    .map(Candidate::probability)
                    .ifPresent(sure -> json.addProperty("confidence", Math.round(sure * 100) / 100.0));
        }

        private void statement(Statement statement) {
            String id = String.valueOf(statement.id());
            JsonObject json = annotation(CasTypes.STATEMENT, statement.span());
            json.addProperty("identifier", id);
            json.addProperty("kind", lower(statement.kind()));
            json.addProperty("polarity", lower(statement.polarity()));
            json.addProperty("certainty", lower(statement.certainty()));
            json.addProperty("rule", statement.rule());
            if (!statement.isDecided()) {
                json.addProperty("proposed", true);
            }
            statement.content().forEach(span -> part(id, "content", span));
            statement.cue().ifPresent(span -> part(id, "cue", span));
            statement.source().ifPresent(span -> part(id, "source", span));
            statement.medium().ifPresent(span -> part(id, "medium", span));
            statement.addressee().ifPresent(span -> part(id, "addressee", span));
        }

        private void part(String statement, String role, Span span) {
            JsonObject json = annotation(CasTypes.PART, span);
            json.addProperty("statement", statement);
            json.addProperty("role", role);
        }

        private void rejection(Decision decision) {
            if (decision instanceof Unmarked one) {
                rejection("no-mention", Optional.of(one.words().span()), "");
            } else if (decision instanceof RefersNot one) {
                rejection("refers-not", Optional.of(one.words().span()), one.actor());
            } else if (decision instanceof Dismissed one) {
                rejection("dismissed", one.words().map(words -> words.span()), one.code());
            } else if (decision instanceof NotSaid one) {
                // The parts of one have the same number.
                String id = String.valueOf(all.size());
                one.content().forEach(words -> rejection("no-statement", Optional.of(words.span()), id));
            }
        }

        private void rejection(String what, Optional<Span> words, String value) {
            JsonObject json = annotation(CasTypes.REJECTION, words.orElse(new Span(0, 0)));
            json.addProperty("what", what);
            if (!value.isEmpty()) {
                json.addProperty("value", value);
            }
        }

        String file() {
            JsonArray members = new JsonArray();
            all.subList(1, all.size()).forEach(one -> members.add(one.get("%ID")));
            JsonObject view = new JsonObject();
            view.addProperty("%SOFA", SOFA);
            view.add("%MEMBERS", members);
            JsonObject views = new JsonObject();
            views.add("_InitialView", view);
            String structures = all.stream().map(GSON::toJson).collect(Collectors.joining(",\n", "[\n", "]"));
            return "{" + field("%TYPES", GSON.toJson(types())) + ",\n"
                    + field("%FEATURE_STRUCTURES", structures) + ",\n"
                    + field("%VIEWS", GSON.toJson(views)) + "}\n";
        }

        private static String field(String name, String json) {
            return GSON.toJson(name) + ":" + json;
        }

        private static JsonObject types() {
            JsonObject types = new JsonObject();
            new TreeMap<>(CasTypes.FEATURES).forEach((name, features) -> {
                JsonObject type = new JsonObject();
                type.addProperty("%NAME", name);
                type.addProperty("%SUPER_TYPE", "uima.tcas.Annotation");
                for (Map.Entry<String, String> feature : new TreeMap<>(features).entrySet()) {
                    JsonObject json = new JsonObject();
                    json.addProperty("%NAME", feature.getKey());
                    json.addProperty("%RANGE", feature.getValue());
                    type.add(feature.getKey(), json);
                }
                types.add(name, type);
            });
            return types;
        }
    }
}
