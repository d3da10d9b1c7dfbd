package org.antecedent.analysis;

/** Lets an analysis end early when nobody waits for it any more. */
@FunctionalInterface
public interface Cancellation {
    /** Never cancelled. */
    Cancellation NEVER = () -> {};

    /** @throws java.util.concurrent.CancellationException where the work should stop */
    void check();
}
