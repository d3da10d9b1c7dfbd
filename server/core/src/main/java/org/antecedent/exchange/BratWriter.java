package org.antecedent.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Remark;
import org.antecedent.coreference.Actor;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.quotation.Statement.Polarity;
import org.antecedent.text.Span;

/**
 * brat standoff: the text, and beside it one annotation a line, in code points. Statements are events as in PolNeAR: an
 * {@code Attribution} whose trigger covers the cue once more. The words of an actor's mentions are an {@code Equiv}.
 *
 * @see <a href="https://brat.nlplab.org/standoff.html">brat standoff format</a>
 */
final class BratWriter implements Exporter {
    private static final Set<Part> HELD = EnumSet.complementOf(
            EnumSet.of(Part.UNMENTIONED_ACTOR, Part.REJECTION, Part.CONFLICT, Part.REASON, Part.SIGNATURE, Part.ASIDE));

    /** What brat calls a note on an annotation. */
    static final String NOTE = "AnnotatorNotes";

    static final String QUESTION = "Question";
    static final String ACTOR_NOTE = "ActorNote";

    /** Python, and so brat, ends a line at each of these. */
    private static final String LINE_ENDS = "\n\r\u000B\f\u001C\u001D\u001E\u0085\u2028\u2029";

    @Override
    public Set<Part> holds() {
        return HELD;
    }

    @Override
    public String lastEnding() {
        return ".ann";
    }

    @Override
    public Export write(Document document) {
        Lines lines = new Lines(document);
        lines.write();
        Map<String, String> files = new LinkedHashMap<>();
        files.put(".txt", document.text());
        files.put(".ann", lines.text.toString());
        return new Export(files, lines.losses());
    }

    @Override
    public Map<String, String> beside() {
        return Map.of("annotation.conf", CONFIGURATION);
    }

    private static final String CONFIGURATION = """
            # What stands in these files, for brat.
            [entities]
            %s
            !words
            	Source
            	Cue
            	Content
            	Medium
            	Addressee
            	Remark

            [relations]
            Coref	Anaphor:<ENTITY>, Antecedent:<ENTITY>
            Equiv	Arg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive
            <OVERLAP>	Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

            [events]
            Attribution	Source?:<ENTITY>, Cue?:Cue, Content+:Content, Medium?:<ENTITY>, Addressee?:<ENTITY>

            [attributes]
            Mention	Arg:<ENTITY>, Value:%s
            Nobody	Arg:<ENTITY>
            ActorType	Arg:<ENTITY>, Value:%s
            Pronouns	Arg:<ENTITY>, Value:she|he|it|they
            Project	Arg:<ENTITY>, Value:%s
            Proposed	Arg:<ANY>, Value:mention-type-actor|type-actor|mention-type|actor|type|statement
            Kind	Arg:<EVENT>, Value:%s
            Polarity	Arg:<EVENT>, Value:%s
            Certainty	Arg:<EVENT>, Value:%s
            """.formatted(
                    Stream.of(ActorType.values()).map(Enum::name).collect(Collectors.joining("\n")),
                    values(Mention.Kind.values()),
                    Stream.of(ActorType.values()).map(Enum::name).collect(Collectors.joining("|")),
                    String.join("|", ActorDetails.allOfProject()),
                    values(Statement.Kind.values()),
                    values(Polarity.values()),
                    values(Statement.Certainty.values()));

    private static String values(Enum<?>[] all) {
        return Stream.of(all).map(BratWriter::lower).collect(Collectors.joining("|"));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static boolean endsLine(char c) {
        return LINE_ENDS.indexOf(c) >= 0;
    }

    /** The lines of one file. */
    private static final class Lines {
        private final Document document;
        private final StringBuilder text = new StringBuilder();
        /** By mention. */
        private final List<String> ids = new ArrayList<>();
        /** By their words. */
        private final Map<Span, String> mentions = new HashMap<>();

        private int spans;
        private int attributes;
        private int references;
        private int events;
        private int notes;
        private int edges;
        private int breaks;

        Lines(Document document) {
            this.document = document;
        }

        void write() {
            document.article().mentions().forEach(this::mention);
            for (Actor actor : document.article().actors()) {
                if (actor.mentions().size() > 1) {
                    String all = actor.mentions().stream().map(ids::get).collect(Collectors.joining(" "));
                    line("*", "Equiv " + all);
                }
            }
            document.article().statements().forEach(this::statement);
            for (Remark remark : document.remarks()) {
                String type = remark.purpose() == Remark.Purpose.NOTE ? NOTE : QUESTION;
                note(type, words(remark.words().span(), "Remark"), remark.text());
            }
        }

        private void mention(Mention mention) {
            String id = span(mention.type().name(), mention.span());
            mentions.put(mention.span(), id);
            ids.add(id);
            attribute("Mention", id, lower(mention.kind()));
            String proposed = document.decided(mention).proposed();
            if (!proposed.isEmpty()) {
                attribute("Proposed", id, proposed);
            }
            if (document.isNobody(mention)) {
                line("A" + ++attributes, "Nobody " + id);
            }
            Optional<Actor> actor = document.article().actorOf(mention);
            if (actor.isPresent() && actor.get().mentions().get(0) == mention.id()) {
                actor(actor.get(), id);
            }
        }

        /** What is said of an actor hangs on its first mention. */
        private void actor(Actor actor, String mention) {
            Optional<Named> named = document.named(actor);
            String state = named.isPresent() ? "named" : actor.known().isPresent() ? "known" : "proposed";
            String name = oneLine(actor.name());
            reference(mention, state + ":" + document.id(actor), name);
            ActorDetails details = document.details(actor);
            details.type().ifPresent(type -> attribute("ActorType", mention, type.name()));
            details.pronouns()
                    .ifPresent(pronouns ->
                            attribute("Pronouns", mention, pronouns.strip().replaceAll("\\s+", "/")));
            details.links().forEach(link -> reference(mention, "link:" + link.replaceAll("\\s", "%20"), name));
            details.note().ifPresent(note -> note(ACTOR_NOTE, mention, note));
            if (!details.ofProject().isEmpty()) {
                attribute("Project", mention, details.project());
            }
        }

        private void statement(Statement statement) {
            StringJoiner roles = new StringJoiner(" ");
            int contents = 0;
            String first = "";
            for (Span content : statement.content()) {
                String id = span("Content", content);
                first = first.isEmpty() ? id : first;
                roles.add("Content" + (++contents == 1 ? "" : contents) + ":" + id);
            }
            statement.cue().ifPresent(cue -> roles.add("Cue:" + span("Cue", cue)));
            statement.source().ifPresent(source -> roles.add("Source:" + words(source, "Source")));
            statement.medium().ifPresent(medium -> roles.add("Medium:" + words(medium, "Medium")));
            statement.addressee().ifPresent(addressee -> roles.add("Addressee:" + words(addressee, "Addressee")));
            // An event needs a trigger; where nothing reports, the words that are said stand for it.
            String trigger = span(
                    "Attribution", statement.cue().orElse(statement.content().get(0)));
            String id = "E" + ++events;
            line(id, "Attribution:" + trigger + " " + roles);
            attribute("Kind", id, lower(statement.kind()));
            if (statement.polarity() != Polarity.POSITIVE) {
                attribute("Polarity", id, lower(statement.polarity()));
            }
            if (!statement.isDecided()) {
                attribute("Certainty", id, lower(statement.certainty()));
                attribute("Proposed", id, "statement");
            }
        }

        /** The mention with these words, or the words alone. */
        private String words(Span span, String type) {
            String mention = mentions.get(span);
            return mention != null ? mention : span(type, span);
        }

        private String span(String type, Span span) {
            List<Span> pieces = pieces(span);
            String places = pieces.stream()
                    .map(piece -> document.points(piece))
                    .map(points -> points.start() + " " + points.end())
                    .collect(Collectors.joining(";"));
            String words = pieces.stream().map(document::words).collect(Collectors.joining(" "));
            String id = "T" + ++spans;
            line(id, type + " " + (places.isEmpty() ? "0 0" : places), words);
            return id;
        }

        /** brat has no words over the end of a line: they are in pieces. */
        private List<Span> pieces(Span span) {
            String string = document.article().text().string();
            List<Span> pieces = new ArrayList<>();
            int start = span.start();
            for (int i = span.start(); i <= span.end(); i++) {
                if (i == span.end() || endsLine(string.charAt(i))) {
                    if (i > start) {
                        pieces.add(new Span(start, i));
                    }
                    start = i + 1;
                }
            }
            boolean whole = !pieces.isEmpty()
                    && pieces.get(0).start() == span.start()
                    && pieces.get(pieces.size() - 1).end() == span.end();
            edges += whole ? 0 : 1;
            return pieces;
        }

        private void attribute(String name, String target, String value) {
            line("A" + ++attributes, name + " " + target + " " + value);
        }

        private void reference(String target, String id, String name) {
            line("N" + ++references, "Reference " + target + " " + id, name);
        }

        private void note(String type, String target, String note) {
            line("#" + ++notes, type + " " + target, oneLine(note));
        }

        private String oneLine(String string) {
            StringBuilder line = new StringBuilder(string);
            boolean changed = false;
            for (int i = 0; i < line.length(); i++) {
                if (line.charAt(i) == '\t' || endsLine(line.charAt(i))) {
                    line.setCharAt(i, ' ');
                    changed = true;
                }
            }
            breaks += changed ? 1 : 0;
            return line.toString();
        }

        private void line(String... fields) {
            text.append(String.join("\t", fields)).append('\n');
        }

        List<Loss> losses() {
            List<Loss> losses = new ArrayList<>();
            if (edges > 0) {
                losses.add(new Loss("line end at the edge of words", "line ends at the edges of words", edges));
            }
            if (breaks > 0) {
                losses.add(
                        new Loss("line end or tab in a note or name", "line ends and tabs in notes and names", breaks));
            }
            return losses;
        }
    }
}
