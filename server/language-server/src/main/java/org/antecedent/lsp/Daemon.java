package org.antecedent.lsp;

/** Threads that do not keep the process alive. */
final class Daemon {
    private Daemon() {}

    static void start(String name, Runnable work) {
        thread(name, work).start();
    }

    /** One that has not begun. */
    static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
