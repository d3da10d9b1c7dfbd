package org.antecedent.training;

import java.util.List;

/**
 * A corpus that the name model is trained on, and how it counts.
 *
 * <p>Corpora differ in what they call a name. One that goes its own way has a dialect: a part of the features is repeated with
 * the dialect's number, takes up what is particular, and is left out when the model is used.
 *
 * @param file below the folder of corpora
 * @param dialect 0 for the conventions that the model keeps to
 * @param weight how much a name counts
 * @param lowerCase how much a name counts in a copy of every third document in lower case; 0 for no copies
 * @param capitals the same for another third in capitals, as headlines are
 */
record NameSource(String file, int dialect, double weight, double lowerCase, double capitals) {
    /** Tuned on the dev corpora and measure-only/worldnews; README.md says what is particular to each. */
    static final List<NameSource> ALL = List.of(
            new NameSource("train/gum.jsonl", 0, 5, 0, 2),
            new NameSource("train/meantime.jsonl", 0, 8, 0, 3),
            new NameSource("train/uner_ewt.jsonl", 0, 9, 3, 0),
            new NameSource("train/wikigold.jsonl", 0, 4, 0, 2),
            new NameSource("train/re3d.jsonl", 0, 4, 0, 0),
            new NameSource("train/crossner_politics.jsonl", 1, 1, 0, 0),
            new NameSource("silver/names.jsonl", 2, 0.4, 0, 0));
}
