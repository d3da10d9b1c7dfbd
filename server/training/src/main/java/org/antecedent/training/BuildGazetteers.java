package org.antecedent.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antecedent.knowledge.Spelling;

/**
 * Makes the long lists of {@code org.antecedent.knowledge} (cities, companies, given names, surnames) from public ones.
 * The README of this module says where to get those.
 */
final class BuildGazetteers {
    /** What the sources call a country and neither {@code countries.tsv} nor the words before a comma explain. */
    private static final Map<String, String> COUNTRY_CODES = Map.of(
            "Congo", "CG",
            "Congo, The Democratic Republic of the", "CD",
            "Korea, Democratic People's Republic of", "KP",
            "Korea, Republic of", "KR",
            "Holy See (Vatican City State)", "VA",
            "Falkland Islands (Malvinas)", "FK",
            "Virgin Islands, U.S.", "VI",
            "No country found for alpha-2 code: XK", "XK");

    /** Months and days; “April”, “May”, “June” and “August” are given names all the same. */
    private static final Set<String> CALENDAR = Set.of(
            "January",
            "February",
            "March",
            "July",
            "September",
            "October",
            "November",
            "December",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday");

    /** What an administrative region may leave out of its name. */
    private static final Pattern REGION_WORD = Pattern.compile(
            "(?i)^(?:State of|Province of|Republic of) | (?:oblast'?|krai|kray|republic|province|governorate|region|district|county|prefecture)$");

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?i),? (?:inc|corp|corporation|co|company|companies|plc|ltd|limited|llc|lp|l\\.p|n\\.v|s\\.a|s\\.p\\.a|se|ag|ab|asa|nv|sa|holding|holdings|group|group holdings|bancorp|incorporated|\\(the\\))\\.?$");

    /** Papers, shells and funds: listed, but nobody writes about them by that name. */
    private static final Pattern NO_COMPANY = Pattern.compile(
            "(?i)\\b(?:acquisition|spac|notes?|depositary|preferred|pfd|warrants?|units?|rights?|etf|fund|funds|trust|shares?|income|series|beneficial|municipal|term|finance co)\\b|\\d{4}|[%/$]");

    /** Below this weight a name was never among the five hundred most given in any ten years. */
    private static final double RARE = 2.0;

    /** Below this weight a given name that is a word too (“Long”, “Promise”) is the word. */
    private static final double RARE_FOR_A_WORD = 60.0;

    /** How often a name of unknown gender must stand in the corpus to be worth its line. */
    private static final int SEEN = 3;

    private final Path lists;
    private final Path own;
    private final Path target;
    private final CaseCounts cases;
    private final Set<String> ordinary = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Map<String, String> codes = new HashMap<>(COUNTRY_CODES);
    private final Map<String, String> capitals = new HashMap<>();

    private BuildGazetteers(Path lists, Path own, Path target, CaseCounts cases) {
        this.lists = lists;
        this.own = own;
        this.target = target;
        this.cases = cases;
    }

    /**
     * Makes the four lists.
     *
     * @param lists the folder of public lists
     * @param corpus whose words are counted
     * @param own the folder of our own additions
     * @param target the resources of the core, where the lists by hand are and the others go
     */
    static void run(Path lists, Path corpus, Path own, Path target) throws IOException {
        BuildGazetteers build = new BuildGazetteers(lists, own, target, CaseCounts.of(corpus));
        build.countries();
        build.words();
        Set<String> given = build.givenNames();
        Set<String> surnames = build.surnames(given);
        Set<String> places = build.cities(given, surnames);
        Set<String> names = new HashSet<>(places);
        names.addAll(given);
        names.addAll(surnames);
        build.companies(names);
    }

    private void countries() throws IOException {
        for (String[] row : rows(target.resolve("countries.tsv"))) {
            if (row.length > 1) {
                codes.put(row[0], row[1]);
            }
            if (row.length > 2 && !row[2].isEmpty()) {
                capitals.put(Spelling.folded(row[2]), row[1]);
            }
            if (row.length > 3) {
                Arrays.stream(row[3].split("\\|")).forEach(alias -> codes.put(alias, row[1]));
            }
        }
    }

    /** The words that corpora write with a capital as parts of names, and that name nobody by themselves; and the titles. */
    private void words() throws IOException {
        for (String[] row : rows(own.resolve("ordinary-words.tsv"))) {
            ordinary.add(row[0]);
        }
        for (String[] row : rows(target.resolve("titles.tsv"))) {
            titles.add(row[0]);
        }
    }

    private boolean isOrdinary(String name) {
        return namesNobody(name) || cases.isOrdinary(name);
    }

    private boolean namesNobody(String name) {
        return ordinary.contains(name) || CALENDAR.contains(name);
    }

    /** “Major” and “King” are titles, however many children are called so; our own list brings back “Dean” and “Earl”. */
    private boolean isGivenName(String name, double weight) {
        if (namesNobody(name) || titles.contains(name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        return weight >= (cases.isOrdinary(name) ? RARE_FOR_A_WORD : RARE);
    }

    private Set<String> cities(Set<String> given, Set<String> surnames) throws IOException {
        Table table = new Table();
        Map<String, String> countryOf = new HashMap<>();
        List<String[]> found = new ArrayList<>();
        for (String[] row : table(lists.resolve("world_cities.tsv"))) {
            found.add(new String[] {row[0], "C", code(row[1])});
        }
        for (String[] row : table(lists.resolve("admin1.tsv"))) {
            String code = row[0].substring(0, 2);
            found.add(new String[] {row[1], "R", code});
            String plain = REGION_WORD.matcher(row[1]).replaceAll("");
            if (!plain.equals(row[1])) {
                found.add(new String[] {plain, "R", code});
            }
        }
        for (String[] place : found) {
            String key = Spelling.folded(place[0]);
            if (isPlaceName(key, given, surnames)) {
                countryOf.merge(key, place[2], (one, other) -> one.equals(other) ? one : "");
            }
        }
        capitals.forEach((capital, code) -> countryOf.computeIfPresent(capital, (key, any) -> code));
        for (String[] place : found) {
            String key = Spelling.folded(place[0]);
            if (countryOf.containsKey(key)) {
                String shown = key.equals(place[0]) ? "" : place[0];
                table.putIfAbsent(key, place[1], countryOf.get(key), shown);
            }
        }
        return table.write("cities.tsv");
    }

    /**
     * Leaves out the towns that are called as persons or words are (“Obama”, “Bush”, “Kim”, “Of”), unless the news uses
     * the name as a place's.
     */
    private boolean isPlaceName(String key, Set<String> given, Set<String> surnames) {
        if (key.length() < 3 || !Character.isUpperCase(key.charAt(0)) || isOrdinary(key)) {
            return false;
        }
        if (capitals.containsKey(key) || cases.isPlace(key)) {
            return true;
        }
        boolean wellKnown = cases.asName(key) >= SEEN;
        return !given.contains(key) && !(surnames.contains(key) && wellKnown) && cases.asWord(key) < SEEN;
    }

    private Set<String> givenNames() throws IOException {
        Map<String, Double> female = new TreeMap<>();
        for (String[] row : table(lists.resolve("first_names_us.tsv"))) {
            double men = Double.parseDouble(row[1]);
            double women = Double.parseDouble(row[2]);
            if (isGivenName(row[0], men + women)) {
                female.put(row[0], women / (men + women));
            }
        }
        for (String[] row : rows(own.resolve("given-names.tsv"))) {
            double share = row[1].equals("F") ? 1 : row[1].equals("M") ? 0 : 0.5;
            // Where the two worlds disagree (“Jean”, “Andrea”), neither is sure.
            female.merge(row[0], share, (us, ours) -> Math.abs(us - ours) < 0.5 ? us : (us + ours) / 2);
        }
        for (String[] row : table(lists.resolve("us_legislators_current.tsv"))) {
            female.putIfAbsent(row[1], row[4].equals("F") ? 1.0 : 0.0);
        }
        for (String[] row : table(lists.resolve("names_first_names.tsv"))) {
            if (row[0].length() > 2 && isGivenName(row[0], RARE) && cases.asName(row[0]) >= SEEN) {
                female.putIfAbsent(row[0], 0.5);
            }
        }
        Table table = new Table();
        female.forEach((name, share) -> {
            String key = Spelling.folded(name);
            if (isName(key)) {
                table.putIfAbsent(key, Long.toString(Math.round(share * 100)), key.equals(name) ? "" : name);
            }
        });
        return table.write("given-names.tsv");
    }

    private Set<String> surnames(Set<String> given) throws IOException {
        Table table = new Table();
        for (String[] row : table(lists.resolve("names_surnames.tsv"))) {
            addSurname(table, row[0], given);
        }
        for (String[] row : table(lists.resolve("us_legislators_current.tsv"))) {
            addSurname(table, row[2], given);
        }
        for (String[] row : table(lists.resolve("us_presidents_vps.tsv"))) {
            addSurname(table, row[2], given);
        }
        for (String[] row : table(lists.resolve("world_leaders_2021.tsv"))) {
            addSurname(table, row[0].substring(row[0].lastIndexOf(' ') + 1), given);
        }
        for (String[] row : rows(own.resolve("surnames.tsv"))) {
            table.putIfAbsent(Spelling.folded(row[0]));
        }
        return table.write("surnames.tsv");
    }

    private void addSurname(Table table, String name, Set<String> given) {
        String key = Spelling.folded(name);
        if (isName(key) && (given.contains(key) || !isOrdinary(key))) {
            table.putIfAbsent(key);
        }
    }

    private void companies(Set<String> names) throws IOException {
        Table table = new Table();
        for (String[] row : table(lists.resolve("sp500_companies.tsv"))) {
            addCompany(table, row[1], row[1], Set.of());
        }
        for (String[] row : table(lists.resolve("listed_companies.tsv"))) {
            if (!NO_COMPANY.matcher(row[0]).find()) {
                addCompany(table, row[0], row[1], names);
            }
        }
        table.write("companies.tsv");
    }

    /** Adds the name as listed, and the shorter ones that the news uses where no word, person or place is called so. */
    private void addCompany(Table table, String listed, String core, Set<String> names) {
        String key = Spelling.folded(listed);
        table.putIfAbsent(key, listed);
        for (String shorter = Spelling.folded(core); ; ) {
            boolean oneWord = shorter.indexOf(' ') < 0;
            if (shorter.length() > 2 && !(oneWord && (cases.asWord(shorter) > 0 || names.contains(shorter)))) {
                table.putIfAbsent(shorter, listed);
            }
            String next = LEGAL_FORM.matcher(shorter).replaceFirst("");
            if (next.equals(shorter)) {
                return;
            }
            shorter = next;
        }
    }

    /** A word with a capital that could name a person: no initials, no digits. */
    private static boolean isName(String key) {
        return key.length() > 1
                && Character.isUpperCase(key.charAt(0))
                && key.chars().skip(1).anyMatch(Character::isLowerCase)
                && key.chars().noneMatch(Character::isDigit);
    }

    private String code(String country) {
        int comma = country.indexOf(',');
        String known = codes.get(country);
        return known != null ? known : codes.getOrDefault(comma < 0 ? "" : country.substring(0, comma), "");
    }

    /** The rows of a list with a line of headings. */
    private static List<String[]> table(Path list) throws IOException {
        List<String[]> rows = rows(list);
        return rows.subList(1, rows.size());
    }

    private static List<String[]> rows(Path list) throws IOException {
        try (Stream<String> lines = Files.lines(list, StandardCharsets.UTF_8)) {
            return lines.map(line -> line.split("\t", -1)).toList();
        }
    }

    /** A list, sorted so that two versions compare well. */
    private final class Table {
        private final Map<String, String> rows = new TreeMap<>();

        void putIfAbsent(String key, String... fields) {
            rows.putIfAbsent(key, String.join("\t", fields).stripTrailing());
        }

        /** @return the names that were written */
        Set<String> write(String name) throws IOException {
            StringBuilder text = new StringBuilder();
            rows.forEach((key, fields) -> text.append(key)
                    .append(fields.isEmpty() ? "" : "\t")
                    .append(fields)
                    .append('\n'));
            Files.writeString(target.resolve(name), text, StandardCharsets.UTF_8);
            return rows.keySet();
        }
    }
}
