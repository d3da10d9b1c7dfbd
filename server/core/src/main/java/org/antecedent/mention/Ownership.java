package org.antecedent.mention;

import java.util.List;

/** Words that stand before firms and institutions alone, and tell where they are or whose: “Gothenburg-based”, “state-owned”. */
public final class Ownership {
    private static final List<String> ENDINGS = List.of("-based", "-owned", "-listed", "-headquartered", "-run");

    private Ownership() {}

    /** @param word in lower case */
    public static boolean isTold(String word) {
        return ENDINGS.stream().anyMatch(word::endsWith);
    }
}
