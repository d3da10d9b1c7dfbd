/**
 * What a check is, what it finds, and what all checks read in an article: whose voice, which names, what is reported. The checks stand
 * below, one class each, by what they are about; {@code catalogue} lists and runs them.
 *
 * <p>Invariant: a check is a pure function of the article and of what its house has settled, and a message names the words of
 * the text. Invariant: no pronoun has two findings; {@code Checks} sees to it. Invariant: what stands
 * between quotation marks is somebody else's style and is not judged; only what it refers to, and its marks, may be unclear:
 * {@code Checks} lets nothing else through.
 */
package org.antecedent.check;
