package org.antecedent.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.antecedent.language.LinearModel;

/**
 * Trains a {@link LinearModel} as an averaged perceptron (Freund and Schapire 1999, Collins 2002): after each wrong answer
 * the weights of the right class rise and those of the answer fall; the model holds their average over all steps, which is
 * kept up to date lazily.
 */
final class Perceptron {
    /** Averaged weights are multiplied by this and rounded: enough digits that rounding changes no answer that matters. */
    private static final double SCALE = 100;

    private final List<String> classes;
    private final Map<Integer, Row> rows = new HashMap<>();
    private final double[] scores;
    private int step;

    /** The weights of one feature. */
    private static final class Row {
        private int[] classes = new int[2];
        private float[] weights = new float[2];
        private double[] sums = new double[2];
        private int[] stamps = new int[2];
        private int count;
        /** How many examples have the feature, as far as it has ever been updated. */
        private int updates;

        int find(int one) {
            for (int i = 0; i < count; i++) {
                if (classes[i] == one) {
                    return i;
                }
            }
            if (count == classes.length) {
                classes = Arrays.copyOf(classes, count * 2);
                weights = Arrays.copyOf(weights, count * 2);
                sums = Arrays.copyOf(sums, count * 2);
                stamps = Arrays.copyOf(stamps, count * 2);
            }
            classes[count] = one;
            return count++;
        }

        void add(int one, float change, int step) {
            int i = find(one);
            sums[i] += (double) weights[i] * (step - stamps[i]);
            stamps[i] = step;
            weights[i] += change;
        }
    }

    Perceptron(List<String> classes) {
        this.classes = List.copyOf(classes);
        this.scores = new double[classes.size()];
    }

    /** The class with the highest score, the first of those where several have it. */
    int answer(int[] features) {
        Arrays.fill(scores, 0);
        for (int feature : features) {
            Row row = rows.get(feature);
            for (int i = 0; row != null && i < row.count; i++) {
                scores[row.classes[i]] += row.weights[i];
            }
        }
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    /** Takes an example in: {@code answer} is what {@link #answer} gave for it. */
    void learn(int[] features, int gold, int answer) {
        step++;
        if (gold == answer) {
            return;
        }
        for (int feature : features) {
            Row row = rows.computeIfAbsent(feature, none -> new Row());
            row.updates++;
            row.add(gold, 1, step);
            row.add(answer, -1, step);
        }
    }

    /**
     * The averaged model.
     *
     * @param least weights whose average is smaller are left out, and features without weights
     * @param updates features that were updated less often are left out
     */
    LinearModel model(double least, int updates) {
        NavigableMap<Integer, NavigableMap<Integer, Short>> weights = new TreeMap<>();
        rows.forEach((feature, row) -> {
            NavigableMap<Integer, Short> kept = new TreeMap<>();
            for (int i = 0; i < row.count && row.updates >= updates; i++) {
                double average = (row.sums[i] + (double) row.weights[i] * (step - row.stamps[i])) / step;
                if (Math.abs(average) >= least) {
                    long scaled = Math.round(average * SCALE);
                    kept.put(row.classes[i], (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, scaled)));
                }
            }
            if (!kept.isEmpty()) {
                weights.put(feature, kept);
            }
        });
        return new LinearModel(classes, weights);
    }
}
