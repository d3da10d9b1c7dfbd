/**
 * One class a format.
 *
 * <p>Invariant: a format's own unit of offsets is made here, from UTF-16 code units, and nowhere else.
 */
package org.antecedent.exchange;
