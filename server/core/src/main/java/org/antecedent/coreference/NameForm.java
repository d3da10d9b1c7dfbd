package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.antecedent.knowledge.Country;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.knowledge.Organization;

/** How a name is written, and what is known of it before anything is read. Folded is without stops and in lower case. */
final class NameForm {
    static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** The longest abbreviation that is looked for as initials. */
    private static final int ABBREVIATION_LENGTH = 7;
    /** What may be all that is left of a name has at least so many letters. */
    private static final int SHORTEST_PART = 4;

    private static final Set<String> FUNCTION_WORDS =
            Set.of("of", "the", "for", "and", "in", "on", "to", "at", "de", "du", "&", "'s", "a", "an");
    private static final Set<String> NAME_SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> COMPANY_FORMS = Set.of(
            "inc",
            "corp",
            "corporation",
            "company",
            "co",
            "ltd",
            "limited",
            "group",
            "plc",
            "llp",
            "ab",
            "asa",
            "oyj",
            "nv",
            "ag",
            "llc",
            "gmbh",
            "sa",
            "holdings",
            "motor",
            "motors");

    private final List<String> words;
    private final String name;
    private final String folded;
    private final WordSet lower;
    private final String given;
    private final String surname;
    /** “Jr.”, “III”; empty where it has none. */
    private final String suffix;

    private final int core;
    private final String initials;
    private final boolean abbreviation;
    private final Optional<Country> country;
    private final Optional<Country> seat;
    private final Optional<Organization> organization;
    /** Folded; empty where the organisation has none, or is not known. */
    private final String organizationAbbreviation;

    private final String organizationName;
    private final String stem;
    /** Worked out where it is asked for: persons have none. */
    private List<String> parts;

    /** @param words at least one */
    NameForm(List<String> words, String name, Knowledge knowledge) {
        this.words = words;
        this.name = name;
        this.folded = fold(name);
        this.lower = WordSet.of(lower(words));
        int size = words.size();
        String last = fold(words.get(size - 1));
        boolean suffixed = size > 1 && NAME_SUFFIXES.contains(last);
        this.suffix = suffixed ? last : "";
        this.core = suffixed ? size - 1 : size;
        this.given = fold(words.get(0));
        this.surname = fold(words.get(core - 1));
        this.initials = size > 1 ? initials(words) : "";
        this.abbreviation = size == 1 && isAbbreviation(words.get(0));
        this.country = knowledge.country(name);
        this.seat = knowledge.countryOfSeat(name);
        this.organization = knowledge.organization(name);
        this.organizationAbbreviation =
                organization.map(known -> fold(known.abbreviation())).orElse("");
        this.organizationName = organization.map(known -> fold(known.name())).orElse("");
        this.stem = stem(words);
    }

    /** @param name not blank */
    static NameForm of(String name, Knowledge knowledge) {
        List<String> words = new ArrayList<>();
        for (StringTokenizer tokens = new StringTokenizer(name); tokens.hasMoreTokens(); ) {
            words.add(tokens.nextToken());
        }
        return new NameForm(words, name, knowledge);
    }

    List<String> words() {
        return words;
    }

    String name() {
        return name;
    }

    String folded() {
        return folded;
    }

    /** Its words in lower case. */
    WordSet lower() {
        return lower;
    }

    /** Its first word, folded. */
    String given() {
        return given;
    }

    /** Its last word, a suffix such as “Jr.” apart; folded. */
    String surname() {
        return surname;
    }

    /** How many words it has without such a suffix. */
    int core() {
        return core;
    }

    /** The initials of its words but the function words, folded as an abbreviation is; empty for a single word. */
    String initials() {
        return initials;
    }

    /** Whether it is a word that looks like initials. */
    boolean isAbbreviation() {
        return abbreviation;
    }

    Optional<Country> country() {
        return country;
    }

    /** The country whose government sits in the place of that name. */
    Optional<Country> seat() {
        return seat;
    }

    Optional<Organization> organization() {
        return organization;
    }

    /** What the organisation is called for short, folded; empty where that or the organisation is not known. */
    String organizationAbbreviation() {
        return organizationAbbreviation;
    }

    /** What the organisation is called in full, folded; empty where it is not known. */
    String organizationName() {
        return organizationName;
    }

    /** The name of a company without its legal form, folded; empty where it has none. */
    String stem() {
        return stem;
    }

    /** Whether no capital is in its first word, an article apart: “the head of the Refugee Fund”. */
    boolean isDescription() {
        int first = words.size() > 1 && ARTICLES.contains(words.get(0).toLowerCase(Locale.ROOT)) ? 1 : 0;
        String word = words.get(first);
        return word.equals(word.toLowerCase(Locale.ROOT));
    }

    /** Same given name, an initial of it, or none in one of the two; suffixes such as “Jr.” must not differ. */
    boolean agreesInGivenName(NameForm other) {
        if (core == 1 || other.core == 1) {
            return true;
        }
        if (!suffix.isEmpty() && !other.suffix.isEmpty() && !suffix.equals(other.suffix)) {
            return false;
        }
        boolean initial = given.length() == 1 || other.given.length() == 1;
        return given.equals(other.given)
                || initial && !given.isEmpty() && !other.given.isEmpty() && given.charAt(0) == other.given.charAt(0);
    }

    /** “Hans Petter” of “Hans Petter Lund”: whether it is all of the other but the surname. */
    boolean startsName(NameForm other) {
        return core == other.core - 1 && words.equals(other.words.subList(0, words.size()));
    }

    /**
     * What may be left of an organisation's name, folded: two words or more from its start or to its end, or a first or last word
     * that is its own.
     */
    List<String> parts(Knowledge knowledge) {
        if (parts == null) {
            parts = partsOf(knowledge);
        }
        return parts;
    }

    private List<String> partsOf(Knowledge knowledge) {
        List<String> found = new ArrayList<>();
        for (int size = 2; size < words.size(); size++) {
            if (!FUNCTION_WORDS.contains(words.get(size - 1).toLowerCase(Locale.ROOT))) {
                found.add(fold(String.join(" ", words.subList(0, size))));
            }
        }
        for (int start = 1; start <= words.size() - 2; start++) {
            if (Character.isUpperCase(words.get(start).codePointAt(0))) {
                found.add(fold(String.join(" ", words.subList(start, words.size()))));
            }
        }
        if (!isShared(words.get(0), knowledge)) {
            found.add(given);
        }
        String last = words.get(words.size() - 1);
        boolean own = !isShared(last, knowledge)
                && !COMPANY_FORMS.contains(surname)
                && knowledge.noun(last.toLowerCase(Locale.ROOT)).isEmpty();
        if (own) {
            found.add(surname);
        }
        return List.copyOf(found);
    }

    /** Whether the word alone may as well be the name of something else. */
    private static boolean isShared(String word, Knowledge knowledge) {
        return knowledge.country(word).isPresent()
                || knowledge.isDemonym(word)
                || knowledge.place(word).isPresent()
                || knowledge.givenName(word).isPresent()
                || word.length() < SHORTEST_PART;
    }

    private static Collection<String> lower(List<String> words) {
        Collection<String> lower = WordSet.room(words.size());
        words.forEach(word -> WordSet.addOnce(lower, word.toLowerCase(Locale.ROOT)));
        return lower;
    }

    private static String stem(List<String> words) {
        int size = words.size();
        while (size > 1 && COMPANY_FORMS.contains(fold(words.get(size - 1)))) {
            size--;
        }
        return size == words.size() ? "" : fold(String.join(" ", words.subList(0, size)));
    }

    static boolean isAbbreviation(String word) {
        String letters = word.replace(".", "");
        return letters.length() >= 2
                && letters.length() <= ABBREVIATION_LENGTH
                && letters.chars().filter(Character::isUpperCase).count() * 3 >= letters.length() * 2L;
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT)) && Character.isUpperCase(word.codePointAt(0))) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.length() < 2 ? "" : fold(initials.toString());
    }

    private static String fold(String word) {
        return word.replace(".", "").toLowerCase(Locale.ROOT);
    }
}
