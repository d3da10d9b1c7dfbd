package org.antecedent.analysis;

import java.util.List;
import org.antecedent.language.Words;
import org.antecedent.mention.Mention;

/**
 * What is read of one paragraph alone, with offsets, ids and sentence numbers that start at 0. The memo of an analysis: it
 * depends on the paragraph's text and nothing else.
 */
record ParagraphReading(List<Words> sentences, List<Mention> mentions) {}
