package org.antecedent.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.antecedent.language.linear.Appearance;
import org.antecedent.language.linear.WordTable;
import org.antecedent.mention.WordKinds;
import org.antecedent.mention.WordKinds.Use;

/**
 * Tells what words name from where they lie among other words: a network with one hidden layer learns from the words that
 * annotated texts hold, and is asked about all that have a vector. What is said of a word never comes from a network that
 * learned from the word itself, so that in training the name model meets the mistakes that it will meet later. The same
 * input gives the same table, bit for bit.
 */
final class WordKindsTraining {
    private static final int USES = Use.values().length;

    /** So many networks, each of which learns from the words that the others are asked about. */
    private static final int FOLDS = 5;

    /** Words that are no name in a larger share of places are left out: most words of the language. */
    private static final double COMMON = 0.93;

    private static final int SHADES = 60;

    // Tuned on how well the words of other folds are told.

    private static final int HIDDEN = 128;
    private static final int EPOCHS = 12;
    private static final int BATCH = 128;
    private static final double RATE = 0.002;
    private static final double DROP = 0.3;

    /** Vectors of length 1 are stretched to this. */
    private static final float STRETCH = 3;

    /** A word that is seen often counts more than one that is seen once, though not more than so many times. */
    private static final double LARGEST_WEIGHT = 4;

    private final WordVectors words;
    private final NameUses uses;

    WordKindsTraining(WordVectors words, NameUses uses) {
        this.words = words;
        this.uses = uses;
    }

    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop
    private record Example(float[] vector, float[] shares, float weight) {}

    WordTable train(Progress progress) {
        int size = words.words().length;
        float[][] shares = new float[size][];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> examples = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                int[] counts = uses.of(words.words()[i]);
                if (i % FOLDS != fold && counts.length > 0) {
                    examples.add(example(words.vectors()[i], counts));
                }
            }
            Network network = new Network(new Random(fold + 1));
            network.train(examples);
            double right = 0;
            int asked = 0;
            for (int i = fold; i < size; i += FOLDS) {
                shares[i] = network.shares(stretched(words.vectors()[i]));
                int[] counts = uses.of(words.words()[i]);
                if (counts.length > 0) {
                    right += largest(shares[i])
                                    == largest(
                                            example(words.vectors()[i], counts).shares())
                            ? 1
                            : 0;
                    asked++;
                }
            }
            progress.say("part %d: %d words learned, %.3f of %d others told right"
                    .formatted(fold + 1, examples.size(), right / asked, asked));
        }
        return table(shares);
    }

    private static Example example(float[] vector, int[] counts) {
        int all = Arrays.stream(counts).sum();
        float[] shares = new float[USES];
        for (int use = 0; use < USES; use++) {
            shares[use] = counts[use] / (float) all;
        }
        return new Example(stretched(vector), shares, (float) Math.min(1 + StrictMath.log(all), LARGEST_WEIGHT));
    }

    private static float[] stretched(float[] vector) {
        float[] stretched = vector.clone();
        for (int d = 0; d < stretched.length; d++) {
            stretched[d] *= STRETCH;
        }
        return stretched;
    }

    private static int largest(float[] shares) {
        int largest = 0;
        for (int use = 1; use < shares.length; use++) {
            if (shares[use] > shares[largest]) {
                largest = use;
            }
        }
        return largest;
    }

    private WordTable table(float[][] shares) {
        List<Integer> named = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            if (shares[i][Use.NO_NAME.ordinal()] < COMMON) {
                named.add(i);
            }
        }
        float[][] points = new float[named.size()][USES];
        String[] forms = new String[named.size()];
        for (int n = 0; n < points.length; n++) {
            float[] of = shares[named.get(n)];
            for (int use = 0; use < USES; use++) {
                // The square roots of shares are a vector of length 1.
                points[n][use] = (float) Math.sqrt(of[use]);
            }
            forms[n] = words.words()[named.get(n)];
        }
        short[] shades = Clusters.kMeans(points, Math.min(SHADES, points.length));
        int[] keys = Appearance.keys(forms);
        TreeMap<Integer, Short> rows = new TreeMap<>(Integer::compareUnsigned);
        for (int n = 0; n < keys.length; n++) {
            float[] of = shares[named.get(n)];
            int use = largest(of);
            // Of words that differ in their digits alone the commonest counts.
            rows.putIfAbsent(keys[n], (short) WordKinds.coded(Use.values()[use], of[use], shades[n]));
        }
        short[] values = new short[rows.size()];
        int next = 0;
        for (short value : rows.values()) {
            values[next++] = value;
        }
        return new WordTable(rows.keySet().stream().mapToInt(Integer::intValue).toArray(), new short[][] {values});
    }

    /** One hidden layer of rectifiers, softmax; trained by Adam (Kingma and Ba 2015). */
    private static final class Network {
        private static final int INPUTS = WordVectors.DIMENSIONS;
        private static final int HIDDEN_BIAS = INPUTS * HIDDEN;
        private static final int OUTPUT = HIDDEN_BIAS + HIDDEN;
        private static final int OUTPUT_BIAS = OUTPUT + USES * HIDDEN;

        private final Random random;
        private final float[] weights = new float[OUTPUT_BIAS + USES];
        private final float[] slopes = new float[weights.length];
        private final float[] means = new float[weights.length];
        private final float[] squares = new float[weights.length];
        private final float[] hidden = new float[HIDDEN];
        private final float[] back = new float[HIDDEN];
        private int steps;

        Network(Random random) {
            this.random = random;
            for (int i = 0; i < HIDDEN_BIAS; i++) {
                weights[i] = (float) (random.nextGaussian() * 0.15);
            }
            for (int i = OUTPUT; i < OUTPUT_BIAS; i++) {
                weights[i] = (float) (random.nextGaussian() * 0.1);
            }
        }

        void train(List<Example> examples) {
            List<Example> order = new ArrayList<>(examples);
            for (int epoch = 0; epoch < EPOCHS; epoch++) {
                Collections.shuffle(order, random);
                double rate = RATE * (1 - epoch / (double) EPOCHS);
                for (int i = 0; i < order.size(); i += BATCH) {
                    List<Example> batch = order.subList(i, Math.min(order.size(), i + BATCH));
                    Arrays.fill(slopes, 0);
                    batch.forEach(example -> learn(example, batch.size()));
                    step(rate);
                }
            }
        }

        private void learn(Example example, int batch) {
            layer(example.vector());
            for (int j = 0; j < HIDDEN; j++) {
                hidden[j] = random.nextFloat() < DROP ? 0 : hidden[j] / (float) (1 - DROP);
            }
            float[] said = outputs();
            Arrays.fill(back, 0);
            for (int use = 0; use < USES; use++) {
                float slope = (said[use] - example.shares()[use]) * example.weight() / batch;
                slopes[OUTPUT_BIAS + use] += slope;
                int row = OUTPUT + use * HIDDEN;
                for (int j = 0; j < HIDDEN; j++) {
                    slopes[row + j] += slope * hidden[j];
                    back[j] += slope * weights[row + j];
                }
            }
            for (int j = 0; j < HIDDEN; j++) {
                back[j] = hidden[j] > 0 ? back[j] / (float) (1 - DROP) : 0;
                slopes[HIDDEN_BIAS + j] += back[j];
            }
            for (int d = 0; d < INPUTS; d++) {
                float value = example.vector()[d];
                int row = d * HIDDEN;
                for (int j = 0; j < HIDDEN; j++) {
                    slopes[row + j] += value * back[j];
                }
            }
        }

        private void step(double rate) {
            steps++;
            float meanShare = (float) (1 - StrictMath.pow(0.9, steps));
            float squareShare = (float) (1 - StrictMath.pow(0.999, steps));
            for (int i = 0; i < weights.length; i++) {
                means[i] = 0.9f * means[i] + 0.1f * slopes[i];
                squares[i] = 0.999f * squares[i] + 0.001f * slopes[i] * slopes[i];
                weights[i] -= (float) (rate * (means[i] / meanShare) / (Math.sqrt(squares[i] / squareShare) + 1e-8));
            }
        }

        float[] shares(float[] vector) {
            layer(vector);
            return outputs();
        }

        private void layer(float[] vector) {
            System.arraycopy(weights, HIDDEN_BIAS, hidden, 0, HIDDEN);
            for (int d = 0; d < INPUTS; d++) {
                float value = vector[d];
                int row = d * HIDDEN;
                for (int j = 0; j < HIDDEN; j++) {
                    hidden[j] += value * weights[row + j];
                }
            }
            for (int j = 0; j < HIDDEN; j++) {
                hidden[j] = Math.max(0, hidden[j]);
            }
        }

        private float[] outputs() {
            double[] scores = new double[USES];
            double most = Double.NEGATIVE_INFINITY;
            for (int use = 0; use < USES; use++) {
                float score = weights[OUTPUT_BIAS + use];
                int row = OUTPUT + use * HIDDEN;
                for (int j = 0; j < HIDDEN; j++) {
                    score += hidden[j] * weights[row + j];
                }
                scores[use] = score;
                most = Math.max(most, score);
            }
            double sum = 0;
            for (int use = 0; use < USES; use++) {
                scores[use] = StrictMath.exp(scores[use] - most);
                sum += scores[use];
            }
            float[] shares = new float[USES];
            for (int use = 0; use < USES; use++) {
                shares[use] = (float) (scores[use] / sum);
            }
            return shares;
        }
    }
}
