package org.antecedent.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What the lists of this package know. Some are written by hand (countries, places, organisations, titles, verbs,
 * nouns); the long ones (cities, companies, given names, surnames) are made by {@code BuildGazetteers} of the training
 * module. NOTICE names their sources.
 *
 * <p>Names are found as they are written, in capitals throughout, with or without diacritics, with straight or curly
 * apostrophes. Titles, verbs and nouns are found in any case.
 */
public final class Gazetteers implements Knowledge {
    private final Names<Country> countries = new Names<>();
    private final Names<Country> demonyms = new Names<>();
    private final Names<Country> seats = new Names<>();
    private final Map<String, String> countryNames = new HashMap<>();
    private final Names<Boolean> peoples = new Names<>();
    private final Names<Place> places = new Names<>();
    private final Names<Organization> organizations = new Names<>();
    private final Map<String, Title> titles = new HashMap<>();
    private final Map<String, ReportingVerb> verbs = new HashMap<>();
    private final Map<String, CommonNoun> nouns = new HashMap<>();
    private final NameTable cities = new NameTable(bytes("cities.tsv"));
    private final NameTable companies = new NameTable(bytes("companies.tsv"));
    private final NameTable givenNames = new NameTable(bytes("given-names.tsv"));
    private final NameTable surnames = new NameTable(bytes("surnames.tsv"));

    private Gazetteers() {
        eachRow("countries.tsv", this::addCountry);
        // After all seats: “Brussels” is the European Union before it is Belgium.
        eachRow("countries.tsv", this::addCapital);
        eachRow("peoples.tsv", row -> forms(row.get(0)).forEach(form -> peoples.put(form, true)));
        eachRow("places.tsv", this::addPlace);
        eachRow("organizations.tsv", this::addOrganization);
        eachRow("titles.tsv", this::addTitle);
        eachRow("verbs.tsv", this::addVerb);
        eachRow("nouns.tsv", this::addNoun);
    }

    /** Reads the lists; some ten milliseconds. One instance serves everybody. */
    public static Knowledge load() {
        return new Gazetteers();
    }

    @Override
    public Optional<Country> country(String name) {
        return countries.find(name);
    }

    @Override
    public Optional<Country> countryOfDemonym(String word) {
        return demonyms.find(word);
    }

    @Override
    public boolean isDemonym(String word) {
        return demonyms.find(word).isPresent() || peoples.find(word).isPresent();
    }

    @Override
    public Optional<Country> countryOfSeat(String name) {
        return seats.find(name);
    }

    @Override
    public Optional<Place> place(String name) {
        return places.find(name).or(() -> cities.find(name).map(this::city));
    }

    @Override
    public Optional<Organization> organization(String name) {
        return organizations
                .find(name)
                .or(() -> companies.find(name).map(fields -> new Organization(fields[1], "", "company")));
    }

    @Override
    public Optional<GivenName> givenName(String name) {
        return givenNames
                .find(name)
                .map(fields -> new GivenName(shown(fields, 2), Integer.parseInt(fields[1]) / 100.0));
    }

    @Override
    public boolean isSurname(String name) {
        return surnames.find(name).isPresent()
                || hasCapitalsInside(name)
                        && surnames.find(withOneCapital(name)).isPresent();
    }

    /** “McDonald”, “DeSantis”: the list has “Mcdonald”, “Desantis”. */
    private static boolean hasCapitalsInside(String name) {
        return name.chars().skip(1).anyMatch(Character::isUpperCase)
                && name.chars().anyMatch(Character::isLowerCase);
    }

    private static String withOneCapital(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<Title> title(String words) {
        return Optional.ofNullable(titles.get(Spelling.ofWord(words)));
    }

    @Override
    public Optional<ReportingVerb> reportingVerb(String lemma) {
        return Optional.ofNullable(verbs.get(Spelling.ofWord(lemma)));
    }

    @Override
    public Optional<CommonNoun> noun(String lemma) {
        return Optional.ofNullable(nouns.get(Spelling.ofWord(lemma)));
    }

    private void addCountry(List<String> row) {
        String name = row.get(0);
        Country country = new Country(name, row.get(2));
        if (!row.get(1).isEmpty()) {
            countryNames.put(row.get(1), name);
        }
        countries.put(name, country);
        alternatives(row.get(3)).forEach(alias -> countries.put(alias, country));
        for (String word : alternatives(row.get(4))) {
            forms(word).forEach(form -> demonyms.put(form, country));
        }
        alternatives(row.get(5)).forEach(seat -> seats.put(seat, country));
    }

    private void addCapital(List<String> row) {
        String capital = row.get(2);
        if (!capital.isEmpty()) {
            seats.put(capital, new Country(row.get(0), capital));
        }
    }

    private void addPlace(List<String> row) {
        Place place = new Place(row.get(0), row.get(2), Place.Kind.valueOf(row.get(1)));
        places.put(place.name(), place);
        alternatives(row.get(3)).forEach(alias -> places.put(alias, place));
    }

    private Place city(String[] fields) {
        Place.Kind kind = fields[1].equals("C") ? Place.Kind.CITY : Place.Kind.REGION;
        String country = fields.length > 2 ? countryNames.getOrDefault(fields[2], "") : "";
        return new Place(shown(fields, 3), country, kind);
    }

    /** The name with its diacritics, which the field holds where there are any. */
    private static String shown(String[] fields, int field) {
        return fields.length > field ? fields[field] : fields[0];
    }

    private void addOrganization(List<String> row) {
        Organization organization = new Organization(row.get(0), row.get(1), row.get(2));
        organizations.put(organization.name(), organization);
        if (!organization.abbreviation().isEmpty()) {
            organizations.put(organization.abbreviation(), organization);
        }
        alternatives(row.get(3)).forEach(alias -> organizations.put(alias, organization));
    }

    private void addTitle(List<String> row) {
        Title title = new Title(
                row.get(0), Title.Kind.valueOf(row.get(1)), WordGender.valueOf(row.get(2)), alternatives(row.get(3)));
        titles.put(Spelling.ofWord(title.words()), title);
    }

    private void addVerb(List<String> row) {
        Set<ReportingVerb.Frame> frames = alternatives(row.get(3)).stream()
                .map(ReportingVerb.Frame::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        ReportingVerb.Stance stance = ReportingVerb.Stance.valueOf(row.get(1));
        verbs.put(
                Spelling.ofWord(row.get(0)),
                new ReportingVerb(row.get(0), frames, stance, row.get(2).equals("loaded")));
    }

    private void addNoun(List<String> row) {
        CommonNoun noun =
                new CommonNoun(row.get(0), CommonNoun.Kind.valueOf(row.get(1)), WordGender.valueOf(row.get(2)));
        nouns.put(Spelling.ofWord(noun.lemma()), noun);
    }

    private static List<String> alternatives(String field) {
        return field.isEmpty() ? List.of() : Arrays.asList(field.split("\\|"));
    }

    /** “Turk+” is “Turk” and “Turks”; “Turkish” is itself. */
    private static List<String> forms(String word) {
        if (!word.endsWith("+")) {
            return List.of(word);
        }
        String one = word.substring(0, word.length() - 1);
        return List.of(one, one + "s");
    }

    /** Calls back with the fields of each row; those that the line leaves out are empty. */
    private static void eachRow(String resource, Consumer<List<String>> row) {
        String text = new String(bytes(resource), StandardCharsets.UTF_8);
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            row.accept(fields(text.substring(start, end)));
            start = end + 1;
        }
    }

    /** A plain loop: it is run by a process that has just started, and that makes a difference to start-up. */
    private static List<String> fields(String line) {
        String[] fields = {"", "", "", "", "", ""};
        int start = 0;
        for (int i = 0; i < fields.length && start <= line.length(); i++) {
            int tab = line.indexOf('\t', start);
            int end = tab < 0 ? line.length() : tab;
            fields[i] = line.substring(start, end);
            start = end + 1;
        }
        return Arrays.asList(fields);
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Gazetteers.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The installation is damaged: no list " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
