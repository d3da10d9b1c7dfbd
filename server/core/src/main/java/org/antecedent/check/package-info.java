/**
 * One class a check, and the catalogue of them.
 *
 * <p>Invariant: a check is a pure function of the article and of what its house has settled, and a message names the words of
 * the text. Invariant: no pronoun has two findings; {@link org.antecedent.check.Checks} sees to it. Invariant: what stands
 * between quotation marks is somebody else's style and is not judged; only what it refers to, and its marks, may be unclear:
 * {@link org.antecedent.check.Checks} lets nothing else through.
 */
package org.antecedent.check;
