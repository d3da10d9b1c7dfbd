package org.antecedent.configuration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antecedent.check.Finding;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.text.Text;

/**
 * A configuration file and what it settles.
 *
 * @param written as it is now
 * @param configuration what counts: that of the text, or of the last text without mistakes
 * @param checks those that it chooses
 * @param actors whom it knows
 * @param beside the file that it names for these, where it names one that is there
 */
public record ConfigurationFile(
        ConfigurationText written,
        Configuration configuration,
        Checks checks,
        ActorsFile actors,
        Optional<ConfigurationText> beside) {

    public Path path() {
        return written.path();
    }

    public Text text() {
        return written.text();
    }

    public List<Finding> problems() {
        return written.problems();
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
        path().getParent().relativize(file.toAbsolutePath().normalize()).forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }
}
