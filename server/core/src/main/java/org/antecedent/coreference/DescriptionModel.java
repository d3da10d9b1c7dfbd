package org.antecedent.coreference;

import java.util.List;
import java.util.Optional;
import org.antecedent.language.linear.FeatureList;
import org.antecedent.language.linear.LinearModel;
import org.antecedent.language.linear.WordTable;

/** What the evidence for whom a description takes up weighs, as the training module fitted it. Immutable; safe for all threads. */
public final class DescriptionModel {
    private final WordTable clusters;
    private final LogOdds weights;
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

    private DescriptionModel(WordTable clusters, LogOdds weights, Optional<Teacher> teacher) {
        this.clusters = clusters;
        this.weights = weights;
        this.teacher = teacher;
    }

    /** A model without weights that asks somebody else. */
    public static DescriptionModel taught(WordTable clusters, Teacher teacher) {
        return new DescriptionModel(clusters, new LogOdds(LinearModel.empty(1)), Optional.of(teacher));
    }

    /** The model of the class path; its weights were fitted with those clusters. */
    public static DescriptionModel load(WordTable clusters) {
        return new DescriptionModel(clusters, LogOdds.load("descriptions.bin"), Optional.empty());
    }

    WordTable clusters() {
        return clusters;
    }

    Optional<Teacher> teacher() {
        return teacher;
    }

    /** Log-odds for what the features hold of. */
    double score(FeatureList features) {
        return weights.of(features);
    }
}
