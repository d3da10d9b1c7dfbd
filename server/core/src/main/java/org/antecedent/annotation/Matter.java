package org.antecedent.annotation;

import java.util.List;
import org.antecedent.annotation.Decision.Conflict;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.annotation.Decision.Unmarked;
import org.antecedent.text.Span;

/**
 * What a decision settles: of two that settle one matter only one can hold.
 *
 * @param question what is asked about the words
 * @param detail what else it is asked about: an actor, a code
 */
public record Matter(Question question, List<Span> words, String detail) {
    /** What may be asked. */
    public enum Question {
        WHO_IS_IT,
        IS_IT_A_MENTION,
        WHOM_DOES_IT_MEAN,
        IS_IT_NOT_MEANT,
        WHO_SAYS_IT,
        IS_IT_SILENT,
        WHAT_OF_IT,
        WHICH_HOLDS
    }

    static Matter of(Question question, List<Anchor> words, String detail) {
        // Decisions are sorted after each letter that is typed, and actors have no words.
        List<Span> spans =
                words.isEmpty() ? List.of() : words.stream().map(Anchor::span).toList();
        return new Matter(question, spans, detail);
    }

    /** Whether both cannot hold: two answers to one question, or one that leaves nothing to the other. */
    static boolean clash(Decision one, Decision other) {
        return one.matter().equals(other.matter()) || denies(one, other) || denies(other, one);
    }

    private static boolean denies(Decision one, Decision other) {
        if (one instanceof Conflict conflict) {
            return conflict.isAgainst(other);
        }
        if (one instanceof Unmarked unmarked) {
            return other instanceof Refers refers && isSame(refers.words(), unmarked.words())
                    || other instanceof RefersNot not && isSame(not.words(), unmarked.words());
        }
        return one instanceof RefersNot not
                && other instanceof Refers refers
                && isSame(refers.words(), not.words())
                && refers.actor().filter(not.actor()::equals).isPresent();
    }

    private static boolean isSame(Anchor one, Anchor other) {
        return one.span().equals(other.span());
    }
}
