package org.antecedent.agreement;

import java.util.OptionalDouble;

/**
 * How much of what one side annotated the other has, both ways.
 *
 * @param recall the part of A's that B has, too
 * @param precision the part of B's that A has, too
 */
public record Score(Ratio recall, Ratio precision) {
    /** Neither side has anything. */
    public static final Score NONE = new Score(Ratio.NONE, Ratio.NONE);

    /** Of things that are there on both sides or not. */
    static Score of(int common, int left, int right) {
        return new Score(new Ratio(common, left), new Ratio(common, right));
    }

    public Score plus(Score other) {
        return new Score(recall.plus(other.recall), precision.plus(other.precision));
    }

    /**
     * The harmonic mean of both, between 0 and 1: the same whichever side is A. 0 where one side alone has anything; empty where
     * neither has.
     */
    public OptionalDouble f1() {
        if (recall.whole() == 0 && precision.whole() == 0) {
            return OptionalDouble.empty();
        }
        double r = recall.value().orElse(0);
        double p = precision.value().orElse(0);
        return OptionalDouble.of(r + p == 0 ? 0 : 2 * r * p / (r + p));
    }
}
