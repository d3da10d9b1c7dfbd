/**
 * Reads an article: text and what people decided to words, mentions, actors, statements.
 *
 * <p>Invariant: an analysis is a pure function of text and decisions. Invariant: an edit inside one paragraph never reads the words
 * of another again. No input, no output, no clock, no logging here or in any package below.
 */
package org.antecedent.analysis;
