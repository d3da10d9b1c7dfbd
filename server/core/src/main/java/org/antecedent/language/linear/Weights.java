package org.antecedent.language.linear;

import java.io.DataOutputStream;
import java.io.IOException;

/** The weights of a model, laid out for speed. Immutable; safe for all threads. */
sealed interface Weights permits OneClass, FewClasses, ManyClasses {
    /** Adds the weights of features to the scores: see {@link Scorer#score}. */
    void score(FeatureList list, int[] scores);

    /** The weight of one feature for one class; 0 for a feature that has none. */
    int weight(int feature, int c);

    /** The features that have weights, ascending as unsigned numbers. */
    int[] features();

    /** Writes all but the features. */
    void write(DataOutputStream out) throws IOException;
}
