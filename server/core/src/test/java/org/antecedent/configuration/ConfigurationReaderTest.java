package org.antecedent.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antecedent.check.Finding;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Level;
import org.antecedent.check.Profile;
import org.antecedent.check.Selection;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.fixture.Fixture;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.ProjectActor;
import org.antecedent.mention.ProjectActor.Role;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people write them, and the mistakes that they make, each drawn under its place. */
class ConfigurationReaderTest {
    /** A comment in which code points and UTF-16 units part ways. */
    private static final String EMOJI = "# 🙂🙃\n";

    private static Configuration read(String yaml) {
        ConfigurationReading reading = ConfigurationReader.read(Text.of(yaml));
        assertThat(reading.problems()).isEmpty();
        return reading.configuration().orElseThrow();
    }

    /** What is drawn is what is found, and nothing of the file counts. */
    private static void refuses(String drawn) {
        for (String variant : List.of(drawn, drawn.replace("\n", "\r\n"), EMOJI + drawn)) {
            Fixture fixture = Fixture.parse(variant);
            ConfigurationReading reading = ConfigurationReader.read(fixture.text());
            assertThat(reading.configuration()).as(variant).isEmpty();
            assertThat(reading.problems())
                    .as(variant)
                    .extracting(ConfigurationReaderTest::line)
                    .containsExactlyElementsOf(fixture.drawn().stream()
                            .map(one -> one.span() + " " + one.code() + ": " + one.message())
                            .toList());
        }
    }

    private static String line(Finding problem) {
        return problem.span() + " " + problem.code() + ": " + problem.message();
    }

    @Test
    void everythingThatCanBeSet() {
        Configuration configuration = read("""
                # Ours.
                profile: strict
                checks:
                  pronoun-ambiguous: error
                  relative-date: off
                  group-unclear: {severity: hint}
                  partial-quote-owner:
                    severity: on
                abbreviations: [HTS, NO, 5G]
                names:
                  - Putin
                  - "Erdoğan"
                loaded-verbs: [Slam]
                neutral-verbs: [insist]
                date: 2026-02-11
                exclude: [drafts, "**/*.orig.txt"]
                actors: people.yaml
                """);
        assertThat(configuration.selection())
                .isEqualTo(new Selection(
                        Profile.STRICT,
                        Map.of(
                                "pronoun-ambiguous",
                                Level.ERROR,
                                "relative-date",
                                Level.OFF,
                                "group-unclear",
                                Level.HINT,
                                "partial-quote-owner",
                                Level.ON)));
        HouseStyle house = configuration.house();
        assertThat(house.abbreviations()).contains("HTS", "NO", "5G", "NATO");
        assertThat(house.names()).contains("Putin", "Erdoğan").containsAll(HouseStyle.STANDARD.names());
        assertThat(house.loadedVerbs()).containsExactly("slam");
        assertThat(house.neutralVerbs()).containsExactly("insist");
        assertThat(house.date()).contains(LocalDate.of(2026, 2, 11));
        assertThat(configuration.excluded()).containsExactly("drafts", "**/*.orig.txt");
        assertThat(configuration.actors())
                .isInstanceOfSatisfying(
                        ActorsSetting.Elsewhere.class,
                        file -> assertThat(file.name()).isEqualTo("people.yaml"));
    }

    @Test
    void actors() {
        Configuration configuration = read("""
                actors:
                  - Olaf Scholz
                  - name: Angela  Merkel
                    type: person
                    aliases: [Merkel, "the chancellor"]
                    pronouns: she/her
                    roles:
                      - title: Chancellor
                        from: 2005-11-22
                        until: 2021-12
                      - Member of the Bundestag
                    links: http://www.wikidata.org/entity/Q567
                    note: Not Max.
                  - {name: 42, pronouns: [it, they], aliases:}
                """);
        List<ActorEntry> entries = ((ActorsSetting.Here) configuration.actors()).entries();
        assertThat(entries)
                .extracting(entry -> entry.actor().name())
                .containsExactly("Olaf Scholz", "Angela Merkel", "42");
        assertThat(entries.get(1).actor())
                .isEqualTo(new ProjectActor(
                        "Angela Merkel",
                        Optional.of(ActorType.PERSON),
                        List.of("Merkel", "the chancellor"),
                        Set.of("she"),
                        List.of(
                                new Role("Chancellor", Optional.of("2005-11-22"), Optional.of("2021-12")),
                                new Role("Member of the Bundestag", Optional.empty(), Optional.empty())),
                        List.of("http://www.wikidata.org/entity/Q567"),
                        Optional.of("Not Max.")));
        assertThat(entries.get(2).actor().pronouns()).containsExactlyInAnyOrder("it", "they");
    }

    @Test
    void mistakesInActors() {
        refuses("""
                actors:
                  - nam: Merkel
                    ^^^ configuration: An actor has no “nam”; did you mean “name”?
                    ^^^^^^^^^^^ configuration: An actor needs a name: “name: …”
                  - name: Olaf Scholz
                    type: persn
                          ^^^^^ configuration: There is no type “persn”; did you mean “person”? (person, organization, place, geopolitical, group, event, other)
                    pronouns: sie
                              ^^^ configuration: Pronouns are “she”, “he”, “it” or “they”; several are parted by a slash
                    links: [Q61053]
                           ^^^^^^^^ configuration: “Q61053” is no address; one begins as “https://” does
                    roles:
                      - {title: Mayor, from: 2011, until: 2010-12}
                                                          ^^^^^^^ configuration: This is before 2011
                      - {titel: Mayor}
                         ^^^^^ configuration: A role has no “titel”; did you mean “title”?
                        ^^^^^^^^^^^^^^ configuration: A role needs a title: “title: …”
                      - {title: Mayor, from: May 2011}
                                             ^^^^^^^^ configuration: A date has a year, and a month and day where they are known: 2026, 2026-02 or 2026-02-11
                  - Olaf Scholz
                    ^^^^^^^^^^^ configuration: “Olaf Scholz” is the name of two actors
                """);
        refuses("""
                actors: {name: Merkel}
                        ^^^^^^^^^^^^^^ configuration: Here stands a list of actors, each beginning with “- name: …”, or the name of a file
                """);
    }

    /** An option of each check that has any. */
    @Test
    void optionsOfChecks() {
        Checks.all().checks().stream()
                .flatMap(check -> check.about().options().stream())
                .forEach(option -> {
                    int value = option.standard() + 1;
                    Configuration configuration =
                            read("checks:\n  %s:\n    %s: %d\n".formatted(option.code(), option.name(), value));
                    assertThat(configuration.house().numbers()).isEqualTo(Map.of(option, value));
                    assertThat(configuration.selection().levels()).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "# nothing yet\n",
                "---\n",
                "{}",
                "checks:\n",
                "checks: {}\nprofile:\n",
                "\uFEFF# mark\n"
            })
    void whatSetsNothing(String yaml) {
        assertThat(read(yaml)).isEqualTo(Configuration.STANDARD);
    }

    @Test
    void aliasesStandForWhatTheyName() {
        Configuration configuration = read("names: &known [Putin]\nabbreviations: *known\n");
        assertThat(configuration.house().abbreviations()).contains("Putin");
    }

    @Test
    void unknownSetting() {
        refuses("""
                profil: strict
                ^^^^^^ configuration: There is no setting “profil”; did you mean “profile”?
                whatever: 1
                ^^^^^^^^ configuration: There is no setting “whatever”
                """);
    }

    @Test
    void unknownCheckAndLevel() {
        refuses("""
                checks:
                  pronoun-ambigous: off
                  ^^^^^^^^^^^^^^^^ configuration: There is no check “pronoun-ambigous”; did you mean “pronoun-ambiguous”?
                  group-unclear: warn
                                 ^^^^ configuration: There is no level “warn”; did you mean “warning”? (off, on, hint, information, warning, error)
                """);
    }

    @Test
    void unknownOption() {
        refuses("""
                checks:
                  group-unclear:
                    severty: hint
                    ^^^^^^^ configuration: “group-unclear” has no option “severty”; did you mean “severity”?
                """);
    }

    @Test
    void theSameTwice() {
        refuses("""
                profile: strict
                checks:
                  group-unclear: off
                  group-unclear: error
                  ^^^^^^^^^^^^^ configuration: “group-unclear” is set twice
                profile: default
                ^^^^^^^ configuration: “profile” is set twice
                """);
    }

    @Test
    void wrongKindsOfValue() {
        refuses("""
                profile: [strict]
                         ^^^^^^^^ configuration: Here stands one profile (default, translation, strict)
                checks: off
                        ^^^ configuration: Here stand keys with their values, like “pronoun-ambiguous: …”
                names: Putin
                       ^^^^^ configuration: Here stands a list: [one, another], or lines that begin with “- ”
                abbreviations: [US, {a: b}, ""]
                                    ^^^^^^ configuration: Here stands a word or a phrase
                                            ^^ configuration: Here stands a word or a phrase
                date: yesterday
                      ^^^^^^^^^ configuration: A date has year, month and day: 2026-02-11
                """);
    }

    @Test
    void notEvenSettings() {
        refuses("""
                - profile
                ^^^^^^^^^ configuration: Here stand keys with their values, like “profile: …”
                """);
    }

    @Test
    void tabs() {
        refuses("""
                checks:
                \tgroup-unclear: off
                ^^^^^^^^^^^^^^^^^^^ configuration: A tab cannot indent YAML; use blanks
                """);
    }

    @Test
    void noYaml() {
        refuses("""
                profile: strict
                names: [Putin
                date: 2026-02-11
                    ^^^^^^^^^^^^ configuration: This is no YAML: expected ',' or ']', but got :
                """);
    }

    @Test
    void twoDocuments() {
        ConfigurationReading reading = ConfigurationReader.read(Text.of("profile: strict\n---\nprofile: default\n"));
        assertThat(reading.configuration()).isEmpty();
        assertThat(reading.problems()).hasSize(1);
    }

    @Test
    void moreThanAnybodyWouldWrite() {
        for (String yaml : List.of(
                "[".repeat(90_000),
                "{a: ".repeat(20_000),
                "- ".repeat(50_000),
                "# ".repeat(200_000),
                "a: &a [x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: &d [*c, *c, *c, *c]\ne: [*d, *d, *d, *d]\n",
                "a: &a\n  - *a\n",
                "\u0000",
                "a: \uD800",
                "'",
                "? [a]\n: b\n",
                "!!binary x",
                "%YAML 9.9\n---\n")) {
            ConfigurationReading reading = ConfigurationReader.read(Text.of(yaml));
            String start = yaml.substring(0, Math.min(20, yaml.length()));
            assertThat(reading.configuration()).as(start).isEqualTo(Optional.empty());
            assertThat(reading.problems()).as(start).isNotEmpty();
            assertThat(reading.problems())
                    .allSatisfy(problem -> assertThat(problem.span().end()).isLessThanOrEqualTo(yaml.length()));
        }
    }
}
