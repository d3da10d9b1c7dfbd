package org.antecedent.training;

import java.util.List;
import org.antecedent.language.Language;
import org.antecedent.training.NameCorpus.Document;
import org.antecedent.training.NameCorpus.Labelled;

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

    /** How many dialects there are. */
    static final int DIALECTS = 2;

    /** So many documents for one copy in lower case, and for one in capitals. */
    private static final int COPIED = 3;

    /** Who takes a paragraph, and how much its names count. */
    @FunctionalInterface
    interface Taker {
        void take(Labelled paragraph, double weight);
    }

    /** Whether its names were put on by a program. */
    boolean isSilver() {
        return file.startsWith("silver/");
    }

    /** Gives all paragraphs of the documents, and those of the copies. */
    void paragraphs(Language language, List<Document> documents, Taker taker) {
        for (int d = 0; d < documents.size(); d++) {
            Document document = documents.get(d);
            NameCorpus.labelled(language, document).forEach(paragraph -> taker.take(paragraph, weight));
            if (lowerCase > 0 && d % COPIED == 0) {
                NameCorpus.labelled(language, document.inLowerCase())
                        .forEach(paragraph -> taker.take(paragraph, lowerCase));
            }
            if (capitals > 0 && d % COPIED == 1) {
                NameCorpus.labelled(language, document.inCapitals())
                        .forEach(paragraph -> taker.take(paragraph, capitals));
            }
        }
    }
}
