package org.antecedent.exchange;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name as it stands in a header: small letters and underscores
 * @param isKnown whether every row has a value
 * @param about what it holds, for people
 */
public record Column<R>(String name, Type type, boolean isKnown, String about, Function<R, Optional<?>> value) {
    /** What the values are. */
    public enum Type {
        /** A {@link String}. */
        TEXT,
        /** An {@link Integer}. */
        COUNT,
        /** A {@link Double}. */
        RATIO,
        /** A {@link Boolean}. */
        TRUTH,
        /** A {@link java.time.LocalDate}. */
        DAY
    }

    /** The value of a row; empty where it is not known. */
    public Optional<?> of(R row) {
        return value.apply(row);
    }

    /** A column of words that every row has. */
    public static <R> Column<R> text(String name, String about, Function<R, String> value) {
        return new Column<>(name, Type.TEXT, true, about, row -> Optional.of(value.apply(row)));
    }

    /** A column of words that some rows do not have. */
    public static <R> Column<R> textIfKnown(String name, String about, Function<R, Optional<String>> value) {
        return new Column<>(name, Type.TEXT, false, about, value::apply);
    }

    /** A column of numbers that every row has. */
    public static <R> Column<R> count(String name, String about, Function<R, Integer> value) {
        return new Column<>(name, Type.COUNT, true, about, row -> Optional.of(value.apply(row)));
    }

    /** A column of yes and no that every row has. */
    public static <R> Column<R> truth(String name, String about, Function<R, Boolean> value) {
        return new Column<>(name, Type.TRUTH, true, about, row -> Optional.of(value.apply(row)));
    }
}
