package org.antecedent.language;

import java.util.ArrayList;
import java.util.List;
import org.antecedent.text.Span;

/** Reads English: tokens, then sentences, then the tags and lemmas of each sentence. */
public final class English implements Language {
    private final Tokenizer tokenizer;
    private final SentenceDetector detector;
    private final Tagger tagger;
    private final Lemmatizer lemmatizer;

    public English(Tokenizer tokenizer, SentenceDetector detector, Tagger tagger, Lemmatizer lemmatizer) {
        this.tokenizer = tokenizer;
        this.detector = detector;
        this.tagger = tagger;
        this.lemmatizer = lemmatizer;
    }

    public Tokenizer tokenizer() {
        return tokenizer;
    }

    public SentenceDetector sentenceDetector() {
        return detector;
    }

    public Tagger tagger() {
        return tagger;
    }

    public Lemmatizer lemmatizer() {
        return lemmatizer;
    }

    @Override
    public List<Words> read(String paragraph) {
        List<Span> tokens = tokenizer.tokens(paragraph);
        List<Words> sentences = new ArrayList<>();
        int first = 0;
        for (int end : detector.ends(paragraph, tokens)) {
            sentences.add(words(paragraph, tokens.subList(first, end)));
            first = end;
        }
        return List.copyOf(sentences);
    }

    private Words words(String paragraph, List<Span> tokens) {
        String[] forms = new String[tokens.size()];
        int[] starts = new int[forms.length];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = tokens.get(i).in(paragraph);
            starts[i] = tokens.get(i).start();
        }
        PartOfSpeech[] tags = tagger.tags(forms);
        String[] lemmas = new String[forms.length];
        for (int i = 0; i < forms.length; i++) {
            // The words of a name stay as they are written.
            lemmas[i] = lemmatizer.lemma(forms[i], tags[i].isName() ? Tag.PROPN : tags[i].tag());
        }
        return new Words(forms, starts, tags, lemmas);
    }
}
