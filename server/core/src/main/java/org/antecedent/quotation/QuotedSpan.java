package org.antecedent.quotation;

import org.antecedent.text.Span;

/**
 * Words between quotation marks.
 *
 * <p>Opening and closing mark missing or not: a quotation that is not {@code closed} and that no {@code continues} in the
 * next paragraph takes up is unbalanced, and so is one that is neither {@code opened} nor {@code continues}.
 *
 * @param span with the marks; where the closing mark is missing, to the end of the paragraph or of what encloses it; where
 *     a closing mark has nothing to close, that mark alone
 * @param depth the number of quotations of the paragraph that it stands in
 * @param opened whether it starts with a mark
 * @param closed whether it ends with a mark
 * @param continues whether it carries on the quotation that the paragraph before it left open; where it is not
 *     {@code opened}, without repeating the mark
 */
public record QuotedSpan(Span span, int depth, boolean opened, boolean closed, boolean continues) {
    /** The same so much further on. */
    QuotedSpan shift(int distance) {
        return new QuotedSpan(span.shift(distance), depth, opened, closed, continues);
    }

    /** Whether it holds words: all but a closing mark that closes nothing. */
    public boolean hasWords() {
        return opened || continues;
    }

    /** Whether the span lies between the marks: not where it takes one of them in. */
    public boolean holds(Span words) {
        boolean afterOpening = opened ? span.start() < words.start() : span.start() <= words.start();
        boolean beforeClosing = closed ? words.end() < span.end() : words.end() <= span.end();
        return hasWords() && afterOpening && beforeClosing;
    }
}
