package org.antecedent.knowledge;

import java.util.Set;
import java.util.TreeSet;

/** What days and months are called, in lower case. */
public final class Calendar {
    public static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    public static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    /** “Jan.”, “jan”: with a full stop and without. */
    public static final Set<String> SHORT_MONTHS =
            shortened("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    /** A full name of a month with its capital, as a part of a pattern. */
    public static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    /** The same, or a shortened name. */
    public static final String ANY_MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
                    + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    /** A weekday with its capital, as a part of a pattern. */
    public static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

    private Calendar() {}

    private static Set<String> shortened(String... words) {
        Set<String> all = new TreeSet<>();
        for (String word : words) {
            all.add(word);
            all.add(word + ".");
        }
        return Set.copyOf(all);
    }

    /** Whether a word in lower case is a month, shortened or not. */
    public static boolean isMonth(String lower) {
        return MONTHS.contains(lower) || SHORT_MONTHS.contains(lower);
    }

    /** Whether a word in lower case names a day or a month. */
    public static boolean holds(String lower) {
        return WEEKDAYS.contains(lower) || isMonth(lower);
    }
}
