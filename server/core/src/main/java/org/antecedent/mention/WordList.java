package org.antecedent.mention;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Words written one after the other, as the lists of this package are. */
final class WordList {
    private WordList() {}

    /** The words between white space and those of other lists. */
    @SafeVarargs
    static Set<String> of(String words, Set<String>... more) {
        Set<String> all = new HashSet<>(of(words));
        for (Set<String> list : more) {
            all.addAll(list);
        }
        return Set.copyOf(all);
    }

    /** The words between white space; a word may stand twice. */
    static Set<String> of(String words) {
        return Arrays.stream(words.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
