package org.antecedent.language.linear;

/** Scores classes by the features that hold: a trained model, or one in training. */
public interface Scorer {
    /** How many classes there are: scores are for 0 to one less. */
    int classes();

    /**
     * Adds the weights of features to the scores. Scores are in the model's own unit: they compare within one model only.
     *
     * @param scores one a class
     */
    void score(FeatureList features, int[] scores);
}
