/**
 * One class a check, and the catalogue of them.
 *
 * <p>Invariant: a check is a pure function of the article, and a message names the words of the text. Invariant: no pronoun
 * has two findings, because each of the pronoun checks answers to one status of its resolution. Invariant: what stands
 * between quotation marks is somebody else's style and is not judged; only what it refers to may be unclear.
 */
package org.antecedent.check;
