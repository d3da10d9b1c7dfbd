package org.antecedent.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.antecedent.language.linear.LinearModel;

/**
 * Conditional logistic regression: of several choices, some of them right, with hashed features each. Fitted by Adam (Kingma
 * and Ba 2015) on all examples at once, with a penalty on large weights. The same examples give the same model, bit for bit.
 */
final class ChoiceTraining {
    private static final int STEPS = 150;
    private static final double RATE = 0.06;

    private final double penalty;
    private final int rare;
    private final double unit;

    /**
     * @param penalty of the square of a weight
     * @param rare a feature that holds of choices of fewer examples is left out
     * @param unit the log-odds that one unit of the model stands for
     */
    ChoiceTraining(double penalty, int rare, double unit) {
        this.penalty = penalty;
        this.rare = rare;
        this.unit = unit;
    }

    /**
     * An example.
     *
     * @param features of each choice
     * @param right which choices are right; at least one
     */
    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop
    record Example(double weight, int[][] features, boolean[] right) {}

    LinearModel train(List<Example> examples, Progress progress) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Example example : examples) {
            Arrays.stream(example.features())
                    .flatMapToInt(Arrays::stream)
                    .distinct()
                    .forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        TreeMap<Integer, Integer> index = new TreeMap<>(Integer::compareUnsigned);
        counts.forEach((feature, count) -> {
            if (count >= rare) {
                index.put(feature, 0);
            }
        });
        int next = 0;
        for (Map.Entry<Integer, Integer> entry : index.entrySet()) {
            entry.setValue(next++);
        }
        Map<Integer, Integer> places = new HashMap<>(index);
        int[][][] rows = new int[examples.size()][][];
        for (int e = 0; e < rows.length; e++) {
            rows[e] = Arrays.stream(examples.get(e).features())
                    .map(features -> Arrays.stream(features)
                            .filter(places::containsKey)
                            .map(places::get)
                            .toArray())
                    .toArray(int[][]::new);
        }
        double[] weights = new double[next];
        double[] gradient = new double[next];
        double[] mean = new double[next];
        double[] square = new double[next];
        double loss = 0;
        for (int step = 1; step <= STEPS; step++) {
            for (int f = 0; f < next; f++) {
                gradient[f] = -penalty * weights[f];
            }
            loss = 0;
            for (int e = 0; e < rows.length; e++) {
                loss += add(examples.get(e), rows[e], weights, gradient);
            }
            for (int f = 0; f < next; f++) {
                mean[f] = 0.9 * mean[f] + 0.1 * gradient[f];
                square[f] = 0.99 * square[f] + 0.01 * gradient[f] * gradient[f];
                double m = mean[f] / (1 - StrictMath.pow(0.9, step));
                double s = square[f] / (1 - StrictMath.pow(0.99, step));
                weights[f] += RATE * m / (Math.sqrt(s) + 1e-8);
            }
        }
        progress.say(String.format(
                Locale.ROOT, "%d examples, %d features, loss %.4f", rows.length, next, loss / rows.length));
        return model(index, weights);
    }

    /** Adds the gradient of one example's log-likelihood; returns its loss. */
    private static double add(Example example, int[][] rows, double[] weights, double[] gradient) {
        double[] scores = new double[rows.length];
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < rows.length; i++) {
            for (int f : rows[i]) {
                scores[i] += weights[f];
            }
            top = Math.max(top, scores[i]);
        }
        double all = 0;
        double good = 0;
        for (int i = 0; i < rows.length; i++) {
            scores[i] = StrictMath.exp(scores[i] - top);
            all += scores[i];
            good += example.right()[i] ? scores[i] : 0;
        }
        good = Math.max(good, 1e-12);
        for (int i = 0; i < rows.length; i++) {
            double push = (example.right()[i] ? scores[i] / good : 0) - scores[i] / all;
            for (int f : rows[i]) {
                gradient[f] += example.weight() * push;
            }
        }
        return -StrictMath.log(good / all);
    }

    /** @param index the places of the weights, by feature in ascending unsigned order */
    private LinearModel model(SortedMap<Integer, Integer> index, double[] weights) {
        List<Integer> kept = index.keySet().stream()
                .filter(feature -> LinearModel.coded(weights[index.get(feature)] / unit) != 0)
                .toList();
        int[] features = kept.stream().mapToInt(Integer::intValue).toArray();
        byte[] values = new byte[features.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = LinearModel.coded(weights[index.get(features[i])] / unit);
        }
        int[] one = new int[features.length];
        Arrays.fill(one, 1);
        return LinearModel.of(1, features, one, new byte[features.length], values);
    }
}
