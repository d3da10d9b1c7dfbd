/**
 * A small network that reads a sentence in both directions: what a few float operations a word can say of it in its context. Floats
 * are added and multiplied in a fixed order, and nothing else, so that every machine comes to the same numbers.
 */
package org.antecedent.language.dense;
