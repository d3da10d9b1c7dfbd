/**
 * Reads corpora, builds the resources of the core from them, and measures how well the core reads. For developers; no part
 * of the product.
 */
package org.antecedent.training;
