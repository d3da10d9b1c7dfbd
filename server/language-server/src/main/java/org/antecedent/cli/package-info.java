/**
 * The command line: one class a command.
 *
 * <p>Invariant: the only package that prints. Exit codes: 0 nothing to report, 1 findings at or above the threshold, 2
 * wrong usage or input that could not be read.
 */
package org.antecedent.cli;
