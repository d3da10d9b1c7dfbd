package org.antecedent.knowledge;

/**
 * A country or a union of states.
 *
 * @param name the name that news uses: “Turkey”
 * @param capital empty where it has none
 */
public record Country(String name, String capital) {}
