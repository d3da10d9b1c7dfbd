/**
 * What is known before reading: countries, places, organisations, titles, given names, reporting verbs.
 *
 * <p>Invariant: immutable once loaded, and the only package that reads resources of its own.
 */
package org.antecedent.knowledge;
