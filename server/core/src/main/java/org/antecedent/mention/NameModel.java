package org.antecedent.mention;

import org.antecedent.language.linear.LinearModel;
import org.antecedent.language.linear.WordTable;

/**
 * What the name finder was taught. Immutable; safe for all threads.
 *
 * @param kinds what single words name, as {@link WordKinds} numbers it
 * @param weights of the features of {@link NameEvidence}, for the classes of {@link NameSearch}
 */
public record NameModel(WordTable kinds, LinearModel weights) {
    /** The model of the class path, which the training module made. */
    public static NameModel load() {
        return new NameModel(
                WordTable.load(NameModel.class, "kinds.bin"), LinearModel.load(NameModel.class, "names.bin"));
    }
}
