package org.antecedent.knowledge;

/**
 * A given name.
 *
 * @param female the share of its bearers who are women, in [0,1]
 */
public record GivenName(String name, double female) {}
