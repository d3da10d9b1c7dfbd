package org.antecedent.configuration;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that somebody may have meant: the nearest of those that are known, by letters put in, left out or changed, or the rest left out. */
public final class Nearest {
    private Nearest() {}

    /** Empty where none is near enough to be a slip. */
    public static Optional<String> to(String word, Collection<String> known) {
        int near = Math.max(2, word.length() / 3);
        return known.stream()
                .filter(other -> distance(word, other) <= near || isCutShort(word, other))
                .min(Comparator.<String>comparingInt(other -> distance(word, other))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** “; did you mean “profile”?”, or nothing. */
    public static String hint(String word, Collection<String> known) {
        return to(word, known).map(other -> "; did you mean “" + other + "”?").orElse("");
    }

    /** “warn” for “warning”. */
    private static boolean isCutShort(String word, String other) {
        return word.length() > 2 && other.startsWith(word);
    }

    /** Levenshtein's. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
