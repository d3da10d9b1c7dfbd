package org.antecedent.training;

import java.util.ArrayList;
import java.util.List;

/** The way down that all numbers of a network go together, batch by batch: with smaller steps at first, and towards the end. */
final class Descent {
    private static final double RATE = 0.003;

    /** The share of the rate that is left at the end. */
    private static final double LEAST = 0.15;

    /** Of the steps that are averaged, every so many is looked at. */
    private static final int LOOK = 10;

    /** So many first steps are smaller. */
    private static final double WARM = 200;

    /** The slopes of a batch are shortened to this length. */
    private static final double LONGEST = 60;

    private final List<Parameter> parameters = new ArrayList<>();
    private int steps;

    /** What is learned: to be added to before the first step. */
    List<Parameter> parameters() {
        return parameters;
    }

    /**
     * Takes a step.
     *
     * @param left how much of the way is left, from 1 to 0
     * @param isAveraged whether where it leads counts towards the average
     */
    void step(double left, boolean isAveraged) {
        steps++;
        double square = 0;
        for (Parameter parameter : parameters) {
            square += parameter.square();
        }
        float share = (float) Math.min(1, LONGEST / Math.sqrt(square + 1e-9));
        for (Parameter parameter : parameters) {
            parameter.step(RATE * Math.min(1, steps / WARM) * (LEAST + (1 - LEAST) * left), share, steps);
        }
        if (isAveraged && steps % LOOK == 0) {
            parameters.forEach(Parameter::count);
        }
    }

    /** Goes to the average of the steps that counted: it is further down than where the last of them led. */
    void average() {
        parameters.forEach(Parameter::average);
    }

    /** What it costs that the right class is only so likely, and in {@code slopes} how that changes with what was said of each. */
    static double cost(float[] said, int right, float[] slopes) {
        double most = Double.NEGATIVE_INFINITY;
        for (float one : said) {
            most = Math.max(most, one);
        }
        double sum = 0;
        for (int c = 0; c < said.length; c++) {
            double likely = StrictMath.exp(said[c] - most);
            slopes[c] = (float) likely;
            sum += likely;
        }
        for (int c = 0; c < said.length; c++) {
            slopes[c] /= (float) sum;
        }
        slopes[right] -= 1;
        return StrictMath.log(sum) + most - said[right];
    }
}
