package org.antecedent.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.antecedent.language.dense.Embedding;
import org.antecedent.language.dense.Encoder;
import org.antecedent.language.dense.Matrix;
import org.antecedent.language.linear.Appearance;
import org.antecedent.language.linear.WordTable;

/** An {@link Encoder} in training: encodes a sentence with some of it left out at random, and goes back. */
final class LearnedEncoder {
    /** Vectors of length 1 are stretched to this. */
    private static final float STRETCH = 4;

    /** The share of words whose vectors are left out at random. */
    private static final double DROP_VECTOR = 0.1;

    /** The share that is left out of the numbers that go into the first layer. */
    private static final double DROP_IN = 0.1;

    private final EncoderLayout layout;
    private final int width;
    private final Random random;
    private final List<LearnedEmbedding> forms = new ArrayList<>();
    private final List<Parameter> classes = new ArrayList<>();
    private final WordTable known;
    private final float[][] vectors;
    private final LearnedAffine narrow;
    private final LearnedAffine wide;
    private final List<LearnedRecurrence[]> layers = new ArrayList<>();

    // What the last sentence was like on the way.
    private int size;
    private int[][] used;
    private float[][] given;
    private float[][] narrowed;
    private final float[][][] below;
    private final float[][][] masks;

    /** @param sentences all that will be learned from: what is common in them gets vectors of its own */
    LearnedEncoder(
            EncoderLayout layout, List<Given> sentences, WordVectors words, Random random, List<Parameter> parameters) {
        this.layout = layout;
        this.width = layout.width();
        this.random = random;
        below = new float[layout.layers() + 1][][];
        masks = new float[layout.layers() + 1][][];
        for (int k = 0; k < Encoder.LOOKS; k++) {
            Map<Integer, Integer> counts = new HashMap<>();
            for (Given sentence : sentences) {
                for (int i = 0; i < sentence.size(); i++) {
                    counts.merge(sentence.look(i, k), 1, Integer::sum);
                }
            }
            forms.add(LearnedEmbedding.of(counts, layout.least().get(k), width, random));
            parameters.add(forms.get(k).vectors);
        }
        for (int values : layout.values()) {
            Parameter of = new Parameter(values, width).random(random, 0.25);
            classes.add(of);
            parameters.add(of);
        }
        TreeMap<Integer, float[]> rows = new TreeMap<>(Integer::compareUnsigned);
        int[] keys = Appearance.keys(words.words());
        for (int i = 0; i < keys.length; i++) {
            // Of words that differ in their digits alone the commonest counts.
            rows.putIfAbsent(keys[i], stretched(words.vectors()[i]));
        }
        known = LearnedEmbedding.table(rows);
        vectors = rows.values().toArray(float[][]::new);
        narrow = new LearnedAffine(WordVectors.DIMENSIONS, layout.narrow(), random, parameters);
        wide = new LearnedAffine(layout.narrow(), width, random, parameters);
        for (int l = 0; l < layout.layers(); l++) {
            layers.add(new LearnedRecurrence[] {
                new LearnedRecurrence(width, false, random, parameters),
                new LearnedRecurrence(width, true, random, parameters)
            });
        }
    }

    private static float[] stretched(float[] vector) {
        float[] stretched = new float[vector.length];
        Matrix.add(vector, STRETCH, stretched);
        return stretched;
    }

    private Parameter embedding(int k) {
        return k < Encoder.LOOKS ? forms.get(k).vectors : classes.get(k - Encoder.LOOKS);
    }

    /** Encodes a sentence, and remembers how. */
    float[][] of(Given sentence) {
        size = sentence.size();
        used = new int[size][];
        given = new float[size][];
        float[][] words = new float[size][width];
        for (int i = 0; i < size; i++) {
            used[i] = rows(sentence, i);
            for (int k = 0; k < used[i].length; k++) {
                Matrix.add(embedding(k).rows[used[i][k]], 1, words[i]);
            }
            int row = known.row(sentence.word(i));
            boolean left = row < 0 || random.nextFloat() < DROP_VECTOR;
            given[i] = left ? new float[WordVectors.DIMENSIONS] : vectors[row];
        }
        narrowed = narrow.of(given, size);
        float[][] widened = wide.of(narrowed, size);
        for (int i = 0; i < size; i++) {
            Matrix.add(widened[i], 1, words[i]);
        }
        for (int l = 0; l <= layout.layers(); l++) {
            masks[l] = new float[size][width];
            mask(words, masks[l], l == 0 ? DROP_IN : layout.out());
            below[l] = words;
            if (l < layout.layers()) {
                words = new float[size][width];
                layers.get(l)[0].of(below[l], words, size);
                layers.get(l)[1].of(below[l], words, size);
            }
        }
        return words;
    }

    /** The rows of the embeddings that a word uses this time. */
    private int[] rows(Given sentence, int i) {
        int[] rows = new int[Encoder.LOOKS + classes.size()];
        for (int k = 0; k < rows.length; k++) {
            rows[k] = k < Encoder.LOOKS ? forms.get(k).row(sentence.look(i, k)) : sentence.said(i, k - Encoder.LOOKS);
        }
        for (EncoderLayout.Left left : layout.left()) {
            if (random.nextFloat() < left.share()) {
                Arrays.fill(rows, left.first(), left.end(), 0);
            }
        }
        return rows;
    }

    private void mask(float[][] words, float[][] mask, double drop) {
        float stays = (float) (1 / (1 - drop));
        for (int i = 0; i < words.length; i++) {
            for (int j = 0; j < width; j++) {
                mask[i][j] = random.nextFloat() < drop ? 0 : stays;
                words[i][j] *= mask[i][j];
            }
        }
    }

    /** Goes back from the slopes of the words of the last sentence; changes them. */
    void back(float[][] slopes) {
        float[][] of = slopes;
        for (int l = layout.layers(); ; l--) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < width; j++) {
                    of[i][j] *= masks[l][i][j];
                }
            }
            if (l == 0) {
                break;
            }
            float[][] lower = new float[size][width];
            layers.get(l - 1)[0].back(below[l - 1], of, lower, size);
            layers.get(l - 1)[1].back(below[l - 1], of, lower, size);
            of = lower;
        }
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < used[i].length; k++) {
                embedding(k).slope(used[i][k], of[i]);
            }
        }
        float[][] ofNarrowed = new float[size][layout.narrow()];
        wide.back(narrowed, of, ofNarrowed, size);
        narrow.back(given, ofNarrowed, null, size);
    }

    Encoder encoder() {
        float[][] rows = new float[vectors.length + 1][];
        rows[0] = narrow.of(new float[WordVectors.DIMENSIONS]);
        for (int row = 0; row < vectors.length; row++) {
            rows[row + 1] = narrow.of(vectors[row]);
        }
        return new Encoder(
                forms.stream().map(LearnedEmbedding::embedding).toList(),
                classes.stream().map(Parameter::matrix).toList(),
                new Embedding(known, Matrix.of(rows)),
                wide.affine(),
                layers.stream()
                        .map(layer -> LearnedRecurrence.layer(layer[0], layer[1]))
                        .toList());
    }
}
