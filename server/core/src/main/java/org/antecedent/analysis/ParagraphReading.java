package org.antecedent.analysis;

import java.util.List;
import org.antecedent.language.Words;
import org.antecedent.mention.Mention;

/**
 * What is read of one paragraph alone, with offsets, ids and sentence numbers that start at 0. The memo of an analysis: it
 * depends on the paragraph's text and nothing else.
 *
 * @param otherLanguage whether the paragraph is not in English
 */
record ParagraphReading(List<Words> sentences, List<Mention> mentions, boolean otherLanguage) {}
