package org.antecedent.check.naming;

import java.util.Locale;
import org.antecedent.knowledge.Spelling;

/**
 * A word of a name, made ready to be compared with many others.
 *
 * @param form as it is written
 * @param plain in small letters, without accents
 * @param letters which letters are in {@code plain}, a bit each by their last five bits: few words have nearly the same
 * @param levelled what is left of it when what transcriptions differ in is levelled: vowels, doubled letters, k and q, kh and k
 */
record Spelt(String form, String plain, int letters, String levelled) {
    static Spelt of(String form) {
        String plain = Spelling.folded(form).toLowerCase(Locale.ROOT);
        return new Spelt(form, plain, letters(plain), levelled(plain));
    }

    private static int letters(String plain) {
        int letters = 0;
        for (int i = 0; i < plain.length(); i++) {
            letters |= 1 << plain.charAt(i);
        }
        return letters;
    }

    private static String levelled(String plain) {
        String consonants = withoutJoints(plain)
                .replace("ck", "k")
                .replace("kh", "k")
                .replace("gh", "g")
                .replace("dh", "d")
                .replace("ph", "f")
                .replace("q", "k")
                .replace("dj", "j")
                .replace("w", "v");
        StringBuilder levelled = new StringBuilder(consonants.length());
        for (int i = 0; i < consonants.length(); i++) {
            char letter = consonants.charAt(i);
            boolean beforeH = i + 1 < consonants.length() && consonants.charAt(i + 1) == 'h';
            boolean afterVowel = i > 0 && isVowel(consonants.charAt(i - 1));
            if (letter == 'h' && afterVowel) {
                continue; // “Abdallah”, “Abdalla”
            }
            char level = isVowel(letter) ? 'a' : letter == 'c' && !beforeH ? 'k' : letter;
            if (levelled.isEmpty() || levelled.charAt(levelled.length() - 1) != level) {
                levelled.append(level);
            }
        }
        return levelled.toString();
    }

    private static String withoutJoints(String plain) {
        boolean joined = plain.indexOf('-') >= 0 || plain.indexOf('\'') >= 0 || plain.indexOf(' ') >= 0;
        return joined ? plain.replace("-", "").replace("'", "").replace(" ", "") : plain;
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }

    /** How it resembles another; {@link Resemblance#NONE} where they are the same, or one is the other inflected. */
    Resemblance to(Spelt other) {
        return Resemblance.of(this, other);
    }
}
