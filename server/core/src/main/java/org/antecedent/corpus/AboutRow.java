package org.antecedent.corpus;

import java.util.List;
import org.antecedent.exchange.Column;
import org.antecedent.exchange.Table;

/** That one actor mentions another in what it says, in one article. */
public record AboutRow(String document, String speaker, String about, int mentions, int unclearMentions) {
    /** The columns. */
    public static final Table<AboutRow> TABLE = new Table<>(
            "about",
            "a speaker and another actor whom it mentions in what it says, in one article",
            List.of(
                    Column.text("document", "the article", AboutRow::document),
                    Column.text("speaker", "who speaks", AboutRow::speaker),
                    Column.text("about", "who is mentioned", AboutRow::about),
                    Column.count("mentions", "where both are certain", AboutRow::mentions),
                    Column.count(
                            "unclear_mentions",
                            "where one of them is no more than the likeliest",
                            AboutRow::unclearMentions)));
}
