package org.antecedent.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.antecedent.annotation.WholeFile;
import org.antecedent.exchange.Table;
import org.antecedent.parquet.ParquetFile;

/** A file of the rows of one table, which is there as a whole or not at all. */
final class TableFile<R> implements AutoCloseable {
    /** What the rows are written as. */
    enum Form {
        CSV,
        PARQUET;

        /** What files of it end with. */
        String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Writes rows in one form. */
    private interface Rows<R> {
        void add(R row) throws IOException;

        void end() throws IOException;
    }

    private final WholeFile file;
    private final Rows<R> rows;

    private TableFile(WholeFile file, Rows<R> rows) {
        this.file = file;
        this.rows = rows;
    }

    /** @throws IOException where it cannot be written */
    static <R> TableFile<R> of(Table<R> table, Form form, Path path) throws IOException {
        WholeFile file = WholeFile.open(path);
        OutputStream out = new BufferedOutputStream(file.stream());
        return new TableFile<>(
                file,
                switch (form) {
                    case CSV -> csv(table, out);
                    case PARQUET -> parquet(new ParquetFile<>(table, out));
                });
    }

    private static <R> Rows<R> csv(Table<R> table, OutputStream out) throws IOException {
        out.write(table.csvHeader().getBytes(StandardCharsets.UTF_8));
        return new Rows<>() {
            @Override
            public void add(R row) throws IOException {
                out.write(table.csv(row).getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void end() throws IOException {
                out.flush();
            }
        };
    }

    private static <R> Rows<R> parquet(ParquetFile<R> parquet) {
        return new Rows<>() {
            @Override
            public void add(R row) throws IOException {
                parquet.add(row);
            }

            @Override
            public void end() throws IOException {
                parquet.end();
            }
        };
    }

    /** @throws UncheckedIOException where they cannot be written: a table without some of its rows would be taken for whole */
    void add(Iterable<R> all) {
        try {
            for (R row : all) {
                rows.add(row);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Puts the file in its place; there are no more rows. */
    void keep() throws IOException {
        rows.end();
        file.keep();
    }

    /** Drops what was not kept. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
