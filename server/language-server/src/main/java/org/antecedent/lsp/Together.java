package org.antecedent.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Several answers that make one. */
final class Together {
    private Together() {}

    /** The answer that somebody may have cancelled by now, from one that is worked on. */
    static <T> CompletableFuture<T> into(CompletableFuture<T> answer, CompletableFuture<? extends T> work) {
        CompletableFuture<?> unused = work.whenComplete((done, failure) -> {
            if (failure == null) {
                answer.complete(done);
            } else {
                answer.completeExceptionally(failure);
            }
        });
        return answer;
    }

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
