package org.antecedent.knowledge;

/**
 * An organisation.
 *
 * @param name the full name
 * @param abbreviation empty where it has none
 * @param kind “company”, “intergovernmental”, “media”, “court”, “agency”, “party”, “military”, …
 */
public record Organization(String name, String abbreviation, String kind) {}
