package org.antecedent.coreference;

import org.antecedent.language.linear.LinearModel;
import org.antecedent.language.linear.WordTable;

/** What the evidence for an antecedent weighs, as the training module fitted it. Immutable; safe for all threads. */
public final class PronounModel {
    /** Log-odds that one unit of the linear model stands for: its weights reach from -16 to 16. */
    public static final double UNIT = 0.001;

    private final WordTable clusters;
    private final LinearModel fillers;
    private final LinearModel weights;

    /**
     * @param clusters the word clusters that the weights were fitted with
     * @param fillers what goes with which places, by the features of {@link Slots}, in steps of {@link #UNIT}
     * @param weights one class: log-odds in steps of {@link #UNIT}
     */
    public PronounModel(WordTable clusters, LinearModel fillers, LinearModel weights) {
        this.clusters = clusters;
        this.fillers = fillers;
        this.weights = weights;
    }

    /** The model of the class path. */
    public static PronounModel load(WordTable clusters) {
        return new PronounModel(
                clusters,
                LinearModel.load(PronounModel.class, "slots.bin"),
                LinearModel.load(PronounModel.class, "pronouns.bin"));
    }

    WordTable clusters() {
        return clusters;
    }

    /** How much more often than by chance the feature of {@link Slots} holds in news, in log-odds. */
    double association(int feature) {
        return fillers.weight(feature, 0) * UNIT;
    }

    /** Log-odds for the candidate that the feature holds of. */
    double weight(int feature) {
        return weights.weight(feature, 0) * UNIT;
    }
}
