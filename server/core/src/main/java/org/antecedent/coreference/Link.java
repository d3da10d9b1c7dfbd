package org.antecedent.coreference;

/**
 * Why a name or description belongs to an actor.
 *
 * @param rule the name of the rule
 * @param reason in words a person can read
 * @param certainty a probability in [0,1]
 */
record Link(Draft draft, String rule, String reason, double certainty) {}
