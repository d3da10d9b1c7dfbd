package org.antecedent.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where the rows of all articles go: the standard output, or a file. Unlike what a {@link PrintWriter} swallows, a full disk or a
 * reader that has gone away is an {@link UncheckedIOException}, which ends the command: the rows that follow would be lost, too.
 */
final class Output extends Writer {
    private final Writer to;
    private final boolean ours;

    private Output(Writer to, boolean ours) {
        this.to = to;
        this.ours = ours;
    }

    static Output standard(PrintWriter out) {
        return new Output(out, false);
    }

    /**
     * A file, in UTF-8.
     *
     * @param going whether what it holds stays, and rows come behind it
     */
    static Output file(Path file, boolean going) throws IOException {
        OpenOption how = going ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        return new Output(
                Files.newBufferedWriter(
                        file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how),
                true);
    }

    /** Adds rows. */
    void add(String rows) {
        write(rows.toCharArray(), 0, rows.length());
    }

    @Override
    public void write(char[] characters, int start, int length) {
        try {
            to.write(characters, start, length);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sees what was written on its way: after a crash, no more is missing than the article that was being written. */
    @Override
    public void flush() {
        try {
            to.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (to instanceof PrintWriter printer && printer.checkError()) {
            throw new UncheckedIOException(new IOException("the output cannot be written to"));
        }
    }

    @Override
    public void close() {
        flush();
        if (!ours) {
            return;
        }
        try {
            to.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
