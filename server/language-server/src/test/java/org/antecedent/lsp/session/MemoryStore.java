package org.antecedent.lsp.session;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.antecedent.text.Text;

/** A file of annotations that tests write, break and read. */
final class MemoryStore implements DecisionStore {
    final BlockingQueue<String> replaced = new LinkedBlockingQueue<>();
    final BlockingQueue<Trouble> told = new LinkedBlockingQueue<>();
    final BlockingQueue<List<Trouble>> shown = new LinkedBlockingQueue<>();
    volatile Optional<String> content = Optional.empty();
    volatile Optional<Text> saved = Optional.empty();
    /** Why nothing can be written, where nothing can. */
    volatile Optional<IOException> failure = Optional.empty();
    /** What a write waits for before it is over. */
    volatile CompletableFuture<Void> delay = CompletableFuture.completedFuture(null);

    @Override
    public String article() {
        return "a.txt";
    }

    @Override
    public Optional<Text> saved() {
        return saved;
    }

    @Override
    public Optional<String> content() {
        return content;
    }

    @Override
    public CompletableFuture<Void> replace(String now) {
        if (failure.isPresent()) {
            return CompletableFuture.failedFuture(failure.get());
        }
        content = Optional.of(now);
        replaced.add(now);
        return delay.copy();
    }

    @Override
    public void show(String file, List<Trouble> troubles) {
        shown.add(troubles);
    }

    @Override
    public void tell(Trouble trouble) {
        told.add(trouble);
    }
}
