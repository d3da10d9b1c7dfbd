package org.antecedent.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antecedent.text.Span;

/**
 * Finds words of decisions in a text that was changed elsewhere: the exact words, where most of what stands around them is as
 * it was, and of those that are level the nearest to the old place. Where one is found does not depend on the others, nor on their
 * order. All quotes together cost one pass over the text.
 */
final class Relocation {
    /**
     * So many characters around the words must be as they were, where the words are not unmistakable themselves. Choices, not
     * tuned: a word on either side and a half; a full name.
     */
    private static final int ENOUGH_AROUND = 12;

    private static final int UNMISTAKABLE = 8;
    /** No more occurrences than this are compared for one decision, so that a text of one word repeated stays linear. */
    private static final int COMPARED = 1_000;

    private static final int BUCKETS = 256;

    private final PlainText text;
    private final String string;
    private final List<Anchor> anchors;
    private Map<String, int[]> occurrences = Map.of();

    /** @param anchors those that will be looked for, with spans in code points */
    Relocation(PlainText text, List<Anchor> anchors) {
        this.text = text;
        this.string = text.string();
        this.anchors = anchors;
    }

    /** The anchor with its span in the text; empty where its words cannot be found. */
    Optional<Anchor> find(Anchor anchor) {
        int old = text.offset(anchor.span().start());
        int found = isAsItWas(anchor, old) ? old : best(anchor, old);
        if (found < 0) {
            return Optional.empty();
        }
        Span plain = new Span(found, found + anchor.exact().length());
        return Optional.of(anchor.at(text.toText(plain)));
    }

    private boolean isAsItWas(Anchor anchor, int at) {
        return string.startsWith(anchor.exact(), at) && around(anchor, at) == whole(anchor);
    }

    private static int whole(Anchor anchor) {
        return anchor.prefix().length() + anchor.suffix().length();
    }

    /** Where the words stand most surely, or -1. */
    private int best(Anchor anchor, int old) {
        int[] places = places(anchor.exact());
        int right = Arrays.binarySearch(places, old);
        right = right >= 0 ? right : -right - 1;
        int left = right - 1;
        int best = -1;
        int most = -1;
        for (int compared = 0; compared < COMPARED && (left >= 0 || right < places.length); compared++) {
            boolean isLeft = right == places.length || left >= 0 && old - places[left] <= places[right] - old;
            int place = isLeft ? places[left--] : places[right++];
            int around = around(anchor, place);
            if (around > most) {
                most = around;
                best = place;
            }
        }
        boolean sure = most >= ENOUGH_AROUND
                || most == whole(anchor)
                || places.length == 1 && anchor.exact().length() >= UNMISTAKABLE;
        return sure ? best : -1;
    }

    /** How many characters right before and right behind the place are as they were. */
    private int around(Anchor anchor, int place) {
        String prefix = anchor.prefix();
        int before = 0;
        while (before < Math.min(prefix.length(), place)
                && prefix.charAt(prefix.length() - 1 - before) == string.charAt(place - 1 - before)) {
            before++;
        }
        String suffix = anchor.suffix();
        int end = place + anchor.exact().length();
        int behind = 0;
        while (behind < Math.min(suffix.length(), string.length() - end)
                && suffix.charAt(behind) == string.charAt(end + behind)) {
            behind++;
        }
        return before + behind;
    }

    private int[] places(String exact) {
        if (occurrences.isEmpty()) {
            occurrences = occurrences();
        }
        return occurrences.get(exact);
    }

    /** Where each quote stands, in text order. */
    private Map<String, int[]> occurrences() {
        Map<String, Places> found = new HashMap<>();
        List<List<Places>> byFirst = new ArrayList<>();
        for (int i = 0; i < BUCKETS; i++) {
            byFirst.add(new ArrayList<>());
        }
        for (Anchor anchor : anchors) {
            found.computeIfAbsent(anchor.exact(), exact -> {
                Places places = new Places(exact);
                byFirst.get(exact.charAt(0) % BUCKETS).add(places);
                return places;
            });
        }
        for (int i = 0; i < string.length(); i++) {
            for (Places places : byFirst.get(string.charAt(i) % BUCKETS)) {
                if (string.startsWith(places.exact, i)) {
                    places.add(i);
                }
            }
        }
        Map<String, int[]> sorted = new HashMap<>();
        found.forEach((exact, places) -> sorted.put(exact, Arrays.copyOf(places.starts, places.count)));
        return sorted;
    }

    private static final class Places {
        private final String exact;
        private int[] starts = new int[4];
        private int count;

        Places(String exact) {
            this.exact = exact;
        }

        void add(int start) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = start;
        }
    }
}
