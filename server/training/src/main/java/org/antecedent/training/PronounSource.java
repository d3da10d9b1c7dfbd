package org.antecedent.training;

import java.util.List;

/**
 * A corpus that the weights for pronouns are fitted on, and how it counts.
 *
 * @param file below the folder of corpora
 * @param weight how much a pronoun counts whose antecedent is in reach
 * @param none how much, as a share of that, a pronoun counts that means nothing in reach
 * @param complete whether a pronoun that is not annotated means nobody
 */
record PronounSource(String file, double weight, double none, boolean complete) {
    /** Tuned on the dev corpora. GUM and OntoGUM are the same texts, annotated twice. */
    static final List<PronounSource> ALL = List.of(
            new PronounSource("train/gum.jsonl", 0.7, 1, true),
            new PronounSource("train/ontogum.jsonl", 0.5, 1, true),
            new PronounSource("train/litbank.jsonl", 0.5, 0, false),
            new PronounSource("train/gap.jsonl", 1.5, 0, false),
            new PronounSource("train/meantime.jsonl", 1, 0, false));
}
