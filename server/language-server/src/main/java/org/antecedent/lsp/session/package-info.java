/**
 * The open articles: their texts, their analyses, and who waits for which.
 *
 * <p>Invariant: one thread, the reader of the connection, opens, changes and closes; whatever leaves it carries the
 * snapshot that was current then. Invariant: of an article only the latest version is published. Invariant: nothing
 * here knows the protocol.
 */
package org.antecedent.lsp.session;
