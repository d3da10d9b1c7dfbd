package org.antecedent.language.linear;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * A trained linear model: for each feature the classes that it speaks for or against, each with a weight. Immutable; safe
 * for all threads.
 *
 * <p>A feature is known by 32 bits of hash. A weight is one signed byte {@code c} that stands for {@code c * |c|}: fine
 * near zero, where most are, and wide enough for the few large ones.
 *
 * <p>File format, big-endian: the int {@value #MAGIC}; the number of classes (short); the number of features (int); the
 * number of weights (int); the features in ascending unsigned order ({@link Keys}); for each feature the number of its
 * weights less one (byte), then the classes of all weights (byte each), or, where the classes are {@value #FEW} at most, for
 * each feature the set of classes that it has weights for (bits of a byte); all weights (byte each).
 */
public final class LinearModel implements Scorer {
    private static final int MAGIC = 0x414E_4C32;

    /** A feature with as many weights as this has a row. Tuned for speed on the tagger, on UD English dev. */
    private static final int DENSE = 28;

    /** A model of so few classes has a feature and its weights side by side, which is one look into memory. */
    private static final int FEW = 8;

    private final int classes;
    private final int features;

    /** Of a model of few classes: the feature, and a byte a class in two numbers that are 0 for an empty place. */
    private final int[] packed;

    /** Open addressing, linear probing: feature and where its weights start, side by side; 0 for an empty place. */
    private final int[] table;

    private final int places;

    /** For each feature the number of its weights, then the weights: the class in the high byte, the weight in the low. */
    private final short[] weights;

    /** Rows of {@link #width} scores for features with many weights: a whole row is added faster than many weights are. */
    private final int[] rows;

    /** The classes, filled up to whole vectors. */
    private final int width;

    private LinearModel(int classes, int[] features, int[] counts, byte[] weightClasses, byte[] weightValues) {
        this.classes = classes;
        this.features = features.length;
        this.places = Math.max(16, features.length + features.length / 2);
        this.width = (classes + 7) & ~7;
        if (classes <= FEW) {
            this.packed = packed(features, counts, weightClasses, weightValues);
            this.table = new int[0];
            this.weights = new short[0];
            this.rows = new int[0];
            return;
        }
        this.packed = new int[0];
        int dense = 0;
        int sparse = 0;
        for (int count : counts) {
            if (count >= DENSE) {
                dense++;
            } else {
                sparse += count + 1;
            }
        }
        this.table = new int[places * 2];
        this.weights = new short[1 + sparse];
        this.rows = new int[dense * width];
        int at = 1;
        int row = 0;
        int weight = 0;
        for (int i = 0; i < features.length; i++) {
            int place = place(features[i]);
            while (table[place * 2 + 1] != 0) {
                place = place + 1 == places ? 0 : place + 1;
            }
            table[place * 2] = features[i];
            int end = weight + counts[i];
            if (counts[i] >= DENSE) {
                table[place * 2 + 1] = ~row;
                for (; weight < end; weight++) {
                    rows[row * width + (weightClasses[weight] & 0xFF)] = value(weightValues[weight]);
                }
                row++;
                continue;
            }
            table[place * 2 + 1] = at;
            weights[at++] = (short) counts[i];
            for (; weight < end; weight++) {
                weights[at++] = (short) ((weightClasses[weight] << 8) | (weightValues[weight] & 0xFF));
            }
        }
    }

    /**
     * Where to look for a feature first: high bits decide, so that features in ascending order are entered from the table's
     * beginning to its end.
     */
    private int place(int feature) {
        return (int) (Integer.toUnsignedLong(feature) * places >>> 32);
    }

    private int[] packed(int[] features, int[] counts, byte[] weightClasses, byte[] weightValues) {
        int[] packed = new int[places * 3];
        int weight = 0;
        for (int i = 0; i < features.length; i++) {
            int at = place(features[i]) * 3;
            while ((packed[at + 1] | packed[at + 2]) != 0) {
                at = at + 3 == packed.length ? 0 : at + 3;
            }
            packed[at] = features[i];
            for (int end = weight + counts[i]; weight < end; weight++) {
                packed[at + 1 + weightClasses[weight] / 4] |=
                        (weightValues[weight] & 0xFF) << (weightClasses[weight] % 4 * 8);
            }
        }
        return packed;
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
        return new LinearModel(classes, features, counts, weightClasses, weightValues);
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
            a += value((byte) low);
            b += value((byte) (low >> 8));
            c += value((byte) (low >> 16));
            d += value(low >> 24);
            e += value((byte) high);
            f += value((byte) (high >> 8));
            g += value((byte) (high >> 16));
            h += value(high >> 24);
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
        // the
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
                touched += at > 0 ? weights[at] : rows[~at * width];
            }
        }
        list.touched(touched);
        for (int i = 0; i < count; i++) {
            int at = found[i];
            if (at < 0) {
                add(~at * width, scores);
                continue;
            }
            for (int end = at + weights[at]; at < end; ) {
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
        int weights = in.readInt();
        Keys.read(in, features);
        byte[] sets = bytes(in, features.length);
        int[] counts = new int[features.length];
        int sum = 0;
        for (int i = 0; i < counts.length; i++) {
            counts[i] = classes <= FEW ? Integer.bitCount(sets[i] & 0xFF) : (sets[i] & 0xFF) + 1;
            sum += counts[i];
        }
        if (sum != weights) {
            throw new IOException("a linear model that contradicts itself");
        }
        byte[] weightClasses = classes <= FEW ? members(sets, sum) : bytes(in, weights);
        return new LinearModel(classes, features, counts, weightClasses, bytes(in, weights));
    }

    private static byte[] bytes(DataInputStream in, int count) throws IOException {
        byte[] bytes = new byte[count];
        in.readFully(bytes);
        return bytes;
    }

    private static byte[] members(byte[] sets, int count) {
        byte[] members = new byte[count];
        int k = 0;
        for (byte set : sets) {
            for (int rest = set & 0xFF; rest != 0; rest &= rest - 1) {
                members[k++] = (byte) Integer.numberOfTrailingZeros(rest);
            }
        }
        return members;
    }

    /** Writes the model in the format above; the same model gives the same bytes. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        int[] places = places();
        int[] keys = new int[features];
        byte[][] coded = new byte[features][];
        int weightCount = 0;
        for (int i = 0; i < features; i++) {
            keys[i] = classes <= FEW ? packed[places[i] * 3] : table[places[i] * 2];
            coded[i] = coded(places[i]);
            for (byte weight : coded[i]) {
                weightCount += weight != 0 ? 1 : 0;
            }
        }
        out.writeInt(MAGIC);
        out.writeShort(classes);
        out.writeInt(features);
        out.writeInt(weightCount);
        Keys.write(out, keys);
        for (byte[] row : coded) {
            int count = 0;
            int set = 0;
            for (int c = 0; c < classes; c++) {
                count += row[c] != 0 ? 1 : 0;
                set |= row[c] != 0 ? 1 << c : 0;
            }
            out.writeByte(classes <= FEW ? set : count - 1);
        }
        for (byte[] row : coded) {
            for (int c = 0; c < classes && classes > FEW; c++) {
                if (row[c] != 0) {
                    out.writeByte(c);
                }
            }
        }
        for (byte[] row : coded) {
            for (byte weight : row) {
                if (weight != 0) {
                    out.writeByte(weight);
                }
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

    /** The weights of a place, one a class. */
    private byte[] coded(int place) {
        byte[] coded = new byte[classes];
        if (classes <= FEW) {
            for (int c = 0; c < classes; c++) {
                coded[c] = (byte) (packed[place * 3 + 1 + c / 4] >> (c % 4 * 8));
            }
            return coded;
        }
        int at = table[place * 2 + 1];
        if (at < 0) {
            for (int c = 0; c < classes; c++) {
                coded[c] = coded((double) rows[~at * width + c]);
            }
            return coded;
        }
        for (int i = 1; i <= weights[at]; i++) {
            coded[(weights[at + i] >> 8) & 0xFF] = (byte) weights[at + i];
        }
        return coded;
    }
}
