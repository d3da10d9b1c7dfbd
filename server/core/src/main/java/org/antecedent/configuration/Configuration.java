package org.antecedent.configuration;

import java.util.List;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Selection;
import org.antecedent.check.catalogue.Checks;

/**
 * What one file settles for the articles below its folder.
 *
 * @param selection which checks are run
 * @param house what they need not ask
 * @param articles globs of the files that are articles, from the folder of the file; none where their endings tell
 * @param excluded globs of the articles that are not checked
 * @param actors whom the project knows
 */
public record Configuration(
        Selection selection, HouseStyle house, List<String> articles, List<String> excluded, ActorsSetting actors) {
    /** Where there is no file. */
    public static final Configuration STANDARD =
            new Configuration(Selection.STANDARD, HouseStyle.STANDARD, List.of(), List.of(), ActorsSetting.NONE);

    public Configuration {
        articles = List.copyOf(articles);
        excluded = List.copyOf(excluded);
    }

    /** The chosen checks of the catalogue. */
    public Checks checks() {
        return Checks.all().by(selection);
    }

    /** @param path of an article, from the folder of the file, with {@code /} between its parts */
    public boolean excludes(String path) {
        return matches(excluded, path);
    }

    /** Whether a file is an article. */
    public boolean isArticle(String path) {
        return articles.isEmpty() ? ArticleNames.isArticle(path) : matches(articles, path);
    }

    private static boolean matches(List<String> globs, String path) {
        return globs.stream().map(Glob::of).anyMatch(glob -> glob.matches(path));
    }
}
