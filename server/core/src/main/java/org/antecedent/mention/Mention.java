package org.antecedent.mention;

import org.antecedent.text.Span;

/**
 * Words that may refer to an actor.
 *
 * <p>“Ankara and Moscow” is a nominal of its own, a coordination: its head is its whole span, and its parts follow as
 * mentions that it holds ({@link Reading#parts}).
 *
 * @param id its index among the mentions of the article, in text order (an enclosing mention comes before what it holds)
 * @param span the whole phrase, determiner and title included, incidental clauses left out
 * @param head the word or name that carries the meaning: of a name the bare name, without article and title: “Mike
 *     Pompeo” in “Secretary of State Mike Pompeo”; of a nominal its noun: “ministry” in “the foreign ministry”
 * @param kind name, nominal or pronoun
 * @param type what it refers to, as far as the words tell
 * @param features what an antecedent must agree with
 * @param role its place in the clause
 * @param sentence the index of its sentence
 * @param first its first token in the sentence
 * @param end one past its last token in the sentence
 */
public record Mention(
        int id,
        Span span,
        Span head,
        Kind kind,
        ActorType type,
        Features features,
        Role role,
        int sentence,
        int first,
        int end) {

    public Mention {
        if (head.equals(span)) {
            head = span; // As of every pronoun: one object will do.
        }
    }

    /** How the words refer. */
    public enum Kind {
        NAME,
        NOMINAL,
        PRONOUN
    }

    /** The place of a mention in its clause. */
    public enum Role {
        SUBJECT,
        OBJECT,
        /** The object of a preposition. */
        OBLIQUE,
        /** A possessive: “its”, “Turkey's”. */
        POSSESSIVE,
        /** Before a noun: “<em>US</em> delegate”, “the <em>Syrian</em> province”. */
        MODIFIER,
        OTHER
    }

    /** The mentions of one article differ in their ids: to hash those is enough, and fast. */
    @Override
    public int hashCode() {
        return id;
    }

    /** The same words with another type and what follows from it. */
    Mention withType(ActorType newType, Features newFeatures) {
        return new Mention(id, span, head, kind, newType, newFeatures, role, sentence, first, end);
    }

    /** The same mention with another id. */
    public Mention withId(int newId) {
        return newId == id ? this : new Mention(newId, span, head, kind, type, features, role, sentence, first, end);
    }

    /** The same mention in a text where its paragraph starts {@code distance} later and ids and sentences count on. */
    public Mention at(int distance, int firstId, int firstSentence) {
        return new Mention(
                id + firstId,
                span.shift(distance),
                head.shift(distance),
                kind,
                type,
                features,
                role,
                sentence + firstSentence,
                first,
                end);
    }
}
