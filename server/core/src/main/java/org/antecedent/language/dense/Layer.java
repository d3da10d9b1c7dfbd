package org.antecedent.language.dense;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Two simple recurrent units (Lei and others 2018) that go through a sentence side by side, one forwards and one backwards. Each
 * remembers number by number, so that all products with matrices are of one word. Gates are not logistic but a fraction: as good, and
 * the same on every machine. Immutable; safe for all threads.
 *
 * <p>The first half of a word's numbers is of what was before it, the other of what comes.
 *
 * <p>File format: the two, one after the other.
 *
 * @param input of a word what may be remembered, how far the memory is kept, and how far it is told, one after the other
 * @param memory in two rows how the memory speaks for being kept, and for being told
 */
public record Layer(Affine input, Matrix memory) {
    /** A number from 0 to 1. */
    public static float gate(float x) {
        return 0.5f + 0.5f * x / (1 + Math.abs(x));
    }

    /** How many numbers a word is. */
    int size() {
        return memory.columns();
    }

    static Layer read(DataInputStream in) throws IOException {
        return new Layer(Affine.read(in), Matrix.read(in));
    }

    void write(DataOutputStream out) throws IOException {
        input.write(out);
        memory.write(out);
    }
}
