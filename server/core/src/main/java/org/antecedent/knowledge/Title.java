package org.antecedent.knowledge;

/**
 * A title before or after a name.
 *
 * @param words in lower case, without full stops
 */
public record Title(String words, Kind kind, WordGender gender) {
    /** What a title says. */
    public enum Kind {
        /** “Mr.”, “Dr.”, “Sir”. */
        HONORIFIC,
        /** “president”, “secretary of state”. */
        OFFICE,
        /** “Gen.”, “Lt. Col.”. */
        RANK
    }
}
