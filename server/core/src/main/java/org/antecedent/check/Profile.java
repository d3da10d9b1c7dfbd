package org.antecedent.check;

/** Which readers a check is for. A profile holds the checks of those before it. */
public enum Profile {
    /** On for everybody: rarely wrong, and worth a look when right. */
    DEFAULT,
    /** For translated copy: also what slips in on the way from one language to another. */
    TRANSLATION,
    /** For a thorough edit: also what many a house allows. */
    STRICT
}
