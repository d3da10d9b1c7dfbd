package org.antecedent.coreference;

import java.util.List;
import java.util.Optional;
import org.antecedent.language.linear.FeatureList;
import org.antecedent.language.linear.LinearModel;
import org.antecedent.language.linear.WordTable;

/** What the evidence for whom a description takes up weighs, as the training module fitted it. Immutable; safe for all threads. */
public final class DescriptionModel {
    /** Log-odds that one unit of the linear model stands for: its weights reach from -16 to 16. */
    public static final double UNIT = 0.001;

    private final WordTable clusters;
    private final LinearModel weights;
    private final Optional<Teacher> teacher;

    /** Decides in place of the model, and sees what the model would see: how it is trained. */
    public interface Teacher {
        /**
         * @param description the id of the mention
         * @param actors for each that it may take up, the ids of the mentions so far
         * @param features of each of them, and of “none of these” at the end
         * @return the index of the actor; the number of actors for none
         */
        int choose(int description, List<List<Integer>> actors, List<int[]> features);
    }

    /**
     * @param clusters the word clusters that the weights were fitted with
     * @param weights one class: log-odds in steps of {@link #UNIT}
     */
    public DescriptionModel(WordTable clusters, LinearModel weights) {
        this(clusters, weights, Optional.empty());
    }

    private DescriptionModel(WordTable clusters, LinearModel weights, Optional<Teacher> teacher) {
        this.clusters = clusters;
        this.weights = weights;
        this.teacher = teacher;
    }

    /** A model without weights that asks somebody else. */
    public static DescriptionModel taught(WordTable clusters, Teacher teacher) {
        LinearModel none = LinearModel.empty(1);
        return new DescriptionModel(clusters, none, Optional.of(teacher));
    }

    /** The model of the class path. */
    public static DescriptionModel load(WordTable clusters) {
        return new DescriptionModel(clusters, LinearModel.load(DescriptionModel.class, "descriptions.bin"));
    }

    WordTable clusters() {
        return clusters;
    }

    Optional<Teacher> teacher() {
        return teacher;
    }

    /** Log-odds for what the features hold of. */
    double score(FeatureList features) {
        int[] score = new int[1];
        weights.score(features, score);
        return score[0] * UNIT;
    }
}
