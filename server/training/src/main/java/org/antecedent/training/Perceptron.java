package org.antecedent.training;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.antecedent.language.linear.FeatureList;
import org.antecedent.language.linear.LinearModel;
import org.antecedent.language.linear.Scorer;

/**
 * A linear model in training: an averaged perceptron (Freund and Schapire 1999, Collins 2002). The same updates in the same
 * order give the same model, bit for bit. Averages are kept as in Daumé's thesis (2006, figure 2.3).
 */
public final class Perceptron implements Scorer {
    private final int classes;
    private int[] keys = new int[1 << 16];
    private long[][] rows = new long[1 << 16][];
    private int size;
    private static final int SKETCH_BITS = 25;

    private final int patience;
    private final byte[] asked = new byte[1 << SKETCH_BITS];
    private int dropBelow;
    private int dropSeed;

    /** One more than the number of updates' opportunities so far: what the average is taken over. */
    private long step = 1;

    /** @param patience how often a feature must be up for an update before it gets weights: rare ones are noise and bulk */
    public Perceptron(int classes, int patience) {
        this.classes = classes;
        this.patience = patience;
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void score(FeatureList features, int[] scores) {
        for (int i = 0; i < features.size(); i++) {
            if (isDropped(features.get(i))) {
                continue;
            }
            long[] row = rows[place(features.get(i))];
            if (row == null) {
                continue;
            }
            for (int k = 0; k < row.length && row[k] != EMPTY; k += 2) {
                scores[(int) (row[k] >>> 32)] += (int) row[k];
            }
        }
    }

    private static final long EMPTY = -1L;

    /** What {@link #add} counts in. */
    public static final int PARTS = 64;

    private int place(int feature) {
        int mask = keys.length - 1;
        int place = feature & mask;
        while (rows[place] != null && keys[place] != feature) {
            place = (place + 1) & mask;
        }
        return place;
    }

    /** One decision has been looked at, whether or not it was right. */
    public void tick() {
        step++;
    }

    /** Adds {@code amount} to the weight of a class for each feature. */
    public void update(FeatureList features, int label, int amount) {
        for (int i = 0; i < features.size(); i++) {
            if (!isDropped(features.get(i))) {
                update(features.get(i), label, amount);
            }
        }
    }

    /**
     * Leaves a share of all features out until the next call: which ones depends on {@code seed}. A model that cannot lean
     * on a single word learns to use endings, clusters and neighbours too.
     *
     * @param share from 0 to below 1
     */
    public void drop(double share, int seed) {
        dropBelow = (int) (share * (1 << 16));
        dropSeed = seed * 0x9E3779B1;
    }

    private boolean isDropped(int feature) {
        return dropBelow > 0 && (((feature ^ dropSeed) * 0x85EBCA6B) >>> 16) < dropBelow;
    }

    private void update(int feature, int label, int amount) {
        int place = place(feature);
        long[] row = rows[place];
        if (row == null) {
            // A sketch: features that share a place in it are let in sooner, which does no harm.
            int sketched = (feature * 0x9E3779B1) >>> (32 - SKETCH_BITS);
            if (asked[sketched] < patience - 1) {
                asked[sketched]++;
                return;
            }
            if (size * 3L > keys.length * 2L) {
                rehash();
                place = place(feature);
            }
            keys[place] = feature;
            row = new long[] {EMPTY, 0, EMPTY, 0};
            rows[place] = row;
            size++;
        }
        int k = 0;
        while (k < row.length && row[k] != EMPTY && (int) (row[k] >>> 32) != label) {
            k += 2;
        }
        if (k == row.length) {
            row = Arrays.copyOf(row, k * 2);
            Arrays.fill(row, k, row.length, EMPTY);
            rows[place] = row;
        }
        int weight = row[k] == EMPTY ? 0 : (int) row[k];
        long sum = row[k] == EMPTY ? 0 : row[k + 1];
        row[k] = (long) label << 32 | Integer.toUnsignedLong(weight + amount);
        row[k + 1] = sum + (step - 1) * amount;
    }

    private void rehash() {
        int[] oldKeys = keys;
        long[][] oldRows = rows;
        keys = new int[oldKeys.length * 2];
        rows = new long[oldKeys.length * 2][];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] != null) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                rows[place] = oldRows[i];
            }
        }
    }

    /**
     * Adds the averaged weights of another training of the same model, in {@value #PARTS} parts of an update. Trainings that
     * differ in their order of sentences err differently; their sum errs less than each.
     */
    public void add(Perceptron other) {
        for (int place = 0; place < other.keys.length; place++) {
            long[] row = other.rows[place];
            for (int k = 0; row != null && k < row.length && row[k] != EMPTY; k += 2) {
                int parts = (int) Math.round(other.average(row, k) * PARTS);
                if (parts != 0) {
                    update(other.keys[place], (int) (row[k] >>> 32), parts);
                }
            }
        }
    }

    /** How many features have a weight. */
    public int features() {
        return size;
    }

    /**
     * The averaged model, its weights in bytes.
     *
     * @param least weights nearer to zero than this, in updates, are left out
     * @param faint features none of whose weights, as coded, comes to this are left out: they are many, and change little
     */
    public LinearModel averaged(double least, int faint) {
        long[] order = new long[size];
        int count = 0;
        double largest = 0;
        for (int place = 0; place < keys.length; place++) {
            long[] row = rows[place];
            if (row == null) {
                continue;
            }
            order[count++] = Integer.toUnsignedLong(keys[place]) << 31 | place;
            for (int k = 0; k < row.length && row[k] != EMPTY; k += 2) {
                largest = Math.max(largest, Math.abs(average(row, k)));
            }
        }
        Arrays.sort(order);
        double unit = 127.0 * 127.0 / Math.max(largest, 1e-9);
        int[] features = new int[size];
        int[] counts = new int[size];
        ByteArrayOutputStream weightClasses = new ByteArrayOutputStream();
        ByteArrayOutputStream weightValues = new ByteArrayOutputStream();
        int kept = 0;
        for (long one : order) {
            int place = (int) (one & 0x7FFF_FFFF);
            byte[] coded = coded(rows[place], least, unit);
            int weights = 0;
            int loudest = 0;
            for (byte weight : coded) {
                weights += weight == 0 ? 0 : 1;
                loudest = Math.max(loudest, Math.abs(weight));
            }
            if (weights == 0 || loudest < faint) {
                continue;
            }
            for (int c = 0; c < classes; c++) {
                if (coded[c] != 0) {
                    weightClasses.write(c);
                    weightValues.write(coded[c]);
                }
            }
            features[kept] = keys[place];
            counts[kept++] = weights;
        }
        return LinearModel.of(
                classes,
                Arrays.copyOf(features, kept),
                Arrays.copyOf(counts, kept),
                weightClasses.toByteArray(),
                weightValues.toByteArray());
    }

    /** The weights of a feature, a class each; 0 for those that are left out. */
    private byte[] coded(long[] row, double least, double unit) {
        byte[] coded = new byte[classes];
        for (int k = 0; k < row.length && row[k] != EMPTY; k += 2) {
            double average = average(row, k);
            if (Math.abs(average) >= least) {
                coded[(int) (row[k] >>> 32)] = LinearModel.coded(average * unit);
            }
        }
        return coded;
    }

    private double average(long[] row, int k) {
        return (int) row[k] - row[k + 1] / (double) step;
    }
}
