/**
 * Between the protocol's values and ours: {@link org.antecedent.lsp.convert.FromLsp} and {@link
 * org.antecedent.lsp.convert.AbilitiesFromLsp} from the client, {@link org.antecedent.lsp.convert.ToLsp} and what builds on it to the client.
 *
 * <p>Invariant: nothing that a client sends makes a conversion throw; positions out of range are clamped.
 */
package org.antecedent.lsp.convert;
