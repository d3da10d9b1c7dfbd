/**
 * Between the protocol's values and ours. {@link org.antecedent.lsp.convert.FromLsp} and {@link
 * org.antecedent.lsp.convert.ToLsp} alone know both.
 *
 * <p>Invariant: nothing that a client sends makes a conversion throw; positions out of range are clamped.
 */
package org.antecedent.lsp.convert;
