package org.antecedent.annotation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.antecedent.annotation.Decision.Conflict;
import org.antecedent.annotation.Decision.Dismissed;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.NotSaid;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.annotation.Decision.Remark;
import org.antecedent.annotation.Decision.Said;
import org.antecedent.annotation.Decision.Unmarked;
import org.antecedent.annotation.Fields.Malformed;
import org.antecedent.mention.ActorType;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/** An annotation as a W3C Web Annotation; spans are code points here. docs/annotations.md describes every field. */
final class DecisionJson {
    /** What marks a W3C annotation as one of ours, and says of which shape it is. */
    static final String DECISION = "antecedent:decision";

    private static final String TYPE = "antecedent:type";
    private static final String PRONOUNS = "antecedent:pronouns";
    private static final String NOTE = "antecedent:note";
    private static final String LINK = "antecedent:link";
    private static final String KIND = "antecedent:kind";
    private static final String SOURCE = "antecedent:source";
    private static final String CUE = "antecedent:cue";
    private static final String ITEMS = "items";
    private static final String NOBODY = "antecedent:nobody";

    private final String article;

    /** @param article the IRI of the article, relative to the file */
    DecisionJson(String article) {
        this.article = article;
    }

    JsonObject write(Annotation annotation) {
        Map<String, String> other = annotation.other();
        JsonObject json = new JsonObject();
        json.addProperty("id", annotation.id());
        json.addProperty("type", "Annotation");
        shape(json, annotation.decision(), other);
        annotation.creator().ifPresent(creator -> {
            JsonObject person = new JsonObject();
            person.addProperty("type", "Person");
            person.addProperty("name", creator);
            json.add("creator", Fields.withRest(person, "creator", other));
        });
        annotation.created().ifPresent(created -> json.addProperty("created", created));
        return Fields.withRest(json, "", other);
    }

    private void shape(JsonObject json, Decision decision, Map<String, String> other) {
        if (decision instanceof Named named) {
            says(json, "actor", "describing");
            body(json, named(named), other);
            json.addProperty("target", "#" + named.actor());
        } else if (decision instanceof Marked marked) {
            says(json, "mention", "tagging");
            marked.type().ifPresent(type -> body(json, text("tagging", type.name()), other));
            target(json, decision.anchors(), other);
        } else if (decision instanceof Unmarked) {
            says(json, "no-mention", "moderating");
            target(json, decision.anchors(), other);
        } else if (decision instanceof Refers refers) {
            says(json, "refers", "identifying");
            body(json, actor(refers.actor()), other);
            target(json, decision.anchors(), other);
        } else if (decision instanceof RefersNot not) {
            says(json, "refers-not", "moderating");
            body(json, actor(Optional.of(not.actor())), other);
            target(json, decision.anchors(), other);
        } else if (decision instanceof Said said) {
            says(json, "statement", "describing");
            body(json, said(said, other), other);
            target(json, said.content(), other);
        } else if (decision instanceof NotSaid) {
            says(json, "no-statement", "moderating");
            target(json, decision.anchors(), other);
        } else if (decision instanceof Dismissed dismissed) {
            says(json, "dismissed", "moderating");
            body(json, text("tagging", dismissed.code()), other);
            if (dismissed.words().isPresent()) {
                target(json, decision.anchors(), other);
            } else {
                json.addProperty("target", article);
            }
        } else if (decision instanceof Remark remark) {
            String purpose = remark.purpose() == Remark.Purpose.NOTE ? "commenting" : "questioning";
            says(json, lower(remark.purpose()), purpose);
            body(json, text(purpose, remark.text()), other);
            target(json, decision.anchors(), other);
        } else if (decision instanceof Conflict conflict) {
            says(json, "conflict", "moderating");
            json.add("body", readings(conflict, other));
            json.addProperty("target", article);
        }
    }

    private static void says(JsonObject json, String decision, String motivation) {
        json.addProperty(DECISION, decision);
        json.addProperty("motivation", motivation);
    }

    private static void body(JsonObject json, JsonObject body, Map<String, String> other) {
        json.add("body", Fields.withRest(body, "body", other));
    }

    private static JsonObject named(Named named) {
        JsonObject json = new JsonObject();
        json.addProperty("type", "antecedent:Actor");
        json.addProperty("label", named.name());
        named.type().ifPresent(type -> json.addProperty(TYPE, type.name()));
        named.pronouns().ifPresent(pronouns -> json.addProperty(PRONOUNS, pronouns));
        named.note().ifPresent(note -> json.addProperty(NOTE, note));
        named.link().ifPresent(link -> json.addProperty(LINK, link));
        return json;
    }

    private static JsonObject text(String purpose, String value) {
        JsonObject json = new JsonObject();
        json.addProperty("type", "TextualBody");
        json.addProperty("purpose", purpose);
        json.addProperty("value", value);
        return json;
    }

    private static JsonObject actor(Optional<String> id) {
        JsonObject json = new JsonObject();
        json.addProperty("type", "SpecificResource");
        json.addProperty("purpose", "identifying");
        json.addProperty("source", id.map(actor -> "#" + actor).orElse(NOBODY));
        return json;
    }

    private JsonObject said(Said said, Map<String, String> other) {
        JsonObject json = new JsonObject();
        json.addProperty("type", "antecedent:Statement");
        json.addProperty(KIND, lower(said.kind()));
        said.source().ifPresent(source -> json.add(SOURCE, target(source, "body/" + SOURCE, other)));
        said.cue().ifPresent(cue -> json.add(CUE, target(cue, "body/" + CUE, other)));
        return json;
    }

    private JsonArray readings(Conflict conflict, Map<String, String> other) {
        JsonArray readings = new JsonArray();
        for (Conflict.Reading reading : conflict.readings()) {
            JsonArray annotations = new JsonArray();
            reading.annotations().forEach(annotation -> annotations.add(write(annotation)));
            JsonObject json = new JsonObject();
            json.addProperty("type", "antecedent:Reading");
            json.add(ITEMS, annotations);
            readings.add(Fields.withRest(json, "body/" + readings.size(), other));
        }
        return readings;
    }

    private void target(JsonObject json, List<Anchor> anchors, Map<String, String> other) {
        if (anchors.size() == 1) {
            json.add("target", target(anchors.get(0), "target", other));
            return;
        }
        JsonArray targets = new JsonArray();
        for (int i = 0; i < anchors.size(); i++) {
            targets.add(target(anchors.get(i), "target/" + i, other));
        }
        json.add("target", targets);
    }

    private JsonObject target(Anchor anchor, String place, Map<String, String> other) {
        JsonObject position = new JsonObject();
        position.addProperty("type", "TextPositionSelector");
        position.addProperty("start", anchor.span().start());
        position.addProperty("end", anchor.span().end());
        JsonObject quote = new JsonObject();
        quote.addProperty("type", "TextQuoteSelector");
        quote.addProperty("exact", anchor.exact());
        quote.addProperty("prefix", anchor.prefix());
        quote.addProperty("suffix", anchor.suffix());
        JsonArray selectors = new JsonArray();
        selectors.add(Fields.withRest(position, place + "/selector/0", other));
        selectors.add(Fields.withRest(quote, place + "/selector/1", other));
        JsonObject json = new JsonObject();
        json.addProperty("source", article);
        json.add("selector", selectors);
        return Fields.withRest(json, place, other);
    }

    /** Whether it is one of ours, of a shape that this version knows. */
    static boolean isKnown(JsonObject json) {
        return Shape.of(json.get(DECISION)).isPresent();
    }

    private enum Shape {
        ACTOR,
        MENTION,
        NO_MENTION,
        REFERS,
        REFERS_NOT,
        STATEMENT,
        NO_STATEMENT,
        DISMISSED,
        NOTE,
        QUESTION,
        CONFLICT;

        private static Optional<Shape> of(JsonElement word) {
            return Stream.of(values()).filter(shape -> shape.is(word)).findFirst();
        }

        private boolean is(JsonElement word) {
            return new JsonPrimitive(lower(this).replace('_', '-')).equals(word);
        }
    }

    /** @throws Malformed where it does not say what an annotation of its shape says */
    static Annotation read(JsonObject json) throws Malformed {
        Map<String, String> other = new HashMap<>();
        Fields fields = new Fields(json, "", other);
        String id = fields.needText("id");
        fields.text("type");
        fields.text("motivation");
        fields.needText(DECISION);
        Shape shape = Shape.of(json.get(DECISION)).orElseThrow();
        Decision decision = decision(shape, fields);
        Optional<String> created = fields.text("created");
        Optional<String> creator = Optional.empty();
        JsonElement person = json.get("creator");
        if (person instanceof JsonObject named && named.get("name") instanceof JsonPrimitive) {
            Fields who = fields.need("creator");
            who.text("type");
            creator = who.text("name");
            who.keepRest();
        }
        fields.keepRest();
        return new Annotation(id, decision, creator, created, other);
    }

    private static Decision decision(Shape shape, Fields fields) throws Malformed {
        return switch (shape) {
            case ACTOR -> named(fields);
            case MENTION -> new Marked(anchor(fields), tag(fields));
            case NO_MENTION -> new Unmarked(anchor(fields));
            case REFERS -> new Refers(anchor(fields), actor(fields));
            case REFERS_NOT ->
                new RefersNot(anchor(fields), actor(fields).orElseThrow(() -> new Malformed("the actor is missing")));
            case STATEMENT -> said(fields);
            case NO_STATEMENT -> new NotSaid(anchors(fields));
            case DISMISSED -> dismissed(fields);
            case NOTE -> new Remark(anchor(fields), Remark.Purpose.NOTE, value(fields));
            case QUESTION -> new Remark(anchor(fields), Remark.Purpose.QUESTION, value(fields));
            case CONFLICT -> conflict(fields);
        };
    }

    private static Named named(Fields fields) throws Malformed {
        String target = fields.needText("target");
        if (!target.startsWith("#") || target.length() == 1) {
            throw new Malformed("target is no actor of this file");
        }
        Fields body = fields.need("body");
        body.text("type");
        Optional<ActorType> type = type(body.text(TYPE));
        Named named = new Named(
                target.substring(1),
                body.needText("label"),
                type,
                body.text(PRONOUNS),
                body.text(NOTE),
                body.text(LINK));
        body.keepRest();
        return named;
    }

    private static Optional<ActorType> type(Optional<String> name) throws Malformed {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ActorType.valueOf(name.get()));
        } catch (IllegalArgumentException unknown) {
            throw new Malformed("“" + name.get() + "” is no type of actor");
        }
    }

    private static Optional<ActorType> tag(Fields fields) throws Malformed {
        Optional<Fields> body = fields.object("body");
        return body.isPresent() ? type(Optional.of(valueOf(body.get()))) : Optional.empty();
    }

    private static String value(Fields fields) throws Malformed {
        return valueOf(fields.need("body"));
    }

    private static String valueOf(Fields body) throws Malformed {
        body.text("type");
        body.text("purpose");
        String value = body.needText("value");
        body.keepRest();
        return value;
    }

    private static Optional<String> actor(Fields fields) throws Malformed {
        Fields body = fields.need("body");
        body.text("type");
        body.text("purpose");
        String source = body.needText("source");
        body.keepRest();
        if (source.equals(NOBODY)) {
            return Optional.empty();
        }
        if (!source.startsWith("#") || source.length() == 1) {
            throw new Malformed("source is no actor of this file");
        }
        return Optional.of(source.substring(1));
    }

    private static Said said(Fields fields) throws Malformed {
        List<Anchor> content = anchors(fields);
        Fields body = fields.need("body");
        body.text("type");
        String name = body.needText(KIND);
        Optional<Fields> source = body.object(SOURCE);
        Optional<Fields> cue = body.object(CUE);
        body.keepRest();
        for (Statement.Kind kind : Statement.Kind.values()) {
            if (lower(kind).equals(name)) {
                return new Said(content, anchorOf(source), anchorOf(cue), kind);
            }
        }
        throw new Malformed("“" + name + "” is no kind of statement");
    }

    private static Optional<Anchor> anchorOf(Optional<Fields> target) throws Malformed {
        return target.isPresent() ? Optional.of(anchorOf(target.get())) : Optional.empty();
    }

    private static Dismissed dismissed(Fields fields) throws Malformed {
        String code = value(fields);
        if (fields.text("target").isPresent()) {
            return new Dismissed(code, Optional.empty());
        }
        return new Dismissed(code, Optional.of(anchor(fields)));
    }

    private static Conflict conflict(Fields fields) throws Malformed {
        fields.text("target");
        List<Conflict.Reading> readings = new ArrayList<>();
        for (Fields body : fields.needAll("body")) {
            body.text("type");
            List<Annotation> annotations = new ArrayList<>();
            for (JsonObject json : body.needObjects(ITEMS)) {
                annotations.add(readingOf(json));
            }
            body.keepRest();
            readings.add(new Conflict.Reading(annotations));
        }
        if (readings.size() < 2) {
            throw new Malformed("a conflict has two readings");
        }
        return new Conflict(readings);
    }

    private static Annotation readingOf(JsonObject json) throws Malformed {
        boolean nested = Shape.CONFLICT.is(json.get(DECISION));
        if (nested || !isKnown(json)) {
            throw new Malformed("a reading is no decision");
        }
        return read(json);
    }

    private static Anchor anchor(Fields fields) throws Malformed {
        List<Anchor> anchors = anchors(fields);
        if (anchors.size() > 1) {
            throw new Malformed("target is more than one");
        }
        return anchors.get(0);
    }

    private static List<Anchor> anchors(Fields fields) throws Malformed {
        List<Anchor> anchors = new ArrayList<>();
        for (Fields target : fields.needAll("target")) {
            anchors.add(anchorOf(target));
        }
        return anchors;
    }

    private static Anchor anchorOf(Fields target) throws Malformed {
        target.text("source");
        List<Fields> selectors = target.needAll("selector");
        if (selectors.size() != 2) {
            throw new Malformed("a target has a position and a quote");
        }
        Fields position = selectors.get(0);
        Fields quote = selectors.get(1);
        expect(position, "TextPositionSelector");
        expect(quote, "TextQuoteSelector");
        int start = position.needNumber("start");
        int end = position.needNumber("end");
        String exact = quote.needText("exact");
        String prefix = quote.text("prefix").orElse("");
        String suffix = quote.text("suffix").orElse("");
        position.keepRest();
        quote.keepRest();
        target.keepRest();
        if (start >= end || exact.isEmpty()) {
            throw new Malformed("a target has words");
        }
        return new Anchor(new Span(start, end), exact, prefix, suffix);
    }

    private static void expect(Fields selector, String type) throws Malformed {
        if (!selector.needText("type").equals(type)) {
            throw new Malformed("a " + type + " is missing");
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
