package org.antecedent.coreference;

import java.util.List;
import org.antecedent.mention.Mention;

/**
 * An actor that a pronoun may mean.
 *
 * @param mentions those that the pronoun can reach, in text order; never empty
 * @param agreement whether person, number, gender and animacy allow it
 */
record Option(Draft draft, List<Mention> mentions, Agreement agreement) {
    /** Whether a pronoun and an actor agree. */
    enum Agreement {
        AGREES,
        /** Possible, if less usual: “they” for a company, “he” for a name that nobody knows. */
        STRAINED,
        DISAGREES
    }

    /** The mention that stands for it: the last one before the pronoun, or the first after it. */
    Mention nearest() {
        return mentions.get(mentions.size() - 1);
    }
}
