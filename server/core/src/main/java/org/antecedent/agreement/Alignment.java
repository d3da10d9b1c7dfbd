package org.antecedent.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.antecedent.agreement.Annotated.Attributed;
import org.antecedent.text.Span;

/** What of one side is the same as what of the other, though not to the letter; each at most once, the most alike first. */
final class Alignment {
    /** Two spans of which less is common are two things. Scorers of partial matches have it so; not tuned. */
    private static final double ALIKE = 0.5;

    private Alignment() {}

    private record Pair<T>(T left, T right, double likeness) {}

    /**
     * Mentions that have half of their words in common, or begin or end together: “Mike Pompeo” and “Secretary of State Mike
     * Pompeo”. The same words always go together.
     *
     * @return by the words of the right side
     */
    static Map<Span, Span> ofMentions(List<Span> left, List<Span> right) {
        return paired(left, right, (one, other) -> {
            double likeness = likeness(List.of(one), List.of(other));
            boolean edge = one.start() == other.start() || one.end() == other.end();
            return edge || likeness >= ALIKE ? likeness : 0;
        });
    }

    /**
     * Statements that have half of their content in common.
     *
     * @return by the statement of the right side
     */
    static Map<Attributed, Attributed> ofStatements(List<Attributed> left, List<Attributed> right) {
        return paired(left, right, (one, other) -> {
            double likeness = likeness(one.content(), other.content());
            return likeness >= ALIKE ? likeness : 0;
        });
    }

    /**
     * @param left in text order, as are the others: of two pairs that are as much alike, the first counts
     * @param likeness 0 for two that are no pair
     */
    private static <T> Map<T, T> paired(List<T> left, List<T> right, ToDoubleBiFunction<T, T> likeness) {
        List<Pair<T>> pairs = new ArrayList<>();
        for (T one : left) {
            for (T other : right) {
                double alike = likeness.applyAsDouble(one, other);
                if (alike > 0) {
                    pairs.add(new Pair<>(one, other, alike));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair<T> pair) -> -pair.likeness()));
        Set<T> taken = new HashSet<>();
        Map<T, T> paired = new HashMap<>();
        for (Pair<T> pair : pairs) {
            if (!taken.contains(pair.left()) && !paired.containsKey(pair.right())) {
                taken.add(pair.left());
                paired.put(pair.right(), pair.left());
            }
        }
        return paired;
    }

    /** The part of all their characters that both have, between 0 and 1. */
    private static double likeness(List<Span> one, List<Span> other) {
        int common = 0;
        for (Span a : one) {
            for (Span b : other) {
                common += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            }
        }
        int all = length(one) + length(other) - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
