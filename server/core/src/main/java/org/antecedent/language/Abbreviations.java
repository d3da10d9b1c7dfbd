package org.antecedent.language;

import java.util.Set;

/**
 * The abbreviations of news English that carry a full stop, and whether a sentence can end on them. Collected from the AP
 * and Guardian style guides and from what the official sentence model got wrong on UD English GUM and EWT (train).
 */
final class Abbreviations {
    /** Stand before a name or a number and so never end a sentence. */
    private static final Set<String> LEADING = Set.of(
            "Mr.",
            "Mrs.",
            "Ms.",
            "Mx.",
            "Messrs.",
            "Mmes.",
            "Dr.",
            "Drs.",
            "Prof.",
            "Profs.",
            "Rev.",
            "Fr.",
            "Msgr.",
            "Hon.",
            "Sen.",
            "Sens.",
            "Rep.",
            "Reps.",
            "Gov.",
            "Govs.",
            "Pres.",
            "Gen.",
            "Lt.",
            "Col.",
            "Maj.",
            "Capt.",
            "Cmdr.",
            "Cdr.",
            "Cpl.",
            "Sgt.",
            "Pvt.",
            "Pfc.",
            "Adm.",
            "Brig.",
            "Insp.",
            "Supt.",
            "Det.",
            "Amb.",
            "Atty.",
            "Asst.",
            "Assoc.",
            "Dep.",
            "Del.",
            "Mt.",
            "Ft.",
            "St.",
            "Ste.",
            "Sts.",
            "vs.",
            "v.",
            "Nos.",
            "No.",
            "no.",
            "nos.",
            "pp.",
            "p.",
            "Vol.",
            "vol.",
            "Art.",
            "Sec.",
            "Fig.",
            "fig.",
            "Figs.",
            "cf.",
            "e.g.",
            "i.e.",
            "viz.",
            "c.",
            "ca.",
            "approx.",
            "al-.",
            "Op.",
            "Ph.",
            "Sgts.",
            "Lts.",
            "Gens.",
            "Cols.",
            "Ald.",
            "Councilm.",
            "Spc.",
            "Vice-Adm.",
            "Lt.-Gen.",
            "Maj.-Gen.",
            "Brig.-Gen.",
            "Lt.-Col.",
            "Lt.-Cmdr.");

    /** Stand after a name or on their own, so that a sentence may or may not end on them. */
    private static final Set<String> TRAILING = Set.of(
            "Inc.", "Corp.", "Co.", "Cos.", "Ltd.", "Bros.", "Plc.", "Pty.", "Jr.", "Sr.", "Esq.", "Jan.", "Feb.",
            "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.", "Dec.", "Mon.", "Tue.", "Tues.",
            "Wed.", "Thu.", "Thur.", "Thurs.", "Fri.", "Ala.", "Ariz.", "Ark.", "Calif.", "Colo.", "Conn.", "Fla.",
            "Ga.", "Ill.", "Ind.", "Kan.", "Kans.", "Ky.", "La.", "Md.", "Mass.", "Mich.", "Minn.", "Miss.", "Mo.",
            "Mont.", "Neb.", "Nebr.", "Nev.", "Okla.", "Ore.", "Pa.", "Penn.", "Tenn.", "Tex.", "Vt.", "Va.", "Wash.",
            "Wis.", "Wyo.", "Ont.", "Que.", "Sask.", "Man.", "Alta.", "etc.", "et.", "al.", "est.", "Est.", "Ave.",
            "Blvd.", "Rd.", "Dist.", "Div.", "Dept.", "dept.", "Univ.", "Assn.", "Bldg.", "Hwy.", "Pkwy.", "Ed.", "ed.",
            "eds.", "trans.", "min.", "hr.", "hrs.", "mins.", "ft.", "lb.", "lbs.", "oz.", "sq.", "mph.", "am.", "pm.",
            "Intl.", "Natl.", "Govt.", "govt.", "approx.", "incl.", "Ph.D.", "Eq.", "Eqs.", "Ltda.", "Bhd.", "Cie.",
            "Mfg.");

    /** Abbreviations only before a number: “No. 10”, “p. 3”; elsewhere the full stop ends a sentence. */
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "No.", "no.", "Nos.", "nos.", "p.", "pp.", "Art.", "Sec.", "Fig.", "fig.", "Figs.", "Vol.", "vol.", "Op.",
            "c.", "ca.", "Eq.", "Eqs.");

    /** Ordinary words too, so that they are abbreviations only where something other than a new sentence follows. */
    private static final Set<String> WORDS_TOO = Set.of(
            "Mar.", "Miss.", "Man.", "Ind.", "Ill.", "La.", "Mass.", "Wash.", "Ore.", "Pa.", "Mo.", "Fri.", "Mon.",
            "al.", "et.", "est.", "am.", "pm.", "min.", "ed.", "Ed.", "Del.", "Art.", "Hon.", "trans.", "Rev.", "Co.",
            "Dist.");

    private static final Set<String> DAYS_AND_ZONES = Set.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "Mon",
            "Tue",
            "Wed",
            "Thu",
            "Fri",
            "Sat",
            "Sun",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "EST",
            "EDT",
            "ET",
            "CST",
            "CDT",
            "CT",
            "MST",
            "MDT",
            "MT",
            "PST",
            "PDT",
            "PT",
            "GMT",
            "UTC",
            "BST",
            "CET",
            "CEST",
            "EET",
            "IST",
            "JST",
            "AEST",
            "Eastern",
            "Central",
            "Pacific",
            "Moscow",
            "London",
            "Beijing");

    private Abbreviations() {}

    /** How an abbreviation stands in its sentence. */
    enum Kind {
        /** No abbreviation: a full stop after it ends the sentence. */
        NONE,
        /** Something must follow: a name, a number. */
        LEADING,
        /** A sentence may end on it. */
        TRAILING
    }

    /**
     * What a word that ends in a full stop is.
     *
     * @param word with its full stop, as {@link Letters#plain} gives it
     * @param next the character that follows after white space, 0 where none does
     */
    static Kind kind(String word, char next) {
        if (BEFORE_NUMBER.contains(word)) {
            return Character.isDigit(next) || next == '#' ? Kind.LEADING : Kind.NONE;
        }
        if (LEADING.contains(word)) {
            return Kind.LEADING;
        }
        if (TRAILING.contains(word)) {
            boolean ends = next == 0 || Character.isUpperCase(next);
            return ends && WORDS_TOO.contains(word) && !Character.isUpperCase(word.charAt(0))
                    ? Kind.NONE
                    : Kind.TRAILING;
        }
        if (isLettersAndStops(word)) {
            return Kind.TRAILING;
        }
        return isShouted(word) ? kind(capitalised(word), next) : Kind.NONE;
    }

    /** “U.S.”, “a.m.”, “Ph.D.”: two or more groups of one or two letters, each with its full stop. */
    static boolean isLettersAndStops(String word) {
        int groups = 0;
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.') {
                if (letters == 0 || letters > 2) {
                    return false;
                }
                groups++;
                letters = 0;
            } else if (Character.isLetter(c)) {
                letters++;
            } else {
                return false;
            }
        }
        return groups >= 2 && letters == 0;
    }

    /** “a.m.”, “p.m.”: the end of a clause, unless a day or a time zone follows. */
    static boolean isTime(String word) {
        return word.equalsIgnoreCase("a.m.") || word.equalsIgnoreCase("p.m.");
    }

    static boolean isDayOrZone(String word) {
        return DAYS_AND_ZONES.contains(word);
    }

    /** “SEN.” in a headline in capitals. */
    private static boolean isShouted(String word) {
        return word.length() > 2 && Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(word.charAt(1));
    }

    private static String capitalised(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
