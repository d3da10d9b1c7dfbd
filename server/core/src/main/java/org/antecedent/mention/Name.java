package org.antecedent.mention;

/**
 * A name in a sentence, bare: without article, title and possessive ending.
 *
 * @param first its first token
 * @param end one past its last token
 * @param type what it names; {@link ActorType#NATIONALITY} for “Turkish”, {@link ActorType#GROUP} for “Republicans”
 * @param votes what speaks for each type where it stands
 */
public record Name(int first, int end, ActorType type, Votes votes) {
    public Name(int first, int end, ActorType type) {
        this(first, end, type, Votes.NONE);
    }

    public int size() {
        return end - first;
    }

    Name withType(ActorType other) {
        return type == other ? this : new Name(first, end, other, votes);
    }

    /** How far the model puts each type before no name at all, in its own unit; all 0 where a rule found the name. */
    public record Votes(int person, int organization, int place) {
        /** Of a name that no model has seen. */
        public static final Votes NONE = new Votes(0, 0, 0);
    }
}
