package org.antecedent.analysis;

import org.antecedent.language.Sentence;
import org.antecedent.text.Span;

/**
 * A token of an article.
 *
 * @param index counted from 0 in the sentence
 */
public record Token(Sentence sentence, int index) {
    /** Where it stands in the article, in UTF-16 code units, half open. */
    public Span span() {
        return sentence.span(index);
    }

    /** In small letters. */
    public String lower() {
        return sentence.lower(index);
    }
}
