package org.antecedent.check;

import java.util.Locale;
import java.util.Optional;
import org.antecedent.mention.Features.Gender;

/**
 * The pronouns of the third person that send a reader back to look for somebody. Reflexives are not among them: they lean on
 * the subject of their own clause.
 */
public enum PersonalPronoun {
    HE,
    SHE,
    IT,
    THEY;

    /** Whether it means one person, and nothing else. */
    public boolean isOfPerson() {
        return this == HE || this == SHE;
    }

    /** Whether it may mean a person of the gender. */
    public boolean mayMean(Gender gender) {
        return switch (this) {
            case HE -> gender != Gender.FEMALE;
            case SHE -> gender != Gender.MALE;
            case IT, THEY -> true;
        };
    }

    /** The pronoun that the word is a form of; none of an abbreviation: “HE the Adviser”, “the IT staff”. */
    public static Optional<PersonalPronoun> of(String word) {
        if (Character.isUpperCase(word.charAt(word.length() - 1))) {
            return Optional.empty();
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "he", "him", "his" -> Optional.of(HE);
            case "she", "her", "hers" -> Optional.of(SHE);
            case "it", "its" -> Optional.of(IT);
            case "they", "them", "their", "theirs" -> Optional.of(THEY);
            default -> Optional.empty();
        };
    }
}
