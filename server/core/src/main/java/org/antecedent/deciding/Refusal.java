package org.antecedent.deciding;

/** An operation cannot be done. Its message tells a person why. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    /** @param reason in one sentence or two, in the words of the text */
    Refusal(String reason) {
        super(reason, null, false, false);
    }
}
