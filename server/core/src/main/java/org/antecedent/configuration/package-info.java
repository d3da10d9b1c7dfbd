/**
 * What a house has settled in its {@code antecedent.yaml}: which checks are run, and what they need not ask.
 *
 * <p>Invariant: the only package that reads YAML. Invariant: a file with a mistake changes nothing, and every mistake in it is a
 * finding at its place.
 */
package org.antecedent.configuration;
