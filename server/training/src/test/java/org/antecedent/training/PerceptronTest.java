package org.antecedent.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.antecedent.language.linear.FeatureList;
import org.antecedent.language.linear.LinearModel;
import org.antecedent.language.linear.Scorer;
import org.junit.jupiter.api.Test;

class PerceptronTest {
    private static final int EVEN = 0;
    private static final int ODD = 1;

    @Test
    void learnsWhatPartsTheClasses() {
        LinearModel model = trained(1).averaged(0.01, 0);
        assertThat(best(model, 1, 9)).isEqualTo(ODD);
        assertThat(best(model, 2, 9)).isEqualTo(EVEN);
    }

    @Test
    void aFeatureThatWasNeverSeenSaysNothing() {
        int[] scores = new int[2];
        trained(1).averaged(0.01, 0).score(features(12345), scores);
        assertThat(scores).containsExactly(0, 0);
    }

    @Test
    void aFeatureIsLetInOnceItWasUpOftenEnough() {
        assertThat(trained(1).features()).isEqualTo(3);
        assertThat(trained(1_000).features()).isZero();
    }

    @Test
    void aSumOfTrainingsSaysWhatEachSays() {
        Perceptron sum = new Perceptron(2, 1);
        sum.add(trained(1));
        sum.add(trained(1));
        assertThat(best(sum.averaged(0.01, 0), 1, 9)).isEqualTo(ODD);
        assertThat(best(sum.averaged(0.01, 0), 2, 9)).isEqualTo(EVEN);
    }

    @Test
    void theSameUpdatesGiveTheSameBytes() throws IOException {
        assertThat(bytes(trained(1))).isEqualTo(bytes(trained(1)));
    }

    @Test
    void aSumDoesNotDependOnTheOrder() throws IOException {
        Perceptron other = trained(2);
        Perceptron sum = new Perceptron(2, 1);
        sum.add(trained(1));
        sum.add(other);
        Perceptron reverse = new Perceptron(2, 1);
        reverse.add(other);
        reverse.add(trained(1));
        assertThat(bytes(sum)).isEqualTo(bytes(reverse)).isNotEqualTo(bytes(trained(1)));
    }

    @Test
    void featuresAndClassesMayBeMany() {
        Perceptron perceptron = new Perceptron(40, 1);
        for (int feature = 0; feature < 200_000; feature++) {
            perceptron.update(features(feature), feature % 40, 1);
            perceptron.update(features(7), feature % 40, 1);
        }
        int[] scores = new int[40];
        perceptron.score(features(123_456), scores);
        assertThat(scores[123_456 % 40]).isOne();
        assertThat(Arrays.stream(scores).sum()).isOne();
        Arrays.fill(scores, 0);
        perceptron.score(features(7), scores);
        assertThat(scores).contains(5_001).containsOnly(5_000, 5_001);
    }

    private static Perceptron trained(int patience) {
        Perceptron perceptron = new Perceptron(2, patience);
        for (int epoch = 0; epoch < 6; epoch++) {
            for (int number = 1; number <= 2; number++) {
                perceptron.tick();
                int found = best(perceptron, number, 9);
                if (found != number % 2) {
                    perceptron.update(features(number, 9), number % 2, 1);
                    perceptron.update(features(number, 9), found, -1);
                }
            }
        }
        return perceptron;
    }

    private static FeatureList features(int... features) {
        FeatureList list = new FeatureList();
        Arrays.stream(features).forEach(list::add);
        return list;
    }

    private static int best(Scorer scorer, int... features) {
        int[] scores = new int[2];
        scorer.score(features(features), scores);
        return scores[ODD] > scores[EVEN] ? ODD : EVEN;
    }

    private static byte[] bytes(Perceptron perceptron) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        perceptron.averaged(0.01, 0).write(bytes);
        return bytes.toByteArray();
    }
}
