package org.antecedent.language.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * A trained linear model: for each feature the classes that it speaks for or against, each with a weight. Immutable; safe
 * for all threads.
 *
 * <p>A feature is known by 32 bits of hash. A weight is one signed byte {@code c} that stands for {@code c * |c|}: fine
 * near zero, where most are, and wide enough for the few large ones.
 *
 * <p>File format, big-endian: the int {@value #MAGIC}; the number of classes (short); the number of features (int); the
 * features in ascending unsigned order ({@link Keys}); the weights ({@link OneClass}, {@link FewClasses}, {@link ManyClasses}), which lie there
 * much as they do in memory: what is read without a look at each weight is read fast by a process that has just started.
 */
public final class LinearModel implements Scorer {
    private static final int MAGIC = 0x414E_4C33;

    private final int classes;
    private final int features;
    private final Weights weights;

    private LinearModel(int classes, int features, Weights weights) {
        this.classes = classes;
        this.features = features;
        this.weights = weights;
    }

    /** What a byte stands for, in units of the model. */
    static int value(int coded) {
        return coded * Math.abs(coded);
    }

    /** A model that knows no feature: all scores are 0. */
    public static LinearModel empty(int classes) {
        return of(classes, new int[0], new int[0], new byte[0], new byte[0]);
    }

    /**
     * A model of weights as trained.
     *
     * @param features ascending as unsigned numbers
     * @param counts how many weights each feature has: 1 to 256
     * @param weightClasses the class of each weight, feature by feature
     * @param weightValues each weight, coded
     */
    public static LinearModel of(int classes, int[] features, int[] counts, byte[] weightClasses, byte[] weightValues) {
        Weights weights;
        if (classes == 1) {
            weights = OneClass.of(features, weightValues);
        } else if (classes <= FewClasses.MOST) {
            weights = FewClasses.of(classes, features, counts, weightClasses, weightValues);
        } else {
            weights = ManyClasses.of(classes, features, counts, weightClasses, weightValues);
        }
        return new LinearModel(classes, features.length, weights);
    }

    /** The byte that stands for the weight next to {@code value}, a weight in units of the model. */
    public static byte coded(double value) {
        double root = Math.min(127, Math.sqrt(Math.abs(value)));
        return (byte) Math.round(value < 0 ? -root : root);
    }

    @Override
    public int classes() {
        return classes;
    }

    /** How many features have a weight. */
    public int features() {
        return features;
    }

    @Override
    public void score(FeatureList list, int[] scores) {
        weights.score(list, scores);
    }

    /** The weight of one feature for one class; 0 for a feature that the model does not know. */
    public int weight(int feature, int c) {
        return weights.weight(feature, c);
    }

    /**
     * The model of a resource.
     *
     * @param beside the class that the resource lies beside
     * @throws UncheckedIOException where it cannot be read
     */
    public static LinearModel load(Class<?> beside, String resource) {
        return Shipped.read(beside, resource, LinearModel::read);
    }

    /**
     * Reads a model.
     *
     * @throws IOException where the stream holds no model of this format
     */
    public static LinearModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        if (in.readInt() != MAGIC) {
            throw new IOException("not a linear model");
        }
        int classes = in.readUnsignedShort();
        int[] features = new int[in.readInt()];
        Keys.read(in, features);
        Weights weights;
        if (classes == 1) {
            weights = OneClass.read(features, in);
        } else if (classes <= FewClasses.MOST) {
            weights = FewClasses.read(classes, features, in);
        } else {
            weights = ManyClasses.read(classes, features, in);
        }
        return new LinearModel(classes, features.length, weights);
    }

    static ByteBuffer bytes(DataInputStream in, int count) throws IOException {
        byte[] bytes = new byte[count];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    /** Writes the model in the format above; the same model gives the same bytes. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeShort(classes);
        out.writeInt(features);
        Keys.write(out, weights.features());
        weights.write(out);
        out.flush();
    }
}
