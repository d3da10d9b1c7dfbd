/**
 * Sentences, tokens, parts of speech, lemmas and dependencies, behind small interfaces.
 *
 * <p>Invariant: reading a paragraph is a pure function of its text; no state goes from one sentence to the next.
 */
package org.antecedent.language;
