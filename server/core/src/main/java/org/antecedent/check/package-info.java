/**
 * One class a check, and the catalogue of them.
 *
 * <p>Invariant: a check is a pure function of the article, and a message names the words of the text.
 */
package org.antecedent.check;
