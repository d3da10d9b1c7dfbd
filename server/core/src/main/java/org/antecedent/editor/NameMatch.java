package org.antecedent.editor;

import java.util.Optional;

/**
 * How well a name fits what somebody types to find it. Both in small letters and folded alike, words parted by one blank. The
 * better kinds come first.
 */
public enum NameMatch {
    /** “pompeo” for Pompeo. */
    WHOLE,
    /** “mike p” for Mike Pompeo. */
    BEGINNING,
    /** “pomp” for Mike Pompeo. */
    WORD,
    /** “mi po”, “mp” for Mike Pompeo. */
    WORDS,
    /** “mpeo” for Mike Pompeo: the letters, in that order. */
    LETTERS,
    /** “pompoe” for Mike Pompeo: one letter too many, too few, another, or two that changed places. */
    SLIP;

    /** Of a shorter word every other word is only a slip away. */
    private static final int SHORTEST_SLIP = 4;

    /** How a name fits; empty where it does not. An empty query fits all. */
    public static Optional<NameMatch> of(String name, String query) {
        if (name.startsWith(query)) {
            return Optional.of(name.length() == query.length() ? WHOLE : BEGINNING);
        }
        if (!hasLetters(name, query)) {
            return Optional.empty();
        }
        if (name.contains(" " + query)) {
            return Optional.of(WORD);
        }
        return Optional.of(hasWords(name, query) || isInitials(name, query) ? WORDS : LETTERS);
    }

    /** Whether any name can fit a query but for a slip. */
    public static boolean mayHaveSlip(String query) {
        return query.length() >= SHORTEST_SLIP && query.indexOf(' ') < 0;
    }

    /** Whether the name fits but for one slip in one of its words. */
    public static boolean isSlip(String name, String query) {
        if (!mayHaveSlip(query)) {
            return false;
        }
        for (int start = 0; start >= 0; start = next(name, start)) {
            int end = name.indexOf(' ', start);
            if (isNear(name.substring(start, end < 0 ? name.length() : end), query)) {
                return true;
            }
        }
        return false;
    }

    private static int next(String name, int start) {
        int blank = name.indexOf(' ', start);
        return blank < 0 ? -1 : blank + 1;
    }

    private static boolean hasLetters(String name, String letters) {
        int found = 0;
        for (int i = 0; i < name.length() && found < letters.length(); i++) {
            if (name.charAt(i) == letters.charAt(found)) {
                found++;
            }
        }
        return found == letters.length();
    }

    /** Each word of the query begins a word of the name, in that order. */
    private static boolean hasWords(String name, String query) {
        int start = 0;
        for (String word : query.split(" ", -1)) {
            while (start >= 0 && !name.startsWith(word, start)) {
                start = next(name, start);
            }
            if (start < 0) {
                return false;
            }
            start = next(name, start);
        }
        return true;
    }

    private static boolean isInitials(String name, String query) {
        int start = 0;
        for (int i = 0; i < query.length(); i++) {
            if (start < 0 || start >= name.length() || name.charAt(start) != query.charAt(i)) {
                return false;
            }
            start = next(name, start);
        }
        return true;
    }

    /** Whether one letter put in, left out, changed or two that change places make the word of the query, or as much of it. */
    private static boolean isNear(String word, String query) {
        if (word.isEmpty() || word.charAt(0) != query.charAt(0)) {
            return false; // Hardly anybody is wrong about the first letter.
        }
        int i = 0;
        while (i < word.length() && i < query.length() && word.charAt(i) == query.charAt(i)) {
            i++;
        }
        String left = word.substring(i);
        String typed = query.substring(i);
        if (typed.isEmpty() || typed.length() == 1 && left.isEmpty()) {
            return true;
        }
        String after = typed.substring(1);
        boolean swapped = left.length() > 1
                && typed.length() > 1
                && left.charAt(0) == typed.charAt(1)
                && left.charAt(1) == typed.charAt(0)
                && left.startsWith(typed.substring(2), 2);
        return swapped
                || left.startsWith(after)
                || !left.isEmpty() && (left.startsWith(after, 1) || left.startsWith(typed, 1));
    }
}
