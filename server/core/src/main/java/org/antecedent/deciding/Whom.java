package org.antecedent.deciding;

/** Whom words are said to mean. */
public sealed interface Whom {
    /**
     * Somebody who is there already.
     *
     * @param actor the id of a {@link CastMember}
     */
    record Known(String actor) implements Whom {}

    /**
     * Somebody new.
     *
     * @param name the canonical name
     */
    record New(String name) implements Whom {}

    /** Nobody that the text speaks of. */
    record Nobody() implements Whom {}
}
