package org.antecedent.language;

import java.util.List;
import org.antecedent.text.Span;

/** Groups the tokens of a paragraph into sentences. Safe to call from several threads. */
@FunctionalInterface
public interface SentenceDetector {
    /**
     * Where each sentence ends: one past the index of its last token, in order. The last is the number of tokens; empty
     * where there is no token.
     *
     * @param paragraph any text
     * @param tokens its tokens, in order
     */
    int[] ends(String paragraph, List<Span> tokens);
}
