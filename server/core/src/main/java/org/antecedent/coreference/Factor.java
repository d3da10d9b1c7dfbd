package org.antecedent.coreference;

/**
 * What speaks for or against an actor as the antecedent of a pronoun. The weights are log-odds a unit of the factor's
 * value.
 */
enum Factor {
    OWN_CLAUSE_SUBJECT(1.2, "subject of the same clause"),
    SENTENCE_SUBJECT(0.6, "subject of its sentence"),
    PARALLEL(0.4, "in the same place of its clause"),
    POSSESSOR_AROUND(1.0, "owns what the pronoun is part of"),
    OBLIQUE(-0.3, "after a preposition"),
    MODIFIER(-0.6, "only before a noun"),
    LOCATION(-0.9, "only as a place"),
    INSIDE(-0.4, "inside a longer phrase"),
    SENTENCES_BACK(-0.7, "sentences back"),
    EARLIER_SENTENCE(-0.3, "in an earlier sentence"),
    OTHER_PARAGRAPH(-0.3, "in another paragraph"),
    BETWEEN(-0.5, "others stand between"),
    NEAREST(0.3, "nearest compatible mention"),
    REPEATED(0.5, "mentioned often so far"),
    NAMED(0.4, "named"),
    SAME_PRONOUN(0.9, "the same pronoun before"),
    INDEFINITE(-0.2, "not definite"),
    QUANTIFIED(-0.5, "only a number of something"),
    GENDER(0.8, "agrees in gender"),
    STRAINED(-1.0, "agrees with strain"),
    BODY(0.6, "an institution or country"),
    THING(-0.2, "no actor"),
    OTHER_VOICE(-0.7, "in other quotation marks"),
    ITS_SPEAKER(-1.5, "speaks these words itself"),
    COARGUMENT(-0.8, "subject of the same verb"),
    CATAPHORIC(0.8, "subject that follows"),
    FOR_ITS_PART(4.0, "subject after “for its part”");

    private final double weight;
    private final String words;

    Factor(double weight, String words) {
        this.weight = weight;
        this.words = words;
    }

    double weight() {
        return weight;
    }

    /** In words a person can read. */
    String words() {
        return words;
    }
}
