package org.antecedent.deciding;

import org.antecedent.analysis.Article;
import org.antecedent.annotation.Decisions;

/**
 * Something that a person does to what is decided about an article.
 *
 * <p>Wherever an operation is done {@code at} a span, an empty one is a cursor, and means the mention or statement under it;
 * any other is a selection, and means its words, without the blanks at its edges. Spans are UTF-16 code units of the article, half
 * open; what lies outside is cut off. Actors go by the ids of their {@link CastMember}.
 */
public sealed interface Operation
        permits Choose,
                Comment,
                Confirm,
                ConfirmActor,
                ConfirmAll,
                ConfirmStatement,
                CorrectSpan,
                Describe,
                Dismiss,
                Drop,
                Mark,
                MarkStatement,
                Merge,
                Place,
                Refer,
                Reject,
                RejectStatement,
                SetContent,
                SetCue,
                SetKind,
                SetSource,
                Split,
                TakeBack,
                Unmark {

    /** What comes of it. */
    sealed interface Outcome {
        /** It is done: all that is decided now. */
        record Done(Decisions decisions) implements Outcome {}

        /**
         * It cannot be done, and nothing has changed.
         *
         * @param reason why, in one sentence or two for a person
         */
        record Refused(String reason) implements Outcome {}
    }

    /**
     * Does it. Never throws for what the parameters hold.
     *
     * @param signature who does it, and when
     */
    default Outcome on(Article article, Signature signature) {
        Pen pen = new Pen(article, signature);
        try {
            write(pen);
            return new Outcome.Done(pen.decisions());
        } catch (Refusal refusal) {
            return new Outcome.Refused(refusal.getMessage());
        }
    }

    /**
     * Writes down what it decides.
     *
     * @throws Refusal where it cannot be done
     */
    void write(Pen pen) throws Refusal;
}
