package org.antecedent.exchange;

import java.util.List;

/**
 * What rows of one kind are made of, whatever they are written as: comma-separated values, JSON, Parquet.
 *
 * @param name as files of it are called, without an ending
 * @param about what a row is
 */
public record Table<R>(String name, String about, List<Column<R>> columns) {
    public Table {
        columns = List.copyOf(columns);
    }

    /** The names of the columns as a line of comma-separated values. */
    public String csvHeader() {
        return CsvLine.of(columns.stream().map(Column::name).toList());
    }

    /** A row as a line of comma-separated values; what is not known is an empty field. */
    public String csv(R row) {
        return CsvLine.of(columns.stream()
                .map(column -> column.of(row).map(Object::toString).orElse(""))
                .toList());
    }
}
