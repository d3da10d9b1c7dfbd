package org.antecedent.exchange;

import java.util.List;
import java.util.Locale;
import org.antecedent.coreference.Actor;

/** Statements as a table: a header, one row a statement. What is not known is an empty field. docs/formats.md has the columns. */
public final class StatementsCsv {
    private static final List<String> COLUMNS = List.of(
            "document",
            "line",
            "column",
            "id",
            "kind",
            "source",
            "actor",
            "actor_type",
            "named",
            "unclear",
            "gender",
            "cue",
            "content",
            "quoted_words",
            "medium",
            "addressee",
            "polarity",
            "within",
            "certainty",
            "rule");

    private StatementsCsv() {}

    /** The names of the columns. */
    public static String header() {
        return CsvLine.of(COLUMNS);
    }

    public static String row(StatementRow row) {
        return CsvLine.of(List.of(
                row.document(),
                String.valueOf(row.line()),
                String.valueOf(row.column()),
                String.valueOf(row.id()),
                lower(row.kind()),
                row.source().orElse(""),
                row.actor().map(Actor::name).orElse(""),
                row.actor().map(Actor::type).map(StatementsCsv::lower).orElse(""),
                row.actor().isPresent() ? String.valueOf(row.named()) : "",
                row.source().isPresent() ? String.valueOf(row.unclear()) : "",
                row.gender().orElse(""),
                row.cue().orElse(""),
                row.content(),
                String.valueOf(row.quotedWords()),
                row.medium().orElse(""),
                row.addressee().orElse(""),
                lower(row.polarity()),
                row.within().isPresent() ? String.valueOf(row.within().getAsInt()) : "",
                lower(row.certainty()),
                row.rule()));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
