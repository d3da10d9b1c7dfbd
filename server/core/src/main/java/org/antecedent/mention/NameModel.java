package org.antecedent.mention;

import org.antecedent.language.dense.Classifier;
import org.antecedent.language.linear.LinearModel;
import org.antecedent.language.linear.WordTable;

/**
 * What the name finder was taught. Immutable; safe for all threads.
 *
 * @param kinds what single words name, as {@link WordKinds} numbers it
 * @param weights of the features of {@link NameEvidence}, for the classes of {@link NameSearch}
 * @param opinion a network that sees the whole sentence, given what {@link NameEvidence#said} says: for the same classes, asked where
 *     the weights leave a doubt
 */
public record NameModel(WordTable kinds, LinearModel weights, Classifier opinion) {
    /** The model of the class path, which the training module made. */
    public static NameModel load() {
        return new NameModel(
                WordTable.load(NameModel.class, "kinds.bin"),
                LinearModel.load(NameModel.class, "names.bin"),
                Classifier.load(NameModel.class, "opinion.bin"));
    }
}
