package org.antecedent.language.linear;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A trained linear model: for each feature the classes that it speaks for or against, each with a weight. Immutable; safe
 * for all threads.
 *
 * <p>A feature is known by 32 bits of hash. A weight is one signed byte {@code c} that stands for {@code c * |c|}: fine
 * near zero, where most are, and wide enough for the few large ones.
 *
 * <p>File format, big-endian: the int {@value #MAGIC}; the number of classes (short); the number of features (int); the
 * features in ascending unsigned order ({@link Keys}). Then, where the classes are {@value #FEW} at most, for each feature
 * eight weights (byte each, 0 for none). Otherwise the number of shorts that follow (int); for each feature the number of its
 * weights (short) and for each of them its class and itself (byte each), or, for a feature with {@value #DENSE} weights or
 * more, the complement of the number of its row (short); the number of rows (int); each row, an int a class, filled up with
 * zeros to a multiple of eight. All but the features lies in the file as it does in memory: what is read without a look at
 * each weight is read fast by a process that has just started.
 */
public final class LinearModel implements Scorer {
    private static final int MAGIC = 0x414E_4C33;

    /** A feature with as many weights as this has a row. Tuned for speed on the tagger, on UD English dev. */
    private static final int DENSE = 28;

    /** A model of so few classes has a feature and its weights side by side, which is one look into memory. */
    private static final int FEW = 8;

    private final int classes;
    private final int features;
    private final int places;

    /** Open addressing, linear probing. Of a model of few classes: the feature, and a byte a class in two numbers. */
    private final int[] packed;

    /** Of a model of many classes: the feature, and where its weights start; 0 for an empty place. */
    private final int[] table;

    /**
     * For each feature the number of its weights, then the weights: the class in the high byte, the weight in the low; or the
     * complement of the number of its row. Before the first is nothing.
     */
    private final short[] weights;

    /** Rows of {@link #width} scores for features with many weights: a whole row is added faster than many weights are. */
    private final int[] rows;

    /** The classes, filled up to whole vectors. */
    private final int width;

    /** Of few classes. */
    private LinearModel(int classes, int[] features, int[] weights) {
        this(classes, features, new int[places(features) * 3], new int[0], new short[0], new int[0]);
        enter(features, weights);
    }

    /** Of many classes. */
    private LinearModel(int classes, int[] features, short[] weights, int[] rows) {
        this(classes, features, new int[0], new int[places(features) * 2], weights, rows);
        enter(features);
    }

    private LinearModel(int classes, int[] features, int[] packed, int[] table, short[] weights, int[] rows) {
        this.classes = classes;
        this.features = features.length;
        this.places = places(features);
        this.width = width(classes);
        this.packed = packed;
        this.table = table;
        this.weights = weights;
        this.rows = rows;
    }

    private static int places(int[] features) {
        return Math.max(16, features.length + features.length / 2);
    }

    private static int width(int classes) {
        return (classes + 7) & ~7;
    }

    private void enter(int[] keys, int[] pairs) {
        for (int i = 0; i < keys.length; i++) {
            int at = place(keys[i]) * 3;
            while ((packed[at + 1] | packed[at + 2]) != 0) {
                at = at + 3 == packed.length ? 0 : at + 3;
            }
            packed[at] = keys[i];
            packed[at + 1] = pairs[2 * i];
            packed[at + 2] = pairs[2 * i + 1];
        }
    }

    private void enter(int[] keys) {
        int at = 1;
        for (int key : keys) {
            int place = place(key);
            while (table[place * 2 + 1] != 0) {
                place = place + 1 == places ? 0 : place + 1;
            }
            table[place * 2] = key;
            table[place * 2 + 1] = at;
            at += 1 + Math.max(0, weights[at]);
        }
    }

    /**
     * Where to look for a feature first: high bits decide, so that features in ascending order are entered from the table's
     * beginning to its end.
     */
    private int place(int feature) {
        return (int) (Integer.toUnsignedLong(feature) * places >>> 32);
    }

    private static int value(int coded) {
        return coded * Math.abs(coded);
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
        int weight = 0;
        if (classes <= FEW) {
            int[] pairs = new int[features.length * 2];
            for (int i = 0; i < features.length; i++) {
                for (int end = weight + counts[i]; weight < end; weight++) {
                    int c = weightClasses[weight];
                    pairs[i * 2 + c / 4] |= (weightValues[weight] & 0xFF) << (24 - c % 4 * 8);
                }
            }
            return new LinearModel(classes, features, pairs);
        }
        int dense = 0;
        int sparse = 1;
        for (int count : counts) {
            dense += count < DENSE ? 0 : 1;
            sparse += count < DENSE ? count + 1 : 1;
        }
        int width = width(classes);
        int[] rows = new int[dense * width];
        short[] weights = new short[sparse];
        int row = 0;
        int at = 1;
        for (int count : counts) {
            weights[at++] = (short) (count < DENSE ? count : ~row);
            for (int end = weight + count; weight < end; weight++) {
                int c = weightClasses[weight] & 0xFF;
                if (count < DENSE) {
                    weights[at++] = (short) (c << 8 | (weightValues[weight] & 0xFF));
                } else {
                    rows[row * width + c] = value(weightValues[weight]);
                }
            }
            row += count < DENSE ? 0 : 1;
        }
        return new LinearModel(classes, features, weights, rows);
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
        if (classes <= FEW) {
            scoreFew(list, scores);
        } else {
            scoreMany(list, scores);
        }
    }

    private void scoreFew(FeatureList list, int[] scores) {
        int size = list.size();
        int touched = 0;
        for (int i = 0; i < size; i++) {
            touched += packed[place(list.get(i)) * 3];
        }
        list.touched(touched);
        int a = 0;
        int b = 0;
        int c = 0;
        int d = 0;
        int e = 0;
        int f = 0;
        int g = 0;
        int h = 0;
        for (int i = 0; i < size; i++) {
            int at = few(list.get(i));
            int low = packed[at + 1];
            int high = packed[at + 2];
            a += value(low >> 24);
            b += value((byte) (low >> 16));
            c += value((byte) (low >> 8));
            d += value((byte) low);
            e += value(high >> 24);
            f += value((byte) (high >> 16));
            g += value((byte) (high >> 8));
            h += value((byte) high);
        }
        int[] sums = {a, b, c, d, e, f, g, h};
        for (int k = 0; k < classes; k++) {
            scores[k] += sums[k];
        }
    }

    /** Where a feature of a model of few classes is, or an empty place. */
    private int few(int feature) {
        int at = place(feature) * 3;
        while (packed[at] != feature && (packed[at + 1] | packed[at + 2]) != 0) {
            at = at + 3 == packed.length ? 0 : at + 3;
        }
        return at;
    }

    private void scoreMany(FeatureList list, int[] scores) {
        int[] found = list.found();
        // A model is larger than the caches. Each pass asks for many places at once that the next one needs, so that
        // waits overlap: first the table, then the weights.
        int touched = 0;
        int size = list.size();
        for (int i = 0; i < size; i++) {
            touched += table[place(list.get(i)) * 2];
        }
        int count = 0;
        for (int i = 0; i < size; i++) {
            int at = find(list.get(i));
            if (at != 0) {
                found[count++] = at;
                touched += weights[at];
            }
        }
        list.touched(touched);
        for (int i = 0; i < count; i++) {
            int at = found[i];
            int length = weights[at];
            if (length < 0) {
                add(~length * width, scores);
                continue;
            }
            for (int end = at + length; at < end; ) {
                int weight = weights[++at];
                scores[(weight >> 8) & 0xFF] += value((byte) weight);
            }
        }
    }

    private void add(int row, int[] scores) {
        for (int c = 0; c < classes; c++) {
            scores[c] += rows[row + c];
        }
    }

    private int find(int feature) {
        int place = place(feature);
        int at;
        while ((at = table[place * 2 + 1]) != 0 && table[place * 2] != feature) {
            place = place + 1 == places ? 0 : place + 1;
        }
        return at;
    }

    /**
     * The model of a resource.
     *
     * @param beside the class that the resource lies beside
     * @throws UncheckedIOException where it cannot be read
     */
    public static LinearModel load(Class<?> beside, String resource) {
        try (InputStream stream = beside.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("not on the class path: " + resource);
            }
            return read(new BufferedInputStream(stream, 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        if (classes <= FEW) {
            int[] pairs = new int[features.length * 2];
            bytes(in, pairs.length * Integer.BYTES).asIntBuffer().get(pairs);
            return new LinearModel(classes, features, pairs);
        }
        short[] weights = new short[1 + in.readInt()];
        bytes(in, (weights.length - 1) * Short.BYTES).asShortBuffer().get(weights, 1, weights.length - 1);
        int[] rows = new int[in.readInt() * width(classes)];
        bytes(in, rows.length * Integer.BYTES).asIntBuffer().get(rows);
        return new LinearModel(classes, features, weights, rows);
    }

    private static ByteBuffer bytes(DataInputStream in, int count) throws IOException {
        byte[] bytes = new byte[count];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    /** Writes the model in the format above; the same model gives the same bytes. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        int entry = classes <= FEW ? 3 : 2;
        int[] entries = classes <= FEW ? packed : table;
        int[] order = places();
        out.writeInt(MAGIC);
        out.writeShort(classes);
        out.writeInt(features);
        Keys.write(
                out, Arrays.stream(order).map(place -> entries[place * entry]).toArray());
        if (classes <= FEW) {
            for (int place : order) {
                out.writeInt(packed[place * 3 + 1]);
                out.writeInt(packed[place * 3 + 2]);
            }
        } else {
            out.writeInt(weights.length - 1);
            for (int i = 1; i < weights.length; i++) {
                out.writeShort(weights[i]);
            }
            out.writeInt(rows.length / width);
            for (int score : rows) {
                out.writeInt(score);
            }
        }
        out.flush();
    }

    /** The places that are taken, in the order of their features. */
    private int[] places() {
        long[] order = new long[features];
        int count = 0;
        for (int place = 0; place < places; place++) {
            boolean isTaken =
                    classes <= FEW ? (packed[place * 3 + 1] | packed[place * 3 + 2]) != 0 : table[place * 2 + 1] != 0;
            if (isTaken) {
                int feature = classes <= FEW ? packed[place * 3] : table[place * 2];
                order[count++] = (feature ^ Integer.MIN_VALUE) * (1L << 32) | place;
            }
        }
        Arrays.sort(order);
        return Arrays.stream(order).mapToInt(one -> (int) one).toArray();
    }
}
