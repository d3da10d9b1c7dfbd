package org.antecedent.analysis;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.antecedent.language.Words;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Name;

/**
 * What is read of one paragraph alone, with offsets, ids and sentence numbers that start at 0. The memo of an analysis: it
 * depends on the paragraph's text and nothing else, but for the mentions, which depend on what the article's names agreed on
 * as well and are read again where that changed.
 *
 * @param text of the paragraph
 * @param found the names as the paragraph alone shows them, sentence by sentence
 * @param agreed the names as the article shows them
 * @param mentions those that follow from {@code agreed}
 * @param otherLanguage whether the paragraph is not in English
 * @param searched what has been looked for in its words, and was found; shared by all that are read of these words
 */
record ParagraphReading(
        String text,
        List<Words> sentences,
        List<List<Name>> found,
        List<List<Name>> agreed,
        List<Mention> mentions,
        boolean otherLanguage,
        Map<ParagraphSearch<?>, List<?>> searched) {

    /** A paragraph whose mentions have not been read yet. */
    ParagraphReading(String text, List<Words> sentences, List<List<Name>> found, boolean otherLanguage) {
        this(text, sentences, found, List.of(), List.of(), otherLanguage, new ConcurrentHashMap<>());
    }

    /** The same words, with what follows from the names that the article agreed on. */
    ParagraphReading with(List<List<Name>> newlyAgreed, List<Mention> newMentions) {
        return new ParagraphReading(text, sentences, found, newlyAgreed, newMentions, otherLanguage, searched);
    }

    /** What the search finds in its words. */
    <T> List<T> found(ParagraphSearch<T> search) {
        @SuppressWarnings("unchecked") // Under a search lies what it found.
        List<T> known = (List<T>) searched.get(search);
        if (known == null) {
            known = search.in(text, sentences); // Two threads at once find the same.
            searched.put(search, known);
        }
        return known;
    }
}
