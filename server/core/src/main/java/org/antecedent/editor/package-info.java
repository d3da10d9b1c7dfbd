/**
 * One class an editor feature, named in the editor's words: article and offset in, plain values out.
 *
 * <p>Invariant: nothing here knows a protocol.
 */
package org.antecedent.editor;
