/**
 * Names, nominals and pronouns that may refer to an actor.
 *
 * <p>Invariant: the names that are found in a paragraph depend on that paragraph alone ({@link
 * org.antecedent.mention.NameFinder}); its mentions depend on it and on what the names of the article agreed on ({@link
 * org.antecedent.mention.NameAgreement}).
 */
package org.antecedent.mention;
