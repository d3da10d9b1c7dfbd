package org.antecedent.quotation;

import org.antecedent.text.Span;

/**
 * Words between quotation marks.
 *
 * @param span with the marks; where a mark is missing, to the end of the paragraph
 * @param depth 0 for a quotation that stands in no other
 * @param opened whether it starts with a mark (it does not where a paragraph closes a mark that nothing opened)
 * @param closed whether it ends with a mark
 * @param continues whether it carries on the quotation that the paragraph before it left open
 */
public record QuotedSpan(Span span, int depth, boolean opened, boolean closed, boolean continues) {}
