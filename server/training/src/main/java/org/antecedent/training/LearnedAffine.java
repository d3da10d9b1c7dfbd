package org.antecedent.training;

import java.util.List;
import java.util.Random;
import org.antecedent.language.dense.Affine;
import org.antecedent.language.dense.Matrix;

/** An {@link Affine} in training. */
final class LearnedAffine {
    private final Parameter weights;
    private final Parameter constant;

    /** The weights with rows and columns exchanged, as the way back needs them. */
    private final float[][] exchanged;

    /** @param parameters where what is learned is added */
    LearnedAffine(int in, int out, Random random, List<Parameter> parameters) {
        weights = new Parameter(in, out).random(random, 1 / Math.sqrt(in));
        constant = new Parameter(1, out);
        exchanged = new float[out][in];
        parameters.add(weights);
        parameters.add(constant);
    }

    /** The constant that is added. */
    float[] constant() {
        return constant.rows[0];
    }

    int size() {
        return exchanged.length;
    }

    /** What comes of a row. */
    float[] of(float[] x) {
        float[] y = constant.rows[0].clone();
        Matrix.addProduct(weights.rows, x, y);
        return y;
    }

    /** What comes of the first {@code count} rows. */
    float[][] of(float[][] x, int count) {
        float[][] y = new float[count][];
        for (int i = 0; i < count; i++) {
            y[i] = of(x[i]);
        }
        return y;
    }

    /**
     * Goes back from the slopes of what came out.
     *
     * @param slopesOfX what is added to; null where it is not asked for
     */
    void back(float[][] x, float[][] slopes, float[][] slopesOfX, int count) {
        weights.use();
        for (int i = 0; i < count; i++) {
            constant.slope(0, slopes[i]);
        }
        for (int k = 0; k < weights.rows.length; k++) {
            float[] of = weights.slopes[k];
            int i = 0;
            for (; i + 3 < count; i += 4) {
                Matrix.add(
                        slopes[i],
                        slopes[i + 1],
                        slopes[i + 2],
                        slopes[i + 3],
                        x[i][k],
                        x[i + 1][k],
                        x[i + 2][k],
                        x[i + 3][k],
                        of);
            }
            for (; i < count; i++) {
                Matrix.add(slopes[i], x[i][k], of);
            }
        }
        if (slopesOfX != null) {
            exchange();
            for (int i = 0; i < count; i++) {
                Matrix.addProduct(exchanged, slopes[i], slopesOfX[i]);
            }
        }
    }

    private void exchange() {
        for (int i = 0; i < weights.rows.length; i++) {
            float[] row = weights.rows[i];
            for (int j = 0; j < row.length; j++) {
                exchanged[j][i] = row[j];
            }
        }
    }

    Affine affine() {
        return new Affine(weights.matrix(), constant.matrix());
    }

    /** As one, that takes in turn {@code length} numbers of what comes of each. */
    static Affine sideBySide(List<LearnedAffine> parts, int length) {
        return new Affine(
                Parameter.sideBySide(parts.stream().map(part -> part.weights).toList(), length),
                Parameter.sideBySide(parts.stream().map(part -> part.constant).toList(), length));
    }
}
