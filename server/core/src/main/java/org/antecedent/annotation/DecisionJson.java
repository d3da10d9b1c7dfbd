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
            says(json, DecisionKind.ACTOR);
            body(json, named(named), other);
            json.addProperty("target", "#" + named.actor());
        } else if (decision instanceof Marked marked) {
            says(json, DecisionKind.MENTION);
            marked.type().ifPresent(type -> body(json, text("tagging", type.name()), other));
            target(json, decision.anchors(), other);
        } else if (decision instanceof Unmarked) {
            says(json, DecisionKind.NO_MENTION);
            target(json, decision.anchors(), other);
        } else if (decision instanceof Refers refers) {
            says(json, DecisionKind.REFERS);
            body(json, actor(refers.actor()), other);
            target(json, decision.anchors(), other);
        } else if (decision instanceof RefersNot not) {
            says(json, DecisionKind.REFERS_NOT);
            body(json, actor(Optional.of(not.actor())), other);
            target(json, decision.anchors(), other);
        } else if (decision instanceof Said said) {
            says(json, DecisionKind.STATEMENT);
            body(json, said(said, other), other);
            target(json, said.content(), other);
        } else if (decision instanceof NotSaid) {
            says(json, DecisionKind.NO_STATEMENT);
            target(json, decision.anchors(), other);
        } else if (decision instanceof Dismissed dismissed) {
            says(json, DecisionKind.DISMISSED);
            body(json, text("tagging", dismissed.code()), other);
            if (dismissed.words().isPresent()) {
                target(json, decision.anchors(), other);
            } else {
                json.addProperty("target", article);
            }
        } else if (decision instanceof Remark remark) {
            DecisionKind kind = remark.purpose() == Remark.Purpose.NOTE ? DecisionKind.NOTE : DecisionKind.QUESTION;
            says(json, kind);
            body(json, text(kind.motivation(), remark.text()), other);
            target(json, decision.anchors(), other);
        } else if (decision instanceof Conflict conflict) {
            says(json, DecisionKind.CONFLICT);
            json.add("body", readings(conflict, other));
            json.addProperty("target", article);
        }
    }

    private static void says(JsonObject json, DecisionKind kind) {
        json.addProperty(Vocabulary.DECISION, kind.word());
        json.addProperty("motivation", kind.motivation());
    }

    private static void body(JsonObject json, JsonObject body, Map<String, String> other) {
        json.add("body", Fields.withRest(body, "body", other));
    }

    private static JsonObject named(Named named) {
        JsonObject json = new JsonObject();
        json.addProperty("type", "antecedent:Actor");
        json.addProperty("label", named.name());
        named.type().ifPresent(type -> json.addProperty(Vocabulary.TYPE, type.name()));
        named.pronouns().ifPresent(pronouns -> json.addProperty(Vocabulary.PRONOUNS, pronouns));
        named.note().ifPresent(note -> json.addProperty(Vocabulary.NOTE, note));
        named.link().ifPresent(link -> json.addProperty(Vocabulary.LINK, link));
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
        json.addProperty("source", id.map(actor -> "#" + actor).orElse(Vocabulary.NOBODY));
        return json;
    }

    private JsonObject said(Said said, Map<String, String> other) {
        JsonObject json = new JsonObject();
        json.addProperty("type", "antecedent:Statement");
        json.addProperty(Vocabulary.KIND, lower(said.kind()));
        said.source()
                .ifPresent(source -> json.add(Vocabulary.SOURCE, target(source, "body/" + Vocabulary.SOURCE, other)));
        said.cue().ifPresent(cue -> json.add(Vocabulary.CUE, target(cue, "body/" + Vocabulary.CUE, other)));
        return json;
    }

    private JsonArray readings(Conflict conflict, Map<String, String> other) {
        JsonArray readings = new JsonArray();
        for (Conflict.Reading reading : conflict.readings()) {
            JsonArray annotations = new JsonArray();
            reading.annotations().forEach(annotation -> annotations.add(write(annotation)));
            JsonObject json = new JsonObject();
            json.addProperty("type", "antecedent:Reading");
            json.add("items", annotations);
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

    /** Whether it is one of ours, of a kind that this version knows. */
    static boolean isKnown(JsonObject json) {
        return kind(json).isPresent();
    }

    private static Optional<DecisionKind> kind(JsonObject json) {
        return json.get(Vocabulary.DECISION) instanceof JsonPrimitive word && word.isString()
                ? DecisionKind.of(word.getAsString())
                : Optional.empty();
    }

    /** @throws Malformed where it does not say what an annotation of its kind says */
    static Annotation read(JsonObject json) throws Malformed {
        Map<String, String> other = new HashMap<>();
        Fields fields = new Fields(json, "", other);
        String id = fields.needText("id");
        fields.text("type");
        fields.text("motivation");
        fields.needText(Vocabulary.DECISION);
        Decision decision = decision(kind(json).orElseThrow(), fields);
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

    private static Decision decision(DecisionKind kind, Fields fields) throws Malformed {
        return switch (kind) {
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
        Optional<ActorType> type = type(body.text(Vocabulary.TYPE));
        Named named = new Named(
                target.substring(1),
                body.needText("label"),
                type,
                body.text(Vocabulary.PRONOUNS),
                body.text(Vocabulary.NOTE),
                body.text(Vocabulary.LINK));
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
        if (source.equals(Vocabulary.NOBODY)) {
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
        String name = body.needText(Vocabulary.KIND);
        Optional<Fields> source = body.object(Vocabulary.SOURCE);
        Optional<Fields> cue = body.object(Vocabulary.CUE);
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
            for (JsonObject json : body.needObjects("items")) {
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
        Optional<DecisionKind> kind = kind(json);
        if (kind.isEmpty() || kind.get() == DecisionKind.CONFLICT) {
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
