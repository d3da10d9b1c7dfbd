package org.antecedent.language.dense;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.antecedent.language.linear.Appearance;

/**
 * The words of a sentence as vectors that know what stands before and after: a sum of vectors for what is known of each word alone,
 * and layers that go through the sentence in both directions. Immutable; safe for all threads, each of which encodes with an
 * {@link Encoding} of its own.
 *
 * <p>File format, big-endian: its parts in their order; the number of layers (byte) before these. How much is said of a word must be known.
 *
 * @param forms vectors for what a word looks like, in the order of {@link #looks}
 * @param classes vectors for what is said of a word, in the order of {@link Said}
 * @param vectors where the word lies among all words of the language, in few numbers
 * @param wide makes as many as the sum has
 */
public record Encoder(List<Embedding> forms, List<Matrix> classes, Embedding vectors, Affine wide, List<Layer> layers) {
    /** How many things a word looks like are asked. */
    public static final int LOOKS = 6;

    /** How many numbers a word is. */
    public int size() {
        return wide.size();
    }

    /** What word {@code i} looks like, as hashes. */
    public static void looks(Appearance sentence, int i, int[] looks) {
        looks[0] = sentence.lower(i);
        looks[1] = sentence.suffix(i, 3);
        looks[2] = sentence.suffix(i, 2);
        looks[3] = sentence.prefix(i, 3);
        looks[4] = sentence.shape(i);
        looks[5] = sentence.flags(i);
    }

    /**
     * Reads one.
     *
     * @param said how many things are said of a word
     */
    public static Encoder read(DataInputStream in, int said) throws IOException {
        List<Embedding> forms = new ArrayList<>();
        for (int k = 0; k < LOOKS; k++) {
            forms.add(Embedding.read(in));
        }
        List<Matrix> classes = new ArrayList<>();
        for (int k = 0; k < said; k++) {
            classes.add(Matrix.read(in));
        }
        Embedding vectors = Embedding.read(in);
        Affine wide = Affine.read(in);
        List<Layer> layers = new ArrayList<>();
        for (int count = in.readUnsignedByte(); count > 0; count--) {
            layers.add(Layer.read(in));
        }
        return new Encoder(forms, classes, vectors, wide, layers);
    }

    /** Writes it in the format above. */
    public void write(DataOutputStream out) throws IOException {
        for (Embedding form : forms) {
            form.write(out);
        }
        for (Matrix matrix : classes) {
            matrix.write(out);
        }
        vectors.write(out);
        wide.write(out);
        out.writeByte(layers.size());
        for (Layer layer : layers) {
            layer.write(out);
        }
    }
}
