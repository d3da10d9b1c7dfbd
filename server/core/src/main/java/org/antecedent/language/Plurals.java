package org.antecedent.language;

import java.util.Set;

/** Nouns that are plural as they stand, though treebanks tag them as singular now and then. */
final class Plurals {
    private static final Set<String> NOUNS =
            Set.of("police", "people", "cattle", "clergy", "personnel", "troops", "authorities", "elderly", "wounded");

    private Plurals() {}

    static boolean isPluralNoun(String lower) {
        return NOUNS.contains(lower);
    }
}
