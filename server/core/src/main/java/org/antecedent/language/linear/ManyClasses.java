package org.antecedent.language.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights for many classes: most features have a few of them, and those are listed.
 *
 * <p>File format, big-endian: the number of shorts that follow (int); for each feature the number of its weights (short) and
 * for each of them its class and itself (byte each), or, for a feature with {@value #DENSE} weights or more, the complement of
 * the number of its row (short); the number of rows (int); each row, an int a class, filled up with zeros to a multiple of
 * eight.
 */
final class ManyClasses implements Weights {
    /** A feature with as many weights as this has a row. Tuned for speed on the tagger, on UD English dev. */
    private static final int DENSE = 28;

    private final int classes;
    private final int size;
    private final int places;

    /** Open addressing, linear probing: the feature, and where its weights start; 0 for an empty place. */
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

    private ManyClasses(int classes, int[] features, short[] weights, int[] rows) {
        this.classes = classes;
        this.size = features.length;
        this.places = Math.max(16, size + size / 2);
        this.width = width(classes);
        this.table = new int[places * 2];
        this.weights = weights;
        this.rows = rows;
        enter(features);
    }

    private static int width(int classes) {
        return (classes + 7) & ~7;
    }

    private void enter(int[] features) {
        int at = 1;
        for (int feature : features) {
            int place = place(feature);
            while (table[place * 2 + 1] != 0) {
                place = place + 1 == places ? 0 : place + 1;
            }
            table[place * 2] = feature;
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

    /** Weights as trained: see {@link LinearModel#of}. */
    static ManyClasses of(int classes, int[] features, int[] counts, byte[] weightClasses, byte[] weightValues) {
        int dense = 0;
        int sparse = 1;
        for (int count : counts) {
            dense += count < DENSE ? 0 : 1;
            sparse += count < DENSE ? count + 1 : 1;
        }
        int width = width(classes);
        int[] rows = new int[dense * width];
        short[] weights = new short[sparse];
        int weight = 0;
        int row = 0;
        int at = 1;
        for (int count : counts) {
            weights[at++] = (short) (count < DENSE ? count : ~row);
            for (int end = weight + count; weight < end; weight++) {
                int c = weightClasses[weight] & 0xFF;
                if (count < DENSE) {
                    weights[at++] = (short) (c << 8 | (weightValues[weight] & 0xFF));
                } else {
                    rows[row * width + c] = LinearModel.value(weightValues[weight]);
                }
            }
            row += count < DENSE ? 0 : 1;
        }
        return new ManyClasses(classes, features, weights, rows);
    }

    static ManyClasses read(int classes, int[] features, DataInputStream in) throws IOException {
        short[] weights = new short[1 + in.readInt()];
        LinearModel.bytes(in, (weights.length - 1) * Short.BYTES)
                .asShortBuffer()
                .get(weights, 1, weights.length - 1);
        int[] rows = new int[in.readInt() * width(classes)];
        LinearModel.bytes(in, rows.length * Integer.BYTES).asIntBuffer().get(rows);
        return new ManyClasses(classes, features, weights, rows);
    }

    @Override
    public int[] features() {
        long[] order = new long[size];
        int count = 0;
        for (int place = 0; place < places; place++) {
            if (table[place * 2 + 1] != 0) {
                order[count++] = Integer.toUnsignedLong(table[place * 2]);
            }
        }
        Arrays.sort(order);
        return Arrays.stream(order).mapToInt(feature -> (int) feature).toArray();
    }

    @Override
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(weights.length - 1);
        for (int i = 1; i < weights.length; i++) {
            out.writeShort(weights[i]);
        }
        out.writeInt(rows.length / width);
        for (int score : rows) {
            out.writeInt(score);
        }
    }

    @Override
    public void score(FeatureList list, int[] scores) {
        int[] found = list.places();
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
                scores[(weight >> 8) & 0xFF] += LinearModel.value((byte) weight);
            }
        }
    }

    private void add(int row, int[] scores) {
        for (int c = 0; c < classes; c++) {
            scores[c] += rows[row + c];
        }
    }

    @Override
    public int weight(int feature, int c) {
        int at = find(feature);
        if (at == 0 || weights[at] < 0) {
            return at == 0 ? 0 : rows[~weights[at] * width + c];
        }
        for (int end = at + weights[at]; at < end; ) {
            int weight = weights[++at];
            if (((weight >> 8) & 0xFF) == c) {
                return LinearModel.value((byte) weight);
            }
        }
        return 0;
    }

    private int find(int feature) {
        int place = place(feature);
        int at;
        while ((at = table[place * 2 + 1]) != 0 && table[place * 2] != feature) {
            place = place + 1 == places ? 0 : place + 1;
        }
        return at;
    }
}
