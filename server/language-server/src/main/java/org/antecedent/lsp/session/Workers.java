package org.antecedent.lsp.session;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that work: one lane for analyses, one for answers, which are short and must not queue behind them, and one for
 * files, which wait. A fixed number of threads, none of which keeps the process alive.
 */
final class Workers implements AutoCloseable {
    private static final int MOST_ANALYSES = 4;
    private static final int ANSWERS = 2;
    private static final int FILES = 2;
    /** Answers that may wait for a thread; a storm beyond is refused. Analyses are bounded by the open articles. */
    private static final int MOST_WAITING = 20_000;

    private final ThreadPoolExecutor analyses;
    private final ThreadPoolExecutor answers;
    private final ThreadPoolExecutor files;
    private final ScheduledThreadPoolExecutor clock;

    Workers() {
        int processors = Runtime.getRuntime().availableProcessors();
        analyses = pool("analysis", Math.max(2, Math.min(MOST_ANALYSES, processors)), Integer.MAX_VALUE);
        answers = pool("answers", ANSWERS, MOST_WAITING);
        files = pool("files", FILES, Integer.MAX_VALUE);
        clock = new ScheduledThreadPoolExecutor(1, work -> thread(work, "clock"));
        clock.setRemoveOnCancelPolicy(true);
    }

    /** For work of any length. */
    Executor analyses() {
        return analyses;
    }

    /** For work of a few milliseconds that somebody waits for. */
    Executor answers() {
        return answers;
    }

    /** For what waits for a disk. */
    Executor files() {
        return files;
    }

    /** Starts short work later, on the clock's thread. */
    Future<?> later(Duration delay, Runnable work) {
        return clock.schedule(work, delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        analyses.shutdownNow();
        answers.shutdownNow();
        files.shutdownNow();
    }

    private static ThreadPoolExecutor pool(String name, int threads, int mostWaiting) {
        AtomicInteger number = new AtomicInteger();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads,
                threads,
                30,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(mostWaiting),
                work -> thread(work, name + "-" + number.incrementAndGet()));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
