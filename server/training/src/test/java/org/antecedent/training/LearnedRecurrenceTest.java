package org.antecedent.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What goes back is held to how the loss changes when a number is moved a little. */
class LearnedRecurrenceTest {
    private static final int WIDTH = 6;
    private static final int WORDS = 5;
    private static final float LITTLE = 1e-2f;

    private final Random random = new Random(3);
    private final List<Parameter> parameters = new ArrayList<>();
    private final float[][] words = drawn(new float[WORDS][WIDTH]);
    private final float[][] wanted = drawn(new float[WORDS][WIDTH]);

    @Test
    void slopesAreThoseOfTheLossForwards() {
        slopesAreThoseOfTheLoss(new LearnedRecurrence(WIDTH, false, random, parameters));
    }

    @Test
    void slopesAreThoseOfTheLossBackwards() {
        slopesAreThoseOfTheLoss(new LearnedRecurrence(WIDTH, true, random, parameters));
    }

    private void slopesAreThoseOfTheLoss(LearnedRecurrence way) {
        float[][] slopesOfWords = new float[WORDS][WIDTH];
        way.of(words, new float[WORDS][WIDTH], WORDS);
        way.back(words, wanted, slopesOfWords, WORDS);

        holds(way, words, slopesOfWords);
        for (Parameter parameter : parameters) {
            holds(way, parameter.rows, parameter.slopes);
        }
    }

    private void holds(LearnedRecurrence way, float[][] numbers, float[][] slopes) {
        for (int i = 0; i < numbers.length; i++) {
            for (int j = 0; j < numbers[i].length; j++) {
                float was = numbers[i][j];
                numbers[i][j] = was + LITTLE;
                double above = loss(way);
                numbers[i][j] = was - LITTLE;
                double below = loss(way);
                numbers[i][j] = was;
                assertThat((double) slopes[i][j]).isCloseTo((above - below) / (2 * LITTLE), within(5e-3));
            }
        }
    }

    /** Its own half of what is told, each number as much as is wanted. */
    private double loss(LearnedRecurrence way) {
        float[][] told = new float[WORDS][WIDTH];
        way.of(words, told, WORDS);
        double loss = 0;
        for (int i = 0; i < WORDS; i++) {
            for (int j = 0; j < WIDTH; j++) {
                loss += wanted[i][j] * told[i][j];
            }
        }
        return loss;
    }

    private float[][] drawn(float[][] rows) {
        for (float[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] = (float) random.nextGaussian();
            }
        }
        return rows;
    }
}
