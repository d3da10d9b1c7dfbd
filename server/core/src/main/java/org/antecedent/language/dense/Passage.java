package org.antecedent.language.dense;

import java.util.Arrays;

/**
 * The way of a sentence through a {@link Layer}. No loop has an offset in an index, or Java's compiler would do its numbers one by one:
 * what belongs together is copied together first. Used again from sentence to sentence; not safe to share between threads.
 */
final class Passage {
    private final int size;
    private final int half;
    private final float[] fresh;
    private final float[] keep;
    private final float[] tell;
    private final float[] word;
    private final float[] remembered;
    private final float[] told;
    private float[][] inputs = new float[0][];

    /** @param size how many numbers a word is */
    Passage(int size) {
        this.size = size;
        this.half = size / 2;
        this.fresh = new float[size];
        this.keep = new float[size];
        this.tell = new float[size];
        this.word = new float[size];
        this.remembered = new float[size];
        this.told = new float[size];
    }

    /** Takes the first {@code count} words as the layer below has them, and writes what comes of them to {@code above}. */
    void go(Layer layer, float[][] below, float[][] above, int count) {
        if (inputs.length < count) {
            inputs = new float[below.length][3 * size];
        }
        for (int i = 0; i < count; i++) {
            Arrays.fill(inputs[i], 0);
            layer.input().add(below[i], inputs[i]);
        }
        Arrays.fill(remembered, 0);
        for (int i = 0; i < count; i++) {
            int j = count - 1 - i;
            copy(inputs[i], inputs[j], 0, fresh);
            copy(inputs[i], inputs[j], size, keep);
            copy(inputs[i], inputs[j], 2 * size, tell);
            copy(below[i], below[j], 0, word);
            step(layer.memory().row(0), layer.memory().row(1));
            System.arraycopy(told, 0, above[i], 0, half);
            System.arraycopy(told, half, above[j], half, half);
        }
    }

    private void copy(float[] forwards, float[] backwards, int from, float[] to) {
        System.arraycopy(forwards, from, to, 0, half);
        System.arraycopy(backwards, from + half, to, half, half);
    }

    /** Takes a word in at each end; what is not told of the memory is told of the word. */
    private void step(float[] keeps, float[] tells) {
        step(fresh, keep, tell, word, keeps, tells, remembered, told);
    }

    private static void step(
            float[] fresh,
            float[] keep,
            float[] tell,
            float[] word,
            float[] keeps,
            float[] tells,
            float[] remembered,
            float[] told) {
        for (int j = 0; j < told.length; j++) {
            float before = remembered[j];
            float kept = Layer.gate(keep[j] + keeps[j] * before);
            float share = Layer.gate(tell[j] + tells[j] * before);
            float now = fresh[j] + kept * (before - fresh[j]);
            remembered[j] = now;
            told[j] = word[j] + share * (now - word[j]);
        }
    }
}
