package org.antecedent.training;

import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.antecedent.language.dense.Embedding;
import org.antecedent.language.linear.WordTable;

/** An {@link Embedding} in training. */
final class LearnedEmbedding {
    private static final double DEVIATION = 0.25;

    private final WordTable keys;
    final Parameter vectors;

    private LearnedEmbedding(WordTable keys, Parameter vectors) {
        this.keys = keys;
        this.vectors = vectors;
    }

    /** For the values that were seen often enough. */
    static LearnedEmbedding of(Map<Integer, Integer> counts, int least, int width, Random random) {
        TreeMap<Integer, Integer> known = new TreeMap<>(Integer::compareUnsigned);
        counts.forEach((value, count) -> {
            if (count >= least) {
                known.put(value, count);
            }
        });
        WordTable keys = table(known);
        return new LearnedEmbedding(keys, new Parameter(keys.size() + 1, width).random(random, DEVIATION));
    }

    /** A table of keys alone. */
    static WordTable table(SortedMap<Integer, ?> keys) {
        return new WordTable(keys.keySet().stream().mapToInt(Integer::intValue).toArray(), new short[0][]);
    }

    /** The row of a value: 0 where it is not known. */
    int row(int value) {
        return keys.row(value) + 1;
    }

    Embedding embedding() {
        return new Embedding(keys, vectors.matrix());
    }
}
