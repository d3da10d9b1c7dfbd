package org.antecedent.training;

import java.util.List;

/**
 * A paragraph of a treebank: its text as it was before it was cut, and the sentences it was cut into.
 *
 * @param document the id of the document that holds it
 */
public record TreebankParagraph(String document, String text, List<List<TreebankWord>> sentences) {}
