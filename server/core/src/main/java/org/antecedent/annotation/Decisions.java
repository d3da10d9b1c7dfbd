package org.antecedent.annotation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.antecedent.annotation.Decision.Conflict;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * All that people decided about one article. Immutable.
 *
 * @param placed those whose words stand in the text, and those about no words: these first, the others in text order
 * @param unplaced those whose words are not in the text, as they were
 * @param foreign annotations in the file that are none of ours, each as its JSON
 * @param other what the file says of itself and this version does not know: JSON objects, each by its place in the file
 */
public record Decisions(
        List<Annotation> placed, List<Annotation> unplaced, List<String> foreign, Map<String, String> other) {
    /** Nobody has decided anything. */
    public static final Decisions NONE = new Decisions(List.of(), List.of(), List.of(), Map.of());

    private static final Comparator<Annotation> ORDER = Comparator.comparing(
                    Decisions::place, Comparator.nullsFirst(Comparator.<Span>naturalOrder()))
            .thenComparing(annotation -> annotation.decision().matter().question())
            .thenComparing(annotation -> annotation.decision().matter().detail())
            .thenComparing(Annotation::id);

    public Decisions {
        placed = sorted(placed);
        unplaced = sorted(unplaced);
        foreign = List.copyOf(foreign);
        other = Map.copyOf(other);
    }

    /** The order of the file, where all spans have one unit: what is about no words first, then by place. */
    static List<Annotation> sorted(List<Annotation> annotations) {
        List<Annotation> sorted = new ArrayList<>(annotations);
        sorted.sort(ORDER);
        return List.copyOf(sorted);
    }

    private static Span place(Annotation annotation) {
        List<Anchor> anchors = annotation.decision().anchors();
        return anchors.isEmpty() ? null : anchors.get(0).span();
    }

    public boolean isEmpty() {
        return placed.isEmpty() && unplaced.isEmpty() && foreign.isEmpty();
    }

    /** With one more decision, in place of those that it leaves no room for. Nobody and no time is told. */
    public Decisions with(Decision decision) {
        return with(decision, Optional.empty(), Optional.empty());
    }

    /**
     * With one more decision, in place of those that it leaves no room for; the id of one that settled the same matter stays.
     *
     * @param creator who decides
     * @param created when, as an XML Schema {@code dateTime}
     */
    public Decisions with(Decision decision, Optional<String> creator, Optional<String> created) {
        return with(List.of(decision), creator, created);
    }

    /** The same for several, one after the other. */
    public Decisions with(List<Decision> more, Optional<String> creator, Optional<String> created) {
        Map<List<Object>, List<Annotation>> kept = new LinkedHashMap<>();
        for (Annotation annotation : placed) {
            kept.computeIfAbsent(about(annotation.decision()), any -> new ArrayList<>())
                    .add(annotation);
        }
        Set<String> ids = ids();
        for (Decision decision : more) {
            List<Annotation> others = kept.computeIfAbsent(about(decision), any -> new ArrayList<>());
            Optional<Annotation> before = others.stream()
                    .filter(other -> other.decision().matter().equals(decision.matter()))
                    .findFirst();
            others.removeIf(other -> Matter.clash(other.decision(), decision));
            String id = before.map(Annotation::id).orElseGet(() -> newId(decision, ids));
            Map<String, String> known = before.map(Annotation::other).orElse(Map.of());
            ids.add(id);
            others.add(new Annotation(id, decision, creator, created, known));
        }
        return new Decisions(kept.values().stream().flatMap(List::stream).toList(), unplaced, foreign, other);
    }

    /**
     * The annotation of this id with another decision, about words that stand in the text, in place of those that it leaves no
     * room for.
     */
    public Decisions replaced(String id, Decision decision) {
        List<Annotation> kept = new ArrayList<>();
        for (Annotation annotation : placed) {
            if (!annotation.id().equals(id) && !Matter.clash(annotation.decision(), decision)) {
                kept.add(annotation);
            }
        }
        Stream.concat(placed.stream(), unplaced.stream())
                .filter(annotation -> annotation.id().equals(id))
                .findFirst()
                .ifPresent(annotation -> kept.add(annotation.with(decision)));
        return new Decisions(
                kept,
                unplaced.stream()
                        .filter(annotation -> !annotation.id().equals(id))
                        .toList(),
                foreign,
                other);
    }

    /**
     * All that was decided of one actor's mentions decided of another's: the two are one. Nobody is called by the first name any
     * more; where a mention was one and not the other, it is the one.
     */
    public Decisions merged(String actor, String into) {
        Map<List<Object>, List<Decision>> settled = new HashMap<>();
        List<Annotation> kept = new ArrayList<>();
        List<Annotation> denials = new ArrayList<>();
        for (Annotation annotation : placed) {
            Optional<Decision> moved = moved(annotation.decision(), actor, into);
            if (moved.isPresent() && moved.get() instanceof RefersNot) {
                denials.add(annotation.with(moved.get()));
            } else if (moved.isPresent()) {
                take(moved.get(), settled);
                kept.add(annotation.with(moved.get()));
            }
        }
        denials.stream().filter(denial -> take(denial.decision(), settled)).forEach(kept::add);
        List<Annotation> waiting = unplaced.stream()
                .map(annotation -> annotation.with(
                        moved(annotation.decision(), actor, into).orElse(annotation.decision())))
                .toList();
        return new Decisions(kept, waiting, foreign, other);
    }

    private static Optional<Decision> moved(Decision decision, String actor, String into) {
        if (decision instanceof Named named && named.actor().equals(actor)) {
            return Optional.empty();
        }
        if (decision instanceof Refers refers && refers.actor().equals(Optional.of(actor))) {
            return Optional.of(new Refers(refers.words(), Optional.of(into)));
        }
        if (decision instanceof RefersNot not && not.actor().equals(actor)) {
            return Optional.of(new RefersNot(not.words(), into));
        }
        if (decision instanceof Conflict conflict) {
            return Optional.of(conflict.with(
                    annotation -> moved(annotation.decision(), actor, into).map(annotation::with)));
        }
        return Optional.of(decision);
    }

    /** Without the annotation of this id, placed or not. */
    public Decisions without(String id) {
        Predicate<Annotation> stays = annotation -> !annotation.id().equals(id);
        return new Decisions(
                placed.stream().filter(stays).toList(),
                unplaced.stream().filter(stays).toList(),
                foreign,
                other);
    }

    /** With one reading of a conflict in its place, and without what that leaves no room for. */
    public Decisions choosing(String conflict, Conflict.Reading reading) {
        boolean stands = placed.stream().anyMatch(annotation -> annotation.id().equals(conflict));
        Decisions rest = without(conflict);
        Set<String> taken = rest.ids();
        List<Annotation> kept = new ArrayList<>(stands ? rest.placed : rest.unplaced);
        kept.removeIf(annotation -> reading.annotations().stream()
                .anyMatch(chosen -> Matter.clash(annotation.decision(), chosen.decision())));
        for (Annotation chosen : reading.annotations()) {
            String id = free(chosen.id(), taken);
            taken.add(id);
            kept.add(chosen.withId(id));
        }
        return stands
                ? new Decisions(kept, rest.unplaced, foreign, other)
                : new Decisions(rest.placed, kept, foreign, other);
    }

    /** Those about exactly these words, or with them among others. */
    public List<Annotation> at(Span words) {
        return placed.stream()
                .filter(annotation -> annotation.decision().anchors().stream()
                        .anyMatch(anchor -> anchor.span().equals(words)))
                .toList();
    }

    /** All decisions of one shape that are placed, in text order. */
    public <D extends Decision> List<D> all(Class<D> shape) {
        return placed.stream()
                .map(Annotation::decision)
                .filter(shape::isInstance)
                .map(shape::cast)
                .toList();
    }

    /** The actor with this id. */
    public Optional<Named> actor(String id) {
        return all(Named.class).stream()
                .filter(named -> named.actor().equals(id))
                .findFirst();
    }

    /** The ids of all actors that are named or spoken of, in the order of the file. */
    public Set<String> actors() {
        Set<String> actors = new LinkedHashSet<>();
        Stream.concat(placed.stream(), unplaced.stream())
                .map(Annotation::decision)
                .flatMap(Decision::parts)
                .forEach(decision -> {
                    if (decision instanceof Named named) {
                        actors.add(named.actor());
                    } else if (decision instanceof Refers refers) {
                        refers.actor().ifPresent(actors::add);
                    } else if (decision instanceof RefersNot not) {
                        actors.add(not.actor());
                    }
                });
        return actors;
    }

    /** An id for a new actor that no other has: its name in lower case, with hyphens. */
    public String newActor(String name) {
        return newActor(name, actors());
    }

    /** The same beside other actors than these. */
    public static String newActor(String name, Set<String> taken) {
        String words = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
        String plain = words.replaceAll("^-|-$", "");
        return free(plain.isEmpty() ? "actor" : plain, taken);
    }

    static String free(String stem, Set<String> taken) {
        String id = stem;
        for (int i = 2; taken.contains(id); i++) {
            id = stem + "-" + i;
        }
        return id;
    }

    /** By what it is about, so that two people who decide about the same words give it the same id. */
    private static String newId(Decision decision, Set<String> taken) {
        Matter matter = decision.matter();
        StringBuilder about = new StringBuilder(matter.question() + "\n" + matter.detail());
        for (Anchor anchor : decision.anchors().subList(0, matter.words().size())) {
            // A line that ends in the words is not one that ends behind them.
            anchor.inContext().forEach(part -> about.append('\n').append(part.replace('\n', '\r')));
        }
        byte[] bytes = about.toString().getBytes(StandardCharsets.UTF_8);
        return free("urn:uuid:" + UUID.nameUUIDFromBytes(bytes), taken);
    }

    private Set<String> ids() {
        Set<String> ids = new HashSet<>();
        placed.forEach(annotation -> ids.add(annotation.id()));
        unplaced.forEach(annotation -> ids.add(annotation.id()));
        return ids;
    }

    /**
     * The decisions after an edit: their words move with the text. What it took away is looked for elsewhere in the text, and
     * kept as unplaced where it is not there; what was unplaced and stands there again is placed.
     *
     * @param before the text before the edit, in which the decisions are placed
     * @param after the text after it
     */
    public Decisions under(Edit edit, Text before, Text after) {
        List<Annotation> moved = new ArrayList<>(placed.size());
        List<Annotation> lost = new ArrayList<>(unplaced);
        for (Annotation annotation : placed) {
            Optional<Annotation> now = under(annotation, edit, after);
            now.ifPresentOrElse(moved::add, () -> lost.add(unplaced(annotation, before)));
        }
        Decisions kept = new Decisions(moved, lost, foreign, other);
        return lost.isEmpty() ? kept : kept.placedIn(after);
    }

    private static Optional<Annotation> under(Annotation annotation, Edit edit, Text after) {
        List<Anchor> anchors = annotation.decision().anchors();
        List<Anchor> moved = new ArrayList<>(anchors.size());
        boolean changed = false;
        for (Anchor anchor : anchors) {
            Optional<Anchor> now = anchor.under(edit, after);
            if (now.isEmpty()) {
                return Optional.empty();
            }
            changed |= !now.get().span().equals(anchor.span());
            moved.add(now.get());
        }
        return Optional.of(changed ? annotation.with(annotation.decision().at(moved)) : annotation);
    }

    private static Annotation unplaced(Annotation annotation, Text before) {
        PlainText plain = new PlainText(before);
        Decision decision = annotation.decision();
        return annotation.with(decision.at(decision.anchors().stream()
                .map(anchor -> anchor.at(plain.toPoints(anchor.span())))
                .toList()));
    }

    /**
     * With those placed that were not and whose words stand in the text, unless one that is placed already leaves no room for
     * it: two decisions about two “she” are not to fall on one. Of two that contradict each other the one whose words stand where
     * they were holds, else the first in the file.
     */
    Decisions placedIn(Text text) {
        List<Anchor> anchors = unplaced.stream()
                .flatMap(annotation -> annotation.decision().anchors().stream())
                .toList();
        PlainText plain = new PlainText(text);
        Relocation relocation = new Relocation(plain, anchors);
        Map<List<Object>, List<Decision>> settled = new HashMap<>();
        placed.forEach(annotation -> take(annotation.decision(), settled));
        List<Annotation> found = new ArrayList<>(placed);
        List<Annotation> missing = new ArrayList<>();
        List<Relocated> relocated = unplaced.stream()
                .map(annotation -> new Relocated(annotation, find(relocation, annotation)))
                .toList();
        relocated.stream()
                .sorted(Comparator.comparing(one -> !one.stays(plain)))
                .forEach(one -> one.now()
                        .filter(now -> take(now.decision(), settled))
                        .ifPresentOrElse(found::add, () -> missing.add(one.before())));
        return new Decisions(found, missing, foreign, other);
    }

    /**
     * What was looked for in a text.
     *
     * @param before with spans in code points
     * @param now with spans in the text; empty where the words are not in it
     */
    private record Relocated(Annotation before, Optional<Annotation> now) {
        /** Whether all words stand where they were. */
        boolean stays(PlainText text) {
            List<Span> spans =
                    before.decision().anchors().stream().map(Anchor::span).toList();
            return now.filter(found -> found.decision().anchors().stream()
                            .map(anchor -> text.toPoints(anchor.span()))
                            .toList()
                            .equals(spans))
                    .isPresent();
        }
    }

    /** Takes the decision in where those about the same words leave room for it. */
    private static boolean take(Decision decision, Map<List<Object>, List<Decision>> settled) {
        List<Decision> others = settled.computeIfAbsent(about(decision), any -> new ArrayList<>());
        if (others.stream().anyMatch(other -> Matter.clash(other, decision))) {
            return false;
        }
        return others.add(decision);
    }

    /** What two decisions have in common that may clash: the words; where there are none, all of the matter. */
    static List<Object> about(Decision decision) {
        if (decision instanceof Conflict conflict) {
            return conflict.annotations()
                    .findFirst()
                    .map(first -> about(first.decision()))
                    .orElse(List.of());
        }
        Matter matter = decision.matter();
        return matter.words().isEmpty() ? List.of(matter) : List.copyOf(matter.words());
    }

    private static Optional<Annotation> find(Relocation relocation, Annotation annotation) {
        List<Anchor> found = new ArrayList<>();
        for (Anchor anchor : annotation.decision().anchors()) {
            Optional<Anchor> now = relocation.find(anchor);
            if (now.isEmpty()) {
                return Optional.empty();
            }
            found.add(now.get());
        }
        return Optional.of(annotation.with(annotation.decision().at(found)));
    }

    /**
     * What came of taking in the decisions of others.
     *
     * @param decisions with those that there was room for
     * @param left the others, in their order
     */
    public record Joined(Decisions decisions, List<Decision> left) {
        public Joined {
            left = List.copyOf(left);
        }
    }

    /** With those decisions that the ones here leave room for, each given an id. What is decided already is no other one. */
    public Joined joined(List<? extends Decision> others) {
        Map<List<Object>, List<Decision>> settled = new HashMap<>();
        placed.forEach(annotation -> take(annotation.decision(), settled));
        Set<String> ids = ids();
        List<Annotation> all = new ArrayList<>(placed);
        List<Decision> left = new ArrayList<>();
        for (Decision other : others) {
            List<Decision> here = settled.getOrDefault(about(other), List.of());
            if (here.stream().anyMatch(one -> isSame(one, other))) {
                continue;
            }
            if (!take(other, settled)) {
                left.add(other);
                continue;
            }
            String id = newId(other, ids);
            ids.add(id);
            all.add(new Annotation(id, other, Optional.empty(), Optional.empty(), Map.of()));
        }
        return new Joined(new Decisions(all, unplaced, foreign, other), left);
    }

    /** Whether both decide the same, however the text around their words read when they were decided. */
    private static boolean isSame(Decision one, Decision other) {
        List<Span> spans = one.anchors().stream().map(Anchor::span).toList();
        return other.anchors().stream().map(Anchor::span).toList().equals(spans)
                && one.at(other.anchors()).equals(other);
    }

    /** The same decisions in another copy of the article, their words found there as those of a file are. */
    public Decisions movedTo(Text copy, Text from) {
        List<Annotation> all = new ArrayList<>(unplaced);
        placed.forEach(annotation -> all.add(unplaced(annotation, from)));
        return new Decisions(List.of(), all, foreign, other).placedIn(copy);
    }
}
