package org.antecedent.knowledge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What each of some hundred names stands for. Case counts, except that a name in capitals throughout is found too:
 * “Russia” and “RUSSIA”, not “russia”. Where two entries share a spelling, the first one keeps it.
 */
final class Names<V> {
    private final Map<String, V> asWritten = new HashMap<>();
    private final Map<String, V> inCapitals = new HashMap<>();

    void put(String name, V value) {
        String folded = Spelling.folded(name);
        asWritten.putIfAbsent(folded, value);
        inCapitals.putIfAbsent(folded.toUpperCase(Locale.ROOT), value);
    }

    Optional<V> find(String name) {
        String folded = Spelling.folded(name);
        V value = asWritten.get(folded);
        if (value == null && Spelling.isCapitals(folded)) {
            value = inCapitals.get(folded);
        }
        return Optional.ofNullable(value);
    }
}
