package org.antecedent.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An article in one format.
 *
 * @param files what stands in its files, each by what its name ends with: {@code .ann}
 * @param losses what the format cannot hold of it
 */
public record Export(Map<String, String> files, List<Loss> losses) {
    public Export {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        losses = List.copyOf(losses);
    }

    /** One file. */
    static Export of(String ending, String content, List<Loss> losses) {
        return new Export(Map.of(ending, content), losses);
    }
}
