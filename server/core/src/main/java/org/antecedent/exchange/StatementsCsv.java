package org.antecedent.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antecedent.coreference.Actor;

/** Statements as a table, one row a statement. */
public final class StatementsCsv {
    /** The columns, for whatever they are written as. */
    public static final Table<StatementRow> TABLE = new Table<>(
            "statements",
            "a statement: what an article does not say in its own voice",
            List.of(
                    Column.text("document", "the article", StatementRow::document),
                    Column.count("line", "where it starts, from 1", StatementRow::line),
                    Column.count("column", "where it starts, from 1, in UTF-16 code units", StatementRow::column),
                    Column.count("id", "its number in its article", StatementRow::id),
                    Column.text("kind", "`direct`, `indirect`, `mixed`", row -> lower(row.kind())),
                    Column.textIfKnown("source", "the words for who says it", StatementRow::source),
                    Column.textIfKnown(
                            "actor",
                            "who that is in the article: the fullest name",
                            row -> row.actor().map(Actor::name)),
                    Column.textIfKnown(
                            "actor_type",
                            "`person`, `organization`, …",
                            row -> row.actor().map(Actor::type).map(StatementsCsv::lower)),
                    new Column<>(
                            "named",
                            Column.Type.TRUTH,
                            false,
                            "`true` where the article names the actor, `false` where it only describes it",
                            row -> row.actor().map(any -> row.named())),
                    new Column<>(
                            "unclear",
                            Column.Type.TRUTH,
                            false,
                            "`true` where the text leaves open who the source is; the actor is no more than the likeliest",
                            row -> row.source().map(any -> row.unclear())),
                    Column.textIfKnown("gender", "`male`, `female`", StatementRow::gender),
                    Column.textIfKnown("cue", "the words that report", StatementRow::cue),
                    Column.text(
                            "content",
                            "what is said; the parts of a split quotation joined by *…*, the paragraphs of a long one by a blank",
                            StatementRow::content),
                    Column.count(
                            "quoted_words",
                            "its words between quotation marks (runs without white space that hold a letter or digit); words of a"
                                    + " quotation inside another count for the inner one alone",
                            StatementRow::quotedWords),
                    Column.textIfKnown("medium", "*in a statement*", StatementRow::medium),
                    Column.textIfKnown("addressee", "*told **Reuters***", StatementRow::addressee),
                    Column.text(
                            "polarity",
                            "`positive`, `negative` (*denied that*), `open` (*did not say whether*, *asked if*)",
                            row -> lower(row.polarity())),
                    new Column<>(
                            "within",
                            Column.Type.COUNT,
                            false,
                            "the `id` of the statement that it stands in",
                            row -> row.within().isPresent()
                                    ? Optional.of(row.within().getAsInt())
                                    : Optional.empty()),
                    Column.text(
                            "certainty",
                            "`sure` (marks, source and cue), `likely` (a clause with source and cue), `doubtful`",
                            row -> lower(row.certainty())),
                    Column.text("rule", "the name of the rule that found it", StatementRow::rule)));

    private StatementsCsv() {}

    /** The names of the columns. */
    public static String header() {
        return TABLE.csvHeader();
    }

    public static String row(StatementRow row) {
        return TABLE.csv(row);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
