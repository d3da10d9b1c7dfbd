package org.antecedent.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds things of a text by where they lie, without looking at all of them. They may lie in one another. Immutable.
 *
 * @param <T> what has a span
 */
public final class SpanIndex<T> {
    private final List<T> things;
    private final Span[] spans;
    /** How far the things up to each one reach. */
    private final int[] reach;

    /** @param span where a thing lies, in UTF-16 code units, half open; the same answer each time */
    public SpanIndex(List<? extends T> things, Function<? super T, Span> span) {
        this.things = sorted(things, span);
        this.spans = new Span[things.size()];
        this.reach = new int[things.size()];
        int furthest = 0;
        for (int i = 0; i < spans.length; i++) {
            spans[i] = span.apply(this.things.get(i));
            furthest = Math.max(furthest, spans[i].end());
            reach[i] = furthest;
        }
    }

    private static <T> List<T> sorted(List<? extends T> things, Function<? super T, Span> span) {
        for (int i = 1; i < things.size(); i++) {
            if (span.apply(things.get(i - 1)).compareTo(span.apply(things.get(i))) > 0) {
                List<T> sorted = new ArrayList<>(things);
                sorted.sort(Comparator.comparing(span));
                return List.copyOf(sorted);
            }
        }
        // What an article finds, it finds in text order.
        return List.copyOf(things);
    }

    /** Those that a cursor at the offset touches, in text order; none for an offset outside the text. */
    public List<T> touching(int offset) {
        List<T> found = new ArrayList<>();
        for (int i = firstReaching(offset); i < spans.length && spans[i].start() <= offset; i++) {
            if (spans[i].touches(offset)) {
                found.add(things.get(i));
            }
        }
        return found;
    }

    /** The first of those that a cursor at the offset touches. */
    public Optional<T> firstTouching(int offset) {
        for (int i = firstReaching(offset); i < spans.length && spans[i].start() <= offset; i++) {
            if (spans[i].touches(offset)) {
                return Optional.of(things.get(i));
            }
        }
        return Optional.empty();
    }

    /** The first of those that hold the whole span. */
    public Optional<T> firstAround(Span span) {
        for (int i = firstReaching(span.end()); i < spans.length && spans[i].start() <= span.start(); i++) {
            if (spans[i].contains(span)) {
                return Optional.of(things.get(i));
            }
        }
        return Optional.empty();
    }

    /** Those that hold the whole span, in text order. */
    public List<T> around(Span span) {
        List<T> found = new ArrayList<>();
        for (int i = firstReaching(span.end()); i < spans.length && spans[i].start() <= span.start(); i++) {
            if (spans[i].contains(span)) {
                found.add(things.get(i));
            }
        }
        return found;
    }

    /** Whether one of them holds the whole span. */
    public boolean covers(Span span) {
        int before = startingUpTo(span.start());
        return before > 0 && reach[before - 1] >= span.end();
    }

    /** The last one that ends at the offset or before it. */
    public Optional<T> lastBefore(int offset) {
        for (int i = startingUpTo(offset) - 1; i >= 0; i--) {
            if (spans[i].end() <= offset) {
                return Optional.of(things.get(i));
            }
        }
        return Optional.empty();
    }

    /** The index of the first that ends at the offset or behind it, or that something before it does. */
    private int firstReaching(int offset) {
        int low = 0;
        int high = reach.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many start at the offset or before it. */
    private int startingUpTo(int offset) {
        int low = 0;
        int high = spans.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans[middle].start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
