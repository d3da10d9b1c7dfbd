/**
 * Which mention refers to which actor: ranked candidates with their reasons.
 *
 * <p>Invariant: every link says which rule or model made it and why; where the text does not tell, it abstains.
 */
package org.antecedent.coreference;
