package org.antecedent.configuration;

import java.util.List;
import org.antecedent.check.Checks;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Selection;

/**
 * What one file settles for the articles below its folder.
 *
 * @param selection which checks are run
 * @param house what they need not ask
 * @param excluded globs of the articles that are not checked, from the folder of the file
 */
public record Configuration(Selection selection, HouseStyle house, List<String> excluded) {
    /** Where there is no file. */
    public static final Configuration STANDARD = new Configuration(Selection.STANDARD, HouseStyle.STANDARD, List.of());

    public Configuration {
        excluded = List.copyOf(excluded);
    }

    /** The chosen checks of the catalogue. */
    public Checks checks() {
        return Checks.all().by(selection);
    }

    /** @param path of an article, from the folder of the file, with {@code /} between its parts */
    public boolean excludes(String path) {
        return excluded.stream().map(Glob::of).anyMatch(glob -> glob.matches(path));
    }
}
