package org.antecedent.coreference;

import org.antecedent.language.linear.WordTable;

/** What the evidence for an antecedent weighs, as the training module fitted it. Immutable; safe for all threads. */
public final class PronounModel {
    private final WordTable clusters;
    private final LogOdds fillers;
    private final LogOdds weights;

    /**
     * @param clusters the word clusters that the weights were fitted with
     * @param fillers what goes with which places, by the features of {@link Slots}
     * @param weights of the features of {@link PronounEvidence}
     */
    public PronounModel(WordTable clusters, LogOdds fillers, LogOdds weights) {
        this.clusters = clusters;
        this.fillers = fillers;
        this.weights = weights;
    }

    /** The model of the class path. */
    public static PronounModel load(WordTable clusters) {
        return new PronounModel(clusters, LogOdds.load("slots.bin"), LogOdds.load("pronouns.bin"));
    }

    WordTable clusters() {
        return clusters;
    }

    /** How much more often than by chance the feature of {@link Slots} holds in news, in log-odds. */
    double association(int feature) {
        return fillers.of(feature);
    }

    /** Log-odds for the candidate that the feature holds of. */
    double weight(int feature) {
        return weights.of(feature);
    }
}
