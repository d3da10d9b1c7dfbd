package org.antecedent.lsp;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.antecedent.check.About;
import org.antecedent.lsp.transport.Failures;

/** Logs each check that fails, once: it would fail at each key again. For any thread. */
final class FailedChecks implements BiConsumer<About, RuntimeException> {
    private final Set<String> logged = ConcurrentHashMap.newKeySet();

    @Override
    public void accept(About check, RuntimeException failure) {
        if (logged.add(check.code())) {
            Failures.log("the check " + check.code(), failure);
        }
    }
}
