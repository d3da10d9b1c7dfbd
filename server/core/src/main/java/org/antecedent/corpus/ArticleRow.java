package org.antecedent.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.antecedent.exchange.Column;
import org.antecedent.exchange.Table;

/**
 * An article in figures. All counts are of the article as it was read.
 *
 * @param document its name
 * @param title its headline; the first words where it has none
 * @param date when it was written, where that is known
 * @param fingerprint of its text: the SHA-256 of its UTF-8, in hexadecimal digits
 * @param speakers who say something for sure
 * @param questions what the text leaves open
 */
public record ArticleRow(
        String document,
        String title,
        Optional<LocalDate> date,
        String fingerprint,
        int words,
        int sentences,
        int mentions,
        int actors,
        int statements,
        int quotedWords,
        int speakers,
        int questions,
        int findings) {
    /** The columns. */
    public static final Table<ArticleRow> TABLE = new Table<>(
            "articles",
            "an article",
            List.of(
                    Column.text("document", "the article", ArticleRow::document),
                    Column.text("title", "its headline; the first words where it has none", ArticleRow::title),
                    new Column<>(
                            "date",
                            Column.Type.DAY,
                            false,
                            "when it was written: as it says, else as its file's name or the configuration does",
                            ArticleRow::date),
                    Column.text(
                            "fingerprint",
                            "the SHA-256 of its text in UTF-8, which is the same in copies",
                            ArticleRow::fingerprint),
                    Column.count("words", "runs without white space that hold a letter or digit", ArticleRow::words),
                    Column.count("sentences", "as the machine parts them", ArticleRow::sentences),
                    Column.count("mentions", "rows in `mentions`", ArticleRow::mentions),
                    Column.count("actors", "rows in `actors`", ArticleRow::actors),
                    Column.count("statements", "rows in `statements`", ArticleRow::statements),
                    Column.count(
                            "quoted_words", "words between quotation marks of its statements", ArticleRow::quotedWords),
                    Column.count("speakers", "actors who say something for sure", ArticleRow::speakers),
                    Column.count("questions", "sources and pronouns that the text leaves open", ArticleRow::questions),
                    Column.count("findings", "rows in `findings`", ArticleRow::findings)));
}
