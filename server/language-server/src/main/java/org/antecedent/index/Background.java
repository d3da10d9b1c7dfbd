package org.antecedent.index;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/** Threads that do not keep the process alive; what they do waits for a {@link Quiet} moment. */
final class Background {
    private static final Logger LOG = Logger.getLogger(Background.class.getName());
    private static final int PATIENCE_SECONDS = 2;

    private Background() {}

    static ThreadPoolExecutor threads(String name, int number) {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                number, number, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> thread(work, name));
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    static ScheduledThreadPoolExecutor clock(String name) {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, work -> thread(work, name));
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return clock;
    }

    /** Begins nothing more, and waits a little for what has begun. */
    static void end(ThreadPoolExecutor threads) {
        threads.shutdown();
        threads.getQueue().clear();
        try {
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.info("something in the background does not end");
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
