package org.antecedent.analysis;

import java.util.List;
import org.antecedent.language.Words;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Name;

/**
 * What is read of one paragraph alone, with offsets, ids and sentence numbers that start at 0. The memo of an analysis: it
 * depends on the paragraph's text and nothing else, but for the mentions, which depend on what the article's names agreed on
 * as well and are read again where that changed.
 *
 * @param found the names as the paragraph alone shows them, sentence by sentence
 * @param agreed the names as the article shows them
 * @param mentions those that follow from {@code agreed}
 * @param otherLanguage whether the paragraph is not in English
 */
record ParagraphReading(
        List<Words> sentences,
        List<List<Name>> found,
        List<List<Name>> agreed,
        List<Mention> mentions,
        boolean otherLanguage) {}
