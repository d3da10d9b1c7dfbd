package org.antecedent.language.linear;

import java.util.Arrays;

/** A growing list of hashed features, reused from one decision to the next. Not safe to share between threads. */
public final class FeatureList {
    private int[] features = new int[128];
    private int size;
    private int[] places = new int[0];
    private int[] likely = new int[0];
    /** Never read: it only keeps {@link #touched(int)} from being optimised away. */
    @SuppressWarnings("UnusedVariable")
    private int touched;

    public int size() {
        return size;
    }

    public int get(int i) {
        return features[i];
    }

    public void clear() {
        size = 0;
    }

    public void add(int feature) {
        if (size == features.length) {
            features = Arrays.copyOf(features, size * 2);
        }
        features[size++] = feature;
    }

    public void add(int template, int a) {
        add(Hash.of(template, a));
    }

    public void add(int template, int a, int b) {
        add(Hash.of(template, a, b));
    }

    public void add(int template, int a, int b, int c) {
        add(Hash.of(template, a, b, c));
    }

    public void add(int template, int a, int b, int c, int d) {
        add(Hash.of(template, a, b, c, d));
    }

    /** Room for the features that a model may have. */
    int[] likely() {
        if (likely.length < features.length) {
            likely = new int[features.length];
        }
        return likely;
    }

    /** Room for where a model finds them. */
    int[] places() {
        if (places.length < features.length) {
            places = new int[features.length];
        }
        return places;
    }

    /** Takes what a model read ahead, so that the reading is not optimised away. */
    void touched(int value) {
        touched = value;
    }

    /** The features so far, for a trainer to keep. */
    public int[] toArray() {
        return Arrays.copyOf(features, size);
    }
}
