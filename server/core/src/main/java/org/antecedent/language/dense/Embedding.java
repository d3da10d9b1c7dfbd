package org.antecedent.language.dense;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.antecedent.language.linear.WordTable;

/**
 * A vector for each value of a feature that is known by its hash. Immutable; safe for all threads.
 *
 * @param keys the values that are known
 * @param vectors row 0 for a value that is not known, and after it one a key
 */
public record Embedding(WordTable keys, Matrix vectors) {
    /** Adds the vector of a value. */
    void add(int hash, float[] y) {
        vectors.addRow(keys.row(hash) + 1, y);
    }

    static Embedding read(DataInputStream in) throws IOException {
        return new Embedding(WordTable.read(in), Matrix.read(in));
    }

    void write(DataOutputStream out) throws IOException {
        keys.write(out);
        vectors.write(out);
    }
}
