package org.antecedent.language.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

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

    /**
     * How many features a stretch has on average: with more, one that is not there is more often taken for one that may be; with
     * fewer, the directory is large.
     */
    private static final int STRETCH = 4;

    /** So many stretches at least that the features of one differ in their low 16 bits. */
    private static final int FEWEST_STRETCHES = 1 << 16;

    private final int classes;
    private final int size;

    /**
     * Features lie in ascending order. For each stretch of them where it starts, in the high half, and in the low half a mark for the
     * lowest five bits of each: most features that are asked for are not there, and one look tells.
     */
    private final long[] directory;

    /**
     * For each feature its low 16 bits; the number of its weights, then the weights: the class in the high byte, the weight in the
     * low; or instead the complement of the number of its row.
     */
    private final short[] entries;

    /** Rows of {@link #width} scores for features with many weights: a whole row is added faster than many weights are. */
    private final int[] rows;

    /** The classes, filled up to whole vectors. */
    private final int width;

    /** @param weights as they lie in the file */
    private ManyClasses(int classes, int[] features, short[] weights, int[] rows) {
        this.classes = classes;
        this.size = features.length;
        this.width = width(classes);
        this.directory = new long[Math.max(FEWEST_STRETCHES, size / STRETCH) + 1];
        this.entries = new short[size + weights.length];
        this.rows = rows;
        enter(features, weights);
    }

    private void enter(int[] features, short[] weights) {
        int stretch = -1;
        int from = 0;
        int at = 0;
        for (int feature : features) {
            for (int last = stretch(feature); stretch < last; ) {
                directory[++stretch] = (long) at << Integer.SIZE;
            }
            directory[stretch] |= mark(feature);
            entries[at++] = (short) feature;
            int length = 1 + Math.max(0, weights[from]);
            System.arraycopy(weights, from, entries, at, length);
            from += length;
            at += length;
        }
        while (stretch + 1 < directory.length) {
            directory[++stretch] = (long) at << Integer.SIZE;
        }
    }

    /** High bits decide, so that the order of stretches is that of features. */
    private int stretch(int feature) {
        return (int) (Integer.toUnsignedLong(feature) * (directory.length - 1) >>> Integer.SIZE);
    }

    private static long mark(int feature) {
        return 1L << (feature & 31);
    }

    private int start(int stretch) {
        return (int) (directory[stretch] >>> Integer.SIZE);
    }

    private static int width(int classes) {
        return (classes + 7) & ~7;
    }

    /** Weights as trained: see {@link LinearModel#of}. */
    static ManyClasses of(int classes, int[] features, int[] counts, byte[] weightClasses, byte[] weightValues) {
        int dense = 0;
        int sparse = 0;
        for (int count : counts) {
            dense += count < DENSE ? 0 : 1;
            sparse += count < DENSE ? count + 1 : 1;
        }
        int width = width(classes);
        int[] rows = new int[dense * width];
        short[] weights = new short[sparse];
        int weight = 0;
        int row = 0;
        int at = 0;
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
        short[] weights = new short[in.readInt()];
        LinearModel.bytes(in, weights.length * Short.BYTES).asShortBuffer().get(weights);
        int[] rows = new int[in.readInt() * width(classes)];
        LinearModel.bytes(in, rows.length * Integer.BYTES).asIntBuffer().get(rows);
        return new ManyClasses(classes, features, weights, rows);
    }

    @Override
    public int[] features() {
        int[] features = new int[size];
        int count = 0;
        for (int stretch = 0; stretch < directory.length - 1; stretch++) {
            int first = first(stretch);
            for (int at = start(stretch); at < start(stretch + 1); at = after(at)) {
                features[count++] = first + (entries[at] - first & 0xFFFF);
            }
        }
        return features;
    }

    /** The least number that is a feature of the stretch, be it there or not. */
    private int first(int stretch) {
        int stretches = directory.length - 1;
        return (int) ((((long) stretch << Integer.SIZE) + stretches - 1) / stretches);
    }

    /** Where the next entry starts. */
    private int after(int at) {
        return at + 2 + Math.max(0, entries[at + 1]);
    }

    @Override
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(entries.length - size);
        for (int at = 0; at < entries.length; at = after(at)) {
            for (int i = at + 1; i < after(at); i++) {
                out.writeShort(entries[i]);
            }
        }
        out.writeInt(rows.length / width);
        for (int score : rows) {
            out.writeInt(score);
        }
    }

    @Override
    public void score(FeatureList list, int[] scores) {
        int[] likely = list.likely();
        int[] starts = list.places();
        int size = list.size();
        // There is no branch: whether a feature is there cannot be guessed, and a processor that guesses wrong waits
        // where it could look for the next one.
        int count = 0;
        for (int i = 0; i < size; i++) {
            int feature = list.get(i);
            long stretch = directory[stretch(feature)];
            likely[count] = feature;
            starts[count] = (int) (stretch >>> Integer.SIZE);
            count += (int) (stretch >>> (feature & 31)) & 1;
        }
        // A model is larger than the caches: this asks for many places at once that are needed next, so that waits
        // overlap.
        int touched = 0;
        for (int i = 0; i < count; i++) {
            touched += entries[starts[i]];
        }
        list.touched(touched);
        for (int i = 0; i < count; i++) {
            int at = find(likely[i]);
            if (at < 0) {
                continue;
            }
            int length = entries[at];
            if (length < 0) {
                add(~length * width, scores);
                continue;
            }
            for (int end = at + length; at < end; ) {
                int weight = entries[++at];
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
        if (at < 0 || entries[at] < 0) {
            return at < 0 ? 0 : rows[~entries[at] * width + c];
        }
        for (int end = at + entries[at]; at < end; ) {
            int weight = entries[++at];
            if (((weight >> 8) & 0xFF) == c) {
                return LinearModel.value((byte) weight);
            }
        }
        return 0;
    }

    /** Where the number of the feature's weights stands; -1 for one that is not there. */
    private int find(int feature) {
        int stretch = stretch(feature);
        int end = start(stretch + 1);
        for (int at = start(stretch); at < end; at = after(at)) {
            if (entries[at] == (short) feature) {
                return at + 1;
            }
        }
        return -1;
    }
}
