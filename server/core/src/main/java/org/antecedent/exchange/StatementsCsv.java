package org.antecedent.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.antecedent.coreference.Actor;

/**
 * Statements as a table of comma-separated values by RFC 4180: a header, one row a statement, lines that end with CR LF,
 * fields between double quotes where they hold a comma, a quote or a line's end. What is not known is an empty field.
 * docs/formats.md describes every column.
 */
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
        return line(COLUMNS);
    }

    public static String row(StatementRow row) {
        return line(List.of(
                row.document(),
                String.valueOf(row.line()),
                String.valueOf(row.column()),
                String.valueOf(row.id()),
                lower(row.kind()),
                row.source().orElse(""),
                row.actor().map(Actor::name).orElse(""),
                row.actor().map(Actor::type).map(StatementsCsv::lower).orElse(""),
                row.actor().isPresent() ? String.valueOf(row.named()) : "",
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

    private static String line(List<String> fields) {
        return fields.stream().map(StatementsCsv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
