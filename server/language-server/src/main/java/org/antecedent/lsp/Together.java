package org.antecedent.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Several answers that make one. */
final class Together {
    private Together() {}

    /** All answers, in their order. Cancelling it cancels each. */
    static <T> CompletableFuture<List<T>> all(List<CompletableFuture<T>> answers) {
        CompletableFuture<List<T>> all = CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                .thenApply(done -> answers.stream().map(CompletableFuture::join).toList());
        CompletableFuture<List<T>> unused = all.whenComplete((done, failure) -> {
            if (all.isCancelled()) {
                answers.forEach(answer -> answer.cancel(false));
            }
        });
        return all;
    }
}
