package org.antecedent.language.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights for one class: a small table in which a feature and its weight lie side by side, so that one look into memory
 * tells both. In the file they lie as those of {@link FewClasses}.
 */
final class OneClass implements Weights {
    /** Stands for the weight of a place that holds no feature. */
    private static final int EMPTY = Integer.MIN_VALUE;

    private final int[] features;

    /** Open addressing, half of it empty at least: a feature, then its weight. */
    private final int[] table;

    private final int shift;

    /** @param coded one weight a feature */
    private OneClass(int[] features, byte[] coded) {
        this.features = features;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, features.length));
        this.shift = Integer.SIZE - (bits + 1);
        this.table = new int[1 << (bits + 2)];
        for (int i = 1; i < table.length; i += 2) {
            table[i] = EMPTY;
        }
        for (int i = 0; i < features.length; i++) {
            int at = place(features[i]);
            while (table[at + 1] != EMPTY) {
                at = after(at);
            }
            table[at] = features[i];
            table[at + 1] = LinearModel.value(coded[i]);
        }
    }

    /** Weights as trained: see {@link LinearModel#of}. */
    static OneClass of(int[] features, byte[] weightValues) {
        return new OneClass(features, weightValues);
    }

    static OneClass read(int[] features, DataInputStream in) throws IOException {
        byte[] coded = new byte[features.length];
        byte[] eight = LinearModel.bytes(in, features.length * FewClasses.MOST).array();
        for (int i = 0; i < coded.length; i++) {
            coded[i] = eight[i * FewClasses.MOST];
        }
        return new OneClass(features, coded);
    }

    private int place(int feature) {
        return feature >>> shift << 1;
    }

    private int after(int place) {
        return (place + 2) & (table.length - 1);
    }

    private int weight(int feature) {
        for (int at = place(feature); table[at + 1] != EMPTY; at = after(at)) {
            if (table[at] == feature) {
                return table[at + 1];
            }
        }
        return 0;
    }

    @Override
    public void score(FeatureList list, int[] scores) {
        int sum = 0;
        for (int i = 0; i < list.size(); i++) {
            sum += weight(list.get(i));
        }
        scores[0] += sum;
    }

    @Override
    public int weight(int feature, int c) {
        return weight(feature);
    }

    @Override
    public int[] features() {
        return Arrays.copyOf(features, features.length);
    }

    @Override
    public void write(DataOutputStream out) throws IOException {
        byte[] eight = new byte[FewClasses.MOST];
        for (int feature : features) {
            eight[0] = LinearModel.coded(weight(feature));
            out.write(eight);
        }
    }
}
