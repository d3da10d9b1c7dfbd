package org.antecedent.language.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights for eight classes at most: all weights of a feature are two numbers, which are added whole.
 *
 * <p>File format: for each feature eight weights (byte each, 0 for none).
 */
final class FewClasses implements Weights {
    /** How many classes there may be. */
    static final int MOST = 8;

    /** Makes all weights positive, so that sums do not borrow from their neighbours. */
    private static final int BIAS = 127 * 127;

    private static final long BIASES = BIAS * 0x0001_0001_0001_0001L;

    /** Every second of the four weights in a number. */
    private static final long SECOND = 0x0000_7FFF_0000_7FFFL;

    /** The high bits of the four weights in a number: they hold four bits of the feature. */
    private static final long CHECK = 0x8000_8000_8000_8000L;

    /** Four bits as they stand in {@link #CHECK}. */
    private static final long[] SPREAD = new long[16];

    static {
        for (int bits = 0; bits < SPREAD.length; bits++) {
            for (int k = 0; k < 4; k++) {
                SPREAD[bits] |= (long) (bits >> k & 1) << (16 * k + 15);
            }
        }
    }

    /** So many stretches of features that a feature is known by its stretch and its low 16 bits. */
    private static final int STRETCHES = 1 << 16;

    private final int classes;
    private final KeyIndex features;

    /** For each feature eight weights, plus {@link #BIAS}, 16 bits each, the first one lowest; with {@link #CHECK}. */
    private final long[] weights;

    /** @param coded for each feature eight weights, the first one highest */
    private FewClasses(int classes, int[] features, long[] coded) {
        this.classes = classes;
        this.features = new KeyIndex(features, STRETCHES);
        this.weights = new long[features.length * 2];
        for (int i = 0; i < features.length; i++) {
            weights[i * 2] = BIASES + SPREAD[features[i] >> 8 & 15];
            weights[i * 2 + 1] = BIASES + SPREAD[features[i] >> 12 & 15];
            for (long rest = coded[i]; rest != 0; ) {
                int c = Long.numberOfLeadingZeros(rest) / Byte.SIZE;
                int shift = shift(c);
                weights[i * 2 + c / 4] += (long) LinearModel.value((byte) (rest >>> shift)) << (c % 4 * 16);
                rest &= ~(0xFFL << shift);
            }
        }
    }

    private static int shift(int c) {
        return Long.SIZE - Byte.SIZE - c * Byte.SIZE;
    }

    /** Weights as trained: see {@link LinearModel#of}. */
    static FewClasses of(int classes, int[] features, int[] counts, byte[] weightClasses, byte[] weightValues) {
        long[] coded = new long[features.length];
        int weight = 0;
        for (int i = 0; i < features.length; i++) {
            for (int end = weight + counts[i]; weight < end; weight++) {
                coded[i] |= (weightValues[weight] & 0xFFL) << shift(weightClasses[weight]);
            }
        }
        return new FewClasses(classes, features, coded);
    }

    static FewClasses read(int classes, int[] features, DataInputStream in) throws IOException {
        long[] coded = new long[features.length];
        LinearModel.bytes(in, coded.length * Long.BYTES).asLongBuffer().get(coded);
        return new FewClasses(classes, features, coded);
    }

    @Override
    public int[] features() {
        int[] keys = new int[features.size()];
        Arrays.setAll(keys, features::key);
        return keys;
    }

    @Override
    public void write(DataOutputStream out) throws IOException {
        for (long four : weights) {
            for (int shift = 0; shift < Long.SIZE; shift += Short.SIZE) {
                out.writeByte(LinearModel.coded((double) ((four >>> shift & 0x7FFF) - BIAS)));
            }
        }
    }

    @Override
    public void score(FeatureList list, int[] scores) {
        int[] likely = list.likely();
        int[] places = list.places();
        int count = features.rows(list, likely, places);
        long sums02 = 0;
        long sums13 = 0;
        long sums46 = 0;
        long sums57 = 0;
        int found = 0;
        for (int i = 0; i < count; i++) {
            int row = places[i];
            if (row < 0 || !isAt(row, likely[i])) {
                row = features.row(likely[i]);
                if (row < 0) {
                    continue;
                }
            }
            long low = weights[row * 2];
            long high = weights[row * 2 + 1];
            sums02 += low & SECOND;
            sums13 += (low >>> 16) & SECOND;
            sums46 += high & SECOND;
            sums57 += (high >>> 16) & SECOND;
            found++;
        }
        long[] sums = {sums02, sums13, sums46, sums57};
        for (int c = 0; c < classes; c++) {
            long pair = sums[(c & 1) + c / 4 * 2];
            scores[c] += (int) ((c & 2) == 0 ? pair : pair >>> 32) - found * BIAS;
        }
    }

    @Override
    public int weight(int feature, int c) {
        int row = features.row(feature);
        return row < 0 ? 0 : (int) (weights[row * 2 + c / 4] >>> (c % 4 * 16) & 0x7FFF) - BIAS;
    }

    private boolean isAt(int row, int feature) {
        return (weights[row * 2] & CHECK) == SPREAD[feature >> 8 & 15]
                && (weights[row * 2 + 1] & CHECK) == SPREAD[feature >> 12 & 15];
    }
}
