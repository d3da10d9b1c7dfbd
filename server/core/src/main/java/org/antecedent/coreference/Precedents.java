package org.antecedent.coreference;

import java.util.List;
import org.antecedent.mention.Reading;
import org.antecedent.text.Text;

/**
 * What was weighed when an article was resolved, and on what facts: kept for the article as the next edit leaves it, where what
 * rests on the same facts need not be weighed again. It saves time and changes nothing else.
 *
 * <p>A mention has a number that it keeps from one article to the next as long as neither its sentence nor what is said of it
 * from outside changes.
 */
public final class Precedents {
    /** Where nothing was resolved before. */
    public static final Precedents NONE = new Precedents(
            new Discourse(new Reading(Text.of(""), List.of(), List.of(), List.of()), List.of()),
            Settled.NOTHING,
            new KnownNames(),
            new int[0],
            0,
            new Precedent[0]);

    private final Discourse discourse;
    private final Settled settled;
    private final KnownNames names;
    private final int[] numbers;
    private final int nextNumber;
    private final Precedent[] byMention;

    /**
     * Takes over the arrays, which nobody changes any more.
     *
     * @param numbers by mention id
     * @param nextNumber one that no mention of this article or of those before it has
     * @param byMention by mention id; null where nothing was weighed
     */
    Precedents(
            Discourse discourse,
            Settled settled,
            KnownNames names,
            int[] numbers,
            int nextNumber,
            Precedent[] byMention) {
        this.discourse = discourse;
        this.settled = settled;
        this.names = names;
        this.numbers = numbers;
        this.nextNumber = nextNumber;
        this.byMention = byMention;
    }

    Discourse discourse() {
        return discourse;
    }

    Reading reading() {
        return discourse.reading();
    }

    List<Speech> speech() {
        return discourse.speech();
    }

    Settled settled() {
        return settled;
    }

    /** The names that people gave. */
    KnownNames names() {
        return names;
    }

    int number(int mention) {
        return numbers[mention];
    }

    int nextNumber() {
        return nextNumber;
    }

    /** What was weighed of the mention, or null. */
    Precedent of(int mention) {
        return byMention[mention];
    }
}
