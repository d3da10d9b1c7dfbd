package org.antecedent.training;

import org.antecedent.language.Tag;
import org.antecedent.text.Span;

/**
 * A word of a treebank.
 *
 * @param span where it stands in its paragraph, in UTF-16 code units
 * @param tag its universal part of speech
 * @param penn its Penn Treebank tag, as the corpus gives it
 * @param head the index of the word it depends on within its sentence, -1 for the root
 */
public record TreebankWord(Span span, String form, String lemma, Tag tag, String penn, int head) {}
