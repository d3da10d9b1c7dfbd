package org.antecedent.language;

/** Gives each token of a sentence its part of speech. Safe to call from several threads. */
@FunctionalInterface
public interface Tagger {
    /**
     * One a token.
     *
     * @param forms the tokens of one sentence, as written; at least one
     */
    PartOfSpeech[] tags(String[] forms);
}
