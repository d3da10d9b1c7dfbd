package org.antecedent.coreference;

import org.antecedent.coreference.DescriptionEvidence.Noun;

/**
 * An actor that a description may take up.
 *
 * @param noun how the noun of the description lies to its words
 * @param fits whether what is known of the actor says that it is what the noun means
 */
record DescriptionOption(Draft draft, Noun noun, boolean fits) {}
