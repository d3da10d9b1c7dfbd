/** Checks of whom pronouns and descriptions mean. */
package org.antecedent.check.reference;
