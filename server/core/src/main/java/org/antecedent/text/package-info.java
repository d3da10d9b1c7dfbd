/**
 * The text itself: an immutable string with its lines, spans, edits and paragraphs.
 *
 * <p>Invariant: offsets are UTF-16 code units, spans half open. This package depends on nothing but the JDK.
 */
package org.antecedent.text;
