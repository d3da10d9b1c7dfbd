package org.antecedent.language.dense;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A product with a matrix, and a constant added. Immutable; safe for all threads.
 *
 * <p>File format: the two, one after the other.
 *
 * @param constant one row
 */
public record Affine(Matrix weights, Matrix constant) {
    /** How many numbers come out. */
    public int size() {
        return weights.columns();
    }

    /** Adds what comes of {@code x} to {@code y}. */
    public void add(float[] x, float[] y) {
        constant.addRow(0, y);
        weights.addProduct(x, y);
    }

    /** Reads one. */
    public static Affine read(DataInputStream in) throws IOException {
        return new Affine(Matrix.read(in), Matrix.read(in));
    }

    /** Writes it in the format above. */
    public void write(DataOutputStream out) throws IOException {
        weights.write(out);
        constant.write(out);
    }
}
