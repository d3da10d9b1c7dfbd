package org.antecedent.coreference;

import java.util.List;
import org.antecedent.mention.Reading;

/** Finds out which mention refers to which actor. A pure function; it abstains where it cannot tell. */
public interface Resolver {
    /**
     * @param reading the whole article
     * @param speech the direct quotations with their speakers as far as known, in text order
     * @param settled what no answer may contradict
     * @param earlier what was weighed in an earlier text, which saves time and changes nothing else
     * @param checkpoint run again and again on the way; what it throws ends the work
     */
    Found resolve(Reading reading, List<Speech> speech, Settled settled, Precedents earlier, Runnable checkpoint);

    /**
     * What was found.
     *
     * @param precedents what the next one may start from
     */
    record Found(Coreference coreference, Precedents precedents) {}

    /**
     * What went into each pronoun of the third person that was weighed, in the order in which they were read; nothing
     * where the resolver does not weigh candidates.
     */
    default List<PronounDecision> decisions(Reading reading, List<Speech> speech, Settled settled) {
        return List.of();
    }
}
