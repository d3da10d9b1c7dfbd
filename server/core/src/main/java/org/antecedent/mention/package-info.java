/**
 * Names, nominals and pronouns that may refer to an actor.
 *
 * <p>Invariant: the mentions of a paragraph depend on that paragraph alone.
 */
package org.antecedent.mention;
