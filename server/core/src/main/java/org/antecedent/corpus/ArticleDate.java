package org.antecedent.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.antecedent.analysis.Article;
import org.antecedent.check.wording.DocumentDate;

/** The day on which an article was written: as it says, else as its file's name does, else as its house has settled. */
public final class ArticleDate {
    /** “2014-05-03-talks.txt”, “2014/05/03/talks.txt”, “talks_20140503.txt”: from the year down, so that it can be told. */
    private static final Pattern IN_NAME =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([-_./]?)(\\d{2})\\2(\\d{2})(?!\\d)");

    private ArticleDate() {}

    /**
     * The day, where it is known.
     *
     * @param path of the article, with {@code /} between its parts
     * @param settled for articles that do not say so themselves
     */
    public static Optional<LocalDate> of(Article article, String path, Optional<LocalDate> settled) {
        return DocumentDate.of(article).or(() -> inName(path)).or(() -> settled);
    }

    /** The day that the name of a file tells, or the folders that it lies in: the last one in it. */
    public static Optional<LocalDate> inName(String path) {
        return IN_NAME.matcher(path)
                .results()
                .flatMap(date -> day(date).stream())
                .reduce((before, last) -> last);
    }

    private static Optional<LocalDate> day(MatchResult date) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(3)), Integer.parseInt(date.group(4))));
        } catch (DateTimeException number) {
            return Optional.empty(); // It looks like one.
        }
    }
}
