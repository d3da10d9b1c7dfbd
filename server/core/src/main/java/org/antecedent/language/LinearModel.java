package org.antecedent.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Stream;

/**
 * A linear classifier over hashed features: a feature is a number, and the score of a class is the sum of the weights that
 * the features of an example give it. Weights are whole numbers, so a score is the same on every machine. Immutable.
 *
 * <p>The weights of a feature lie side by side, classes that it says nothing about left out: one look-up a feature.
 */
public final class LinearModel {
    private final List<String> classes;
    /** Open addressing: the feature, or 0 where the place is free. */
    private final int[] features;
    /** Where the weights of the feature at the same place begin in {@link #weights}. */
    private final int[] starts;
    /** For each feature the number of its weights, then of each the class and the weight. */
    private final short[] weights;

    /**
     * @param classes the names of the classes
     * @param weights of each feature the weight of each class, by its index; no feature is 0
     */
    public LinearModel(List<String> classes, NavigableMap<Integer, NavigableMap<Integer, Short>> weights) {
        this(
                classes,
                weights.size(),
                weights.values().stream().mapToInt(NavigableMap::size).sum());
        int end = 0;
        for (var feature : weights.entrySet()) {
            enter(feature.getKey(), end);
            this.weights[end++] = (short) feature.getValue().size();
            for (var weight : feature.getValue().entrySet()) {
                this.weights[end++] = weight.getKey().shortValue();
                this.weights[end++] = weight.getValue();
            }
        }
    }

    private LinearModel(List<String> classes, int features, int weights) {
        this.classes = List.copyOf(classes);
        int places = Integer.highestOneBit(Math.max(2, features)) * 4;
        this.features = new int[places];
        this.starts = new int[places];
        this.weights = new short[features + weights * 2];
    }

    private void enter(int feature, int start) {
        int place = place(feature);
        features[place] = feature;
        starts[place] = start;
    }

    private int place(int feature) {
        int mask = features.length - 1;
        int place = (feature ^ (feature >>> 15)) & mask;
        while (features[place] != 0 && features[place] != feature) {
            place = (place + 1) & mask;
        }
        return place;
    }

    public List<String> classes() {
        return classes;
    }

    /** Adds what the feature says to the scores, one a class. A feature that was never seen says nothing. */
    public void score(int feature, int[] scores) {
        int place = place(feature);
        if (features[place] == 0) {
            return;
        }
        int i = starts[place];
        int end = i + 1 + weights[i] * 2;
        for (i++; i < end; i += 2) {
            scores[weights[i]] += weights[i + 1];
        }
    }

    /** The index of the highest score, the lowest index where several are as high. */
    public static int best(int[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    /** In the form that {@link #read} reads; the same model gives the same bytes. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeShort(classes.size());
        for (String name : classes) {
            out.writeUTF(name);
        }
        int[] sorted =
                Arrays.stream(features).filter(feature -> feature != 0).sorted().toArray();
        out.writeInt(sorted.length);
        out.writeInt((weights.length - sorted.length) / 2);
        for (int feature : sorted) {
            out.writeInt(feature);
            int i = starts[place(feature)];
            int count = weights[i];
            out.writeByte(count);
            for (i++; count > 0; count--, i += 2) {
                out.writeByte(weights[i]);
                out.writeShort(weights[i + 1]);
            }
        }
        out.flush();
    }

    /** Reads what {@link #write} wrote. */
    public static LinearModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        String[] classes = new String[in.readUnsignedShort()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = in.readUTF();
        }
        int count = in.readInt();
        LinearModel model = new LinearModel(Stream.of(classes).toList(), count, in.readInt());
        int end = 0;
        for (int i = 0; i < count; i++) {
            model.enter(in.readInt(), end);
            int weights = in.readUnsignedByte();
            model.weights[end++] = (short) weights;
            for (; weights > 0; weights--) {
                model.weights[end++] = (short) in.readUnsignedByte();
                model.weights[end++] = in.readShort();
            }
        }
        return model;
    }
}
