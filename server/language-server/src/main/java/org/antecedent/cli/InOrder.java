package org.antecedent.cli;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does work on several threads and hands out what comes of it on the caller's, in the order in which it was given. What waits is
 * bounded: whoever gives more waits until there is room.
 */
final class InOrder<T> implements AutoCloseable {
    /** So much may wait behind long work, a thread: a book of 50,000 words takes as long as a hundred articles. */
    private static final int ROOM = 128;

    private final ExecutorService threads;
    private final int room;
    private final Consumer<T> use;
    private final Queue<CompletableFuture<T>> waiting = new ArrayDeque<>();

    InOrder(int threads, Consumer<T> use) {
        this.threads = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "antecedent-reader");
            thread.setDaemon(true);
            return thread;
        });
        this.room = ROOM * threads;
        this.use = use;
    }

    void add(Supplier<T> work) {
        if (waiting.size() == room) {
            use.accept(waiting.remove().join());
        }
        waiting.add(CompletableFuture.supplyAsync(work, threads));
        while (!waiting.isEmpty() && waiting.peek().isDone()) {
            use.accept(waiting.remove().join());
        }
    }

    /** Waits until nothing is being worked on; what came of it still waits. */
    void settle() {
        CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new)).join();
    }

    /** Hands out the rest. */
    void finish() {
        while (!waiting.isEmpty()) {
            use.accept(waiting.remove().join());
        }
    }

    /** Drops what is not handed out. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
