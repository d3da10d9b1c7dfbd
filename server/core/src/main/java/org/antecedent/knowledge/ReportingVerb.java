package org.antecedent.knowledge;

import java.util.Set;

/**
 * A verb that reports what somebody says or thinks.
 *
 * @param lemma two words for a particle verb: “call on”
 * @param frames what it takes
 * @param loaded whether it takes a side: “admit”, “claim”
 */
public record ReportingVerb(String lemma, Set<Frame> frames, Stance stance, boolean loaded) {
    public ReportingVerb {
        frames = Set.copyOf(frames);
    }

    /** What can follow a reporting verb. */
    public enum Frame {
        /** “say that C”, “say C”. */
        CLAUSE,
        /** “‘C,’ S said”. */
        QUOTE,
        /** “announce N”, “condemn N”: the noun phrase is the content. */
        NOUN,
        /** “tell M that C”: the addressee comes before the content. */
        ADDRESSEE,
        /** “urge M to C”, “call on M to C”. */
        DIRECTIVE,
        /** “accuse M of C”, “praise M for C”. */
        TARGET,
        /** “describe N as C”. */
        AS,
        /** “warn M against C”, “remind M of C”: the content comes behind the addressee, with its preposition. */
        MATTER
    }

    /** How the source stands to the content. */
    public enum Stance {
        SPEECH,
        /** “deny”. */
        DENIAL,
        /** “ask whether”. */
        QUESTION,
        /** “believe”, “fear”, “hope”. */
        BELIEF
    }
}
