package org.antecedent.exchange;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antecedent.coreference.Actor;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/**
 * doccano's lines of JSON, an article a line, in code points: mentions and the parts of statements as entities, {@code coref}
 * from a mention to the one of its actor before it, {@code source} and {@code cue} from what is said.
 *
 * @see <a href="https://doccano.github.io/doccano/">doccano</a>
 */
final class DoccanoWriter implements Exporter {
    private static final Set<Part> HELD = EnumSet.of(
            Part.LINKED_MENTION,
            Part.UNLINKED_MENTION,
            Part.MENTION_TYPE,
            Part.ACTOR,
            Part.STATEMENT,
            Part.MEDIUM,
            Part.TEXT);
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    @Override
    public Set<Part> holds() {
        return HELD;
    }

    @Override
    public Optional<String> table() {
        return Optional.of("doccano.jsonl");
    }

    @Override
    public String lastEnding() {
        return ".jsonl";
    }

    @Override
    public Export write(Document document) {
        return Export.of(lastEnding(), GSON.toJson(new Entities(document).json()) + "\n", List.of());
    }

    /** The entities and relations of one article. */
    private static final class Entities {
        private final Document document;
        private final JsonArray entities = new JsonArray();
        private final JsonArray relations = new JsonArray();
        /** By their words. */
        private final Map<Span, Integer> mentions = new HashMap<>();

        Entities(Document document) {
            this.document = document;
        }

        JsonObject json() {
            Map<Integer, Integer> lastOfActor = new HashMap<>();
            for (Mention mention : document.article().mentions()) {
                int id = entity(mention.type().name(), mention.span());
                mentions.put(mention.span(), id);
                Optional<Actor> actor = document.article().actorOf(mention);
                if (actor.isPresent()) {
                    Integer before = lastOfActor.put(actor.get().id(), id);
                    if (before != null) {
                        relation(id, before, "coref");
                    }
                }
            }
            document.article().statements().forEach(this::statement);
            JsonObject json = new JsonObject();
            json.addProperty("text", document.text());
            json.addProperty("document", document.name());
            json.add("entities", entities);
            json.add("relations", relations);
            return json;
        }

        private void statement(Statement statement) {
            int first = -1;
            for (Span span : statement.content()) {
                int id = entity("CONTENT", span);
                if (first >= 0) {
                    relation(id, first, "continues");
                } else {
                    first = id;
                }
            }
            int content = first;
            statement.cue().ifPresent(span -> relation(content, entity("CUE", span), "cue"));
            statement.source().ifPresent(span -> relation(content, words(span, "SOURCE"), "source"));
            statement.medium().ifPresent(span -> relation(content, words(span, "MEDIUM"), "medium"));
            statement.addressee().ifPresent(span -> relation(content, words(span, "ADDRESSEE"), "addressee"));
        }

        private int words(Span span, String label) {
            Integer mention = mentions.get(span);
            return mention != null ? mention : entity(label, span);
        }

        private int entity(String label, Span span) {
            Span points = document.points(span);
            JsonObject json = new JsonObject();
            json.addProperty("id", entities.size());
            json.addProperty("start_offset", points.start());
            json.addProperty("end_offset", points.end());
            json.addProperty("label", label);
            entities.add(json);
            return entities.size() - 1;
        }

        private void relation(int from, int to, String type) {
            JsonObject json = new JsonObject();
            json.addProperty("id", relations.size());
            json.addProperty("from_id", from);
            json.addProperty("to_id", to);
            json.addProperty("type", type);
            relations.add(json);
        }
    }
}
