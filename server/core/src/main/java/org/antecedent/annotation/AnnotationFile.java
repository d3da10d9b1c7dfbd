package org.antecedent.annotation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antecedent.annotation.Decision.Conflict;
import org.antecedent.annotation.Fields.Malformed;
import org.antecedent.annotation.Problem.Kind;
import org.antecedent.text.Text;

/**
 * What stands in the file beside an article: a W3C Web Annotation collection in JSON-LD, one decision a line, by place. The
 * same decisions make the same characters. docs/annotations.md describes every field.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 */
public final class AnnotationFile {
    /** What the name of the file adds to that of the article. */
    public static final String ENDING = ".annotations.jsonld";

    private static final String CONTEXT = "@context";
    private static final String VERSION = "antecedent:version";
    private static final int MAJOR = 1;
    private static final String CURRENT = MAJOR + ".0";

    /** The last line: it stays where it is whatever is added before it, so that every decision's line ends alike. */
    private static final String ARTICLE = "#article";

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})\\.\\d{1,6}");
    private static final Pattern CONFLICT =
            Pattern.compile("^(?:<{7}|\\|{7}|={7}|>{7})(?:[ \r].*)?$", Pattern.MULTILINE);

    private AnnotationFile() {}

    /**
     * What was read.
     *
     * @param decisions as far as they could be read
     * @param problems where there are any, the file must not be written
     */
    public record Contents(Decisions decisions, List<Problem> problems) {
        public Contents {
            problems = List.copyOf(problems);
        }

        static Contents unreadable(int line, Kind kind, String message) {
            return new Contents(Decisions.NONE, List.of(new Problem(line, kind, message)));
        }
    }

    /**
     * What came of two versions of a file.
     *
     * @param file the one that holds what both sides decided
     * @param conflicts how many there are in it that neither side has
     */
    public record Merged(String file, int conflicts) {}

    /**
     * Reads the file and finds the words of its decisions in the text.
     *
     * @param file what stands in it, whatever that is
     */
    public static Contents read(String file, Text text) {
        Contents read = read(file).contents();
        return new Contents(read.decisions().placedIn(text), read.problems());
    }

    /** Reads the file without its article. */
    private static Unplaced read(String file) {
        Matcher conflict = CONFLICT.matcher(file);
        if (conflict.find()) {
            return Unplaced.unreadable(
                    Text.of(file).lineAt(conflict.start()) + 1,
                    Kind.CONFLICT,
                    "Two versions of the annotations are not merged. Keep one side, or both, and take out the marks.");
        }
        try (JsonText json = new JsonText(file)) {
            try {
                return Collection.read(json).unplaced();
            } catch (IOException malformed) {
                return Unplaced.unreadable(
                        json.line(),
                        Kind.BROKEN,
                        "This is not the whole of a JSON file. The annotations are not read.");
            }
        } catch (IOException never) {
            throw new IllegalStateException("a string cannot fail", never);
        }
    }

    /**
     * A file without its article.
     *
     * @param contents of which nothing is placed
     * @param article its IRI, relative to the file
     */
    private record Unplaced(Contents contents, String article) {
        static final Unplaced NOTHING = new Unplaced(new Contents(Decisions.NONE, List.of()), "");

        static Unplaced unreadable(int line, Kind kind, String message) {
            return new Unplaced(Contents.unreadable(line, kind, message), "");
        }

        Decisions decisions() {
            return contents.decisions();
        }

        boolean isUnderstood() {
            return contents.problems().isEmpty();
        }
    }

    /** The file as it was read, before anything in it is understood. */
    private static final class Collection {
        private final JsonObject header = new JsonObject();
        private final JsonObject page = new JsonObject();
        /** In file order, each with its line. */
        private final List<Map.Entry<Integer, JsonElement>> items = new ArrayList<>();

        /** @throws IOException where it is no JSON, or not the whole of it */
        static Collection read(JsonText json) throws IOException {
            Collection collection = new Collection();
            if (json.reader().peek() == JsonToken.BEGIN_OBJECT) {
                collection.readHeader(json);
            } else {
                json.element();
            }
            json.end();
            return collection;
        }

        private void readHeader(JsonText json) throws IOException {
            JsonReader reader = json.reader();
            reader.beginObject();
            while (reader.hasNext()) {
                String name = reader.nextName();
                if (name.equals("first") && reader.peek() == JsonToken.BEGIN_OBJECT) {
                    readPage(json);
                } else {
                    header.add(name, json.element());
                }
            }
            reader.endObject();
        }

        private void readPage(JsonText json) throws IOException {
            JsonReader reader = json.reader();
            reader.beginObject();
            while (reader.hasNext()) {
                String name = reader.nextName();
                if (name.equals("items") && reader.peek() == JsonToken.BEGIN_ARRAY) {
                    reader.beginArray();
                    while (reader.hasNext()) {
                        int line = json.line();
                        items.add(Map.entry(line, json.element()));
                    }
                    reader.endArray();
                } else {
                    page.add(name, json.element());
                }
            }
            reader.endObject();
        }

        Unplaced unplaced() {
            Map<String, String> other = new HashMap<>();
            String written = header.get(VERSION) instanceof JsonPrimitive one ? one.getAsString() : "";
            Matcher version = NUMBER.matcher(written);
            if (!new JsonPrimitive("AnnotationCollection").equals(header.get("type")) || !version.matches()) {
                return Unplaced.unreadable(
                        1, Kind.FOREIGN, "This file holds something else than Antecedent's annotations.");
            }
            if (Integer.parseInt(version.group(1)) > MAJOR) {
                return Unplaced.unreadable(
                        1,
                        Kind.NEWER,
                        "A newer Antecedent wrote these annotations (" + written + "). They are left alone.");
            }
            // What a newer minor version says of itself is kept, as all that is not ours.
            header.asMap().entrySet().removeIf(field -> field.getValue().equals(ours().get(field.getKey())));
            String id = header.remove("id") instanceof JsonPrimitive one ? one.getAsString() : "";
            new Fields(header, "", other).keepRest();
            Fields rest = new Fields(page, "first", other);
            rest.text("id");
            rest.text("type");
            rest.keepRest();
            List<Problem> problems = new ArrayList<>();
            Set<Annotation> annotations = new LinkedHashSet<>();
            List<String> foreign = new ArrayList<>();
            for (Map.Entry<Integer, JsonElement> item : items) {
                read(item.getKey(), item.getValue(), annotations, foreign, problems);
            }
            Decisions read = new Decisions(List.of(), distinct(annotations), foreign, other);
            String article = id.endsWith(ENDING) ? id.substring(0, id.length() - ENDING.length()) : id;
            return new Unplaced(new Contents(read, problems), article);
        }

        private static void read(
                int line, JsonElement item, Set<Annotation> annotations, List<String> foreign, List<Problem> problems) {
            if (!(item instanceof JsonObject json) || !DecisionJson.isKnown(json)) {
                if (!isLast(item)) {
                    foreign.add(JsonText.write(item));
                }
                return;
            }
            try {
                annotations.add(DecisionJson.read(json));
            } catch (Malformed malformed) {
                problems.add(new Problem(
                        line,
                        Kind.MALFORMED,
                        "This annotation cannot be read: " + malformed.getMessage() + ". Mend it, or take it out."));
            }
        }

        private static boolean isLast(JsonElement item) {
            return item instanceof JsonObject json && json.has("target") && json.equals(article(json.get("target")));
        }

        /** Two that were given the same id on two branches are told apart. */
        private static List<Annotation> distinct(Set<Annotation> annotations) {
            Map<String, Annotation> byId = new LinkedHashMap<>();
            for (Annotation annotation : annotations) {
                String id = Decisions.free(annotation.id(), byId.keySet());
                byId.put(id, annotation.withId(id));
            }
            return List.copyOf(byId.values());
        }
    }

    /** Why the file is not wholly understood; nothing where it is. */
    public static List<Problem> problems(String file) {
        return read(file).contents().problems();
    }

    /**
     * Joins what two sides made of one file, without their articles. What one of them alone has changed is taken, whichever it
     * is; where they contradict each other the file holds a {@link Conflict}. The other way round the same is kept.
     *
     * @param base as it was before; blank where it was not there
     * @param ours as one side has it; the article's name is taken from there
     * @param theirs as the other side has it
     * @return empty where one of them is not wholly understood
     */
    public static Optional<Merged> merge(String base, String ours, String theirs) {
        Unplaced before = base.isBlank() ? Unplaced.NOTHING : read(base);
        Unplaced left = read(ours);
        Unplaced right = read(theirs);
        if (!before.isUnderstood() || !left.isUnderstood() || !right.isUnderstood()) {
            return Optional.empty();
        }
        Decisions merged = DecisionMerge.of(before.decisions(), left.decisions(), right.decisions());
        Set<String> known = new HashSet<>();
        left.decisions().unplaced().forEach(annotation -> known.add(annotation.id()));
        right.decisions().unplaced().forEach(annotation -> known.add(annotation.id()));
        long conflicts = merged.unplaced().stream()
                .filter(annotation -> annotation.decision() instanceof Conflict && !known.contains(annotation.id()))
                .count();
        String file = write(merged.unplaced(), merged, left.article());
        return Optional.of(new Merged(file, (int) conflicts));
    }

    /**
     * Writes the decisions, with LF.
     *
     * @param article the name of the article's file, without folders
     * @param text the article, in which the decisions are placed
     */
    public static String write(Decisions decisions, String article, Text text) {
        PlainText plain = new PlainText(text);
        List<Annotation> all = new ArrayList<>(decisions.unplaced());
        for (Annotation annotation : decisions.placed()) {
            all.add(annotation.with(inFile(annotation.decision(), text, plain)));
        }
        return write(all, decisions, iri(article));
    }

    /**
     * The items of decisions that are put into a file before others: each ends with a comma and a line feed.
     *
     * @param article the name of the article's file, without folders
     * @param text the article, in which their words stand
     */
    public static String items(List<Decision> decisions, String article, Text text) {
        PlainText plain = new PlainText(text);
        DecisionJson writer = new DecisionJson(iri(article));
        StringBuilder items = new StringBuilder();
        Decisions all = Decisions.NONE.with(decisions, Optional.empty(), Optional.empty());
        for (Annotation annotation : all.placed()) {
            append(writer.write(annotation.with(inFile(annotation.decision(), text, plain))), items);
        }
        return items.toString();
    }

    private static void append(JsonObject item, StringBuilder items) {
        items.append(JsonText.write(item)).append(",\n");
    }

    /**
     * @param annotations as they stand in a file
     * @param rest what else stands there
     * @param article its IRI
     */
    private static String write(List<Annotation> annotations, Decisions rest, String article) {
        DecisionJson writer = new DecisionJson(article);
        StringBuilder file = new StringBuilder(header(article + ENDING, rest.other()));
        for (Annotation annotation : Decisions.sorted(annotations)) {
            append(writer.write(annotation), file);
        }
        for (String foreign : rest.foreign()) {
            file.append(foreign).append(",\n");
        }
        JsonObject last = article(new JsonPrimitive(article));
        return file.append(JsonText.write(last)).append("]}}\n").toString();
    }

    private static Decision inFile(Decision decision, Text text, PlainText plain) {
        return decision.at(decision.anchors().stream()
                .map(anchor -> anchor.renewed(text))
                .map(anchor -> anchor.at(plain.toPoints(anchor.span())))
                .toList());
    }

    /** Up to the first item. */
    private static String header(String id, Map<String, String> other) {
        JsonObject kept = Fields.withRest(new JsonObject(), "", other);
        JsonObject header = new JsonObject();
        ours().asMap().forEach((name, value) -> {
            header.add(name, kept.has(name) ? kept.get(name) : value);
            if (name.equals(CONTEXT)) {
                header.addProperty("id", id);
            }
        });
        Fields.withRest(header, "", other);
        JsonObject page = new JsonObject();
        page.addProperty("id", "#page");
        page.addProperty("type", "AnnotationPage");
        Fields.withRest(page, "first", other);
        return open(JsonText.write(header)) + ",\"first\":" + open(JsonText.write(page)) + ",\"items\":[\n";
    }

    private static String open(String object) {
        return object.substring(0, object.length() - 1);
    }

    /** What this version says of a file. */
    private static JsonObject ours() {
        JsonObject own = new JsonObject();
        own.addProperty("antecedent", "urn:antecedent:ns:");
        JsonArray context = new JsonArray();
        context.add("http://www.w3.org/ns/anno.jsonld");
        context.add(own);
        JsonObject ours = new JsonObject();
        ours.add(CONTEXT, context);
        ours.addProperty("type", "AnnotationCollection");
        ours.addProperty(VERSION, CURRENT);
        return ours;
    }

    private static JsonObject article(JsonElement target) {
        JsonObject last = new JsonObject();
        last.addProperty("id", ARTICLE);
        last.addProperty("type", "Annotation");
        last.addProperty("motivation", "bookmarking");
        last.add("target", target);
        return last;
    }

    /** A file name as a relative IRI. */
    private static String iri(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
