package org.antecedent.lsp.session;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Runs what it is given in order, never two at a time, on threads of another executor. */
final class OneAfterAnother implements Executor {
    private final Executor threads;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    OneAfterAnother(Executor threads) {
        this.threads = threads;
    }

    @Override
    public synchronized void execute(Runnable work) {
        waiting.add(work);
        if (!busy) {
            start();
        }
    }

    private void runOne() {
        Runnable work;
        synchronized (this) {
            work = waiting.remove();
        }
        try {
            work.run();
        } finally {
            synchronized (this) {
                busy = false;
                if (!waiting.isEmpty()) {
                    start();
                }
            }
        }
    }

    /** Only with the lock held. */
    private void start() {
        busy = true;
        try {
            threads.execute(this::runOne);
        } catch (RejectedExecutionException closed) {
            // The session has ended, and nobody waits any more.
            busy = false;
            waiting.clear();
        }
    }
}
