package org.antecedent.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.antecedent.check.Profile;
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
}
