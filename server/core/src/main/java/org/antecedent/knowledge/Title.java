package org.antecedent.knowledge;

import java.util.List;

/**
 * A title before or after a name.
 *
 * @param words in lower case, without full stops
 * @param called the nouns that take up who bears it, where they are none of its own words: “governor” for “gov”
 */
public record Title(String words, Kind kind, WordGender gender, List<String> called) {
    public Title {
        called = List.copyOf(called);
    }

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
