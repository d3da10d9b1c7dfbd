package org.antecedent.coreference;

import java.util.List;

/**
 * All that went into the resolution of one pronoun of the third person: for people who doubt, and for training.
 *
 * @param mention the id of the pronoun
 * @param choices who agrees with it, best first
 * @param none that it means none of them; its mentions are empty
 * @param excluded who is in reach and cannot be meant, the nearest first
 */
public record PronounDecision(int mention, List<Choice> choices, Choice none, List<Excluded> excluded) {
    public PronounDecision {
        choices = List.copyOf(choices);
        excluded = List.copyOf(excluded);
    }

    /**
     * Somebody who cannot be meant.
     *
     * @param mention the id of the last mention
     * @param why in words a person can read
     */
    public record Excluded(int mention, String why) {}

    /**
     * A candidate.
     *
     * @param mentions the ids of the mentions of the actor read so far, in text order
     * @param score log-odds
     * @param probability in [0,1]; those of all choices add up to 1
     * @param factors what makes the score, in the order of the catalogue
     */
    public record Choice(List<Integer> mentions, double score, double probability, List<Weighed> factors) {
        public Choice {
            mentions = List.copyOf(mentions);
            factors = List.copyOf(factors);
        }
    }

    /**
     * What speaks for a candidate, or against it.
     *
     * @param words in words a person can read
     * @param features the features under it, with the weight of each
     */
    public record Weighed(String words, List<Feature> features) {
        public Weighed {
            features = List.copyOf(features);
        }

        /** What it adds to the score. */
        public double contribution() {
            return features.stream().mapToDouble(Feature::weight).sum();
        }
    }

    /** A hashed feature and its weight in log-odds. */
    public record Feature(int hash, double weight) {}
}
