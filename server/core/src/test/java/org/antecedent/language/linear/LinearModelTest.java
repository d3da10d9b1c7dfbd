package org.antecedent.language.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinearModelTest {
    /** All ways to hold weights: for one class, for few and for many. */
    private static final int[] CLASSES = {1, 2, 3, 4, 5, 60, 256};

    @Test
    void scoresAreTheSumsOfTheWeights() {
        for (int classes : CLASSES) {
            byte[][] weights = weights(classes);
            LinearModel model = model(classes, weights);
            FeatureList list = new FeatureList();
            for (int feature = -3; feature < weights.length * 3; feature++) {
                list.add(feature);
            }
            int[] scores = new int[classes];
            model.score(list, scores);
            int[] expected = new int[classes];
            for (byte[] row : weights) {
                for (int c = 0; c < classes; c++) {
                    expected[c] += row[c] * Math.abs(row[c]);
                }
            }
            assertThat(scores).isEqualTo(expected);
        }
    }

    @Test
    void featuresThatAreNotThereSayNothing() {
        for (int classes : CLASSES) {
            Random random = new Random(7);
            int[] features = random.ints(200_000)
                    .map(hash -> hash | 1)
                    .boxed()
                    .sorted(Integer::compareUnsigned)
                    .distinct()
                    .mapToInt(Integer::intValue)
                    .toArray();
            int[] counts = new int[features.length];
            byte[] weightClasses = new byte[features.length];
            byte[] values = new byte[features.length];
            Arrays.fill(counts, 1);
            Arrays.fill(values, (byte) 3);
            LinearModel model = LinearModel.of(classes, features, counts, weightClasses, values);
            FeatureList list = new FeatureList();
            for (int feature : features) {
                list.add(feature);
                list.add(feature ^ 1);
            }
            int[] scores = new int[classes];
            model.score(list, scores);
            assertThat(scores[0]).isEqualTo(9 * features.length);
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        for (int classes : CLASSES) {
            byte[] bytes = bytes(model(classes, weights(classes)));
            LinearModel read = LinearModel.read(new ByteArrayInputStream(bytes));
            assertThat(read.classes()).isEqualTo(classes);
            assertThat(bytes(read)).isEqualTo(bytes);
        }
    }

    @Test
    void whatIsNoModelIsSaidSo() throws IOException {
        byte[] bytes = bytes(model(5, weights(5)));
        assertThatThrownBy(() -> LinearModel.read(new ByteArrayInputStream(new byte[40])))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> LinearModel.read(new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length - 1))))
                .isInstanceOf(IOException.class);
    }

    @Test
    void codedWeightsAreNearTheirValues() {
        for (double value : new double[] {0, 1, -1, 90, -2000, 16129}) {
            int coded = LinearModel.coded(value);
            assertThat((double) coded * Math.abs(coded))
                    .isBetween(value - 2 * Math.abs(coded) - 1, value + 2 * Math.abs(coded) + 1);
        }
        assertThat(LinearModel.coded(1e9)).isEqualTo((byte) 127);
    }

    /** A row of weights a feature, each with one at least. */
    private static byte[][] weights(int classes) {
        Random random = new Random(classes);
        byte[][] weights = new byte[500][classes];
        for (byte[] row : weights) {
            for (int i = 0; i <= random.nextInt(classes); i++) {
                row[random.nextInt(classes)] = (byte) (1 + random.nextInt(127));
                row[random.nextInt(classes)] = (byte) (-1 - random.nextInt(127));
            }
        }
        return weights;
    }

    private static LinearModel model(int classes, byte[][] weights) {
        int[] features = IntStream.range(0, weights.length).map(i -> i * 3).toArray();
        int[] counts = new int[weights.length];
        ByteArrayOutputStream weightClasses = new ByteArrayOutputStream();
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        for (int i = 0; i < weights.length; i++) {
            for (int c = 0; c < classes; c++) {
                if (weights[i][c] != 0) {
                    counts[i]++;
                    weightClasses.write(c);
                    values.write(weights[i][c]);
                }
            }
        }
        return LinearModel.of(classes, features, counts, weightClasses.toByteArray(), values.toByteArray());
    }

    private static byte[] bytes(LinearModel model) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        model.write(stream);
        return stream.toByteArray();
    }
}
