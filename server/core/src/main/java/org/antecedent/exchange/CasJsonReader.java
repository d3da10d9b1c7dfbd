package org.antecedent.exchange;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.antecedent.annotation.Decision.Dismissed;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.NotSaid;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.annotation.Decision.Remark;
import org.antecedent.annotation.Decision.Unmarked;
import org.antecedent.annotation.JsonText;
import org.antecedent.mention.ActorType;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * Reads UIMA CAS JSON: what {@link CasJsonWriter} writes, and the named entities and coreference chains of DKPro, which
 * INCEpTION's built-in layers are.
 */
final class CasJsonReader {
    /** Words and grammar, which are read anew, and what says nothing of the text. */
    private static final List<String> OTHER_LAYERS = List.of(
            "uima.",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.",
            "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.",
            "de.tudarmstadt.ukp.dkpro.core.api.syntax.",
            "de.tudarmstadt.ukp.dkpro.core.api.metadata.",
            "de.tudarmstadt.ukp.clarin.webanno.api.type.");

    private final List<Structure> structures;
    private final Map<Integer, Structure> byId = new HashMap<>();
    private final Text text;
    private final ImportBuilder builder;

    /**
     * A feature structure.
     *
     * @param line on which it begins
     */
    private record Structure(int line, JsonObject json) {
        String type() {
            return text("%TYPE").orElse("");
        }

        Optional<String> text(String feature) {
            return json.get(feature) instanceof JsonPrimitive value && value.isString()
                    ? Optional.of(value.getAsString())
                    : Optional.empty();
        }

        int number(String feature) {
            boolean whole = json.get(feature) instanceof JsonPrimitive value
                    && value.isNumber()
                    && value.getAsString().matches("\\d{1,9}");
            return whole ? json.get(feature).getAsInt() : -1;
        }

        boolean is(String feature) {
            return json.get(feature) instanceof JsonPrimitive value && value.isBoolean() && value.getAsBoolean();
        }
    }

    private CasJsonReader(List<Structure> structures, Text text, boolean confirming) {
        this.structures = structures;
        this.text = text;
        this.builder = new ImportBuilder(text, confirming);
        structures.forEach(one -> byId.putIfAbsent(one.number("%ID"), one));
    }

    /** Reads a file; the text is the one that stands in it. */
    static Import read(String file, boolean confirming) {
        List<Structure> structures = new ArrayList<>();
        ImportBuilder nothing = new ImportBuilder(Text.of(""), confirming);
        try (JsonText json = new JsonText(file)) {
            try {
                readAll(json, structures);
            } catch (IOException malformed) {
                nothing.skip(json.line(), "This is not the whole of a CAS in JSON.");
                return nothing.build();
            }
        } catch (IOException never) {
            throw new IllegalStateException("a string cannot fail", never);
        }
        Optional<String> sofa = structures.stream()
                .filter(one -> one.type().equals(CasTypes.SOFA))
                .flatMap(one -> one.text("sofaString").stream())
                .findFirst();
        if (sofa.isEmpty()) {
            nothing.skip(1, "There is no text in this file.");
            return nothing.build();
        }
        CasJsonReader reader = new CasJsonReader(structures, Text.of(sofa.get()), confirming);
        reader.build();
        return reader.builder.build();
    }

    private static void readAll(JsonText json, List<Structure> structures) throws IOException {
        JsonReader reader = json.reader();
        if (reader.peek() != JsonToken.BEGIN_OBJECT) {
            throw new IOException("no object");
        }
        reader.beginObject();
        while (reader.hasNext()) {
            if (!reader.nextName().equals("%FEATURE_STRUCTURES")) {
                json.element();
            } else if (reader.peek() == JsonToken.BEGIN_ARRAY) {
                reader.beginArray();
                while (reader.hasNext()) {
                    read(json, "", structures);
                }
                reader.endArray();
            } else {
                reader.beginObject();
                while (reader.hasNext()) {
                    read(json, reader.nextName(), structures);
                }
                reader.endObject();
            }
        }
        reader.endObject();
        json.end();
    }

    private static void read(JsonText json, String id, List<Structure> structures) throws IOException {
        int line = json.line();
        JsonElement element = json.element();
        if (element instanceof JsonObject object) {
            if (id.matches("\\d{1,9}")) {
                object.addProperty("%ID", Integer.valueOf(id));
            }
            structures.add(new Structure(line, object));
        }
    }

    private void build() {
        Map<String, List<Structure>> byType = new LinkedHashMap<>();
        structures.forEach(one ->
                byType.computeIfAbsent(one.type(), any -> new ArrayList<>()).add(one));
        byType.getOrDefault(CasTypes.ACTOR, List.of()).forEach(this::actor);
        byType.getOrDefault(CasTypes.MENTION, List.of()).forEach(this::mention);
        statements(byType.getOrDefault(CasTypes.STATEMENT, List.of()), byType.getOrDefault(CasTypes.PART, List.of()));
        byType.getOrDefault(CasTypes.REMARK, List.of()).forEach(this::remark);
        rejections(byType.getOrDefault(CasTypes.REJECTION, List.of()));
        entities(
                byType.getOrDefault(CasTypes.NAMED_ENTITY, List.of()),
                byType.getOrDefault(CasTypes.CHAIN, List.of()),
                byType.getOrDefault(CasTypes.LINK, List.of()));
        byType.forEach((type, all) -> {
            boolean known = CasTypes.FEATURES.containsKey(type)
                    || Set.of(CasTypes.NAMED_ENTITY, CasTypes.CHAIN, CasTypes.LINK)
                            .contains(type)
                    || OTHER_LAYERS.stream().anyMatch(type::startsWith);
            if (!known) {
                builder.skip(
                        all.get(0).line(), "The type “" + type + "” is not known here (" + all.size() + " times).");
            }
        });
    }

    private Optional<Span> span(Structure one) {
        int begin = one.number("begin");
        int end = one.number("end");
        if (begin < 0 || end <= begin || !builder.has(new Span(begin, end))) {
            builder.skip(one.line(), "The words lie outside the text, or are none.");
            return Optional.empty();
        }
        return Optional.of(new Span(begin, end));
    }

    private void actor(Structure one) {
        Optional<String> id = one.text("identifier");
        if (id.isEmpty()) {
            builder.skip(one.line(), "An actor has an identifier.");
            return;
        }
        String state = one.text("state").orElse("named");
        builder.actor(
                one.line(),
                id.get(),
                id,
                ActorDetails.withoutProject(
                        new Named(
                                id.get(),
                                one.text("label").orElse(id.get()),
                                one.text("actorType").flatMap(TypeNames::read),
                                one.text("pronouns"),
                                one.text("note"),
                                one.text("link")),
                        one.text("project").orElse("")),
                state.equals("named"),
                state.equals("proposed"));
    }

    private void mention(Structure one) {
        span(one)
                .ifPresent(words -> builder.mention(
                        one.line(),
                        words,
                        one.text("actorType").flatMap(TypeNames::read),
                        one.text("actor"),
                        one.is("nobody"),
                        Facets.of(one.text("proposed").orElse(""))));
    }

    private void statements(List<Structure> statements, List<Structure> parts) {
        Map<String, Map<String, List<Span>>> byStatement = new HashMap<>();
        for (Structure part : parts) {
            span(part)
                    .ifPresent(words -> byStatement
                            .computeIfAbsent(part.text("statement").orElse(""), any -> new HashMap<>())
                            .computeIfAbsent(part.text("role").orElse(""), any -> new ArrayList<>())
                            .add(words));
        }
        for (Structure one : statements) {
            Map<String, List<Span>> roles =
                    byStatement.getOrDefault(one.text("identifier").orElse(""), Map.of());
            List<Span> content =
                    roles.getOrDefault("content", List.of()).stream().sorted().toList();
            if (content.isEmpty()) {
                builder.skip(one.line(), "A statement has content.");
                continue;
            }
            builder.statement(
                    one.line(),
                    content,
                    roles.getOrDefault("source", List.of()).stream().findFirst(),
                    roles.getOrDefault("cue", List.of()).stream().findFirst(),
                    kind(one.text("kind").orElse("")),
                    !one.is("proposed"));
        }
    }

    private static Optional<Statement.Kind> kind(String name) {
        return Stream.of(Statement.Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private void remark(Structure one) {
        Remark.Purpose purpose =
                one.text("purpose").orElse("").equals("question") ? Remark.Purpose.QUESTION : Remark.Purpose.NOTE;
        span(one)
                .ifPresent(words -> builder.decide(
                        one.line(),
                        new Remark(
                                builder.anchor(words), purpose, one.text("text").orElse(""))));
    }

    private void rejections(List<Structure> rejections) {
        Map<String, List<Structure>> notSaid = new LinkedHashMap<>();
        for (Structure one : rejections) {
            String value = one.text("value").orElse("");
            switch (one.text("what").orElse("")) {
                case "no-mention" ->
                    span(one).ifPresent(words -> builder.decide(one.line(), new Unmarked(builder.anchor(words))));
                case "refers-not" ->
                    span(one)
                            .ifPresent(
                                    words -> builder.decide(one.line(), new RefersNot(builder.anchor(words), value)));
                case "no-statement" ->
                    notSaid.computeIfAbsent(value, any -> new ArrayList<>()).add(one);
                case "dismissed" -> dismissed(one, value);
                default -> builder.skip(one.line(), "It does not say what is rejected.");
            }
        }
        notSaid.values().forEach(parts -> {
            List<Span> content =
                    parts.stream().flatMap(part -> span(part).stream()).toList();
            if (content.size() == parts.size()) {
                builder.decide(
                        parts.get(0).line(),
                        new NotSaid(content.stream().map(builder::anchor).toList()));
            }
        });
    }

    private void dismissed(Structure one, String code) {
        if (one.number("end") == 0) {
            builder.decide(one.line(), new Dismissed(code, Optional.empty()));
        } else {
            span(one)
                    .ifPresent(words ->
                            builder.decide(one.line(), new Dismissed(code, Optional.of(builder.anchor(words)))));
        }
    }

    /** The mentions of INCEpTION's built-in layers: those about the same words are one. */
    private void entities(List<Structure> entities, List<Structure> chains, List<Structure> links) {
        Map<Span, Entity> bySpan = new LinkedHashMap<>();
        for (Structure entity : entities) {
            Optional<ActorType> type = entity.text("value").flatMap(TypeNames::read);
            if (type.isEmpty()) {
                builder.skip(entity.line(), "“" + entity.text("value").orElse("") + "” is no type of actor.");
                continue;
            }
            span(entity).ifPresent(words -> {
                Entity one = bySpan.computeIfAbsent(words, any -> new Entity(entity.line()));
                one.type = type;
                one.link = entity.text("identifier").filter(link -> !link.isBlank());
            });
        }
        Set<Structure> linked = new HashSet<>();
        for (Structure chain : chains) {
            Structure next = byId.get(chain.number("@first"));
            while (next != null && linked.add(next)) {
                Structure link = next;
                span(link)
                        .ifPresent(words -> bySpan.computeIfAbsent(words, any -> new Entity(link.line())).chain =
                                Optional.of("chain " + chain.number("%ID")));
                next = byId.get(next.number("@next"));
            }
        }
        for (Structure link : links) {
            if (!linked.contains(link)) {
                builder.skip(link.line(), "This link is in no chain.");
            }
        }
        bySpan.forEach((words, one) -> {
            Optional<String> key = one.chain.or(() -> one.link.map(link -> "link " + link));
            builder.mention(one.line, words, one.type, key, false, Facets.ALL);
            if (one.link.isPresent()) {
                String name = text.words(words);
                builder.actor(
                        one.line,
                        key.orElseThrow(),
                        Optional.empty(),
                        new Named("", name, Optional.empty(), Optional.empty(), Optional.empty(), one.link),
                        true,
                        false);
            }
        });
    }

    /** What several layers say of the same words. */
    private static final class Entity {
        private final int line;
        private Optional<ActorType> type = Optional.empty();
        private Optional<String> link = Optional.empty();
        private Optional<String> chain = Optional.empty();

        Entity(int line) {
            this.line = line;
        }
    }
}
