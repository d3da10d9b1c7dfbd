package org.antecedent.lsp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;

/** What clients that ask for findings were told last, so that they need not be told again. For any thread. */
final class Reports {
    /** Findings under the name that they were given. */
    private record Told(String id, List<Diagnostic> findings) {}

    /** By URI. */
    private final Map<String, Told> last = new HashMap<>();

    private long count;

    /**
     * What is told of a document.
     *
     * @param id the name of these findings
     * @param findings empty where the client has them already
     */
    record Report(String id, Optional<List<Diagnostic>> findings) {}

    /** @param previous the name of what the client has, where it has anything */
    synchronized Report of(String uri, List<Diagnostic> findings, Optional<String> previous) {
        Told before = last.get(uri);
        if (before == null || !before.findings().equals(findings)) {
            before = new Told(Long.toString(++count), List.copyOf(findings));
            last.put(uri, before);
        }
        boolean known = previous.filter(before.id()::equals).isPresent();
        return new Report(before.id(), known ? Optional.empty() : Optional.of(before.findings()));
    }

    synchronized void forget(String uri) {
        last.remove(uri);
    }
}
