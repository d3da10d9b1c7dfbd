package org.antecedent.annotation;

import com.google.gson.JsonElement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.antecedent.annotation.Decision.Conflict;
import org.antecedent.annotation.Decision.Conflict.Reading;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.annotation.ThreeWay.Contradiction;
import org.antecedent.text.Span;

/**
 * Joins what two sides made of the same decisions. What one side alone has changed is taken, whichever it is; where both have
 * and only one can hold, or one changed what the other dropped, a {@link Conflict} keeps both. All decisions are as files have
 * them, none is placed in a text. The two sides may know different versions of the article: a decision is found again by its
 * id, words by what stands around them.
 */
final class DecisionMerge {
    /** The same whoever merges. */
    private static final Comparator<Reading> ORDER = Comparator.comparing(DecisionMerge::written);

    private final List<Change> changes = new ArrayList<>();
    /** By its index among the changes, the indices of those that cannot both be. */
    private final Map<Integer, Set<Integer>> against = new HashMap<>();

    private DecisionMerge(Decisions base, Decisions ours, Decisions theirs) {
        Map<String, Annotation> before = byId(base);
        Map<String, Annotation> left = byId(ours);
        Map<String, Annotation> right = byId(theirs);
        for (String id : ThreeWay.both(left.keySet(), right.keySet())) {
            changes.add(new Change(find(before, id), find(left, id), find(right, id)));
        }
    }

    private static Map<String, Annotation> byId(Decisions decisions) {
        Map<String, Annotation> byId = new LinkedHashMap<>();
        decisions.unplaced().forEach(annotation -> byId.put(annotation.id(), annotation));
        return byId;
    }

    private static Optional<Annotation> find(Map<String, Annotation> byId, String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @return what comes of it, none of it placed */
    static Decisions of(Decisions base, Decisions ours, Decisions theirs) {
        return new Decisions(
                List.of(),
                new DecisionMerge(base, ours, theirs).merged(),
                foreign(base.foreign(), ours.foreign(), theirs.foreign()),
                other(base.other(), ours.other(), theirs.other()));
    }

    private static List<String> foreign(List<String> base, List<String> ours, List<String> theirs) {
        if (ours.equals(base)) {
            return theirs;
        }
        if (theirs.equals(base)) {
            return ours;
        }
        return ThreeWay.both(ours, theirs).stream()
                .filter(one -> !base.contains(one) || ours.contains(one) && theirs.contains(one))
                .toList();
    }

    private static Map<String, String> other(
            Map<String, String> base, Map<String, String> ours, Map<String, String> theirs) {
        try {
            // Of two versions of the format the higher one.
            return ThreeWay.fields(base, ours, theirs, DecisionMerge::greater);
        } catch (Contradiction never) {
            throw new IllegalStateException("one of two is always greater", never);
        }
    }

    private static Optional<JsonElement> greater(Optional<JsonElement> ours, Optional<JsonElement> theirs) {
        return ours.toString().compareTo(theirs.toString()) >= 0 ? ours : theirs;
    }

    private List<Annotation> merged() {
        compare();
        Set<String> kept = stillMeant(changes);
        Set<String> keptForThem =
                stillMeant(changes.stream().map(Change::turned).toList());
        List<Annotation> merged = new ArrayList<>();
        Set<Integer> settled = new HashSet<>();
        for (int i = 0; i < changes.size(); i++) {
            if (settled.contains(i)) {
                continue;
            }
            Change change = changes.get(i);
            try {
                if (against.containsKey(i)) {
                    throw new Contradiction();
                }
                change.joined()
                        .or(() -> actor(change.ours(), kept))
                        .or(() -> actor(change.theirs(), keptForThem))
                        .ifPresent(merged::add);
            } catch (Contradiction contradiction) {
                merged.addAll(conflict(i, settled));
            }
        }
        return merged;
    }

    /** Looks for what one side decided anew and cannot hold beside what the other side did. */
    private void compare() {
        Map<List<Object>, List<Integer>> byWords = new HashMap<>();
        Map<List<String>, Set<Span>> places = new HashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).isOurs()) {
                Decision decision = changes.get(i).ours().orElseThrow().decision();
                byWords.computeIfAbsent(Decisions.about(decision), any -> new ArrayList<>())
                        .add(i);
                for (Anchor anchor : decision.anchors()) {
                    places.computeIfAbsent(anchor.inContext(), any -> new HashSet<>())
                            .add(anchor.span());
                }
            }
        }
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).isTheirs()) {
                Decision decision = changes.get(i).theirs().orElseThrow().decision();
                Decision here = decision.at(decision.anchors().stream()
                        .map(anchor -> anchor.at(place(anchor, places)))
                        .toList());
                for (int ours : byWords.getOrDefault(Decisions.about(here), List.of())) {
                    compare(ours, i, here);
                }
            }
        }
    }

    /** Where our side has the words, if there is no doubt which they are. */
    private static Span place(Anchor anchor, Map<List<String>, Set<Span>> places) {
        Set<Span> ours = places.getOrDefault(anchor.inContext(), Set.of());
        return ours.size() == 1 ? ours.iterator().next() : anchor.span();
    }

    /** @param here what their side decided, at the place where our side has the words */
    private void compare(int ours, int theirs, Decision here) {
        Decision decision = changes.get(ours).ours().orElseThrow().decision();
        if (ours == theirs || !Matter.clash(decision, here)) {
            return;
        }
        if (!isJoined(ours, theirs)) {
            against.computeIfAbsent(ours, any -> new TreeSet<>()).add(theirs);
            against.computeIfAbsent(theirs, any -> new TreeSet<>()).add(ours);
        }
    }

    /** Two new answers to one question, under two ids, may say the same. */
    private boolean isJoined(int ours, int theirs) {
        Change one = changes.get(ours);
        Change other = changes.get(theirs);
        if (one.base().isPresent()
                || one.theirs().isPresent()
                || other.base().isPresent()
                || other.ours().isPresent()) {
            return false;
        }
        Annotation left = one.ours().orElseThrow();
        Annotation right = other.theirs().orElseThrow();
        String id = left.id().compareTo(right.id()) <= 0 ? left.id() : right.id();
        Change both = new Change(Optional.empty(), Optional.of(left.withId(id)), Optional.of(right.withId(id)));
        try {
            both.joined();
        } catch (Contradiction contradiction) {
            return false;
        }
        changes.set(ours, both);
        changes.set(theirs, Change.NONE);
        return true;
    }

    /** The actors of whom our side has new mentions, and whom their side does not name any more. */
    private static Set<String> stillMeant(List<Change> changes) {
        Set<String> actors = new HashSet<>();
        for (Change change : changes) {
            if (change.isOurs()) {
                parts(change.ours()).forEach(decision -> {
                    if (decision instanceof Refers refers) {
                        refers.actor().ifPresent(actors::add);
                    } else if (decision instanceof RefersNot not) {
                        actors.add(not.actor());
                    }
                });
            }
        }
        for (Change change : changes) {
            parts(change.theirs()).forEach(decision -> {
                if (decision instanceof Named named) {
                    actors.remove(named.actor());
                }
            });
        }
        return actors;
    }

    private static Stream<Decision> parts(Optional<Annotation> side) {
        return side.stream().flatMap(annotation -> annotation.decision().parts());
    }

    private static Optional<Annotation> actor(Optional<Annotation> side, Set<String> kept) {
        return side.filter(annotation -> annotation.decision() instanceof Named named && kept.contains(named.actor()));
    }

    /** All that hangs together with one contradiction, as a conflict. */
    private List<Annotation> conflict(int first, Set<Integer> settled) {
        List<Annotation> ours = new ArrayList<>();
        List<Annotation> theirs = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        settled.add(first);
        while (!open.isEmpty()) {
            int next = open.remove();
            changes.get(next).ours().ifPresent(ours::add);
            changes.get(next).theirs().ifPresent(theirs::add);
            for (int other : against.getOrDefault(next, Set.of())) {
                if (settled.add(other)) {
                    open.add(other);
                }
            }
        }
        List<Reading> readings = new ArrayList<>();
        Stream.concat(readings(ours), readings(theirs))
                .filter(reading -> readings.stream().noneMatch(known -> isSame(known, reading)))
                .forEach(readings::add);
        if (readings.size() == 1) {
            return readings.get(0).annotations();
        }
        readings.sort(ORDER);
        return List.of(
                new Annotation(id(readings), new Conflict(readings), Optional.empty(), Optional.empty(), Map.of()));
    }

    /** One reading, and those of each conflict that a side has not settled yet. */
    private static Stream<Reading> readings(List<Annotation> side) {
        List<Annotation> own = side.stream()
                .filter(annotation -> !(annotation.decision() instanceof Conflict))
                .toList();
        Stream<Reading> kept = side.stream()
                .map(Annotation::decision)
                .filter(Conflict.class::isInstance)
                .flatMap(conflict -> ((Conflict) conflict).readings().stream());
        return own.size() == side.size()
                ? Stream.of(new Reading(own))
                : Stream.concat(kept, own.isEmpty() ? Stream.of() : Stream.of(new Reading(own)));
    }

    private static boolean isSame(Reading one, Reading other) {
        if (one.annotations().size() != other.annotations().size()) {
            return false;
        }
        for (int i = 0; i < one.annotations().size(); i++) {
            Annotation left = one.annotations().get(i);
            Annotation right = other.annotations().get(i);
            if (!left.id().equals(right.id()) || Change.differ(Optional.of(left), Optional.of(right))) {
                return false;
            }
        }
        return true;
    }

    private static String written(Reading reading) {
        DecisionJson json = new DecisionJson("");
        StringBuilder written = new StringBuilder();
        reading.annotations().forEach(annotation -> written.append(JsonText.write(json.write(annotation))));
        return written.toString();
    }

    private static String id(List<Reading> readings) {
        Set<String> ids = new TreeSet<>();
        readings.forEach(reading -> reading.annotations().forEach(annotation -> ids.add(annotation.id())));
        byte[] bytes = ("conflict\n" + String.join("\n", ids)).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
    }
}
