package org.antecedent.check;

/** What a finding asks that a person can answer by a decision, without a change of the text. */
public enum OpenQuestion {
    WHO_IS_MEANT,
    WHO_SAYS_IT,
    /** Whether two actors are one. */
    ARE_THEY_ONE
}
