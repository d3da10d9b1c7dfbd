package org.antecedent.mention;

/**
 * A name in a sentence, bare: without article, title and possessive ending.
 *
 * @param first its first token
 * @param end one past its last token
 * @param type what it names; {@link ActorType#NATIONALITY} for “Turkish”, {@link ActorType#GROUP} for “Republicans”
 */
public record Name(int first, int end, ActorType type) {
    public int size() {
        return end - first;
    }
}
