package org.antecedent.training;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.antecedent.language.dense.Matrix;

/** Numbers of a network that are learned, in rows, by Adam (Kingma and Ba 2015); a row that was not used is left as it is. */
final class Parameter {
    private static final float MEAN = 0.9f;
    private static final float SQUARE = 0.98f;
    private static final float LEAST = 1e-4f;

    final float[][] rows;

    /** How the loss changes with each number, so far in this batch. */
    final float[][] slopes;

    private final float[][] means;
    private final float[][] squares;
    private final boolean[] used;

    /** The sum of the numbers as they were at some steps, and of how many. */
    private final double[][] sums;

    private int summed;

    Parameter(int rows, int columns) {
        this.rows = new float[rows][columns];
        this.slopes = new float[rows][columns];
        this.means = new float[rows][columns];
        this.squares = new float[rows][columns];
        this.used = new boolean[rows];
        this.sums = new double[rows][columns];
    }

    Parameter random(Random random, double deviation) {
        for (float[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] = (float) (random.nextGaussian() * deviation);
            }
        }
        return this;
    }

    /** Says that all rows were used. */
    void use() {
        Arrays.fill(used, true);
    }

    /** Adds to the slopes of a row that was used. */
    void slope(int row, float[] slope) {
        used[row] = true;
        Matrix.add(slope, 1, slopes[row]);
    }

    /** The sum of the squares of all slopes. */
    double square() {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            if (used[i]) {
                for (float slope : slopes[i]) {
                    sum += slope * slope;
                }
            }
        }
        return sum;
    }

    /**
     * Takes a step down, and forgets the slopes.
     *
     * @param share what the slopes are multiplied with first
     * @param step the number of this step, from 1 on
     */
    void step(double rate, float share, int step) {
        float of = (float) (rate / (1 - StrictMath.pow(MEAN, step)));
        float spread = (float) (1 / (1 - StrictMath.pow(SQUARE, step)));
        for (int i = 0; i < rows.length; i++) {
            if (used[i]) {
                step(rows[i], slopes[i], means[i], squares[i], of, share, spread);
                used[i] = false;
            }
        }
    }

    /** Counts the numbers as they are towards their average. */
    void count() {
        summed++;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                sums[i][j] += rows[i][j];
            }
        }
    }

    /** Goes to the average (Polyak and Juditsky 1992): it is further down than where the last steps led. */
    void average() {
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                rows[i][j] = (float) (sums[i][j] / summed);
            }
        }
    }

    private static void step(
            float[] row, float[] slopes, float[] means, float[] squares, float rate, float share, float spread) {
        for (int j = 0; j < row.length; j++) {
            float slope = slopes[j] * share;
            float mean = MEAN * means[j] + (1 - MEAN) * slope;
            float square = SQUARE * squares[j] + (1 - SQUARE) * slope * slope;
            means[j] = mean;
            squares[j] = square;
            row[j] -= rate * mean / ((float) Math.sqrt(square * spread) + LEAST);
            slopes[j] = 0;
        }
    }

    Matrix matrix() {
        return Matrix.of(rows);
    }

    /** As one matrix, that takes in turn {@code length} columns of each; they have equally many. */
    static Matrix sideBySide(List<Parameter> parts, int length) {
        int columns = parts.get(0).rows[0].length;
        float[][] joined = new float[parts.get(0).rows.length][parts.size() * columns];
        for (int i = 0; i < joined.length; i++) {
            int to = 0;
            for (int from = 0; from < columns; from += length) {
                for (Parameter part : parts) {
                    System.arraycopy(part.rows[i], from, joined[i], to, length);
                    to += length;
                }
            }
        }
        return Matrix.of(joined);
    }
}
