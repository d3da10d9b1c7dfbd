package org.antecedent.training;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.antecedent.language.dense.Layer;

/** One of the two ways of a {@link Layer} in training: goes through a sentence, keeps what it met, and goes back. */
final class LearnedRecurrence {
    private final int size;
    private final boolean backwards;

    /** Where its numbers are among those of a word. */
    private final int offset;

    private final LearnedAffine input;
    private final Parameter memory;
    private float[][] inputs;
    private float[][] remembered;
    private float[][] kept;
    private float[][] shares;

    LearnedRecurrence(int width, boolean backwards, Random random, List<Parameter> parameters) {
        this.size = width / 2;
        this.backwards = backwards;
        this.offset = backwards ? size : 0;
        this.input = new LearnedAffine(width, 3 * size, random, parameters);
        this.memory = new Parameter(2, size);
        parameters.add(memory);
        // To begin with, three quarters of what is remembered are kept.
        Arrays.fill(input.constant(), size, 2 * size, 1);
    }

    /** Writes its half of what comes of the words to {@code told}. */
    void of(float[][] words, float[][] told, int count) {
        inputs = input.of(words, count);
        remembered = new float[count][size];
        kept = new float[count][size];
        shares = new float[count][size];
        float[] before = new float[size];
        for (int step = 0; step < count; step++) {
            int i = backwards ? count - 1 - step : step;
            float[] now = remembered[i];
            for (int j = 0; j < size; j++) {
                float fresh = inputs[i][j];
                float keep = Layer.gate(inputs[i][size + j] + memory.rows[0][j] * before[j]);
                float share = Layer.gate(inputs[i][2 * size + j] + memory.rows[1][j] * before[j]);
                now[j] = fresh + keep * (before[j] - fresh);
                kept[i][j] = keep;
                shares[i][j] = share;
                float word = words[i][offset + j];
                told[i][offset + j] = word + share * (now[j] - word);
            }
            before = now;
        }
    }

    /** Goes back from the slopes of what was told, to add those of the words. */
    void back(float[][] words, float[][] slopes, float[][] slopesOfWords, int count) {
        float[][] slopesOfInputs = new float[count][3 * size];
        float[] later = new float[size];
        float[] nothing = new float[size];
        memory.use();
        for (int step = count - 1; step >= 0; step--) {
            int i = backwards ? count - 1 - step : step;
            float[] before = step == 0 ? nothing : remembered[backwards ? i + 1 : i - 1];
            float[] of = slopesOfInputs[i];
            for (int j = 0; j < size; j++) {
                float slope = slopes[i][offset + j];
                float word = words[i][offset + j];
                float now = remembered[i][j];
                float keep = kept[i][j];
                float share = shares[i][j];
                float toShare = slope * (now - word) * slopeOfGate(share);
                slopesOfWords[i][offset + j] += slope * (1 - share);
                float toNow = slope * share + later[j];
                float toKeep = toNow * (before[j] - inputs[i][j]) * slopeOfGate(keep);
                of[j] = toNow * (1 - keep);
                of[size + j] = toKeep;
                of[2 * size + j] = toShare;
                later[j] = toNow * keep + toKeep * memory.rows[0][j] + toShare * memory.rows[1][j];
                memory.slopes[0][j] += toKeep * before[j];
                memory.slopes[1][j] += toShare * before[j];
            }
        }
        input.back(words, slopesOfInputs, slopesOfWords, count);
    }

    /** The slope of a gate, by its value. */
    private static float slopeOfGate(float value) {
        float open = 1 - Math.abs(2 * value - 1);
        return 0.5f * open * open;
    }

    /** The layer of a way forwards and one backwards. */
    static Layer layer(LearnedRecurrence forwards, LearnedRecurrence backwards) {
        return new Layer(
                LearnedAffine.sideBySide(List.of(forwards.input, backwards.input), forwards.size),
                Parameter.sideBySide(List.of(forwards.memory, backwards.memory), forwards.size));
    }
}
