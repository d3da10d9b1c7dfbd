package org.antecedent.text;

/**
 * One change of a text: the words of {@code span} give way to {@code replacement}.
 *
 * @param span what is replaced, in the text before the change; empty for an insertion
 * @param replacement the new words; empty for a deletion
 */
public record Edit(Span span, String replacement) {}
