/**
 * What people decide about an article: the decisions, their anchors in the text, and the file beside the article.
 *
 * <p>Invariant: a decision is never lost. One whose words are gone is kept as it was, and found again when they come back.
 * Invariant: a file that is not wholly understood is never overwritten. Invariant: the same decisions make the same bytes.
 */
package org.antecedent.annotation;
