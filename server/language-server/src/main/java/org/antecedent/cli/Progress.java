package org.antecedent.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Tells a person how far long work has come, how fast it goes and how long it will take. Silent for work that is soon done, and
 * where standard error is no terminal, which the launcher script knows and the JVM does not, unless it is asked for.
 */
final class Progress implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration ON_A_TERMINAL = Duration.ofMillis(200);
    private static final Duration IN_A_LOG = Duration.ofSeconds(10);

    /** How it is shown. */
    enum Way {
        /** One line that is written over. */
        TERMINAL,
        /** A line now and then. */
        LOG,
        SILENT
    }

    private final PrintWriter errors;
    private final int total;
    private final Way way;
    private final LongSupplier clock;
    private final long start;
    private long shown;
    private int width;
    private int done;
    private int passedOver;

    Progress(PrintWriter errors, int total) {
        this(errors, total, way(false), System::nanoTime);
    }

    /** @param clock in nanoseconds */
    Progress(PrintWriter errors, int total, Way way, LongSupplier clock) {
        this.errors = errors;
        this.total = total;
        this.way = total > 1 ? way : Way.SILENT;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.shown = start;
    }

    /** How progress is shown here. */
    static Way way(boolean asked) {
        if (Boolean.getBoolean("antecedent.terminal")) {
            return Way.TERMINAL;
        }
        return asked ? Way.LOG : Way.SILENT;
    }

    /** Says that another article is done. */
    void next() {
        done++;
        show();
    }

    /** Says that another article has nothing to be done about it: it says nothing about how fast the others go. */
    void passOver() {
        passedOver++;
        next();
    }

    private void show() {
        long now = clock.getAsLong();
        Duration interval = way == Way.TERMINAL ? ON_A_TERMINAL : IN_A_LOG;
        if (way == Way.SILENT || now - start < PATIENCE.toNanos() || now - shown < interval.toNanos()) {
            return;
        }
        shown = now;
        String line = line(now);
        if (way == Way.LOG) {
            errors.println(line);
        } else {
            errors.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            width = line.length();
        }
        errors.flush();
    }

    private String line(long now) {
        double rate = (done - passedOver) * 1e9 / Math.max(1, now - start);
        String line = String.format(Locale.ROOT, "%,d of %,d articles", done, total);
        return rate == 0
                ? line
                : line + String.format(Locale.ROOT, ", %.1f a second, %s left", rate, span((total - done) / rate));
    }

    /** “50 s”, “3 min”, “2 h 5 min”. */
    private static String span(double seconds) {
        long minutes = Math.round(seconds / 60);
        if (seconds < 100) {
            return Math.round(seconds) + " s";
        }
        return minutes < 100 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }

    @Override
    public void close() {
        if (width > 0) {
            errors.print("\r" + " ".repeat(width) + "\r");
            errors.flush();
        }
    }
}
