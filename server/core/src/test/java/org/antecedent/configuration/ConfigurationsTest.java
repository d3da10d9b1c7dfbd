package org.antecedent.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.antecedent.check.Profile;
import org.antecedent.mention.ProjectActor;
import org.antecedent.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which file counts for an article, and from when on. */
class ConfigurationsTest {
    @TempDir
    private Path folder;

    private final Configurations configurations = new Configurations();
    private Path article;

    @BeforeEach
    void article() throws IOException {
        article = Files.createDirectories(folder.resolve("a").resolve("b")).resolve("x.txt");
    }

    private Path write(Path where, String yaml) throws IOException {
        return Files.writeString(where.resolve(Configurations.NAME), yaml);
    }

    private Profile profile() {
        return configurations
                .of(article)
                .orElseThrow()
                .configuration()
                .selection()
                .profile();
    }

    @Test
    void theNearestUpwardsWins() throws IOException {
        write(folder, "profile: strict\n");
        assertThat(profile()).isEqualTo(Profile.STRICT);
        write(folder.resolve("a"), "names: [Putin]\n");
        assertThat(profile()).as("not looked for again").isEqualTo(Profile.STRICT);
        configurations.refresh();
        assertThat(profile()).as("nothing of the file above").isEqualTo(Profile.DEFAULT);
    }

    @Test
    void theLastGoodOneStays() throws IOException {
        Path file = write(folder, "profile: strict\n");
        assertThat(profile()).isEqualTo(Profile.STRICT);
        Files.writeString(file, "profile: strickt\n");
        configurations.refresh();
        assertThat(profile()).isEqualTo(Profile.STRICT);
        assertThat(configurations.of(article).orElseThrow().problems()).hasSize(1);
        Files.writeString(file, "profile: translation\n");
        configurations.refresh();
        assertThat(profile()).isEqualTo(Profile.TRANSLATION);
        assertThat(configurations.of(article).orElseThrow().problems()).isEmpty();
        Files.delete(file);
        configurations.refresh();
        assertThat(configurations.of(article).filter(found -> found.path().startsWith(folder)))
                .isEmpty();
    }

    @Test
    void oneThatWasNeverGoodSettlesNothing() throws IOException {
        write(folder, "profile: [");
        assertThat(configurations.of(article).orElseThrow().configuration()).isEqualTo(Configuration.STANDARD);
    }

    @Test
    void theTextInTheEditorGoesBeforeTheDisk() throws IOException {
        Path file = write(folder, "profile: strict\n");
        assertThat(profile()).isEqualTo(Profile.STRICT);
        configurations.edit(file, Text.of("profile: translation\n"));
        assertThat(profile()).isEqualTo(Profile.TRANSLATION);
        configurations.edit(file, Text.of("profile: [\n"));
        assertThat(profile()).isEqualTo(Profile.TRANSLATION);
        configurations.close(file);
        assertThat(profile()).isEqualTo(Profile.STRICT);
        configurations.edit(folder.resolve("a").resolve(Configurations.NAME), Text.of("profile: default\n"));
        assertThat(profile()).as("not saved yet").isEqualTo(Profile.DEFAULT);
    }

    @Test
    void whatIsLeftOutIsSeenFromTheFile() throws IOException {
        write(folder, "exclude: [a/b]\n");
        assertThat(configurations.of(article).orElseThrow().excludes(article)).isTrue();
        assertThat(configurations.of(article).orElseThrow().excludes(folder.resolve("b/x.txt")))
                .isFalse();
    }

    @Test
    void whatIsNoText() throws IOException {
        Files.write(folder.resolve(Configurations.NAME), new byte[2 << 20]);
        Optional<ConfigurationFile> found = configurations.of(article);
        assertThat(found.orElseThrow().problems().get(0).message()).contains("too large");
    }

    private List<String> known() {
        return configurations.of(article).orElseThrow().actors().actors().all().stream()
                .map(ProjectActor::name)
                .toList();
    }

    @Test
    void actorsInAFileOfTheirOwn() throws IOException {
        write(folder, "actors: lists/people.yaml\n");
        ConfigurationFile missing = configurations.of(article).orElseThrow();
        assertThat(missing.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("There is no file “lists/people.yaml”");
            assertThat(problem.span().in("actors: lists/people.yaml")).isEqualTo("lists/people.yaml");
        });
        assertThat(known()).isEmpty();

        Path people = Files.createDirectories(folder.resolve("lists")).resolve("people.yaml");
        Files.writeString(people, "- Angela Merkel\n- name: Olaf Scholz\n");
        configurations.refresh();
        assertThat(known()).containsExactly("Angela Merkel", "Olaf Scholz");
        ActorsFile actors = configurations.of(article).orElseThrow().actors();
        assertThat(actors.path()).isEqualTo(people);
        assertThat(actors.place(actors.actors().all().get(1)).orElseThrow().in(Files.readString(people)))
                .isEqualTo("Olaf Scholz");
        assertThat(configurations.isOfActors(people)).isTrue();
        assertThat(configurations.isOfActors(people.resolveSibling("other.yaml")))
                .isFalse();

        configurations.edit(people, Text.of("- name: [\n"));
        assertThat(known()).as("the last good ones").containsExactly("Angela Merkel", "Olaf Scholz");
        assertThat(configurations.texts())
                .filteredOn(text -> text.path().equals(people))
                .singleElement()
                .satisfies(text -> assertThat(text.problems()).hasSize(1));
        configurations.edit(people, Text.of("actors: [Max Merkel]\n"));
        assertThat(known()).containsExactly("Max Merkel");
        configurations.close(people);
        assertThat(known()).containsExactly("Angela Merkel", "Olaf Scholz");
    }

    @Test
    void aMistakeElsewhereLeavesTheActors() throws IOException {
        Path file = write(folder, "actors: [Angela Merkel]\n");
        assertThat(known()).containsExactly("Angela Merkel");
        Files.writeString(file, "actors: [Olaf Scholz]\nprofil: strict\n");
        configurations.refresh();
        assertThat(known()).containsExactly("Angela Merkel");
    }
}
