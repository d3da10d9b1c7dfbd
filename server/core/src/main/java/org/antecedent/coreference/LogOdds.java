package org.antecedent.coreference;

import org.antecedent.language.linear.FeatureList;
import org.antecedent.language.linear.LinearModel;

/**
 * Trained weights of evidence, as log-odds.
 *
 * @param weights one class, in steps of {@link #UNIT}
 */
public record LogOdds(LinearModel weights) {
    /** What one unit of the linear model stands for: its weights reach from -16 to 16. */
    public static final double UNIT = 0.001;

    /** The weights of a resource beside this class. */
    static LogOdds load(String resource) {
        return new LogOdds(LinearModel.load(LogOdds.class, resource));
    }

    /** What one feature weighs; 0 for one that was not met in training. */
    double of(int feature) {
        return weights.weight(feature, 0) * UNIT;
    }

    /** What features weigh together. */
    double of(FeatureList features) {
        int[] sum = new int[1];
        weights.score(features, sum);
        return sum[0] * UNIT;
    }
}
