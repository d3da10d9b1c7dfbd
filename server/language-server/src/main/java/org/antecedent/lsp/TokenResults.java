package org.antecedent.lsp;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The colours that a client was given last, each under a name of its own, so that only what has changed is sent. For any thread. */
final class TokenResults {
    /** By URI. */
    private final Map<String, Given> last = new HashMap<>();

    private long count;

    private static final class Given {
        private final String id;
        private final int[] numbers;

        Given(String id, int[] numbers) {
            this.id = id;
            this.numbers = numbers;
        }
    }

    synchronized SemanticTokens all(String uri, int[] numbers) {
        return new SemanticTokens(give(uri, numbers).id, list(numbers));
    }

    /**
     * The one edit that makes the numbers of those before.
     *
     * @param previous the name of what the client has; where that is something else than what was given last, it gets all
     */
    synchronized Either<SemanticTokens, SemanticTokensDelta> changed(String uri, int[] numbers, String previous) {
        Given before = last.get(uri);
        if (before == null || !before.id.equals(previous)) {
            return Either.forLeft(all(uri, numbers));
        }
        Given given = give(uri, numbers);
        return Either.forRight(new SemanticTokensDelta(edits(before.numbers, numbers), given.id));
    }

    private static List<SemanticTokensEdit> edits(int[] before, int[] after) {
        int shorter = Math.min(before.length, after.length);
        int start = 0;
        while (start < shorter && before[start] == after[start]) {
            start++;
        }
        if (start == before.length && start == after.length) {
            return List.of();
        }
        int same = 0;
        while (same < shorter - start && before[before.length - 1 - same] == after[after.length - 1 - same]) {
            same++;
        }
        return List.of(new SemanticTokensEdit(
                start, before.length - same - start, list(Arrays.copyOfRange(after, start, after.length - same))));
    }

    static List<Integer> list(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    private Given give(String uri, int[] numbers) {
        Given given = new Given(Long.toString(++count), numbers);
        last.put(uri, given);
        return given;
    }

    synchronized void forget(String uri) {
        last.remove(uri);
    }
}
