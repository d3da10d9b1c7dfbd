package org.antecedent.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.antecedent.analysis.Article;
import org.antecedent.check.Finding;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Selection;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.configuration.ConfigurationFile;
import org.antecedent.configuration.ConfigurationText;
import org.antecedent.configuration.Configurations;
import org.antecedent.corpus.ArticleDate;
import org.antecedent.corpus.ArticleRows;
import org.antecedent.mention.ProjectActors;
import org.antecedent.report.ArticleReport;

/** What holds for each article, and whom its project knows: what the nearest configuration file settles, as far as the command line does not. */
final class HouseRules {
    private final Configurations configurations = new Configurations();
    private final Optional<Path> chosen;
    private final UnaryOperator<Selection> selection;
    /** By configuration file; by an empty one where there is none. */
    private final Map<Optional<Path>, Checks> checks = new ConcurrentHashMap<>();

    /**
     * @param chosen the file that counts for every article, where one was named
     * @param selection what the command line makes of what a file selects
     */
    private HouseRules(Optional<Path> chosen, UnaryOperator<Selection> selection) {
        this.chosen = chosen;
        this.selection = selection;
    }

    /**
     * What a command line settles beside the files.
     *
     * @throws NoSuchFileException where the chosen file is not there
     */
    static HouseRules of(Optional<Path> chosen, UnaryOperator<Selection> selection) throws NoSuchFileException {
        if (chosen.isPresent() && !Files.isRegularFile(chosen.get())) {
            throw new NoSuchFileException(chosen.get().toString());
        }
        return new HouseRules(chosen, selection);
    }

    /** Where nothing is said on the command line. */
    static HouseRules asConfigured() {
        return new HouseRules(Optional.empty(), UnaryOperator.identity());
    }

    /** Whether the article is one that its house checks. */
    boolean include(ArticleFile article) {
        return file(article.path())
                .filter(file -> file.excludes(article.path()))
                .isEmpty();
    }

    /** On any thread. */
    List<Finding> findings(ArticleFile articleFile, Article article) {
        Optional<ConfigurationFile> file = file(articleFile.path());
        Selection settled = file.map(one -> one.configuration().selection()).orElse(Selection.STANDARD);
        HouseStyle house = file.map(one -> one.configuration().house()).orElse(HouseStyle.STANDARD);
        return checks.computeIfAbsent(
                        file.map(ConfigurationFile::path), path0 -> Checks.all().by(selection.apply(settled)))
                .run(article, house);
    }

    /** Whom the project of an article knows. */
    ProjectActors actors(Path article) {
        return file(article).map(file -> file.actors().actors()).orElse(ProjectActors.NONE);
    }

    /** An article in figures, with what is found in it. On any thread. */
    ArticleReport report(ArticleFile file, Article article) {
        return ArticleReport.of(file.toString(), article, findings(file, article));
    }

    /** When an article was written, where that is known. On any thread. */
    Optional<LocalDate> date(ArticleFile file, Article article) {
        Optional<LocalDate> settled =
                file(file.path()).flatMap(one -> one.configuration().house().date());
        return ArticleDate.of(article, file.toString().replace('\\', '/'), settled);
    }

    /** An article as rows of tables. On any thread. */
    ArticleRows rows(ArticleFile file, Article article) {
        return ArticleRows.of(report(file, article), date(file, article));
    }

    private Optional<ConfigurationFile> file(Path article) {
        return chosen.isPresent() ? configurations.at(chosen.get()) : configurations.of(article);
    }

    /** Finds what holds for an article, before any is read. */
    void lookUp(ArticleFile article) {
        file(article.path());
    }

    /**
     * Prints the mistakes in the configuration of the articles that were looked up.
     *
     * @return whether there are none
     */
    boolean areSound(PrintWriter errors) {
        boolean sound = true;
        for (ConfigurationText file : configurations.texts()) {
            for (Finding problem : file.problems()) {
                FindingText.print(errors, file.path().toString(), file.text(), problem);
                sound = false;
            }
        }
        errors.flush();
        return sound;
    }
}
