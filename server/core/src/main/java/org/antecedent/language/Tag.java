package org.antecedent.language;

/** The universal parts of speech (Universal Dependencies v2, universaldependencies.org/u/pos). */
public enum Tag {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /** The tag of that name; {@link #X} for a name that is none. */
    public static Tag of(String name) {
        for (Tag tag : values()) {
            if (tag.name().equals(name)) {
                return tag;
            }
        }
        return X;
    }

    public boolean isNominal() {
        return this == NOUN || this == PROPN;
    }

    public boolean isVerbal() {
        return this == VERB || this == AUX;
    }
}
