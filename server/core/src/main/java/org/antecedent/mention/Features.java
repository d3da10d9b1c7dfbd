package org.antecedent.mention;

import org.antecedent.language.Interning;

/**
 * What a mention and its antecedent must agree in.
 *
 * @param person 1, 2 or 3
 * @param genderCertainty in [0,1]: how sure the gender is; 0 where it is unknown
 * @param determiner how the phrase is introduced
 * @param refers false where the words refer to nobody: “it is likely that”, “it seems”
 */
public record Features(
        int person,
        Plurality number,
        Gender gender,
        double genderCertainty,
        Animacy animacy,
        Determiner determiner,
        boolean refers) {
    private static final Interning<Features> KNOWN = new Interning<>();

    /** The same, as one object for as many mentions as have it: there are few of them, and mentions are many. */
    Features shared() {
        return KNOWN.of(this);
    }

    public enum Plurality {
        SINGULAR,
        PLURAL,
        UNKNOWN
    }

    public enum Gender {
        MALE,
        FEMALE,
        UNKNOWN
    }

    public enum Animacy {
        ANIMATE,
        INANIMATE,
        UNKNOWN
    }

    public enum Determiner {
        DEFINITE,
        INDEFINITE,
        DEMONSTRATIVE,
        POSSESSIVE,
        /** “each”, “no”, “some”, numbers. */
        QUANTIFIER,
        NONE
    }
}
