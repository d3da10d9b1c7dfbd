package org.antecedent.training;

import org.antecedent.language.dense.Encoder;
import org.antecedent.language.dense.Said;
import org.antecedent.language.linear.Appearance;

/**
 * A sentence as an encoder is given it, kept for training.
 *
 * @param looks what each word looks like, word by word
 * @param said what is said of it, word by word
 */
@SuppressWarnings("ArrayRecordComponent") // read in innermost loops
record Given(int size, int[] looks, short[] said) {
    /** @param things how many things are said of a word */
    static Given of(Appearance sentence, Said said, int things) {
        int size = sentence.size();
        Given given = new Given(size, new int[size * Encoder.LOOKS], new short[size * things]);
        int[] looks = new int[Encoder.LOOKS];
        int[] told = new int[things];
        for (int i = 0; i < size; i++) {
            Encoder.looks(sentence, i, looks);
            System.arraycopy(looks, 0, given.looks, i * looks.length, looks.length);
            said.of(i, told);
            for (int k = 0; k < things; k++) {
                given.said[i * things + k] = (short) told[k];
            }
        }
        return given;
    }

    int look(int i, int k) {
        return looks[i * Encoder.LOOKS + k];
    }

    /** The hash by which the word is known. */
    int word(int i) {
        return look(i, 0);
    }

    int said(int i, int k) {
        return said[i * (said.length / size) + k];
    }
}
