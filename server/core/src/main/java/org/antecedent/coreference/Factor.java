package org.antecedent.coreference;

/**
 * What speaks for or against an actor as the antecedent of a pronoun, in words a person can read. What it weighs is the sum of
 * the trained weights of its features ({@link PronounEvidence}). The order is part of the model's format.
 */
enum Factor {
    OWN_CLAUSE_SUBJECT("subject of the same clause"),
    SENTENCE_SUBJECT("subject of its clause"),
    MAIN_SUBJECT("subject of its sentence"),
    SAYS_SO("says so"),
    SUBJECT_ABOVE("subject of the clause above"),
    PARALLEL("in the same position in its clause"),
    POSSESSOR_AROUND("owns what the pronoun is part of"),
    OBJECT("object of its clause"),
    OBLIQUE("after a preposition"),
    POSSESSOR("owner of something"),
    MODIFIER("stands only before a noun"),
    ELSEWHERE("outside the clause"),
    LOCATION("named only as a place"),
    INSIDE("inside a longer phrase"),
    ORDER("stands early in its sentence"),
    OTHER_CLAUSE("in another clause"),
    SENTENCES_BACK("sentences back"),
    EARLIER_SENTENCE("in an earlier sentence"),
    OTHER_PARAGRAPH("in another paragraph"),
    BETWEEN("others come between"),
    NEAREST("the nearest that agrees"),
    REPEATED("mentioned often so far"),
    RECENT("mentioned often just now"),
    OPENING("named at the beginning"),
    NAMED("named in the text"),
    SAME_PRONOUN("the same pronoun before"),
    OTHER_PRONOUN("another pronoun before"),
    DESCRIBED("a definite description"),
    INDEFINITE("brought in as “a” or “some”"),
    QUANTIFIED("only some of a number"),
    GENDER("agrees in gender"),
    STRAINED("hardly agrees"),
    PERSON("a person"),
    BODY("a group, institution or country"),
    THING("a thing"),
    OTHER_VOICE("in other quotation marks"),
    ITS_SPEAKER("speaks these words itself"),
    LAST_SPEAKER("spoke last"),
    COARGUMENT("subject of the same verb"),
    SELECTION("goes with the words around"),
    SAME_VERB("stands with the same verb before"),
    NAMED_AFTER("named again after it"),
    CATAPHORIC("subject that follows"),
    FOR_ITS_PART("subject after “for its part”"),
    NONE("none of these");

    private static final Factor[] ALL = values();

    private final String words;

    Factor(String words) {
        this.words = words;
    }

    static Factor at(int ordinal) {
        return ALL[ordinal];
    }

    /** In words a person can read. */
    String words() {
        return words;
    }

    /** Whether it can be a reason for. */
    boolean speaksFor() {
        return switch (this) {
            case OWN_CLAUSE_SUBJECT,
                    SENTENCE_SUBJECT,
                    MAIN_SUBJECT,
                    SAYS_SO,
                    SUBJECT_ABOVE,
                    PARALLEL,
                    POSSESSOR_AROUND,
                    ORDER,
                    NEAREST,
                    REPEATED,
                    RECENT,
                    OPENING,
                    NAMED,
                    SAME_PRONOUN,
                    GENDER,
                    LAST_SPEAKER,
                    SELECTION,
                    SAME_VERB,
                    CATAPHORIC,
                    FOR_ITS_PART -> true;
            default -> false;
        };
    }

    /** Whether it can be a reason against. */
    boolean speaksAgainst() {
        return switch (this) {
            case OBLIQUE,
                    MODIFIER,
                    LOCATION,
                    INSIDE,
                    OTHER_CLAUSE,
                    SENTENCES_BACK,
                    EARLIER_SENTENCE,
                    OTHER_PARAGRAPH,
                    BETWEEN,
                    INDEFINITE,
                    QUANTIFIED,
                    STRAINED,
                    THING,
                    OTHER_VOICE,
                    ITS_SPEAKER,
                    NAMED_AFTER,
                    COARGUMENT -> true;
            default -> false;
        };
    }
}
