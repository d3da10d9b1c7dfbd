package org.antecedent.training;

import java.util.Locale;

/** Precision, recall and F1 of things found against gold, each in [0, 1]; 1 where there was nothing to find. */
final class Score {
    private long right;
    private long found;
    private long gold;

    void add(long right, long found, long gold) {
        this.right += right;
        this.found += found;
        this.gold += gold;
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return gold == 0 ? 1 : (double) right / gold;
    }

    double f1() {
        return found + gold == 0 ? 1 : 2.0 * right / (found + gold);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "F1 %.4f (p %.4f, r %.4f, %d gold)", f1(), precision(), recall(), gold);
    }
}
