package org.antecedent.mention;

import java.util.Comparator;
import java.util.Optional;

/**
 * A noun phrase, by tokens.
 *
 * @param first its first token: the determiner, the possessor, a modifier or the noun
 * @param end one past its last token, “of …” included
 * @param headFirst the first token of its noun or name
 * @param headEnd one past the last token of its noun or name
 * @param name the name that is its head
 * @param possessive whether “'s” follows
 */
record NounPhrase(int first, int end, int headFirst, int headEnd, Optional<Name> name, boolean possessive) {
    /** In text order, an enclosing phrase before what it holds. */
    static final Comparator<NounPhrase> OUTER_FIRST =
            Comparator.comparingInt(NounPhrase::first).thenComparing(NounPhrase::end, Comparator.reverseOrder());

    NounPhrase until(int newEnd) {
        return new NounPhrase(first, newEnd, headFirst, headEnd, name, possessive);
    }

    /** The same phrase after a quantity: “dozens of its soldiers”. */
    NounPhrase from(int newFirst) {
        return new NounPhrase(newFirst, end, headFirst, headEnd, name, possessive);
    }
}
