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
    private static final int SKETCH_BITS = 25;

    /** How many weights a feature has room for at first. */
    private static final int ROOM = 2;

    private final int classes;

    /** Open addressing, linear probing: the feature, and where its row starts; 0 for an empty place. */
    private int[] table = new int[1 << 17];

    /**
     * The rows: how many weights there is room for in the high half, how many there are in the low one; then the weights, the
     * class in the high half, the weight in the low one. A row that is full moves to the end. Before the first is nothing.
     */
    private long[] rows = new long[1 << 18];

    /** Beside each weight what the average is made of. */
    private long[] sums = new long[1 << 18];

    private int end = 1;
    private int size;

    private final int patience;
    private final byte[] asked = new byte[1 << SKETCH_BITS];
    private int dropBelow;
    private int dropSeed;

    /** Where the features of a decision have their rows. */
    private int[] found = new int[256];

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
        if (found.length < features.size()) {
            found = new int[features.size() * 2];
        }
        // The model is larger than the caches: places first, then rows, so that waits for memory overlap.
        int count = 0;
        for (int i = 0; i < features.size(); i++) {
            int feature = features.get(i);
            int at = isDropped(feature) ? 0 : table[2 * place(feature) + 1];
            if (at != 0) {
                found[count++] = at;
            }
        }
        for (int i = 0; i < count; i++) {
            int at = found[i];
            int last = at + (int) rows[at];
            for (int k = at + 1; k <= last; k++) {
                scores[classOf(k)] += weight(k);
            }
        }
    }

    /** What {@link #add} counts in. */
    public static final int PARTS = 64;

    /** The place of a feature, or the empty place where it would go. */
    private int place(int feature) {
        int mask = table.length / 2 - 1;
        int place = feature & mask;
        while (table[2 * place + 1] != 0 && table[2 * place] != feature) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private int classOf(int k) {
        return (int) (rows[k] >>> 32);
    }

    private int weight(int k) {
        return (int) rows[k];
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
        int at = table[2 * place + 1];
        if (at == 0) {
            // A sketch: features that share a place in it are let in sooner, which does no harm.
            int sketched = (feature * 0x9E3779B1) >>> (32 - SKETCH_BITS);
            if (asked[sketched] < patience - 1) {
                asked[sketched]++;
                return;
            }
            if (size * 6L > table.length * 2L) {
                rehash();
                place = place(feature);
            }
            at = newRow(ROOM);
            table[2 * place] = feature;
            table[2 * place + 1] = at;
            size++;
        }
        int count = (int) rows[at];
        int k = at + 1;
        while (k <= at + count && classOf(k) != label) {
            k++;
        }
        if (k > at + count) {
            int room = (int) (rows[at] >>> 32);
            if (count == room) {
                at = moved(at, room, count);
                table[2 * place + 1] = at;
                k = at + 1 + count;
            }
            rows[at]++;
            rows[k] = (long) label << 32;
        }
        rows[k] = (long) label << 32 | Integer.toUnsignedLong(weight(k) + amount);
        sums[k] += (step - 1) * amount;
    }

    /** Makes an empty row at the end. */
    private int newRow(int room) {
        if (end + 1 + room > rows.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
            sums = Arrays.copyOf(sums, rows.length);
        }
        int at = end;
        rows[at] = (long) room << 32;
        end += 1 + room;
        return at;
    }

    /** Moves a row to where it has more room. */
    private int moved(int from, int room, int count) {
        int at = newRow(Math.min(classes, room * 2));
        System.arraycopy(rows, from + 1, rows, at + 1, count);
        System.arraycopy(sums, from + 1, sums, at + 1, count);
        rows[at] += count;
        return at;
    }

    private void rehash() {
        int[] old = table;
        table = new int[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] != 0) {
                int place = place(old[i]);
                table[2 * place] = old[i];
                table[2 * place + 1] = old[i + 1];
            }
        }
    }

    /**
     * Adds the averaged weights of another training of the same model, in {@value #PARTS} parts of an update. Trainings that
     * differ in their order of sentences err differently; their sum errs less than each. Whole numbers are added: it is the
     * same sum in whatever order several threads add.
     */
    public synchronized void add(Perceptron other) {
        for (int i = 0; i < other.table.length; i += 2) {
            int at = other.table[i + 1];
            for (int k = at + 1; at != 0 && k <= at + (int) other.rows[at]; k++) {
                int parts = (int) Math.round(other.average(k) * PARTS);
                if (parts != 0) {
                    update(other.table[i], other.classOf(k), parts);
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
        for (int i = 0; i < table.length; i += 2) {
            int at = table[i + 1];
            if (at == 0) {
                continue;
            }
            order[count++] = Integer.toUnsignedLong(table[i]) << 31 | at;
            for (int k = at + 1; k <= at + (int) rows[at]; k++) {
                largest = Math.max(largest, Math.abs(average(k)));
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
            byte[] coded = coded((int) (one & 0x7FFF_FFFF), least, unit);
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
            features[kept] = (int) (one >>> 31);
            counts[kept++] = weights;
        }
        return LinearModel.of(
                classes,
                Arrays.copyOf(features, kept),
                Arrays.copyOf(counts, kept),
                weightClasses.toByteArray(),
                weightValues.toByteArray());
    }

    /** The weights of a row, a class each; 0 for those that are left out. */
    private byte[] coded(int at, double least, double unit) {
        byte[] coded = new byte[classes];
        for (int k = at + 1; k <= at + (int) rows[at]; k++) {
            double average = average(k);
            if (Math.abs(average) >= least) {
                coded[classOf(k)] = LinearModel.coded(average * unit);
            }
        }
        return coded;
    }

    private double average(int k) {
        return weight(k) - sums[k] / (double) step;
    }
}
