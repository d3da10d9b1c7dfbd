package org.antecedent.cli;

import java.io.PrintStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The server's log: one line a record, time and level first. */
final class ServerLog {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");

    /** Kept, since a logger that nobody keeps forgets its level. */
    private static final Logger PROTOCOL = Logger.getLogger("org.eclipse.lsp4j");

    private ServerLog() {}

    static void writeTo(PrintStream out) {
        LogManager.getLogManager().reset();
        // LSP4J quotes whole messages, and so articles; what goes wrong there is logged by those who call it.
        PROTOCOL.setLevel(Level.OFF);
        Logger.getLogger("").addHandler(new Lines(out));
    }

    private static final class Lines extends Handler {
        private final PrintStream out;

        Lines(PrintStream out) {
            this.out = out;
        }

        @Override
        public void publish(LogRecord record) {
            if (isLoggable(record)) {
                LocalDateTime time = LocalDateTime.ofInstant(record.getInstant(), ZoneId.systemDefault());
                out.println(TIME.format(time) + " " + record.getLevel() + " " + record.getMessage());
            }
        }

        @Override
        public void flush() {
            out.flush();
        }

        @Override
        public void close() {
            flush();
        }
    }
}
