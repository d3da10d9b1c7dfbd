package org.antecedent.knowledge;

/**
 * What a common noun denotes.
 *
 * @param gender what the word itself says: “mother”, “spokeswoman”; {@link WordGender#NONE} for every role that either may
 *     hold
 */
public record CommonNoun(String lemma, Kind kind, WordGender gender) {
    /** What a noun denotes. */
    public enum Kind {
        /** “spokesman”, “mother”, “minister”. */
        PERSON,
        /** “police”, “forces”, “sides”, “team”. */
        GROUP,
        /** “ministry”, “company”, “council”. */
        INSTITUTION,
        /** “country”, “city”, “province”. */
        PLACE,
        /** “attack”, “talks”, “election”. */
        EVENT,
        /** “report”, “statement”, “poll”: may be the source or the medium of what is said. */
        DOCUMENT,
        /** “warning”, “claim”, “view”: names an act of saying. */
        CUE
    }
}
