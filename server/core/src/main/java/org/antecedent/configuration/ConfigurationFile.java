package org.antecedent.configuration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antecedent.check.Checks;
import org.antecedent.check.Finding;
import org.antecedent.text.Text;

/**
 * A configuration file and what it settles.
 *
 * @param path absolute
 * @param text as it is now
 * @param problems the mistakes in it
 * @param configuration what counts: that of the text, or of the last text without mistakes
 * @param checks those that it chooses
 */
public record ConfigurationFile(
        Path path, Text text, List<Finding> problems, Configuration configuration, Checks checks) {

    /** @param before the same file as it was; empty where it is new */
    static ConfigurationFile of(Path path, Text text, Optional<ConfigurationFile> before) {
        ConfigurationReading reading = ConfigurationReader.read(text);
        if (reading.configuration().isEmpty() && before.isPresent()) {
            return new ConfigurationFile(
                    path,
                    text,
                    reading.problems(),
                    before.get().configuration(),
                    before.get().checks());
        }
        Configuration configuration = reading.configuration().orElse(Configuration.STANDARD);
        return new ConfigurationFile(path, text, reading.problems(), configuration, configuration.checks());
    }

    /** Whether the article, which lies below the file's folder, is one of those that are not checked. */
    public boolean excludes(Path article) {
        return !configuration.excluded().isEmpty() && configuration.excludes(below(article));
    }

    /** Whether a file below the file's folder is an article. */
    public boolean isArticle(Path file) {
        return configuration.isArticle(below(file));
    }

    private String below(Path file) {
        List<String> parts = new ArrayList<>();
        path.getParent().relativize(file.toAbsolutePath().normalize()).forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }
}
