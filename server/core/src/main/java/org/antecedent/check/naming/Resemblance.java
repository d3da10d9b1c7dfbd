package org.antecedent.check.naming;

/** How two spellings resemble each other, from most to least. */
enum Resemblance {
    /** But for accents: “Bragança”, “Braganca”. */
    ACCENTS,
    /** As one name comes out of another script: “Hezbollah”, “Hizbullah”. */
    TRANSCRIPTION,
    /** But for one letter left out, put in, changed, or two exchanged: “Fontaine”, “Fontane”. */
    ONE_LETTER,
    /** But for two letters of a long name: “Kirchschläger”, “Kirchslager”. */
    TWO_LETTERS,
    NONE;

    /** Shorter names are other names where a letter differs. */
    private static final int ONE_LETTER_LENGTH = 5;

    private static final int TWO_LETTERS_LENGTH = 9;
    private static final int ACCENTS_LENGTH = 4;
    private static final int TRANSCRIPTION_LENGTH = 5;

    /** Of two words of names, as they are written; {@link #NONE} where they are the same, or one is the other inflected. */
    static Resemblance of(Spelt one, Spelt other) {
        String a = one.plain();
        String b = other.plain();
        int shorter = Math.min(a.length(), b.length());
        if (a.equals(b)) {
            boolean accents = !one.form().equalsIgnoreCase(other.form()) && shorter >= ACCENTS_LENGTH;
            return accents && !differInApostropheAlone(one.form(), other.form()) ? ACCENTS : NONE;
        }
        if (Math.abs(a.length() - b.length()) > 2 || shorter < TRANSCRIPTION_LENGTH) {
            return NONE;
        }
        boolean levelled = one.levelled().equals(other.levelled());
        // A letter that is changed takes one away and brings another.
        int most = 2 * (shorter < TWO_LETTERS_LENGTH ? 1 : 2);
        if (!levelled && Integer.bitCount(one.letters() ^ other.letters()) > most) {
            return NONE; // As nearly all pairs: more letters differ.
        }
        if (isInflected(a, b)) {
            return NONE;
        }
        if (levelled) {
            return TRANSCRIPTION;
        }
        if (shorter < ONE_LETTER_LENGTH) {
            return NONE;
        }
        if (apart(a, b) > 2 && shorter < TWO_LETTERS_LENGTH) {
            return NONE; // More than one letter differs.
        }
        int distance = distance(a, b);
        if (distance == 1) {
            return ONE_LETTER;
        }
        return distance == 2 && shorter >= TWO_LETTERS_LENGTH ? TWO_LETTERS : NONE;
    }

    /** How long what differs is in the longer one, from the first letter to the last; two for one that differs at most. */
    private static int apart(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int before = 0;
        while (before < shorter && a.charAt(before) == b.charAt(before)) {
            before++;
        }
        int after = 0;
        while (after < shorter - before && a.charAt(a.length() - 1 - after) == b.charAt(b.length() - 1 - after)) {
            after++;
        }
        return Math.max(a.length(), b.length()) - before - after;
    }

    private static boolean differInApostropheAlone(String one, String other) {
        return one.replace('’', '\'').equals(other.replace('’', '\''));
    }

    /** “Turks”, “Hansens”; “Iranian”. */
    private static boolean isInflected(String a, String b) {
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        if (!longer.startsWith(shorter)) {
            return false;
        }
        return switch (longer.substring(shorter.length())) {
            case "s", "es", "n", "an", "i", "o", "a", "'s", "e" -> true;
            default -> false;
        };
    }

    /** Letters left out, put in, changed or exchanged with the next one (optimal string alignment). */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
                best = Math.min(best, cost[i - 1][j - 1] + change);
                boolean exchanged =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                cost[i][j] = exchanged ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
            }
        }
        return cost[a.length()][b.length()];
    }
}
