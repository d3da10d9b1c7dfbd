package org.antecedent.language;

/** Gives a word its dictionary form. Safe to call from several threads. */
@FunctionalInterface
public interface Lemmatizer {
    /**
     * The lemma, in lower case but for {@link Tag#PROPN}, which stays as written; never empty.
     *
     * @param form the token as written
     * @param tag its part of speech
     */
    String lemma(String form, Tag tag);
}
