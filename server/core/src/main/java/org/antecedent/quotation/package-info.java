/**
 * Quotation marks, reporting clauses, and the statements made of them: source, cue, content.
 *
 * <p>Invariant: the source of a statement never overlaps its content.
 */
package org.antecedent.quotation;
