/**
 * What is known before reading: countries, places, organisations, titles, given names, reporting verbs.
 *
 * <p>Invariant: immutable once loaded, and the only package that reads lists; what was trained lies with the package that asks it.
 */
package org.antecedent.knowledge;
