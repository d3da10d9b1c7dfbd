package org.antecedent.knowledge;

/** The gender that a word itself carries. Never guessed from a role or profession. */
public enum WordGender {
    MALE,
    FEMALE,
    NONE
}
