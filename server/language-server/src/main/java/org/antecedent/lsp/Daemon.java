package org.antecedent.lsp;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads that do not keep the process alive. */
final class Daemon {
    private Daemon() {}

    static void start(String name, Runnable work) {
        thread(name, work).start();
    }

    /** A thread that is there while there is something to do. */
    static Executor oneAfterTheOther(String name) {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> thread(name, work));
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
