package org.antecedent.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antecedent.fixture.Repository;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** The page about the configuration file is true. */
class ConfigurationPageTest {
    private static final Path PAGE = Repository.root().resolve("docs").resolve("configuration.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");

    @Test
    void theExampleIsReadAndShowsEverySetting() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(PAGE));
        assertThat(example.find()).isTrue();
        ConfigurationReading reading = ConfigurationReader.read(Text.of(example.group(1)));
        assertThat(reading.problems()).isEmpty();
        for (Setting setting : Setting.values()) {
            assertThat(example.group(1)).contains(setting.key() + ":");
        }
    }
}
