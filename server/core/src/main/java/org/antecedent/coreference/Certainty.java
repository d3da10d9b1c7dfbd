package org.antecedent.coreference;

import java.util.List;

/** Turns scores into probabilities, and says when two candidates are too close to choose. */
final class Certainty {
    /** Divides the scores before the softmax; chosen between 0.8 and 1.5 by log loss on dev/gum and dev/gap. */
    private static final double TEMPERATURE = 0.9;
    /** The score of “none of these”: what a lone weak candidate is measured against. */
    private static final double NONE = -2.5;
    /**
     * A second candidate is live from this probability on, and from this share of the best one's; chosen so
     * that on dev/gum and dev/gap about 85 of 100 pronouns that are not open go right where a right candidate is in reach.
     */
    private static final double LIVE = 0.2;

    private static final double LIVE_SHARE = 0.4;

    /** A possessive between the subject of its clause and a nearer name is open already from here on. */
    private static final double LIVE_ACROSS_CLAUSE = 0.08;
    /** Candidates below are not told. */
    private static final double SHOWN = 0.05;

    private static final int MOST_SHOWN = 5;

    private Certainty() {}

    /** Probabilities that add up to less than 1, one a score. */
    static double[] of(List<PronounRanking.Ranked> ranked) {
        double top = NONE;
        for (PronounRanking.Ranked one : ranked) {
            top = Math.max(top, one.score());
        }
        double sum = Math.exp((NONE - top) / TEMPERATURE);
        double[] probabilities = new double[ranked.size()];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = Math.exp((ranked.get(i).score() - top) / TEMPERATURE);
            sum += probabilities[i];
        }
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }

    /** Whether a second candidate of that probability leaves the choice open. */
    static boolean isLive(double best, double second) {
        return second >= LIVE && second >= best * LIVE_SHARE;
    }

    static boolean isLiveAcrossClause(double second) {
        return second >= LIVE_ACROSS_CLAUSE;
    }

    /** Whether the candidate of that rank, from 0, is worth a person's attention. */
    static boolean isWorthShowing(double probability, int rank) {
        return rank < MOST_SHOWN && probability >= SHOWN;
    }
}
