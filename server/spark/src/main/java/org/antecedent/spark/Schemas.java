package org.antecedent.spark;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.antecedent.exchange.Column;
import org.antecedent.exchange.Table;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The tables of articles as Spark knows tables. */
final class Schemas {
    private Schemas() {}

    /** The columns, each with what it holds as its comment. */
    static StructType of(Table<?> table) {
        return new StructType(table.columns().stream().map(Schemas::field).toArray(StructField[]::new));
    }

    private static StructField field(Column<?> column) {
        Metadata comment =
                new MetadataBuilder().putString("comment", column.about()).build();
        return new StructField(column.name(), type(column.type()), !column.isKnown(), comment);
    }

    private static DataType type(Column.Type type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case COUNT -> DataTypes.IntegerType;
            case RATIO -> DataTypes.DoubleType;
            case TRUTH -> DataTypes.BooleanType;
            case DAY -> DataTypes.DateType;
        };
    }

    /** The values of a row; null where one is not known. */
    static <R> Row row(Table<R> table, R row) {
        return RowFactory.create(table.columns().stream()
                .map(column -> column.of(row).map(Schemas::value).orElse(null))
                .toArray());
    }

    private static Object value(Object value) {
        return value instanceof LocalDate day ? Date.valueOf(day) : value;
    }

    /** All of them. */
    static <R> Row[] rows(Table<R> table, List<R> rows) {
        return rows.stream().map(row -> row(table, row)).toArray(Row[]::new);
    }
}
