/**
 * The analysis of the command line as a job of Apache Spark, which does all that has to do with many machines: what is read where,
 * again after a failure, and written once.
 *
 * <p>Invariant: what is said of an article depends on its text alone, and is what the command line says.
 */
package org.antecedent.spark;
