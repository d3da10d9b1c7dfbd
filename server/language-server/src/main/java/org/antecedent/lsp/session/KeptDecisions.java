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
 * decisions in memory. What is not volatile belongs to the lane.
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
    private Optional<String> complaint = Optional.empty();

    private Optional<Snapshot> written = Optional.empty();
    /** What is to be written; all that was wanted before is in it. */
    private volatile Optional<Snapshot> wanted = Optional.empty();
    /** What the article was when it was closed, until all of that is written. */
    private volatile Optional<Snapshot> left = Optional.empty();

    private Optional<Closing> closing = Optional.empty();

    /** @param kept what is to be written of the last version */
    private record Closing(Snapshot last, Snapshot kept) {}

    /**
     * @param lane runs one after the other what it is given
     * @param revise changes the decisions about the article by those of the moment and the text that they are placed in; empty
     *     where it is not open
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
        Optional<Snapshot> before = left;
        left = Optional.empty();
        if (before.isEmpty()) {
            return CompletableFuture.supplyAsync(() -> read(text), lane);
        }
        look();
        Text then = before.get().text();
        return before.get().decisions().thenApply(decisions -> moved(decisions, then, text));
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
        wanted = Optional.of(snapshot);
        then(snapshot, decisions -> write(snapshot, decisions));
    }

    /** The article is closed: what is kept fits the article as it was saved. */
    void close(Snapshot last) {
        left = Optional.of(last);
        then(last, decisions -> {
            if (decisions.isEmpty() && base.isEmpty()) {
                forget(last);
                return; // As with most articles.
            }
            Text saved = store.saved().orElse(last.text());
            Snapshot kept = last.with(saved, moved(decisions, last.text(), saved));
            closing = Optional.of(new Closing(last, kept));
            keep(kept);
        });
    }

    private void forget(Snapshot last) {
        left = left.filter(one -> one != last);
    }

    /** Whether all is written since the article was closed. */
    boolean isIdle() {
        return left.isEmpty();
    }

    /** The file may have changed. */
    void look() {
        lane.execute(() -> {
            try {
                if (isCurrent() && isPending()) {
                    keep(wanted.orElseThrow());
                }
            } catch (IOException unreadable) {
                fail("cannot be read", unreadable);
            }
        });
    }

    /** Done when all that was wanted by now is written, or cannot be. */
    CompletableFuture<Void> settled() {
        return wanted.map(last -> last.decisions().thenRunAsync(() -> {}, lane))
                .orElse(CompletableFuture.completedFuture(null));
    }

    private void then(Snapshot snapshot, Consumer<Decisions> work) {
        CompletableFuture<Void> unused = snapshot.decisions().thenAcceptAsync(work, lane);
    }

    private static Decisions moved(Decisions decisions, Text from, Text to) {
        return from.string().equals(to.string()) ? decisions : decisions.under(Edit.between(from, to), from, to);
    }

    /** Whether something is not written that should be. */
    private boolean isPending() {
        return !wanted.equals(written);
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
        base = theirs;
        revise.apply((ours, text) -> Joined.of(before, ours, file, text))
                .ifPresent(snapshot -> then(snapshot, joined -> {
                    boolean theirsAlone =
                            joined.equals(contents(theirs, snapshot.text()).decisions());
                    if (!theirsAlone) {
                        keep(snapshot);
                    }
                }));
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

    private void write(Snapshot snapshot, Decisions decisions) {
        if (!wanted.equals(Optional.of(snapshot)) || sent.isPresent()) {
            return; // Something newer follows, or what came of what was sent.
        }
        try {
            if (!isCurrent()) {
                return;
            }
            String content = AnnotationFile.write(decisions, store.article(), snapshot.text());
            boolean nothing = decisions.isEmpty() && base.isEmpty();
            if (nothing || base.equals(Optional.of(content))) {
                done(snapshot);
                return;
            }
            sent = Optional.of(content);
            CompletableFuture<Void> unused = store.replace(content)
                    .whenCompleteAsync((done, failure) -> replaced(snapshot, content, failure), lane);
        } catch (IOException unreadable) {
            fail("cannot be read", unreadable);
        }
    }

    private void replaced(Snapshot snapshot, String content, Throwable failure) {
        sent = Optional.empty();
        if (failure == null) {
            base = Optional.of(content);
            seen = base;
            done(snapshot);
            praise();
        } else {
            fail("cannot be written", failure instanceof CompletionException wrapped ? wrapped.getCause() : failure);
        }
        wanted.filter(last -> last != snapshot).ifPresent(this::keep);
    }

    private void done(Snapshot snapshot) {
        written = Optional.of(snapshot);
        closing.filter(one -> one.kept() == snapshot).ifPresent(one -> forget(one.last()));
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
        Optional<String> message = Optional.of(troubles.get(0).message());
        if (message.equals(complaint)) {
            return;
        }
        complaint = message;
        store.show(seen.orElse(""), troubles);
        store.tell(troubles.get(0));
    }

    private void praise() {
        if (complaint.isPresent()) {
            complaint = Optional.empty();
            store.show(seen.orElse(""), List.of());
        }
    }
}
