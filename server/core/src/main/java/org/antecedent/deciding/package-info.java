/**
 * What a person can do to what is known of an article: one class an operation.
 *
 * <p>An operation is a value; done on an article it makes new decisions of those that are there, or says why it cannot be done.
 * Invariant: what it decided holds when the article is read again in its light. Invariant: done twice it is done once.
 */
package org.antecedent.deciding;
