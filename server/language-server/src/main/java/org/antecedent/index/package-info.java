/**
 * All articles of a folder, read in the background and kept, so that questions about many are answered at once.
 *
 * <p>Invariant: the only package that sees Lucene. Invariant: what is kept can be thrown away at any time: it is made again from
 * the articles, and what is damaged, old or another's is never trusted.
 */
package org.antecedent.index;
