package org.antecedent.coreference;

/**
 * What speaks for or against an actor as the antecedent of a pronoun. The weights are log-odds a unit of the factor's
 * value: for “he” and “she”, for “it”, for “they”.
 *
 * <p>Fitted by conditional softmax regression on train/gum, train/gap, train/litbank and train/meantime, and rounded;
 * {@link #FOR_ITS_PART} and {@link #STRAINED} for “it” are set by hand.
 */
enum Factor {
    OWN_CLAUSE_SUBJECT(0.2, 0.3, 0.6, "subject of the same clause"),
    SENTENCE_SUBJECT(0.5, 0.4, 0.6, "subject of its sentence"),
    PARALLEL(0.7, 0.6, 0.6, "in the same position in its clause"),
    POSSESSOR_AROUND(0.3, 0.0, 0.0, "owns what the pronoun is part of"),
    OBLIQUE(-0.4, 0.0, 0.0, "after a preposition"),
    MODIFIER(0.0, 0.0, -0.2, "stands only before a noun"),
    LOCATION(-0.9, -1.2, -0.5, "named only as a place"),
    INSIDE(-0.3, -0.6, 0.0, "inside a longer phrase"),
    SENTENCES_BACK(-1.7, -1.7, -1.6, "sentences back"),
    EARLIER_SENTENCE(-0.7, -0.4, -1.0, "in an earlier sentence"),
    OTHER_PARAGRAPH(-0.3, -1.0, -1.0, "in another paragraph"),
    BETWEEN(-0.7, -0.8, -1.1, "others come between"),
    NEAREST(-0.1, -0.3, -0.5, "the nearest that agrees"),
    REPEATED(0.6, 0.6, 0.6, "mentioned often so far"),
    NAMED(1.0, 0.1, -0.3, "named in the text"),
    SAME_PRONOUN(0.0, 1.0, 1.2, "the same pronoun before"),
    INDEFINITE(-0.8, -0.5, -0.2, "brought in as “a” or “some”"),
    QUANTIFIED(-0.3, -1.1, -0.1, "only some of a number"),
    GENDER(0.5, 0.0, 0.0, "agrees in gender"),
    STRAINED(-0.6, -1.0, -1.2, "hardly agrees"),
    BODY(0.0, -0.7, 0.3, "a group, institution or country"),
    THING(0.0, -0.5, -0.9, "a thing"),
    OTHER_VOICE(-1.3, -1.2, -0.2, "in other quotation marks"),
    ITS_SPEAKER(-1.5, -0.5, -0.1, "speaks these words itself"),
    COARGUMENT(-0.8, -0.7, -0.5, "subject of the same verb"),
    CATAPHORIC(1.2, 0.2, -0.4, "subject that follows"),
    FOR_ITS_PART(4.0, 4.0, 4.0, "subject after “for its part”");

    private final double person;
    private final double thing;
    private final double several;
    private final String words;

    /** Whom a pronoun asks for: each weighs differently. */
    enum Of {
        /** “he”, “she”. */
        PERSON,
        /** “it”. */
        THING,
        /** “they”. */
        SEVERAL;

        static Of of(Pronoun pronoun) {
            if (pronoun.isOfPerson()) {
                return PERSON;
            }
            return pronoun.isIt() ? THING : SEVERAL;
        }
    }

    Factor(double person, double thing, double several, String words) {
        this.person = person;
        this.thing = thing;
        this.several = several;
        this.words = words;
    }

    double weight(Of of) {
        return switch (of) {
            case PERSON -> person;
            case THING -> thing;
            case SEVERAL -> several;
        };
    }

    /**
     * Whether it is a reason against. What is one for, and has a weight below zero for some pronoun only because others tell
     * the same, is not told there.
     */
    boolean speaksAgainst() {
        return switch (this) {
            case OBLIQUE,
                    MODIFIER,
                    LOCATION,
                    INSIDE,
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
                    COARGUMENT -> true;
            case OWN_CLAUSE_SUBJECT,
                    SENTENCE_SUBJECT,
                    PARALLEL,
                    POSSESSOR_AROUND,
                    NEAREST,
                    REPEATED,
                    NAMED,
                    SAME_PRONOUN,
                    GENDER,
                    BODY,
                    CATAPHORIC,
                    FOR_ITS_PART -> false;
        };
    }

    /** In words a person can read. */
    String words() {
        return words;
    }
}
