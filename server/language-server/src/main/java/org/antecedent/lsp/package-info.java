/**
 * The language server: a connection, the features that it offers, and what it starts from.
 *
 * <p>Invariant: LSP4J stays in this package and those below it; only {@code convert} translates between its values and
 * ours, and {@code session} knows neither it nor the streams.
 */
package org.antecedent.lsp;
