package org.antecedent.language;

import java.util.ArrayList;
import java.util.List;
import org.antecedent.text.Span;

/** Cuts a paragraph into sentences of tokens. Safe to call from several threads. */
public final class Segmenter {
    private final Tokenizer tokenizer;
    private final SentenceDetector detector;

    public Segmenter(Tokenizer tokenizer, SentenceDetector detector) {
        this.tokenizer = tokenizer;
        this.detector = detector;
    }

    /** The tokens of each sentence, in order, as offsets into the paragraph. No sentence is empty. */
    public List<List<Span>> sentences(String paragraph) {
        List<Span> tokens = tokenizer.tokens(paragraph);
        List<List<Span>> sentences = new ArrayList<>();
        int first = 0;
        for (int end : detector.ends(paragraph, tokens)) {
            sentences.add(tokens.subList(first, end));
            first = end;
        }
        return sentences;
    }
}
