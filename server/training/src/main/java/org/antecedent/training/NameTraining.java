package org.antecedent.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.antecedent.language.Language;
import org.antecedent.language.linear.FeatureList;
import org.antecedent.language.linear.Hash;
import org.antecedent.language.linear.LinearModel;
import org.antecedent.mention.NameEvidence;
import org.antecedent.mention.NameSearch;
import org.antecedent.training.NameCorpus.Document;
import org.antecedent.training.NameCorpus.Labelled;

/**
 * Trains the name model: a conditional random field (Lafferty, McCallum and Pereira 2001) by AdaGrad (Duchi, Hazan and
 * Singer 2011), with features left out at random. The same examples in the same order give the same model, bit for bit.
 */
final class NameTraining {
    private static final int CLASSES = NameSearch.CLASSES;

    // Tuned on the dev corpora and measure-only/worldnews, as NameSource is.

    private static final int EPOCHS = 8;

    /** The weights are the mean of those after this epoch and all later ones, which are less at the mercy of the order. */
    private static final int AVERAGED = 3;

    /** The model is the mean of so many trainings that differ in the order of the examples and in what is left out. */
    private static final int TRAININGS = 2;

    /** A feature that is seen less often has no weight. */
    private static final int PATIENCE = 2;

    /** The share of features left out at random, example by example: no name rests on one clue. */
    private static final double DROP = 0.5;

    /** The size of steps. */
    private static final double RATE = 0.04;

    /** What a missed name costs beforehand, as log-odds: gold names are right, and recall is what lacks. */
    private static final double MISSED = 0.5;

    /** Weights nearer to zero than this change nothing. */
    private static final double LEAST = 0.02;

    /** Gradients whose squares sum up to less are not worth their step. */
    private static final double FLAT = 1e-6;

    /** The largest weight, in units of the model. */
    private static final double LARGEST = 127.0 * 127.0;

    private final NameEvidence evidence;
    private final List<Example> examples = new ArrayList<>();
    private int[] keys = new int[1 << 22];
    private int[] numbers = new int[1 << 22];
    private int[] seen = new int[1 << 20];
    private int[] hashes = new int[1 << 20];
    private int count;

    /**
     * Open tokens side by side, with none open before and after.
     *
     * @param features the numbers of each token's features
     * @param weight how much it counts
     */
    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop
    private record Example(int[][] features, byte[] labels, boolean isFollowed, float weight) {}

    NameTraining(NameEvidence evidence) {
        this.evidence = evidence;
    }

    /** Takes documents as examples. */
    void add(Language language, NameSource source, List<Document> documents) {
        source.paragraphs(language, documents, (paragraph, weight) -> add(paragraph, source.dialect(), weight));
    }

    private void add(Labelled paragraph, int dialect, double weight) {
        evidence.of(paragraph.sentences());
        FeatureList list = new FeatureList();
        for (int s = 0; s < paragraph.sentences().size(); s++) {
            evidence.sentence(s);
            int size = evidence.size();
            int[] labels = reachable(evidence, paragraph.labels().get(s));
            int i = 0;
            while (i < size) {
                if (!evidence.isOpen(i)) {
                    i++;
                    continue;
                }
                int first = i;
                List<int[]> features = new ArrayList<>();
                while (i < size && evidence.isOpen(i)) {
                    list.clear();
                    evidence.features(i, dialect, list);
                    int[] found = new int[list.size()];
                    for (int k = 0; k < found.length; k++) {
                        found[k] = number(list.get(k));
                    }
                    features.add(found);
                    i++;
                }
                byte[] run = new byte[i - first];
                for (int k = 0; k < run.length; k++) {
                    run[k] = (byte) labels[first + k];
                }
                examples.add(new Example(features.toArray(int[][]::new), run, i < size, (float) weight));
            }
        }
    }

    /** The labels of a sentence without names that hold a token which is never looked at. */
    static int[] reachable(NameEvidence evidence, int[] gold) {
        int[] labels = gold.clone();
        for (int i = 0; i < labels.length; i++) {
            if (!NameSearch.starts(labels[i])) {
                continue;
            }
            int end = i;
            boolean open = true;
            do {
                open &= evidence.isOpen(end);
            } while (!NameSearch.ends(labels[end++]));
            if (!open) {
                Arrays.fill(labels, i, end, NameSearch.OUTSIDE);
            }
        }
        return labels;
    }

    /** The number of a feature, counted from 0 in the order in which they are first seen. */
    private int number(int feature) {
        int mask = keys.length - 1;
        int place = feature & mask;
        while (numbers[place] != 0 && keys[place] != feature) {
            place = (place + 1) & mask;
        }
        if (numbers[place] == 0) {
            if (count * 3L > keys.length * 2L) {
                rehash();
                return number(feature);
            }
            if (count == hashes.length) {
                hashes = Arrays.copyOf(hashes, count * 2);
                seen = Arrays.copyOf(seen, count * 2);
            }
            keys[place] = feature;
            hashes[count] = feature;
            numbers[place] = ++count;
        }
        seen[numbers[place] - 1]++;
        return numbers[place] - 1;
    }

    private void rehash() {
        keys = new int[keys.length * 2];
        numbers = new int[keys.length];
        int mask = keys.length - 1;
        for (int n = 0; n < count; n++) {
            int place = hashes[n] & mask;
            while (numbers[place] != 0) {
                place = (place + 1) & mask;
            }
            keys[place] = hashes[n];
            numbers[place] = n + 1;
        }
    }

    /** Weights summed up: of features, and of transitions. */
    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop
    private record Sums(float[] features, float[] transitions) {
        Sums(int rows) {
            this(new float[rows * CLASSES], new float[CLASSES * CLASSES]);
        }

        void add(Sums other) {
            add(other.features, features);
            add(other.transitions, transitions);
        }

        private static void add(float[] weights, float[] sums) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weights[i];
            }
        }
    }

    /** Trains on all examples, several times in the orders of fixed seeds. */
    LinearModel train(Progress progress) {
        int[] row = rows();
        int rows = Arrays.stream(row).max().orElse(-1) + 1;
        Sums sum = new Sums(rows);
        // Fractions are added in the order of the seeds: in another one the sums would differ by their last bits.
        IntStream.rangeClosed(1, TRAININGS)
                .parallel()
                .mapToObj(seed -> train(row, rows, seed, progress))
                .forEachOrdered(sum::add);
        return model(row, mean(sum.features), mean(sum.transitions));
    }

    /** Trains once, and sums up the weights of the later epochs. */
    private Sums train(int[] row, int rows, int seed, Progress progress) {
        Sums sums = new Sums(rows);
        Random random = new Random(seed);
        float[] weights = new float[rows * CLASSES];
        float[] squares = new float[rows];
        Arrays.fill(squares, 0.1f);
        float[] transitions = new float[CLASSES * CLASSES];
        float[] transitionSquares = new float[CLASSES * CLASSES];
        Arrays.fill(transitionSquares, 1);
        int[] order = IntStream.range(0, examples.size()).toArray();
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            shuffle(order, random);
            double loss = 0;
            long tokens = 0;
            Lattice lattice = new Lattice();
            for (int e : order) {
                Example example = examples.get(e);
                int dropSeed = random.nextInt();
                lattice.score(example, row, weights, transitions, dropSeed);
                loss += lattice.loss() * example.weight();
                tokens += example.labels().length;
                lattice.update(example, row, weights, squares, transitions, transitionSquares, dropSeed);
            }
            if (epoch >= AVERAGED) {
                sums.add(new Sums(weights, transitions));
            }
            progress.say("training %d, epoch %d: loss %.4f a token, %d features"
                    .formatted(seed, epoch, loss / tokens, rows));
        }
        return sums;
    }

    private static float[] mean(float[] sums) {
        float[] mean = new float[sums.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = sums[i] / (EPOCHS - AVERAGED + 1) / TRAININGS;
        }
        return mean;
    }

    /** The row of weights of each feature; -1 for those seen too seldom. */
    private int[] rows() {
        int[] row = new int[count];
        int next = 0;
        for (int n = 0; n < count; n++) {
            row[n] = seen[n] >= PATIENCE ? next++ : -1;
        }
        return row;
    }

    private boolean isDropped(int feature, int seed) {
        return Hash.of(seed, feature) >>> 8 < DROP * (1 << 24);
    }

    /** The sums over all ways to name an example. */
    private final class Lattice {
        private double[][] score = new double[64][CLASSES];
        private double[][] forward = new double[64][CLASSES];
        private double[][] backward = new double[64][CLASSES];
        private double[] scale = new double[64];
        private final double[][] moves = new double[CLASSES][CLASSES];
        private final double[] gradient = new double[CLASSES];
        private double goldScore;
        private double shift;
        private int size;

        void score(Example example, int[] row, float[] weights, float[] transitions, int dropSeed) {
            size = example.labels().length;
            if (score.length < size) {
                score = new double[size * 2][CLASSES];
                forward = new double[size * 2][CLASSES];
                backward = new double[size * 2][CLASSES];
                scale = new double[size * 2];
            }
            goldScore = 0;
            shift = 0;
            for (int a = 0; a < CLASSES; a++) {
                for (int b = 0; b < CLASSES; b++) {
                    moves[a][b] = NameSearch.follows(b, a) ? StrictMath.exp(transitions[a * CLASSES + b]) : 0;
                }
            }
            float keep = (float) (1 / (1 - DROP));
            for (int i = 0; i < size; i++) {
                double[] here = score[i];
                Arrays.fill(here, 0);
                for (int n : example.features()[i]) {
                    if (row[n] < 0 || isDropped(n, dropSeed)) {
                        continue;
                    }
                    int at = row[n] * CLASSES;
                    for (int c = 0; c < CLASSES; c++) {
                        here[c] += weights[at + c];
                    }
                }
                int gold = example.labels()[i];
                double most = Double.NEGATIVE_INFINITY;
                for (int c = 0; c < CLASSES; c++) {
                    here[c] *= keep;
                    here[c] += c != gold && c == NameSearch.OUTSIDE ? MISSED : 0;
                    most = Math.max(most, here[c]);
                }
                int before = i == 0 ? NameSearch.OUTSIDE : example.labels()[i - 1];
                goldScore += here[gold] + transitions[before * CLASSES + gold];
                for (int c = 0; c < CLASSES; c++) {
                    here[c] = StrictMath.exp(here[c] - most);
                }
                shift += most;
            }
            if (example.isFollowed()) {
                goldScore += transitions[example.labels()[size - 1] * CLASSES + NameSearch.OUTSIDE];
            }
            sums(example);
        }

        private void sums(Example example) {
            for (int i = 0; i < size; i++) {
                double sum = 0;
                for (int c = 0; c < CLASSES; c++) {
                    double in = 0;
                    if (i == 0) {
                        in = moves[NameSearch.OUTSIDE][c];
                    } else {
                        for (int b = 0; b < CLASSES; b++) {
                            in += forward[i - 1][b] * moves[b][c];
                        }
                    }
                    forward[i][c] = in * score[i][c];
                    sum += forward[i][c];
                }
                scale[i] = sum;
                for (int c = 0; c < CLASSES; c++) {
                    forward[i][c] /= sum;
                }
            }
            for (int c = 0; c < CLASSES; c++) {
                backward[size - 1][c] =
                        !NameSearch.ends(c) ? 0 : example.isFollowed() ? moves[c][NameSearch.OUTSIDE] : 1;
            }
            for (int i = size - 2; i >= 0; i--) {
                for (int b = 0; b < CLASSES; b++) {
                    double out = 0;
                    for (int c = 0; c < CLASSES; c++) {
                        out += moves[b][c] * score[i + 1][c] * backward[i + 1][c];
                    }
                    backward[i][b] = out / scale[i + 1];
                }
            }
        }

        private double total() {
            double end = 0;
            for (int c = 0; c < CLASSES; c++) {
                end += forward[size - 1][c] * backward[size - 1][c];
            }
            return end;
        }

        double loss() {
            double log = shift + StrictMath.log(total());
            for (int i = 0; i < size; i++) {
                log += StrictMath.log(scale[i]);
            }
            return log - goldScore;
        }

        void update(
                Example example,
                int[] row,
                float[] weights,
                float[] squares,
                float[] transitions,
                float[] transitionSquares,
                int dropSeed) {
            double total = total();
            for (int i = 0; i < size; i++) {
                double square = 0;
                for (int c = 0; c < CLASSES; c++) {
                    double share = forward[i][c] * backward[i][c] / total;
                    gradient[c] = (share - (c == example.labels()[i] ? 1 : 0)) * example.weight();
                    square += gradient[c] * gradient[c];
                }
                transitions(example, i, total, transitions, transitionSquares);
                if (square < FLAT) {
                    continue;
                }
                for (int n : example.features()[i]) {
                    if (row[n] < 0 || isDropped(n, dropSeed)) {
                        continue;
                    }
                    squares[row[n]] += (float) square;
                    float step = (float) (RATE / Math.sqrt(squares[row[n]]));
                    int at = row[n] * CLASSES;
                    for (int c = 0; c < CLASSES; c++) {
                        weights[at + c] -= step * (float) gradient[c];
                    }
                }
            }
        }

        private void transitions(Example example, int i, double total, float[] weights, float[] squares) {
            for (int b = 0; b < CLASSES; b++) {
                if (i == 0 && b != NameSearch.OUTSIDE) {
                    continue;
                }
                double from = i == 0 ? 1 : forward[i - 1][b];
                int before = i == 0 ? NameSearch.OUTSIDE : example.labels()[i - 1];
                for (int c = 0; c < CLASSES; c++) {
                    if (moves[b][c] == 0) {
                        continue;
                    }
                    double share = from * moves[b][c] * score[i][c] * backward[i][c] / (scale[i] * total);
                    boolean gold = b == before && c == example.labels()[i];
                    double slope = (share - (gold ? 1 : 0)) * example.weight();
                    int at = b * CLASSES + c;
                    squares[at] += (float) (slope * slope);
                    weights[at] -= (float) (RATE * slope / Math.sqrt(squares[at]));
                }
            }
        }
    }

    private LinearModel model(int[] row, float[] weights, float[] transitions) {
        double largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        FeatureList list = new FeatureList();
        List<long[]> order = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            if (row[n] >= 0) {
                order.add(new long[] {Integer.toUnsignedLong(hashes[n]), row[n]});
            }
        }
        for (int before = 0; before < CLASSES; before++) {
            list.clear();
            NameSearch.transition(before, list);
            order.add(new long[] {Integer.toUnsignedLong(list.get(0)), -1 - before});
            for (int c = 0; c < CLASSES; c++) {
                largest = Math.max(largest, Math.abs(transitions[before * CLASSES + c]));
            }
        }
        order.sort((a, b) -> Long.compare(a[0], b[0]));
        double unit = LARGEST / largest;
        int[] features = new int[order.size()];
        int[] counts = new int[order.size()];
        byte[] classes = new byte[order.size() * CLASSES];
        byte[] values = new byte[order.size() * CLASSES];
        int kept = 0;
        int size = 0;
        for (long[] one : order) {
            int first = size;
            for (int c = 0; c < CLASSES; c++) {
                double weight = one[1] < 0
                        ? transitions[(int) (-1 - one[1]) * CLASSES + c]
                        : weights[(int) one[1] * CLASSES + c];
                byte coded = LinearModel.coded(weight * unit);
                if (coded != 0 && (one[1] < 0 || Math.abs(weight) >= LEAST)) {
                    classes[size] = (byte) c;
                    values[size++] = coded;
                }
            }
            if (size > first) {
                features[kept] = (int) one[0];
                counts[kept++] = size - first;
            }
        }
        return LinearModel.of(
                CLASSES,
                Arrays.copyOf(features, kept),
                Arrays.copyOf(counts, kept),
                Arrays.copyOf(classes, size),
                Arrays.copyOf(values, size));
    }

    static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int value = order[i];
            order[i] = order[other];
            order[other] = value;
        }
    }
}
