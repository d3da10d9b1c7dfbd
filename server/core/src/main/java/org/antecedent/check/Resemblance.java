package org.antecedent.check;

import java.util.Locale;
import java.util.regex.Pattern;
import org.antecedent.knowledge.Spelling;

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

    private static final Pattern JOINTS = Pattern.compile("[-' ]");
    private static final Pattern HARD_C = Pattern.compile("c(?!h)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+h?");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    /** Of two words of names, as they are written; {@link #NONE} where they are the same, or one is the other inflected. */
    static Resemblance of(String one, String other) {
        String a = Spelling.folded(one).toLowerCase(Locale.ROOT);
        String b = Spelling.folded(other).toLowerCase(Locale.ROOT);
        int shorter = Math.min(a.length(), b.length());
        if (a.equals(b)) {
            boolean accents = !one.equalsIgnoreCase(other) && shorter >= ACCENTS_LENGTH;
            return accents && !differInApostropheAlone(one, other) ? ACCENTS : NONE;
        }
        if (Math.abs(a.length() - b.length()) > 2 || shorter < TRANSCRIPTION_LENGTH || isInflected(a, b)) {
            return NONE;
        }
        if (transcription(a).equals(transcription(b))) {
            return TRANSCRIPTION;
        }
        int distance = distance(a, b);
        if (distance == 1 && shorter >= ONE_LETTER_LENGTH) {
            return ONE_LETTER;
        }
        return distance == 2 && shorter >= TWO_LETTERS_LENGTH ? TWO_LETTERS : NONE;
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

    /** What is left of a name when what transcriptions differ in is levelled: vowels, doubled letters, k and q, kh and k. */
    private static String transcription(String name) {
        String levelled = JOINTS.matcher(name)
                .replaceAll("")
                .replace("ck", "k")
                .replace("kh", "k")
                .replace("gh", "g")
                .replace("dh", "d")
                .replace("ph", "f")
                .replace("q", "k")
                .replace("dj", "j")
                .replace("w", "v");
        levelled = HARD_C.matcher(levelled).replaceAll("k");
        levelled = VOWELS.matcher(levelled).replaceAll("a");
        return DOUBLED.matcher(levelled).replaceAll("$1");
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
