package org.antecedent.agreement;

import java.util.Arrays;

/** Who goes with whom, each with one at most, so that the sum is the greatest: the Hungarian method, with potentials. */
final class Assignment {
    /** The rows' and the columns' potentials; index 0 stands for nobody. */
    private final double[] rows;

    private final double[] columns;
    /** By column, the row that goes with it; 0 for none. */
    private final int[] rowOf;

    private final double[][] gain;

    private Assignment(double[][] gain) {
        this.gain = gain;
        this.rows = new double[gain.length + 1];
        this.columns = new double[gain[0].length + 1];
        this.rowOf = new int[gain[0].length + 1];
    }

    /**
     * The greatest sum. Time: the square of the shorter side times the longer one.
     *
     * @param gain by row and column, none below 0; every row of one length
     */
    static double best(double[][] gain) {
        if (gain.length == 0 || gain[0].length == 0) {
            return 0;
        }
        Assignment assignment = new Assignment(gain.length <= gain[0].length ? gain : transposed(gain));
        for (int row = 1; row <= assignment.gain.length; row++) {
            assignment.assign(row);
        }
        return assignment.sum();
    }

    private static double[][] transposed(double[][] gain) {
        double[][] turned = new double[gain[0].length][gain.length];
        for (int i = 0; i < gain.length; i++) {
            for (int j = 0; j < gain[0].length; j++) {
                turned[j][i] = gain[i][j];
            }
        }
        return turned;
    }

    /** Finds the cheapest chain of changes that gives the row a column, and makes them. */
    private void assign(int row) {
        int[] before = new int[columns.length];
        double[] slack = new double[columns.length];
        boolean[] seen = new boolean[columns.length];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int at = 0;
        do {
            seen[at] = true;
            int next = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int column = 1; column < columns.length; column++) {
                if (seen[column]) {
                    continue;
                }
                double cost = -gain[rowOf[at] - 1][column - 1] - rows[rowOf[at]] - columns[column];
                if (cost < slack[column]) {
                    slack[column] = cost;
                    before[column] = at;
                }
                if (slack[column] < least) {
                    least = slack[column];
                    next = column;
                }
            }
            for (int column = 0; column < columns.length; column++) {
                if (seen[column]) {
                    rows[rowOf[column]] += least;
                    columns[column] -= least;
                } else {
                    slack[column] -= least;
                }
            }
            at = next;
        } while (rowOf[at] != 0);
        while (at != 0) {
            rowOf[at] = rowOf[before[at]];
            at = before[at];
        }
    }

    private double sum() {
        double sum = 0;
        for (int column = 1; column < columns.length; column++) {
            if (rowOf[column] != 0) {
                sum += gain[rowOf[column] - 1][column - 1];
            }
        }
        return sum;
    }
}
