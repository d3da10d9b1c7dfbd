package org.antecedent.mention;

import org.antecedent.language.linear.WordTable;

/**
 * What words name where they are part of a name, as one number a word in a {@link WordTable}: its kind, which is what it
 * mostly is and how surely, and its shade, one of many groups of words that are alike in how often they are what.
 */
public final class WordKinds {
    /** What a word may be. */
    public enum Use {
        NO_NAME,
        /** Any word but the last of a person's name. */
        PERSON_BEGINS,
        /** The last word of a person's name, or the only one. */
        PERSON_ENDS,
        ORGANIZATION,
        PLACE
    }

    /** How many shades there may be; the first is 1. */
    public static final int SHADES = 255;

    static final int KINDS = 16;
    private static final int SURENESSES = 3;

    /** A word is mostly what it is in more than this share of places, and nearly always in more than that. */
    private static final double MOSTLY = 0.6;

    private static final double NEARLY_ALWAYS = 0.85;

    private WordKinds() {}

    /** The number of a word that is most of all {@code use}, in that share of its places; above 0, and fits in a short. */
    public static int coded(Use use, double share, int shade) {
        int sureness = share > NEARLY_ALWAYS ? 2 : share > MOSTLY ? 1 : 0;
        return shade * KINDS + use.ordinal() * SURENESSES + sureness + 1;
    }

    /** The kind of a word of that number, 1 to 15; 0 for the number 0, of a word that nothing is known of. */
    static int kind(int coded) {
        return coded % KINDS;
    }

    /** The shade of a word of that number, from 1; 0 for the number 0. */
    static int shade(int coded) {
        return coded / KINDS;
    }

    /** Whether words of the kind are names nearly wherever they stand, so that one in small letters may be, too. */
    static boolean isName(int kind) {
        return kind > SURENESSES && kind % SURENESSES == 0;
    }
}
