/**
 * JSON-RPC over a pair of streams: frames in, frames out, and what guards the server against a client that sends or reads
 * them badly.
 *
 * <p>LSP4J's own stream classes lose step after a message that they cannot parse, block the reader where the client stops
 * reading, let an {@code Error} end the reader, and answer in every state of the connection. So they are not used: of
 * LSP4J, only the message types, their adapters and the endpoint are.
 *
 * <p>Invariant: whatever arrives, the next well-formed frame is answered. Invariant: the reader never waits for the
 * client to read. Invariant: no words of an article in the log, and no stack trace in an answer.
 */
package org.antecedent.lsp.transport;
