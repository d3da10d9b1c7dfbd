package org.antecedent.language.dense;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.antecedent.language.linear.Shipped;

/**
 * Says of each word of a sentence what speaks for some classes, by all words of it. Immutable; safe for all threads.
 *
 * <p>File format, big-endian: the int {@value #MAGIC}; how many things are said of a word (byte); the parts in their order.
 *
 * @param classes from a word to its classes, as logarithms of what is likely
 */
public record Classifier(Encoder encoder, Affine classes) {
    private static final int MAGIC = 0x414E_4331;

    /**
     * A classifier that ships with the program.
     *
     * @param beside the class that the resource lies beside
     * @throws java.io.UncheckedIOException where it cannot be read
     */
    public static Classifier load(Class<?> beside, String resource) {
        return Shipped.read(beside, resource, Classifier::read);
    }

    /**
     * Reads a classifier.
     *
     * @throws IOException where the stream holds none of this format
     */
    public static Classifier read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        if (in.readInt() != MAGIC) {
            throw new IOException("not a classifier");
        }
        return new Classifier(Encoder.read(in, in.readUnsignedByte()), Affine.read(in));
    }

    /** Writes it in the format above. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeByte(encoder.classes().size());
        encoder.write(out);
        classes.write(out);
        out.flush();
    }
}
