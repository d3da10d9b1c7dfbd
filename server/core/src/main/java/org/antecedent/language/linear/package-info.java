/**
 * Linear models over hashed features: what tagger, parser and name model share.
 *
 * <p>Invariant: no string is built while a sentence is read. A token's parts are hashed once ({@link
 * org.antecedent.language.linear.Appearance}), features are hashes of those hashes, and a model is looked up by them.
 */
package org.antecedent.language.linear;
