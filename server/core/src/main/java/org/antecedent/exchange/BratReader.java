package org.antecedent.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Remark;
import org.antecedent.annotation.PlainText;
import org.antecedent.mention.ActorType;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * Reads brat standoff: what {@link BratWriter} writes, and what others write of mentions, coreference and, as in PolNeAR,
 * attribution. A line that brat would refuse is skipped with its reason.
 */
final class BratReader {
    private static final Pattern ID = Pattern.compile("[TEARNM#]\\d+|\\*");
    private static final Pattern SPANS = Pattern.compile("\\d{1,9} \\d{1,9}(?:;\\d{1,9} \\d{1,9})*");
    private static final Pattern SAME = Pattern.compile("(?i)equiv|coref.*|anaphor.*|ident.*|same.*");
    private static final Pattern ROLE = Pattern.compile("(\\D+)\\d*");
    /** What words are for that are parts of statements, or stand for a remark, and no mention by themselves. */
    private static final Set<String> PARTS =
            Set.of("content", "cue", "source", "medium", "addressee", "attribution", "remark");

    private static final String LINK = "link";

    private final PlainText plain;
    private final Text text;
    private final ImportBuilder builder;
    private final Map<String, Words> words = new LinkedHashMap<>();
    private final Map<String, Event> events = new LinkedHashMap<>();
    /** By what they hang on, by name. */
    private final Map<String, Map<String, String>> attributes = new HashMap<>();

    private final List<Reference> references = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Same> same = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private record Words(int line, String type, List<Span> spans) {
        Span whole() {
            return spans.get(0).hull(spans.get(spans.size() - 1));
        }
    }

    private record Event(int line, String trigger, Map<String, List<String>> roles) {}

    private record Reference(int line, String target, String base, String id, String name) {}

    private record Note(int line, String type, String target, String text) {}

    private record Same(int line, List<String> members) {}

    private BratReader(String txt, boolean confirming) {
        this.plain = new PlainText(Text.of(txt));
        this.text = Text.of(plain.string());
        this.builder = new ImportBuilder(text, confirming);
    }

    /**
     * Reads a file.
     *
     * @param txt the text that the annotations are about
     * @param ann the annotations
     * @param confirming whether what the machine proposed in it counts as decided
     */
    static Import read(String txt, String ann, boolean confirming) {
        BratReader reader = new BratReader(txt, confirming);
        int number = 0;
        for (String line : ann.split("\r\n|\r|\n", -1)) {
            number++;
            if (!line.isBlank()) {
                reader.line(number, line);
            }
        }
        reader.build();
        return reader.builder.build();
    }

    private void line(int number, String line) {
        String[] fields = line.split("\t", 3);
        if (fields.length < 2 || !ID.matcher(fields[0]).matches()) {
            builder.skip(number, "A line is an id, a tab, and what it says.");
            return;
        }
        String id = fields[0];
        if (!id.equals("*") && !ids.add(id)) {
            builder.skip(number, "There are two lines with the id " + id + ".");
            return;
        }
        String tail = fields.length > 2 ? fields[2] : "";
        switch (id.charAt(0)) {
            case 'T' -> words(number, id, fields[1], tail);
            case 'E' -> event(number, id, fields[1]);
            case 'A', 'M' -> attribute(number, fields[1]);
            case 'R' -> relation(number, fields[1]);
            case '*' -> equivalence(number, fields[1]);
            case 'N' -> reference(number, fields[1], tail);
            default -> note(number, fields[1], tail);
        }
    }

    private void words(int number, String id, String data, String tail) {
        int blank = data.indexOf(' ');
        String places = data.substring(blank + 1).strip();
        if (blank <= 0 || !SPANS.matcher(places).matches()) {
            builder.skip(number, "Words are a type, a start and an end.");
            return;
        }
        List<Span> points = new ArrayList<>();
        for (String place : places.split(";", -1)) {
            String[] ends = place.split(" ", -1);
            int start = Integer.parseInt(ends[0]);
            int end = Integer.parseInt(ends[1]);
            if (start > end) {
                builder.skip(number, "The words end before they start.");
                return;
            }
            points.add(new Span(start, end));
        }
        List<Span> sorted = points.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).start() < sorted.get(i - 1).end()) {
                builder.skip(number, "The pieces of the words overlap.");
                return;
            }
        }
        List<Span> spans = new ArrayList<>();
        int length = plain.toPoints(new Span(0, text.length())).end();
        for (Span point : points) {
            Span span = new Span(plain.offset(point.start()), plain.offset(point.end()));
            if (text.length() == 0 || point.end() > length || !builder.has(span)) {
                builder.skip(number, "The words lie outside the text, or are none.");
                return;
            }
            spans.add(span);
        }
        String read = String.join(" ", spans.stream().map(text::words).toList());
        if (!tail.isBlank() && !tail.stripTrailing().equals(read.stripTrailing())) {
            builder.skip(number, "The text reads “" + read + "” there, and not “" + tail + "”.");
            return;
        }
        words.put(
                id,
                new Words(
                        number,
                        data.substring(0, blank),
                        joined(spans.stream().sorted().toList())));
    }

    /** Pieces that only the end of a line parts are one. */
    private List<Span> joined(List<Span> pieces) {
        List<Span> joined = new ArrayList<>();
        for (Span piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && isLineEnd(joined.get(last).end(), piece.start())) {
                joined.set(last, joined.get(last).hull(piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private boolean isLineEnd(int from, int to) {
        String between = text.string().substring(from, to);
        return between.isBlank() && between.chars().anyMatch(c -> BratWriter.endsLine((char) c));
    }

    private void event(int number, String id, String data) {
        String[] parts = data.strip().split("\\s+", -1);
        String[] head = parts[0].split(":", -1);
        if (head.length != 2) {
            builder.skip(number, "An event is a type and its trigger, joined by a colon.");
            return;
        }
        Map<String, List<String>> roles = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] role = parts[i].split(":", -1);
            Matcher name = ROLE.matcher(role[0]);
            if (role.length != 2 || !name.matches()) {
                builder.skip(number, "“" + parts[i] + "” is no role of an event.");
                return;
            }
            roles.computeIfAbsent(name.group(1).toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                    .add(role[1]);
        }
        events.put(id, new Event(number, head[1], roles));
    }

    private void attribute(int number, String data) {
        String[] parts = data.split(" ", 3);
        if (parts.length < 2) {
            builder.skip(number, "An attribute is a name and what it is about.");
            return;
        }
        attributes
                .computeIfAbsent(parts[1], any -> new HashMap<>())
                .put(parts[0], parts.length > 2 ? parts[2].strip() : "");
    }

    private void relation(int number, String data) {
        String[] parts = data.strip().split("\\s+", -1);
        String[][] arguments = new String[parts.length - 1][];
        boolean sound = parts.length == 3;
        for (int i = 1; i < parts.length; i++) {
            arguments[i - 1] = parts[i].split(":", -1);
            sound &= arguments[i - 1].length == 2;
        }
        if (!sound || arguments[0][0].equals(arguments[1][0])) {
            builder.skip(number, "A relation has two arguments with different names.");
            return;
        }
        if (!SAME.matcher(parts[0]).matches()) {
            builder.skip(number, "“" + parts[0] + "” is no relation between mentions of one actor.");
            return;
        }
        same.add(new Same(number, List.of(arguments[0][1], arguments[1][1])));
    }

    private void equivalence(int number, String data) {
        String[] parts = data.strip().split("\\s+", -1);
        if (parts.length < 2) {
            builder.skip(number, "An equivalence has members.");
            return;
        }
        same.add(new Same(number, List.of(parts).subList(1, parts.length)));
    }

    private void reference(int number, String data, String tail) {
        String[] parts = data.strip().split("\\s+", -1);
        int colon = parts.length == 3 ? parts[2].indexOf(':') : -1;
        if (colon <= 0 || colon == parts[2].length() - 1) {
            builder.skip(number, "A reference is a type, what it is about, a base, a colon and an id.");
            return;
        }
        references.add(new Reference(
                number, parts[1], parts[2].substring(0, colon), parts[2].substring(colon + 1), tail.strip()));
    }

    private void note(int number, String data, String tail) {
        String[] parts = data.strip().split("\\s+", -1);
        if (parts.length != 2) {
            builder.skip(number, "A note is a type and what it is about.");
            return;
        }
        notes.add(new Note(number, parts[0], parts[1], tail));
    }

    private void build() {
        Map<String, String> chains = chains();
        Set<String> used = new HashSet<>();
        events.forEach((id, event) -> statement(id, event, used));
        actors(chains);
        words.forEach((id, one) -> mention(id, one, Optional.ofNullable(chains.get(id)), used));
        notes.forEach(this::remark);
    }

    /** By the id of their words, what the actors of the mentions are called: the first of the chain. */
    private Map<String, String> chains() {
        Map<String, String> parents = new HashMap<>();
        for (Same one : same) {
            List<String> members = new ArrayList<>();
            for (String member : one.members()) {
                if (words.containsKey(member)) {
                    members.add(member);
                } else {
                    builder.skip(one.line(), "There are no words " + member + ".");
                }
            }
            members.forEach(member -> join(members.get(0), member, parents));
        }
        Map<String, String> byReference = new HashMap<>();
        for (Reference reference : references) {
            if (!words.containsKey(reference.target())) {
                builder.skip(reference.line(), "There are no words " + reference.target() + ".");
                continue;
            }
            // The same entry of a knowledge base is the same actor, unless the file itself knows two.
            String id = reference.base().equals(LINK) ? reference.target() : reference.base() + ":" + reference.id();
            String first = byReference.getOrDefault(id, reference.target());
            byReference.put(id, first);
            join(first, reference.target(), parents);
        }
        Map<String, String> chains = new HashMap<>();
        parents.keySet().forEach(id -> chains.put(id, root(id, parents)));
        return chains;
    }

    private static void join(String one, String other, Map<String, String> parents) {
        String left = root(one, parents);
        String right = root(other, parents);
        parents.put(left, left);
        parents.put(right, left);
    }

    private static String root(String id, Map<String, String> parents) {
        String root = id;
        while (!parents.getOrDefault(root, root).equals(root)) {
            root = parents.get(root);
        }
        return root;
    }

    private void actors(Map<String, String> chains) {
        Map<String, List<Reference>> byChain = new LinkedHashMap<>();
        for (Reference reference : references) {
            String chain = chains.get(reference.target());
            if (chain != null) {
                byChain.computeIfAbsent(chain, any -> new ArrayList<>()).add(reference);
            }
        }
        byChain.forEach(this::actor);
    }

    private void actor(String chain, List<Reference> said) {
        Optional<Reference> own = said.stream()
                .filter(one -> Set.of("named", "known", "proposed").contains(one.base()))
                .findFirst();
        Optional<Reference> linked =
                said.stream().filter(one -> own.filter(one::equals).isEmpty()).findFirst();
        Reference first = own.or(() -> linked).orElseThrow();
        Map<String, String> about = attributes.getOrDefault(first.target(), Map.of());
        Optional<String> note = notes.stream()
                .filter(one ->
                        one.type().equals(BratWriter.ACTOR_NOTE) && one.target().equals(first.target()))
                .map(Note::text)
                .findFirst();
        Optional<String> link = linked.map(one -> one.base().equals(LINK) ? one.id() : one.base() + ":" + one.id());
        String name = first.name().isEmpty() ? first.id() : first.name();
        builder.actor(
                first.line(),
                chain,
                own.map(Reference::id),
                ActorDetails.withoutProject(
                        new Named(
                                first.id(),
                                name,
                                Optional.ofNullable(about.get("ActorType")).flatMap(TypeNames::read),
                                Optional.ofNullable(about.get("Pronouns")),
                                note,
                                link),
                        about.getOrDefault("Project", "")),
                own.map(one -> one.base().equals("named")).orElse(!first.name().isEmpty()),
                own.map(one -> one.base().equals("proposed")).orElse(false));
    }

    private void mention(String id, Words one, Optional<String> chain, Set<String> used) {
        Optional<ActorType> type = TypeNames.read(one.type());
        boolean part = PARTS.contains(one.type().toLowerCase(Locale.ROOT)) || used.contains(id);
        if (type.isEmpty() && (part || chain.isEmpty())) {
            boolean noted = notes.stream().anyMatch(note -> note.target().equals(id));
            if (!used.contains(id) && !noted) {
                builder.skip(one.line(), "“" + one.type() + "” is no type of actor, and no part of a statement.");
            }
            return;
        }
        if (one.spans().size() > 1) {
            builder.skip(one.line(), "A mention in pieces, with other words between them, is not known here.");
            return;
        }
        Map<String, String> about = attributes.getOrDefault(id, Map.of());
        builder.mention(
                one.line(),
                one.whole(),
                type,
                chain,
                about.containsKey("Nobody"),
                Facets.of(about.getOrDefault("Proposed", "")));
    }

    private void statement(String id, Event event, Set<String> used) {
        used.add(event.trigger());
        event.roles().values().forEach(used::addAll);
        List<Span> content = new ArrayList<>();
        words(event, "content").forEach(one -> content.addAll(one.spans()));
        if (content.isEmpty()) {
            builder.skip(event.line(), "An attribution has content.");
            return;
        }
        content.sort(null);
        Optional<Span> source = one(event, "source");
        Optional<Span> cue = one(event, "cue");
        if (cue.isEmpty() && words.containsKey(event.trigger())) {
            Span trigger = words.get(event.trigger()).whole();
            cue = Optional.of(trigger).filter(one -> content.stream().noneMatch(one::overlaps));
        }
        Map<String, String> about = attributes.getOrDefault(id, Map.of());
        builder.statement(
                event.line(),
                content,
                source,
                cue,
                kind(about.getOrDefault("Kind", "")),
                !about.containsKey("Proposed"));
    }

    /** The words of a role, which are in one piece. */
    private Optional<Span> one(Event event, String role) {
        List<Span> pieces = words(event, role).stream()
                .flatMap(one -> one.spans().stream())
                .sorted()
                .toList();
        if (pieces.size() > 1) {
            builder.skip(event.line(), "The " + role + " is in pieces: it is taken from the first to the last.");
        }
        return pieces.stream().reduce(Span::hull);
    }

    private List<Words> words(Event event, String role) {
        List<Words> found = new ArrayList<>();
        for (String id : event.roles().getOrDefault(role, List.of())) {
            Words one = words.get(id);
            if (one == null) {
                builder.skip(event.line(), "There are no words " + id + ".");
            } else {
                found.add(one);
            }
        }
        return found;
    }

    private static Optional<Statement.Kind> kind(String name) {
        return Stream.of(Statement.Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private void remark(Note note) {
        if (note.type().equals(BratWriter.ACTOR_NOTE)) {
            return;
        }
        Optional<Span> about = Optional.ofNullable(words.get(note.target())).map(Words::whole);
        if (about.isEmpty() && events.containsKey(note.target())) {
            about = words(events.get(note.target()), "content").stream()
                    .map(Words::whole)
                    .findFirst();
        }
        if (about.isEmpty()) {
            builder.skip(note.line(), "There are no words " + note.target() + ".");
            return;
        }
        switch (note.type()) {
            case BratWriter.NOTE -> remark(note, about.get(), Remark.Purpose.NOTE);
            case BratWriter.QUESTION -> remark(note, about.get(), Remark.Purpose.QUESTION);
            default -> builder.skip(note.line(), "“" + note.type() + "” is no kind of note.");
        }
    }

    private void remark(Note note, Span about, Remark.Purpose purpose) {
        builder.decide(note.line(), new Remark(builder.anchor(about), purpose, note.text()));
    }
}
