package org.antecedent.exchange;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antecedent.annotation.Decision.Remark;
import org.antecedent.coreference.Actor;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/**
 * Label Studio's JSON, in code points: the whole reading as a prediction, what people decided as an annotation, and the
 * labeling configuration whose names both use.
 *
 * @see <a href="https://labelstud.io/guide/tasks#Basic-Label-Studio-JSON-format">Label Studio JSON</a>
 */
final class LabelStudioWriter implements Exporter {
    private static final Set<Part> HELD = EnumSet.of(
            Part.LINKED_MENTION,
            Part.UNLINKED_MENTION,
            Part.MENTION_TYPE,
            Part.MENTION_KIND,
            Part.ACTOR,
            Part.STATEMENT,
            Part.MEDIUM,
            Part.REMARK,
            Part.DECIDED,
            Part.TEXT);
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
    private static final List<String> PARTS = List.of("CONTENT", "CUE", "SOURCE", "MEDIUM", "ADDRESSEE", "REMARK");

    @Override
    public Set<Part> holds() {
        return HELD;
    }

    @Override
    public Map<String, String> beside() {
        return Map.of("labeling.xml", """
                <View>
                  <Relations>
                    <Relation value="coref"/>
                    <Relation value="continues"/>
                    <Relation value="cue"/>
                    <Relation value="source"/>
                    <Relation value="medium"/>
                    <Relation value="addressee"/>
                  </Relations>
                  <Labels name="label" toName="text">
                %s
                  </Labels>
                  <Text name="text" value="$text"/>
                  <Choices name="mention" toName="text" perRegion="true">
                    <Choice value="name"/>
                    <Choice value="nominal"/>
                    <Choice value="pronoun"/>
                  </Choices>
                  <TextArea name="note" toName="text" perRegion="true"/>
                </View>
                """.formatted(
                        Stream.concat(Stream.of(ActorType.values()).map(Enum::name), PARTS.stream())
                                .map(name -> "    <Label value=\"" + name + "\"/>")
                                .collect(Collectors.joining("\n"))));
    }

    @Override
    public String lastEnding() {
        return ".json";
    }

    @Override
    public Export write(Document document) {
        JsonObject data = new JsonObject();
        data.addProperty("text", document.text());
        data.addProperty("document", document.name());
        JsonObject task = new JsonObject();
        task.add("data", data);
        JsonObject prediction = new JsonObject();
        prediction.addProperty("model_version", "antecedent");
        prediction.add("result", new Regions(document, false).result());
        task.add("predictions", array(prediction));
        JsonArray decided = new Regions(document, true).result();
        if (!decided.isEmpty()) {
            JsonObject annotation = new JsonObject();
            annotation.add("result", decided);
            task.add("annotations", array(annotation));
        }
        return Export.of(lastEnding(), GSON.toJson(array(task)) + "\n", List.of());
    }

    private static JsonArray array(JsonObject one) {
        JsonArray array = new JsonArray();
        array.add(one);
        return array;
    }

    /** The regions of one article: all of them, or those that people decided about. */
    private static final class Regions {
        private final Document document;
        private final boolean decided;
        private final JsonArray result = new JsonArray();
        /** By their words. */
        private final Map<Span, String> mentions = new HashMap<>();

        private int regions;

        Regions(Document document, boolean decided) {
            this.document = document;
            this.decided = decided;
        }

        JsonArray result() {
            Map<Integer, String> lastOfActor = new HashMap<>();
            for (Mention mention : document.article().mentions()) {
                if (decided && !document.decided(mention).any()) {
                    continue;
                }
                String id = region(mention.type().name(), mention.span());
                mentions.put(mention.span(), id);
                about(
                        id,
                        mention.span(),
                        "mention",
                        "choices",
                        mention.kind().name().toLowerCase(Locale.ROOT));
                Optional<Actor> actor = document.article().actorOf(mention);
                if (actor.isPresent()) {
                    String before = lastOfActor.put(actor.get().id(), id);
                    if (before != null) {
                        relation(id, before, "coref");
                    }
                }
            }
            for (Statement statement : document.article().statements()) {
                if (!decided || statement.isDecided()) {
                    statement(statement);
                }
            }
            for (Remark remark : document.remarks()) {
                Span span = remark.words().span();
                about(words(span, "REMARK"), span, "note", "textarea", remark.text());
            }
            return result;
        }

        private void statement(Statement statement) {
            List<String> content = new ArrayList<>();
            for (Span span : statement.content()) {
                content.add(region("CONTENT", span));
            }
            String first = content.get(0);
            content.subList(1, content.size()).forEach(id -> relation(id, first, "continues"));
            statement.cue().ifPresent(span -> relation(first, region("CUE", span), "cue"));
            statement.source().ifPresent(span -> relation(first, words(span, "SOURCE"), "source"));
            statement.medium().ifPresent(span -> relation(first, words(span, "MEDIUM"), "medium"));
            statement.addressee().ifPresent(span -> relation(first, words(span, "ADDRESSEE"), "addressee"));
        }

        private String words(Span span, String label) {
            String mention = mentions.get(span);
            return mention != null ? mention : region(label, span);
        }

        private String region(String label, Span span) {
            String id = (decided ? "d" : "p") + ++regions;
            result.add(item(id, span, "label", "labels", label));
            return id;
        }

        private void about(String id, Span span, String name, String type, String value) {
            result.add(item(id, span, name, type, value));
        }

        private JsonObject item(String id, Span span, String name, String type, String value) {
            Span points = document.points(span);
            JsonArray values = new JsonArray();
            values.add(value);
            JsonObject json = new JsonObject();
            json.addProperty("start", points.start());
            json.addProperty("end", points.end());
            json.addProperty("text", document.words(span));
            json.add(type.equals("textarea") ? "text" : type, values);
            JsonObject item = new JsonObject();
            item.addProperty("id", id);
            item.addProperty("from_name", name);
            item.addProperty("to_name", "text");
            item.addProperty("type", type);
            item.add("value", json);
            return item;
        }

        private void relation(String from, String to, String label) {
            JsonArray labels = new JsonArray();
            labels.add(label);
            JsonObject json = new JsonObject();
            json.addProperty("type", "relation");
            json.addProperty("from_id", from);
            json.addProperty("to_id", to);
            json.addProperty("direction", "right");
            json.add("labels", labels);
            result.add(json);
        }
    }
}
