package org.antecedent.corpus;

import java.util.List;
import org.antecedent.exchange.Column;
import org.antecedent.exchange.Table;

/**
 * What a check found in an article.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 * @param text the words that it is about
 */
public record FindingRow(
        String document, int line, int column, String code, String severity, String text, String message) {
    /** The columns. */
    public static final Table<FindingRow> TABLE = new Table<>(
            "findings",
            "what a check found",
            List.of(
                    Column.text("document", "the article", FindingRow::document),
                    Column.count("line", "from 1", FindingRow::line),
                    Column.count("column", "from 1, in UTF-16 code units", FindingRow::column),
                    Column.text("code", "the check", FindingRow::code),
                    Column.text("severity", "`hint`, `information`, `warning`, `error`", FindingRow::severity),
                    Column.text("text", "the words that it is about", FindingRow::text),
                    Column.text("message", "what is unclear", FindingRow::message)));
}
