package org.antecedent.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
        return read(paragraph, Map.of());
    }

    @Override
    public List<Words> read(String paragraph, Map<List<String>, Words> known) {
        return segmenter.sentences(paragraph).stream()
                .map(tokens -> words(paragraph, tokens, known))
                .toList();
    }

    private Words words(String paragraph, List<Span> tokens, Map<List<String>, Words> known) {
        String[] forms = new String[tokens.size()];
        int[] starts = new int[forms.length];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = tokens.get(i).in(paragraph);
            starts[i] = tokens.get(i).start();
        }
        // Where in a paragraph a sentence stands does not count for its grammar.
        Words before = known.get(Arrays.asList(forms));
        return before == null ? grammar.read(forms, starts) : before.at(starts);
    }
}
