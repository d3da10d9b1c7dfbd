package org.antecedent.exchange;

import java.util.function.IntConsumer;
import org.antecedent.text.Span;

/** Where words start, as figures count them: a word is a run without white space that holds a letter or digit. */
public final class WordStarts {
    private WordStarts() {}

    /** Tells the start of each word in the span, in UTF-16 code units of the text: its first letter or digit. */
    static void in(String text, Span span, IntConsumer start) {
        boolean inWord = false;
        for (int i = span.start(); i < span.end(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                inWord = true;
                start.accept(i);
            }
        }
    }

    /** How many words the span holds. */
    public static int count(String text, Span span) {
        int[] count = new int[1];
        in(text, span, start -> count[0]++);
        return count[0];
    }
}
