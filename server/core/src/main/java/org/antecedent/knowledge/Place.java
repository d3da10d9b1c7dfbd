package org.antecedent.knowledge;

/**
 * A place that is no country.
 *
 * @param country the name of the country it lies in, empty where it is unknown
 */
public record Place(String name, String country, Kind kind) {
    /** What kind of place it is. */
    public enum Kind {
        CITY,
        REGION,
        /** A continent, sea, river, landmark. */
        OTHER
    }
}
