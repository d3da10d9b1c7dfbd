package org.antecedent.coreference;

import java.util.List;
import java.util.Optional;

/**
 * How a mention was resolved.
 *
 * @param mention the id of the mention
 * @param status what came of it
 * @param candidates possible antecedents, best first; those that disagree are not among them but for {@link
 *     Status#MISMATCH}
 * @param decidedBy the name of the rule or model that decided, for the hover and for debugging
 */
public record Resolution(int mention, Status status, List<Candidate> candidates, String decidedBy) {
    /** What decides about “who”, “which” and “that”. */
    public static final String RELATIVE = "relative-pronoun";

    /** What stands for a person who decided. */
    public static final String PERSON = "decision";

    /** What stands for a name that the project gave. */
    public static final String PROJECT = "project";

    public Resolution {
        candidates = List.copyOf(candidates);
    }

    /** What came of a resolution. */
    public enum Status {
        /** The best candidate is the antecedent. */
        RESOLVED,
        /** The text does not tell for sure; the best candidate is the likeliest. */
        AMBIGUOUS,
        /** The only candidates disagree in gender, number or animacy; the best is the likeliest all the same. */
        MISMATCH,
        /** It refers, and nothing in the text can be meant. */
        WITHOUT_ANTECEDENT,
        /** It refers to nobody: “it is said”, “there is”; or its referent is outside the text (“we”, “you”). */
        NOT_REFERRING,
        /** It introduces its referent. */
        INTRODUCES
    }

    /** Whether a person decided, and not the machine. */
    public boolean isDecided() {
        return decidedBy.equals(PERSON);
    }

    /** Whether the project knows the words for a name of the actor, and nobody decided. */
    public boolean isKnown() {
        return decidedBy.equals(PROJECT);
    }

    /** Whether there was nothing to weigh: a person decided, or the project knows. */
    public boolean isSettled() {
        return isDecided() || isKnown();
    }

    /** The best candidate, where there is one. */
    public Optional<Candidate> best() {
        return candidates.stream().findFirst();
    }
}
