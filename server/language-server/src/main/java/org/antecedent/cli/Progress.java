package org.antecedent.cli;

import java.io.PrintWriter;

/**
 * Tells a person how far long work has come; silent for work that is soon done, and where standard error is no terminal,
 * which the launcher script knows and the JVM does not.
 */
final class Progress implements AutoCloseable {
    private static final long PATIENCE_NANOS = 1_000_000_000L;
    private static final long INTERVAL_NANOS = 200_000_000L;

    private final PrintWriter errors;
    private final int total;
    private final boolean terminal = Boolean.getBoolean("antecedent.terminal");
    private final long start = System.nanoTime();
    private long shown;
    private int done;

    Progress(PrintWriter errors, int total) {
        this.errors = errors;
        this.total = total;
    }

    /** Says that the next article is about to be read. */
    void next() {
        long now = System.nanoTime();
        if (terminal && total > 1 && now - start > PATIENCE_NANOS && now - shown > INTERVAL_NANOS) {
            shown = now;
            errors.printf("\r%d of %d articles", done, total);
            errors.flush();
        }
        done++;
    }

    @Override
    public void close() {
        if (shown != 0) {
            errors.print("\r" + " ".repeat(40) + "\r");
            errors.flush();
        }
    }
}
