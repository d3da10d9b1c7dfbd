package org.antecedent.coreference;

/**
 * What came of weighing once.
 *
 * @param seen the numbers of the mentions whose actors were looked at
 * @param facts a digest of all that was seen of these actors: where it is the same, so is what comes of it
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and there are as many as pronouns and descriptions.
record Precedent(int[] seen, long facts, Verdict verdict) {
    /** What was found, told in the numbers of mentions, so that it holds in the next article, too. */
    sealed interface Verdict {}

    /** A description takes up nobody. */
    record Unlinked() implements Verdict {}

    /**
     * A description takes up an actor.
     *
     * @param actor the number of one of the actor's mentions
     */
    record Linked(int actor, String rule, String reason, double certainty) implements Verdict {}

    /**
     * What a pronoun means.
     *
     * @param resolution as it was, with the ids of then
     * @param candidates the numbers of its candidates' mentions
     * @param actor the number of one mention of the actor that it means; -1 where it means nobody
     * @param tells how far the pronoun tells its actor's gender
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Chosen(Resolution resolution, int[] candidates, int actor, double tells) implements Verdict {}
}
