package org.antecedent.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.antecedent.language.LinearModel;
import org.junit.jupiter.api.Test;

class PerceptronTest {
    @Test
    void learnsWhatPartsTheClasses() {
        LinearModel model = trained();
        assertThat(best(model, 1, 9)).isEqualTo("odd");
        assertThat(best(model, 2, 9)).isEqualTo("even");
    }

    @Test
    void aFeatureThatWasNeverSeenSaysNothing() {
        int[] scores = new int[2];
        trained().score(12345, scores);
        assertThat(scores).containsExactly(0, 0);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        trained().write(first);
        LinearModel read = LinearModel.read(new ByteArrayInputStream(first.toByteArray()));
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        read.write(second);
        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
        assertThat(best(read, 1, 9)).isEqualTo("odd");
    }

    private static LinearModel trained() {
        Perceptron perceptron = new Perceptron(List.of("even", "odd"));
        for (int epoch = 0; epoch < 5; epoch++) {
            for (int number = 1; number <= 2; number++) {
                int[] features = {number, 9};
                perceptron.learn(features, number % 2, perceptron.answer(features));
            }
        }
        return perceptron.model(0.01, 1);
    }

    private static String best(LinearModel model, int... features) {
        int[] scores = new int[2];
        for (int feature : features) {
            model.score(feature, scores);
        }
        return model.classes().get(LinearModel.best(scores));
    }
}
