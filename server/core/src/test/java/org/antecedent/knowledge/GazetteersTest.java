package org.antecedent.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.knowledge.ReportingVerb.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteersTest {
    private static final Knowledge KNOWLEDGE = Gazetteers.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Turkey | Turkey
                    Türkiye | Turkey
                    US | United States
                    U.S. | United States
                    America | United States
                    UK | United Kingdom
                    Britain | United Kingdom
                    UAE | United Arab Emirates
                    Holland | Netherlands
                    Burma | Myanmar
                    Czechia | Czech Republic
                    Côte d’Ivoire | Ivory Coast
                    Cote d'Ivoire | Ivory Coast
                    DR Congo | DR Congo
                    EU | European Union
                    Palestine | Palestine
                    Kosovo | Kosovo
                    Georgia | Georgia
                    Jordan | Jordan
                    Chad | Chad
                    RUSSIA | Russia
                    NORTH KOREA | North Korea
                    Saudi\u00A0Arabia | Saudi Arabia
                    """)
    void countriesByEveryName(String written, String country) {
        assertThat(KNOWLEDGE.country(written)).map(Country::name).contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"us", "Us", "turkey", "chad", "russia", "Washington", "England", "Turk", "United Nations", ""})
    void noCountries(String written) {
        assertThat(KNOWLEDGE.country(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Turkish, Turkey",
        "Turk, Turkey",
        "Turks, Turkey",
        "British, United Kingdom",
        "Britons, United Kingdom",
        "Scottish, United Kingdom",
        "Dutch, Netherlands",
        "Frenchmen, France",
        "Chinese, China",
        "Filipinos, Philippines",
        "Swiss, Switzerland",
        "Danes, Denmark",
        "American, United States",
        "South Koreans, South Korea",
        "RUSSIAN, Russia",
        "Saudis, Saudi Arabia",
        "Syrians, Syria",
    })
    void demonyms(String written, String country) {
        assertThat(KNOWLEDGE.countryOfDemonym(written)).map(Country::name).contains(country);
        assertThat(KNOWLEDGE.isDemonym(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kurdish", "Kurds", "European", "Arab", "Texans", "Londoners", "Muslim"})
    void peoplesWithoutACountry(String written) {
        assertThat(KNOWLEDGE.isDemonym(written)).isTrue();
        assertThat(KNOWLEDGE.countryOfDemonym(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"polish", "Chineses", "turkish", "Turkey", "Kurdistan", "Monday"})
    void noDemonyms(String written) {
        assertThat(KNOWLEDGE.isDemonym(written)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kremlin | Russia
                    Moscow | Russia
                    White House | United States
                    Washington | United States
                    Washington, D.C. | United States
                    Capitol Hill | United States
                    Downing Street | United Kingdom
                    No 10 | United Kingdom
                    Whitehall | United Kingdom
                    Brussels | European Union
                    Élysée | France
                    Elysee | France
                    Ankara | Turkey
                    Kiev | Ukraine
                    Kyiv | Ukraine
                    BEIJING | China
                    """)
    void seatsOfGovernment(String written, String country) {
        assertThat(KNOWLEDGE.countryOfSeat(written)).map(Country::name).contains(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Istanbul", "New York", "Tel Aviv", "Pentagon", "kremlin", "Russia"})
    void noSeatsOfGovernment(String written) {
        assertThat(KNOWLEDGE.countryOfSeat(written)).isEmpty();
    }

    @Test
    void everyCapitalIsTheSeatOfItsCountry() throws IOException {
        for (List<String> row : rows("countries.tsv")) {
            if (row.size() > 2 && !row.get(2).isEmpty() && !row.get(2).equals("Brussels")) {
                assertThat(KNOWLEDGE.countryOfSeat(row.get(2)))
                        .as(row.get(2))
                        .contains(new Country(row.get(0), row.get(2)));
            }
        }
        assertThat(KNOWLEDGE.country("Belgium")).map(Country::capital).contains("Brussels");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Georgia | REGION | United States
                    Washington | CITY | United States
                    California | REGION | United States
                    Calif. | REGION | United States
                    Pa. | REGION | United States
                    England | REGION | United Kingdom
                    Crimea | REGION | Ukraine
                    Gaza | REGION | Palestine
                    Gaza Strip | REGION | Palestine
                    West Bank | REGION | Palestine
                    Middle East | OTHER | ''
                    Mediterranean | OTHER | ''
                    Africa | OTHER | ''
                    Idlib | REGION | Syria
                    São Paulo | CITY | Brazil
                    Sao Paulo | CITY | Brazil
                    SAO PAULO | CITY | Brazil
                    Istanbul | CITY | Turkey
                    Birmingham | CITY | United Kingdom
                    Paris | CITY | France
                    London | CITY | United Kingdom
                    Springfield | CITY | United States
                    Nice | CITY | France
                    """)
    void places(String written, Place.Kind kind, String country) {
        Optional<Place> place = KNOWLEDGE.place(written);
        assertThat(place).map(Place::kind).contains(kind);
        assertThat(place).map(Place::country).contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turkey",
                "Obama",
                "Bush",
                "Kim",
                "Michael",
                "University",
                "Of",
                "Same",
                "nice",
                "Monday",
                "istanbul",
                "Erdogan's",
                "",
                "\n",
                "\uD800"
            })
    void noPlaces(String written) {
        assertThat(KNOWLEDGE.place(written)).isEmpty();
    }

    @Test
    void aPlaceFoundInCapitalsBearsItsName() {
        assertThat(KNOWLEDGE.place("SAO PAULO")).map(Place::name).contains("São Paulo");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UN | United Nations | UN | intergovernmental
                    U.N. | United Nations | UN | intergovernmental
                    United Nations | United Nations | UN | intergovernmental
                    Pentagon | Pentagon | '' | agency
                    Nato | NATO | '' | intergovernmental
                    Hezbollah | Hezbollah | '' | armed-group
                    ISIL | Islamic State | ISIS | armed-group
                    al-Qaida | al-Qaeda | '' | armed-group
                    FBI | Federal Bureau of Investigation | FBI | police
                    Labour | Labour Party | '' | party
                    Apple | Apple | '' | company
                    Target Corp. | Target | '' | company
                    Reuters | Reuters | '' | news-agency
                    Netflix, Inc. | Netflix, Inc. | '' | company
                    Cigna | Cigna | '' | company
                    """)
    void organizations(String written, String name, String abbreviation, String kind) {
        assertThat(KNOWLEDGE.organization(written)).contains(new Organization(name, abbreviation, kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"apple", "Gap", "un", "who", "Turkey", "Pompeo", "is", "The"})
    void noOrganizations(String written) {
        assertThat(KNOWLEDGE.organization(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Angela, 0.95, 1", "Mike, 0, 0.05", "Vladimir, 0, 0.05", "Recep, 0, 0.05", "Condoleezza, 0.95, 1",
        "Kelly, 0.5, 0.95", "Leslie, 0.5, 0.95", "Jean, 0.2, 0.8", "MARIA, 0.95, 1", "François, 0, 0.05",
        "Francois, 0, 0.05", "May, 0.9, 1", "Chad, 0, 0.05", "Jordan, 0.1, 0.6",
    })
    void givenNames(String written, double atLeast, double atMost) {
        assertThat(KNOWLEDGE.givenName(written)).isPresent();
        assertThat(KNOWLEDGE.givenName(written).orElseThrow().female()).isBetween(atLeast, atMost);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The", "And", "mike", "Ministry", "He", "Tuesday", "General", "King", "Long"})
    void noGivenNames(String written) {
        assertThat(KNOWLEDGE.givenName(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pompeo",
                "Merkel",
                "McCartney",
                "DeSantis",
                "O'Brien",
                "O’Brien",
                "SMITH",
                "Nguyen",
                "García",
                "Garcia",
                "Müller"
            })
    void surnames(String written) {
        assertThat(KNOWLEDGE.isSurname(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The", "And", "Monday", "October", "smith", "Government", "Police", "Minister", "However", ""})
    void noSurnames(String written) {
        assertThat(KNOWLEDGE.isSurname(written)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Mr., HONORIFIC, MALE",
        "Mrs, HONORIFIC, FEMALE",
        "Dr., HONORIFIC, NONE",
        "Secretary of State, OFFICE, NONE",
        "prime minister, OFFICE, NONE",
        "FOREIGN MINISTER, OFFICE, NONE",
        "Secretary-General, OFFICE, NONE",
        "vice-president, OFFICE, NONE",
        "Gen., RANK, NONE",
        "Lt. Col., RANK, NONE",
        "Sen., OFFICE, NONE",
        "Queen, OFFICE, FEMALE",
        "spokeswoman, OFFICE, FEMALE",
    })
    void titles(String written, Title.Kind kind, WordGender gender) {
        assertThat(KNOWLEDGE.title(written)).map(Title::kind).contains(kind);
        assertThat(KNOWLEDGE.title(written)).map(Title::gender).contains(gender);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mike", "ministry", "state", "of", ""})
    void noTitles(String written) {
        assertThat(KNOWLEDGE.title(written)).isEmpty();
    }

    @Test
    void verbsByWhatTheyTake() {
        assertThat(verb("say").frames()).containsExactlyInAnyOrder(Frame.CLAUSE, Frame.QUOTE);
        assertThat(verb("tell").frames()).contains(Frame.ADDRESSEE).doesNotContain(Frame.CLAUSE);
        assertThat(verb("call on").frames()).containsExactly(Frame.DIRECTIVE);
        assertThat(verb("accuse").frames()).containsExactly(Frame.TARGET);
        assertThat(verb("describe").frames()).contains(Frame.AS);
        assertThat(verb("condemn").frames()).contains(Frame.NOUN);
        assertThat(verb("deny").stance()).isEqualTo(ReportingVerb.Stance.DENIAL);
        assertThat(verb("wonder").stance()).isEqualTo(ReportingVerb.Stance.QUESTION);
        assertThat(verb("fear").stance()).isEqualTo(ReportingVerb.Stance.BELIEF);
    }

    @Test
    void verbsThatTakeASide() {
        assertThat(List.of("admit", "claim", "concede", "insist"))
                .allMatch(lemma -> verb(lemma).loaded());
        assertThat(List.of("say", "tell", "add", "announce", "deny", "ask"))
                .noneMatch(lemma -> verb(lemma).loaded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"take", "bring", "go", "be", "do", "call in", "said", ""})
    void verbsThatDoNotReport(String lemma) {
        assertThat(KNOWLEDGE.reportingVerb(lemma)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "minister, PERSON, NONE",
        "spokesman, PERSON, MALE",
        "spokeswoman, PERSON, FEMALE",
        "actress, PERSON, FEMALE",
        "mother, PERSON, FEMALE",
        "uncle, PERSON, MALE",
        "police, GROUP, NONE",
        "authorities, GROUP, NONE",
        "authority, INSTITUTION, NONE",
        "ministry, INSTITUTION, NONE",
        "province, PLACE, NONE",
        "ceasefire, EVENT, NONE",
        "talks, EVENT, NONE",
        "statement, DOCUMENT, NONE",
        "warning, CUE, NONE",
    })
    void nouns(String lemma, CommonNoun.Kind kind, WordGender gender) {
        assertThat(KNOWLEDGE.noun(lemma)).contains(new CommonNoun(lemma, kind, gender));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thing", "time", "way", "percent", "Moscow"})
    void nounsThatDenoteNoActor(String lemma) {
        assertThat(KNOWLEDGE.noun(lemma)).isEmpty();
    }

    /** A role has no gender unless its own word says so. */
    @Test
    void genderIsInTheWordOrNowhere() throws IOException {
        Set<String> neither =
                Set.of("nurse", "doctor", "minister", "soldier", "secretary", "pilot", "judge", "prostitute");
        assertThat(neither)
                .allMatch(lemma -> KNOWLEDGE
                        .noun(lemma)
                        .map(noun -> noun.gender() == WordGender.NONE)
                        .orElse(true));
        for (List<String> row : rows("nouns.tsv")) {
            if (row.get(0).endsWith("woman")
                    || row.get(0).endsWith("mother")
                    || row.get(0).endsWith("daughter")) {
                assertThat(row).as(row.get(0)).contains("FEMALE");
            }
            if (!row.get(1).equals("PERSON")) {
                assertThat(row).as(row.get(0)).contains("NONE");
            }
        }
    }

    @Test
    void everyVerbTakesSomething() throws IOException {
        for (List<String> row : rows("verbs.tsv")) {
            assertThat(verb(row.get(0)).frames()).as(row.get(0)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cities",
                "companies",
                "countries",
                "given-names",
                "nouns",
                "organizations",
                "peoples",
                "places",
                "surnames",
                "titles",
                "verbs"
            })
    void listsAreSortedAndUnique(String list) throws IOException {
        List<String> names = rows(list + ".tsv").stream().map(row -> row.get(0)).toList();
        assertThat(names).doesNotHaveDuplicates().isSorted();
    }

    private static ReportingVerb verb(String lemma) {
        return KNOWLEDGE.reportingVerb(lemma).orElseThrow(() -> new AssertionError(lemma + " does not report"));
    }

    private static List<List<String>> rows(String list) throws IOException {
        try (InputStream in = GazetteersTest.class.getResourceAsStream(list)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).doesNotContain("\r").endsWith("\n");
            return text.lines().map(line -> List.of(line.split("\t", -1))).toList();
        }
    }
}
