package org.antecedent.lsp;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.antecedent.lsp.convert.Ability;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Shows in the client that something takes long, and ends it where somebody does not want it any more. For any thread. */
final class Progress {
    /** What is done sooner is not worth a look. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Client client;
    private final Executor patience;
    /** By token. */
    private final Map<Either<String, Integer>, CompletableFuture<?>> cancellable = new ConcurrentHashMap<>();

    private final AtomicLong count = new AtomicLong();

    Progress(Client client) {
        this(client, CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** @param patience runs what it is given when one has waited long enough */
    Progress(Client client, Executor patience) {
        this.client = client;
        this.patience = patience;
    }

    /**
     * Work that a client has asked for.
     *
     * @param token where it wants to see it; null for nowhere
     * @return the work
     */
    <T> CompletableFuture<T> of(CompletableFuture<T> work, Either<String, Integer> token, String title) {
        if (token != null && !work.isDone()) {
            cancellable.put(token, work);
            Shown shown = new Shown(token, title, true);
            patience.execute(shown::begin);
            CompletableFuture<T> unused = work.whenComplete((done, failure) -> {
                cancellable.remove(token);
                shown.end();
            });
        }
        return work;
    }

    /** Work that nobody has asked for, and that cannot be left undone. */
    void of(CompletableFuture<?> work, String title) {
        if (!client.knows(Ability.PROGRESS) || work.isDone()) {
            return;
        }
        Either<String, Integer> token = Either.forLeft("antecedent-" + count.incrementAndGet());
        Shown shown = new Shown(token, title, false);
        patience.execute(() -> {
            if (!work.isDone()) {
                shown.create();
            }
        });
        CompletableFuture<?> unused = work.whenComplete((done, failure) -> shown.end());
    }

    /**
     * Long work that nobody has asked for, and that may be stopped.
     *
     * @param cancel stops it
     */
    Running begin(String title, Runnable cancel) {
        if (!client.knows(Ability.PROGRESS)) {
            return Running.UNSEEN;
        }
        Either<String, Integer> token = Either.forLeft("antecedent-" + count.incrementAndGet());
        Shown shown = new Shown(token, title, true);
        CompletableFuture<Void> work = new CompletableFuture<>();
        cancellable.put(token, work);
        CompletableFuture<Void> unused = work.whenComplete((done, stopped) -> {
            cancellable.remove(token);
            shown.end();
            if (work.isCancelled()) {
                cancel.run();
            }
        });
        shown.create();
        return new Running(Optional.of(shown), work);
    }

    /** Work that is going on. */
    static final class Running {
        private static final Running UNSEEN = new Running(Optional.empty(), new CompletableFuture<>());

        private final Optional<Shown> shown;
        private final CompletableFuture<Void> work;

        private Running(Optional<Shown> shown, CompletableFuture<Void> work) {
            this.shown = shown;
            this.work = work;
        }

        void report(int done, int all) {
            shown.ifPresent(one -> one.report(done, all));
        }

        void end() {
            work.complete(null);
        }
    }

    /** Somebody does not want to wait for it. */
    void cancel(Either<String, Integer> token) {
        Optional.ofNullable(cancellable.get(token)).ifPresent(work -> work.cancel(false));
    }

    /** One piece of work in the client: nothing of it is shown once it is done. */
    private final class Shown {
        private final Either<String, Integer> token;
        private final String title;
        private final boolean cancel;
        private boolean begun;
        private boolean done;
        private int percent;

        Shown(Either<String, Integer> token, String title, boolean cancel) {
            this.token = token;
            this.title = title;
            this.cancel = cancel;
        }

        /** Asks the client for a place to show it, and shows it there. */
        void create() {
            CompletableFuture<Void> unused = client.window()
                    .createProgress(new WorkDoneProgressCreateParams(token))
                    .thenRun(this::begin);
        }

        synchronized void begin() {
            if (done) {
                return;
            }
            begun = true;
            WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
            begin.setTitle(title);
            begin.setCancellable(cancel);
            tell(begin);
        }

        synchronized void report(int finished, int all) {
            int now = (int) (100L * finished / Math.max(1, all));
            if (begun && !done && now > percent) {
                percent = now;
                WorkDoneProgressReport report = new WorkDoneProgressReport();
                report.setPercentage(now);
                report.setMessage(finished + " of " + all);
                tell(report);
            }
        }

        synchronized void end() {
            boolean first = !done;
            done = true;
            if (begun && first) {
                tell(new WorkDoneProgressEnd());
            }
        }

        private void tell(WorkDoneProgressNotification notification) {
            client.window().notifyProgress(new ProgressParams(token, Either.forLeft(notification)));
        }
    }
}
