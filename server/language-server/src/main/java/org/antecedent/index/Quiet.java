package org.antecedent.index;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Lets work in the background go on while nobody types, and makes it wait while somebody does. For any thread. */
public final class Quiet {
    /** Who types hits several keys in this time, as a rule. */
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(700);

    /** How often who waits looks whether it is to end. */
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(50);

    private volatile long disturbed = System.nanoTime() - PAUSE;

    /** Somebody does something that must be answered at once. */
    public void disturb() {
        disturbed = System.nanoTime();
    }

    /**
     * Waits until it is quiet.
     *
     * @throws CancellationException where the work is to end instead
     */
    void await(BooleanSupplier ended) {
        for (long left = left(); left > 0 || ended.getAsBoolean(); left = left()) {
            if (ended.getAsBoolean()) {
                throw new CancellationException();
            }
            try {
                TimeUnit.NANOSECONDS.sleep(Math.min(left, LOOK));
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
    }

    private long left() {
        return disturbed + PAUSE - System.nanoTime();
    }
}
