package org.antecedent.lsp.session;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.AnnotationFile.Contents;
import org.antecedent.annotation.Decisions;
import org.antecedent.lsp.session.DecisionStore.Trouble;
import org.antecedent.text.Edit;
import org.antecedent.text.Text;

/**
 * The decisions about one article and the file that they are kept in, from the first opening until all is written. What is
 * wanted last is written; what others have written is taken in first, and what is not understood is left as it is, with the
 * decisions in memory. Fields belong to the lane, but for {@code wanted} and {@code left}, which this object's lock guards.
 */
final class KeptDecisions {
    private final DecisionStore store;
    private final Executor lane;
    private final Function<BiFunction<Decisions, Text, Decisions>, Optional<Snapshot>> revise;

    /** What the file held when the decisions in memory and those in it were last joined. */
    private Optional<String> base = Optional.empty();
    /** What it held when it was last looked at, and whether that was understood. */
    private Optional<String> seen = Optional.empty();

    private boolean sound = true;
    /** What is on its way into it. */
    private Optional<String> sent = Optional.empty();
    /** What was said to be wrong last. */
    private List<Trouble> complaint = List.of();

    private Optional<Wanted> written = Optional.empty();
    /** What is to be written; all that was wanted before is in it. */
    private Optional<Wanted> wanted = Optional.empty();
    /** What the article was when it was closed, until all of that is written. */
    private Optional<Snapshot> left = Optional.empty();
    /** Done when it is known what is wanted of the article as it was closed last. */
    private volatile CompletableFuture<Void> closing = CompletableFuture.completedFuture(null);

    /**
     * A snapshot whose decisions are to be in the file.
     *
     * @param always whether the file is written although it holds the same decisions: their words may have moved
     * @param closed what the article was when it was closed, where this is what is kept of it
     * @param over done when it is written, or cannot be
     */
    private record Wanted(Snapshot snapshot, boolean always, Optional<Snapshot> closed, CompletableFuture<Void> over) {
        Wanted(Snapshot snapshot, boolean always, Optional<Snapshot> closed) {
            this(snapshot, always, closed, new CompletableFuture<>());
        }

        void end() {
            over.complete(null);
        }
    }

    /**
     * @param lane runs one after the other what it is given
     * @param revise changes the decisions about the article by those of the moment and the text that they are placed in; empty
     *     where it is not open. It calls {@link #revised} before anything else is decided
     */
    KeptDecisions(
            DecisionStore store,
            Executor lane,
            Function<BiFunction<Decisions, Text, Decisions>, Optional<Snapshot>> revise) {
        this.store = store;
        this.lane = lane;
        this.revise = revise;
    }

    /** The decisions about the article when it is opened; those that were not written yet when it was closed, too. */
    CompletableFuture<Decisions> load(Text text) {
        Optional<Snapshot> before = reopen();
        if (before.isEmpty()) {
            return CompletableFuture.supplyAsync(() -> read(text), lane);
        }
        look();
        Text then = before.get().text();
        return before.get().decisions().thenApply(decisions -> moved(decisions, then, text));
    }

    private synchronized Optional<Snapshot> reopen() {
        Optional<Snapshot> before = left;
        left = Optional.empty();
        return before;
    }

    private Decisions read(Text text) {
        try {
            base = store.content();
            return judged(base, text).decisions();
        } catch (IOException unreadable) {
            fail("cannot be read", unreadable);
            return Decisions.NONE;
        }
    }

    /** Writes the decisions of the snapshot once they are known, unless later ones are wanted by then. */
    void keep(Snapshot snapshot) {
        want(new Wanted(snapshot, true, Optional.empty()));
    }

    /** What others have written was taken in, which made this of the article: what is ours in it is to be written. */
    void revised(Snapshot snapshot) {
        want(new Wanted(snapshot, isPending(), Optional.empty()));
    }

    private void want(Wanted one) {
        synchronized (this) {
            wanted = Optional.of(one);
        }
        schedule(one);
    }

    private void schedule(Wanted one) {
        CompletableFuture<Void> unused = then(one.snapshot(), decisions -> write(one, decisions));
    }

    private synchronized Optional<Wanted> wanted() {
        return wanted;
    }

    /** The article is closed: what is kept fits the article as it was saved. */
    void close(Snapshot last) {
        synchronized (this) {
            left = Optional.of(last);
        }
        closing = then(last, decisions -> {
            if (decisions.isEmpty() && base.isEmpty()) {
                forget(last);
                return; // As with most articles.
            }
            Text saved = store.saved().orElse(last.text());
            Snapshot kept = last.with(saved, CompletableFuture.completedFuture(moved(decisions, last.text(), saved)));
            Wanted one = new Wanted(kept, true, Optional.of(last));
            synchronized (this) {
                if (!left.equals(Optional.of(last))) {
                    return; // Opened again: whoever did that has the decisions.
                }
                wanted = Optional.of(one);
            }
            schedule(one);
        });
    }

    private synchronized void forget(Snapshot last) {
        left = left.filter(one -> one != last);
    }

    /** Whether all is written since the article was closed. */
    synchronized boolean isIdle() {
        return left.isEmpty();
    }

    /** The file may have changed. */
    void look() {
        lane.execute(() -> {
            try {
                if (isCurrent() && isPending()) {
                    schedule(wanted().orElseThrow());
                }
            } catch (IOException unreadable) {
                fail("cannot be read", unreadable);
            }
        });
    }

    /** Done when all that was wanted by now is written, or cannot be. */
    CompletableFuture<Void> settled() {
        return closing.exceptionally(mistake -> null)
                .thenCompose(closed -> wanted().map(Wanted::over).orElse(CompletableFuture.completedFuture(null)));
    }

    private CompletableFuture<Void> then(Snapshot snapshot, Consumer<Decisions> work) {
        return snapshot.decisions().thenAcceptAsync(work, lane);
    }

    private static Decisions moved(Decisions decisions, Text from, Text to) {
        return from.string().equals(to.string()) ? decisions : decisions.under(Edit.between(from, to), from, to);
    }

    /** Whether something is not written that should be. */
    private boolean isPending() {
        return !wanted().equals(written);
    }

    /**
     * Takes in what others have written.
     *
     * @return whether there is nothing of theirs, and the file may be written
     */
    private boolean isCurrent() throws IOException {
        Optional<String> now = store.content();
        if (!sound || !now.equals(seen)) {
            judged(now, Text.of(""));
        }
        if (!sound) {
            return false;
        }
        if (now.equals(base) || sent.isPresent() && now.equals(sent)) {
            return true;
        }
        takeIn(now);
        return false;
    }

    private void takeIn(Optional<String> theirs) {
        String before = base.orElse("");
        // A file that is taken away drops all that was in it.
        String file = theirs.orElseGet(() -> Joined.file(Decisions.NONE, Text.of("")));
        if (revise.apply((ours, text) -> Joined.of(before, ours, file, text)).isPresent()) {
            base = theirs;
            return;
        }
        Optional<Wanted> ours = wanted().filter(one -> isPending());
        if (ours.isPresent() && ours.get().closed().isEmpty() && !isIdle()) {
            return; // What is kept of the closed article is wanted in a moment.
        }
        base = theirs;
        ours.ifPresent(one -> {
            Snapshot snapshot = one.snapshot();
            CompletableFuture<Decisions> joined =
                    snapshot.decisions().thenApply(mine -> Joined.of(before, mine, file, snapshot.text()));
            want(new Wanted(snapshot.with(snapshot.text(), joined), true, one.closed()));
        });
    }

    private static Contents contents(Optional<String> content, Text text) {
        return content.map(file -> AnnotationFile.read(file, text))
                .orElseGet(() -> new Contents(Decisions.NONE, List.of()));
    }

    /** What the file holds, after its mistakes have been shown. */
    private Contents judged(Optional<String> content, Text text) {
        Contents contents = contents(content, text);
        List<Trouble> troubles = contents.problems().stream()
                .map(problem -> new Trouble(problem.line() - 1, problem.message()))
                .toList();
        seen = content;
        sound = troubles.isEmpty();
        if (sound) {
            praise();
        } else {
            complain(troubles);
        }
        return contents;
    }

    private void write(Wanted one, Decisions decisions) {
        if (isFollowed(one) || sent.isPresent()) {
            return; // What came of what was sent brings this back.
        }
        try {
            if (!isCurrent()) {
                if (!isFollowed(one)) {
                    one.end();
                }
                return;
            }
            Text text = one.snapshot().text();
            boolean nothing = decisions.isEmpty() && base.isEmpty();
            boolean same =
                    !one.always() && decisions.equals(contents(base, text).decisions());
            String content = AnnotationFile.write(decisions, store.article(), text);
            if (nothing || same || base.equals(Optional.of(content))) {
                done(one);
                return;
            }
            sent = Optional.of(content);
            CompletableFuture<Void> unused = store.replace(content)
                    .whenCompleteAsync((replaced, failure) -> replaced(one, content, failure), lane);
        } catch (IOException unreadable) {
            fail("cannot be read", unreadable);
            one.end();
        }
    }

    /** Whether something is wanted later, which holds this, too. */
    private boolean isFollowed(Wanted one) {
        Optional<Wanted> later = wanted().filter(last -> !last.equals(one));
        later.ifPresent(last -> {
            CompletableFuture<Void> unused = last.over().thenRun(one::end);
        });
        return later.isPresent();
    }

    private void replaced(Wanted one, String content, Throwable failure) {
        sent = Optional.empty();
        if (failure == null) {
            base = Optional.of(content);
            seen = base;
            done(one);
            praise();
        } else {
            fail("cannot be written", failure instanceof CompletionException wrapped ? wrapped.getCause() : failure);
            one.end();
        }
        wanted().filter(last -> !last.equals(one)).ifPresent(this::schedule);
    }

    private void done(Wanted one) {
        written = Optional.of(one);
        one.closed().ifPresent(this::forget);
        one.end();
    }

    private void fail(String what, Throwable failure) {
        complain(List.of(new Trouble(
                0,
                "The file of annotations " + what + ": " + reason(failure)
                        + " What is decided stays in memory until the editor is closed.")));
    }

    private static String reason(Throwable failure) {
        if (failure instanceof CharacterCodingException) {
            return "it is not text in UTF-8.";
        }
        if (failure instanceof AccessDeniedException) {
            return "that is not permitted.";
        }
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return (reason == null ? failure.getClass().getSimpleName() : reason) + ".";
    }

    /** Shows what is wrong, and tells the first of it where it is news. */
    private void complain(List<Trouble> troubles) {
        if (troubles.equals(complaint)) {
            return;
        }
        String first = troubles.get(0).message();
        boolean news = complaint.isEmpty() || !complaint.get(0).message().equals(first);
        complaint = troubles;
        store.show(seen.orElse(""), troubles);
        if (news) {
            store.tell(troubles.get(0));
        }
    }

    private void praise() {
        if (!complaint.isEmpty()) {
            complaint = List.of();
            store.show(seen.orElse(""), List.of());
        }
    }
}
