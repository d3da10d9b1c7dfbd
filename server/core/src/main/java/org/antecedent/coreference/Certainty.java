package org.antecedent.coreference;

import java.util.List;

/** Turns scores into probabilities, and says when two candidates are too close to choose. */
final class Certainty {
    /**
     * Divides the scores before the softmax. The fit is calibrated as it is: on dev/gum and dev/gap no other value between
     * 0.8 and 1.5 had a lower log loss.
     */
    private static final double TEMPERATURE = 1;
    /**
     * An antecedent of “he” or “she” less likely than this leaves the choice open. Chosen on dev/gum and dev/gap: of the
     * pronouns above, at least 85 of 100 are right, and those below are wrong three times as often at least (“evaluate
     * pronouns” prints both).
     */
    private static final double SURE_OF_PERSON = 0.76;
    /** The same for “it” and “they”, which have more to choose from, so that the likeliest has less: chosen on dev/gum. */
    private static final double SURE = 0.6;
    /** A second antecedent as likely as this leaves it open, too: so it is between two of whom nothing else is known. */
    private static final double LIVE = 0.2;

    /** A possessive between the subject of its clause and a nearer name is open already from here on. */
    private static final double LIVE_ACROSS_CLAUSE = 0.08;

    /** “None of these” must be likelier than the best antecedent by these log-odds before nobody is meant: tuned on dev/gum and dev/ontogum. */
    private static final double NOBODY = 2.5;

    /** Candidates below are not told. */
    private static final double SHOWN = 0.05;

    private static final int MOST_SHOWN = 5;

    private Certainty() {}

    /** Probabilities that add up to less than 1, one a score. */
    static double[] of(PronounRanking.Ranking ranking) {
        List<PronounRanking.Ranked> ranked = ranking.options();
        double top = ranking.none();
        for (PronounRanking.Ranked one : ranked) {
            top = Math.max(top, one.score());
        }
        double sum = Math.exp((ranking.none() - top) / TEMPERATURE);
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

    /** Whether it is likelier that the pronoun means what a clause says, or nothing, than any one of the actors. */
    static boolean isNone(PronounRanking.Ranking ranking) {
        return ranking.none() > ranking.best().score() + NOBODY;
    }

    /** Whether the best antecedent is as good as certain: likely enough, and no second one is live. */
    static boolean isSure(Pronoun pronoun, double best, double second) {
        return best >= (pronoun.isOfPerson() ? SURE_OF_PERSON : SURE) && second < LIVE;
    }

    static boolean isLiveAcrossClause(double second) {
        return second >= LIVE_ACROSS_CLAUSE;
    }

    /** Whether the candidate of that rank, from 0, is worth a person's attention. */
    static boolean isWorthShowing(double probability, int rank) {
        return rank < MOST_SHOWN && probability >= SHOWN;
    }
}
