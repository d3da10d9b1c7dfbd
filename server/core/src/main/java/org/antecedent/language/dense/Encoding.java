package org.antecedent.language.dense;

import java.util.Arrays;
import org.antecedent.language.linear.Appearance;

/** One sentence as an {@link Encoder} has it. Used again from sentence to sentence; not safe to share between threads. */
public final class Encoding {
    private final Encoder encoder;
    private final int[] looks = new int[Encoder.LOOKS];
    private final int[] told;
    private final float[] narrow;
    private final Passage passage;
    private float[][] words = new float[0][];
    private float[][] above = new float[0][];

    public Encoding(Encoder encoder) {
        this.encoder = encoder;
        this.told = new int[encoder.classes().size()];
        this.narrow = new float[encoder.vectors().vectors().columns()];
        this.passage = new Passage(encoder.size());
    }

    /** Encodes a sentence. */
    public void of(Appearance sentence, Said said) {
        int size = sentence.size();
        grow(size);
        for (int i = 0; i < size; i++) {
            Encoder.looks(sentence, i, looks);
            said.of(i, told);
            float[] word = words[i];
            Arrays.fill(word, 0);
            for (int k = 0; k < looks.length; k++) {
                encoder.forms().get(k).add(looks[k], word);
            }
            for (int k = 0; k < told.length; k++) {
                encoder.classes().get(k).addRow(told[k], word);
            }
            Arrays.fill(narrow, 0);
            encoder.vectors().add(sentence.lower(i), narrow);
            encoder.wide().add(narrow, word);
        }
        for (Layer layer : encoder.layers()) {
            passage.go(layer, words, above, size);
            float[][] below = words;
            words = above;
            above = below;
        }
    }

    /** What came of word {@code i}: to be read only, and until the next sentence. */
    public float[] word(int i) {
        return words[i];
    }

    private void grow(int size) {
        if (words.length < size) {
            words = new float[Math.max(64, size * 2)][encoder.size()];
            above = new float[words.length][encoder.size()];
        }
    }
}
