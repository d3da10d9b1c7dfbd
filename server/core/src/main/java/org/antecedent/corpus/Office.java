package org.antecedent.corpus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antecedent.knowledge.Country;
import org.antecedent.knowledge.Knowledge;

/**
 * An office that one person holds for one place at a time, and nobody for two: who is governor of Ohio is not the governor of
 * Texas.
 *
 * @param title in small letters: “foreign minister”
 * @param owner folded: “ohio”
 */
record Office(String title, String owner) {
    private static final String TITLES =
            "mayor|governor|chancellor|premier|prime minister|foreign minister|king|queen|president|police chief";
    /** Who has been it, or is to be, may be another of the same elsewhere by now. */
    private static final Pattern NOT_THE_HOLDER =
            Pattern.compile("(?i).*\\b(?:former|ex|then|late|deputy|vice|acting|elect|future|next|candidate)\\b.*");

    private static final Pattern OF = Pattern.compile("(?:the )?(" + TITLES + ") of (.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE =
            Pattern.compile("(.+?)(?:['’]s?)? (" + TITLES + ")", Pattern.CASE_INSENSITIVE);

    /** The office that a role is: “mayor of Panama City”, “French President”. Empty where it is no such office, or not said whose. */
    static Optional<Office> of(String role, Knowledge knowledge) {
        if (NOT_THE_HOLDER.matcher(role).matches()) {
            return Optional.empty();
        }
        Matcher of = OF.matcher(role);
        if (of.matches()) {
            return place(of.group(2), knowledge).map(owner -> new Office(Profile.folded(of.group(1)), owner));
        }
        Matcher before = BEFORE.matcher(role);
        return before.matches()
                ? place(before.group(1), knowledge).map(owner -> new Office(Profile.folded(before.group(2)), owner))
                : Optional.empty();
    }

    /** A president of anything else may be one of several things. */
    private static Optional<String> place(String words, Knowledge knowledge) {
        String name = words.strip().replaceFirst("^(?i:the) ", "");
        Optional<Country> country = knowledge.country(name).or(() -> knowledge.countryOfDemonym(name));
        return country.map(Country::name)
                .or(() -> knowledge.place(name).map(any -> name))
                .map(Profile::folded);
    }

    /** Whether nobody can hold these and those: one office for two places, and no office in common. */
    static boolean conflict(List<String> these, List<String> those) {
        if (these.stream().anyMatch(those::contains)) {
            return false;
        }
        List<String> titles = titles(those).toList();
        return titles(these).anyMatch(titles::contains);
    }

    private static Stream<String> titles(List<String> offices) {
        return offices.stream().map(office -> office.substring(0, office.indexOf(" of ")));
    }

    @Override
    public String toString() {
        return title + " of " + owner;
    }
}
