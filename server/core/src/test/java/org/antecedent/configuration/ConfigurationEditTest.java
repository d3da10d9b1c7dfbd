package org.antecedent.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.check.HouseList;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.ProjectActor;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** A check is turned off in files as people write them, and the rest of the file stays as it is. */
class ConfigurationEditTest {
    private static void turnsOff(String before, String after) {
        for (boolean windows : List.of(false, true)) {
            String file = windows ? before.replace("\n", "\r\n") : before;
            Text text = Text.of(file);
            assertThat(ConfigurationEdit.turnOff(text, "group-unclear")
                            .map(text::apply)
                            .map(Text::string))
                    .as(file)
                    .contains(windows && !before.isEmpty() ? after.replace("\n", "\r\n") : after);
        }
    }

    @Test
    void anEmptyFile() {
        turnsOff("", "checks:\n  group-unclear: off\n");
        turnsOff("# ours\n", "# ours\nchecks:\n  group-unclear: off\n");
    }

    @Test
    void noChecksYet() {
        turnsOff("profile: strict # all\n", "profile: strict # all\nchecks:\n  group-unclear: off\n");
        turnsOff("profile: strict\ndate:", "profile: strict\ndate:\nchecks:\n  group-unclear: off\n");
        turnsOff("{profile: strict}\n", "{profile: strict, checks: {group-unclear: off}}\n");
    }

    @Test
    void checksWithoutAny() {
        turnsOff("checks:\nprofile: strict\n", "checks:\n  group-unclear: off\nprofile: strict\n");
        turnsOff("checks: {}\n", "checks: {group-unclear: off}\n");
    }

    @Test
    void afterTheOthersAndTheirComments() {
        turnsOff("""
                checks:
                    # Too many.
                    relative-date: off  # until June
                    # Another day.

                profile: strict
                """, """
                checks:
                    # Too many.
                    relative-date: off  # until June
                    group-unclear: off
                    # Another day.

                profile: strict
                """);
        turnsOff("""
                checks:
                  quote-unbalanced:
                    severity: warning # for now
                # end
                """, """
                checks:
                  quote-unbalanced:
                    severity: warning # for now
                  group-unclear: off
                # end
                """);
        turnsOff("checks: {relative-date: off}\n", "checks: {relative-date: off, group-unclear: off}\n");
    }

    @Test
    void onesThatAreSetOtherwise() {
        turnsOff("checks:\n  group-unclear: error # ours\n", "checks:\n  group-unclear: off # ours\n");
        turnsOff("checks:\n  group-unclear:\n", "checks:\n  group-unclear: off\n");
        turnsOff(
                "checks:\n  group-unclear: # ours\n    severity: error\n",
                "checks:\n  group-unclear: # ours\n    severity: off\n");
        turnsOff("checks:\n  group-unclear: {}\n", "checks:\n  group-unclear: {severity: off}\n");
    }

    @Test
    void whereItIsOffAlreadyOrTheFileIsBroken() {
        for (String file : List.of("checks:\n  group-unclear: off\n", "checks: [\n", "profil: strict\n", "- a\n")) {
            assertThat(ConfigurationEdit.turnOff(Text.of(file), "group-unclear"))
                    .as(file)
                    .isEqualTo(Optional.empty());
        }
    }

    private static final ProjectActor MERKEL = new ProjectActor(
            "Angela Merkel",
            Optional.of(ActorType.PERSON),
            List.of("Merkel", "Merkel: the “iron\" one"),
            Set.of("she"),
            List.of(),
            List.of("http://www.wikidata.org/entity/Q567"),
            Optional.empty());

    private static void adds(String before, String after) {
        for (boolean windows : List.of(false, true)) {
            String file = windows ? before.replace("\n", "\r\n") : before;
            Text text = Text.of(file);
            assertThat(ConfigurationEdit.add(text, MERKEL).map(text::apply).map(Text::string))
                    .as(file)
                    .contains(windows && before.contains("\n") ? after.replace("\n", "\r\n") : after);
        }
    }

    private static final String ENTRY = """
              - name: Angela Merkel
                type: person
                aliases: [Merkel, "Merkel: the “iron\\" one"]
                pronouns: she
                links: ["http://www.wikidata.org/entity/Q567"]
            """;
    private static final String INLINE =
            "{name: Angela Merkel, type: person, aliases: [Merkel, \"Merkel: the “iron\\\" one\"], pronouns: she,"
                    + " links: [\"http://www.wikidata.org/entity/Q567\"]}";

    @Test
    void theFirstActor() {
        adds("", "actors:\n" + ENTRY);
        adds("profile: strict # all\n", "profile: strict # all\nactors:\n" + ENTRY);
        adds("actors: []\nprofile: strict\n", "actors: [" + INLINE + "]\nprofile: strict\n");
        adds("actors: # ours\nprofile: strict\n", "actors: # ours\n" + ENTRY + "profile: strict\n");
        adds("{profile: strict}\n", "{profile: strict, actors: [" + INLINE + "]}\n");
    }

    @Test
    void oneMoreActor() {
        adds(
                "actors:\n  - Olaf Scholz # since 2021\n\nprofile: strict\n",
                "actors:\n  - Olaf Scholz # since 2021\n" + ENTRY + "\nprofile: strict\n");
        adds(
                "actors:\n- name: Olaf Scholz\n  note: |\n    Of Hamburg.\nprofile: strict\n",
                "actors:\n- name: Olaf Scholz\n  note: |\n    Of Hamburg.\n" + ENTRY.replaceAll("(?m)^  ", "")
                        + "profile: strict\n");
        adds("actors: [Olaf Scholz]\n", "actors: [Olaf Scholz, " + INLINE + "]\n");
        adds("actors:\n  - {name: Olaf Scholz}\n", "actors:\n  - {name: Olaf Scholz}\n" + ENTRY);
    }

    @Test
    void inAFileOfActors() {
        adds("- Olaf Scholz\n", "- Olaf Scholz\n" + ENTRY.replaceAll("(?m)^  ", ""));
        adds("[]\n", "[" + INLINE + "]\n");
    }

    @Test
    void whoIsThereAlreadyOrStandsElsewhere() {
        for (String file : List.of(
                "actors: [Angela Merkel]\n", "actors: people.yaml\n", "- Angela Merkel\n", "actors: [\n", "word\n")) {
            assertThat(ConfigurationEdit.add(Text.of(file), MERKEL)).as(file).isEqualTo(Optional.empty());
        }
    }

    private static void settles(String before, String after) {
        for (boolean windows : List.of(false, true)) {
            Text text = Text.of(windows ? before.replace("\n", "\r\n") : before);
            assertThat(ConfigurationEdit.settle(text, HouseList.ABBREVIATIONS, "SOHR")
                            .map(text::apply)
                            .map(Text::string))
                    .as(before)
                    .contains(windows && !before.isEmpty() ? after.replace("\n", "\r\n") : after);
        }
    }

    @Test
    void wordsThatAHouseSettles() {
        settles("", "abbreviations: [SOHR]\n");
        settles("profile: strict # all\n", "profile: strict # all\nabbreviations: [SOHR]\n");
        settles("{profile: strict}\n", "{profile: strict, abbreviations: [SOHR]}\n");
        settles("abbreviations:\n", "abbreviations: [SOHR]\n");
        settles("abbreviations: []\n", "abbreviations: [SOHR]\n");
        settles("abbreviations: [HTS] # ours\n", "abbreviations: [HTS, SOHR] # ours\n");
        settles(
                "abbreviations:\n  - HTS # ours\nprofile: strict\n",
                "abbreviations:\n  - HTS # ours\n  - SOHR\nprofile: strict\n");
    }

    @Test
    void wordsThatAreSettledOrCannotBe() {
        for (String file : List.of("abbreviations: [SOHR]\n", "abbreviations: {\n", "abbreviations: HTS\n", "- a\n")) {
            assertThat(ConfigurationEdit.settle(Text.of(file), HouseList.ABBREVIATIONS, "SOHR"))
                    .as(file)
                    .isEmpty();
        }
        assertThat(ConfigurationEdit.settle(Text.of(""), HouseList.ABBREVIATIONS, "NATO"))
                .as("every house has it")
                .isEmpty();
    }

    @Test
    void namesAreWrittenSoThatTheyAreReadBack() {
        Text file = Text.of("names:\n  - Putin\n");
        assertThat(ConfigurationEdit.settle(file, HouseList.NAMES, "on: the \"run\"")
                        .map(file::apply)
                        .map(Text::string))
                .contains("names:\n  - Putin\n  - \"on: the \\\"run\\\"\"\n");
    }
}
