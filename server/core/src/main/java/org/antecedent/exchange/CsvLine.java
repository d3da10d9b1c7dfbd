package org.antecedent.exchange;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of comma-separated values by RFC 4180: it ends with CR LF, and a field stands between double quotes where it holds a
 * comma, a quote or a line's end.
 */
public final class CsvLine {
    private CsvLine() {}

    /** The fields as one line. */
    public static String of(List<String> fields) {
        return fields.stream().map(CsvLine::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
