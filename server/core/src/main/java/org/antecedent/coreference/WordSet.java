package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/**
 * Words, each once, with a digest of each.
 *
 * @param words not to be changed
 * @param digests in the order of the words
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and there is one a mention.
record WordSet(Collection<String> words, long[] digests) {
    /** So many words are looked through one by one. */
    private static final int FEW = 12;

    /** @param words each once, in a {@link #room}, which is not used any more */
    static WordSet of(Collection<String> words) {
        long[] digests = new long[words.size()];
        int next = 0;
        for (String word : words) {
            digests[next++] = Facts.of(word);
        }
        return new WordSet(kept(words), digests);
    }

    /** The words of a {@link #room} in no more memory than they need. */
    static Collection<String> kept(Collection<String> words) {
        return words instanceof List<String> few ? List.copyOf(few) : words;
    }

    /** Room for so many words. Few are found faster one by one; many must not take quadratic time. */
    static Collection<String> room(int most) {
        return most <= FEW ? new ArrayList<>(most) : new HashSet<>();
    }

    static void addOnce(Collection<String> words, String word) {
        if (!words.contains(word)) {
            words.add(word);
        }
    }
}
