package org.antecedent.language;

import java.util.List;
import org.antecedent.text.Span;

/** Cuts a paragraph into tokens: words, numbers, marks. Safe to call from several threads. */
@FunctionalInterface
public interface Tokenizer {
    /**
     * The tokens in order. They do not overlap, none is empty, and they cover every character that shows; white space,
     * control characters and, at the edge of a word, characters of no width lie in none.
     *
     * @param paragraph any text; spans are offsets into it
     */
    List<Span> tokens(String paragraph);
}
