package org.antecedent.language;

/**
 * How unsure a parser is of its best transition: the logarithm of what all together are likely, were they as likely as their scores say.
 * Whole numbers from tables, the same on every machine.
 */
final class Doubt {
    /** How far apart two scores are of which one is e times as likely, in the model's units. Tuned on UD English dev. */
    private static final int SCALE = 10_000;

    /** What 1 is. */
    private static final int ONE = 1 << 16;

    private static final int STEP = 250;

    /** By how many steps a score is behind: how likely it is. */
    private static final int[] LIKELY = new int[400];

    private static final int PART = ONE >> 6;

    /** By how many parts there are together, from none on: the logarithm, in the model's units. */
    private static final int[] LOGARITHM = new int[(ParseState.TRANSITIONS << 6) + 1];

    static {
        for (int i = 0; i < LIKELY.length; i++) {
            LIKELY[i] = (int) (ONE * StrictMath.exp(-(i + 0.5) * STEP / SCALE));
        }
        for (int i = 1 << 6; i < LOGARITHM.length; i++) {
            LOGARITHM[i] = (int) (SCALE * StrictMath.log((i + 0.5) / (1 << 6)));
        }
    }

    private Doubt() {}

    /** The doubt in the best of the transitions that may be taken: from 0 on, in the model's units. */
    static int of(ParseState state, int[] scores, int best) {
        int sum = ONE;
        for (int t = 0; t < ParseState.TRANSITIONS; t++) {
            int behind = (scores[best] - scores[t]) / STEP;
            if (t != best && behind < LIKELY.length && state.may(t)) {
                sum += LIKELY[behind];
            }
        }
        return LOGARITHM[sum / PART];
    }
}
