package org.antecedent.language;

import java.util.List;
import org.antecedent.text.Span;

/** Reads English: sentences of tokens, then the grammar of each sentence. */
public final class English implements Language {
    private final Segmenter segmenter;
    private final Grammar grammar;

    public English(Segmenter segmenter, Grammar grammar) {
        this.segmenter = segmenter;
        this.grammar = grammar;
    }

    public Segmenter segmenter() {
        return segmenter;
    }

    public Grammar grammar() {
        return grammar;
    }

    @Override
    public List<Words> read(String paragraph) {
        return segmenter.sentences(paragraph).stream()
                .map(tokens -> words(paragraph, tokens))
                .toList();
    }

    private Words words(String paragraph, List<Span> tokens) {
        String[] forms = new String[tokens.size()];
        int[] starts = new int[forms.length];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = tokens.get(i).in(paragraph);
            starts[i] = tokens.get(i).start();
        }
        return grammar.read(forms, starts);
    }
}
