package org.antecedent.lsp;

import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;

/** How the process comes to its end: the first reason counts. */
final class Ending {
    private static final Logger LOG = Logger.getLogger(Ending.class.getName());

    private final CompletableFuture<Integer> code = new CompletableFuture<>();

    /** Ends the process with the code; from any thread, and without waiting. */
    synchronized void now(int exitCode, String reason) {
        if (!code.isDone()) {
            LOG.info(() -> "ending with code " + exitCode + ": " + reason);
            code.complete(exitCode);
        }
    }

    /** Waits for the end; the exit code. */
    int await() {
        return code.join();
    }
}
