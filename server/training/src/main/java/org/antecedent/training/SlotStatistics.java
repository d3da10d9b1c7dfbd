package org.antecedent.training;

import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.antecedent.analysis.Analyzer;
import org.antecedent.coreference.LogOdds;
import org.antecedent.coreference.Slots;
import org.antecedent.language.linear.LinearModel;
import org.antecedent.language.linear.WordTable;
import org.antecedent.text.Text;

/** What kinds of phrases fill the places beside verbs and nouns in news, as pointwise mutual information. */
final class SlotStatistics {
    /** One document of so many is enough: all would take an hour. */
    private static final int EVERY = 3;

    /** A place that is filled less often says nothing. */
    private static final int RARE = 12;

    /** Counts are smoothed towards independence by so many. */
    private static final double PRIOR = 5;

    /** What moves by less is left out. */
    private static final double SMALL = 0.3;

    /** How many documents are read side by side, so that they need not all be held. */
    private static final int AT_ONCE = 200;

    private final Map<Integer, Integer> slots = new HashMap<>();
    private final Counts kinds = new Counts();
    private final Counts heads = new Counts();

    private static final class Counts {
        private final Map<Integer, Integer> all = new HashMap<>();
        private final Map<Long, Integer> pairs = new HashMap<>();
        private long sum;

        void add(int slot, int filler) {
            all.merge(filler, 1, Integer::sum);
            pairs.merge(((long) slot << 32) | (filler & 0xFFFFFFFFL), 1, Integer::sum);
            sum++;
        }
    }

    void read(Path news, Analyzer analyzer, WordTable clusters) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(news), 1 << 16), StandardCharsets.UTF_8))) {
            List<String> waiting = new ArrayList<>();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (number++ % EVERY == 0) {
                    waiting.add(line);
                }
                if (waiting.size() == AT_ONCE) {
                    count(waiting, analyzer, clusters);
                    waiting.clear();
                }
            }
            count(waiting, analyzer, clusters);
        }
    }

    /** Reads documents side by side, and counts in their order. */
    private void count(List<String> lines, Analyzer analyzer, WordTable clusters) {
        lines.parallelStream()
                .map(line -> Text.of(JsonParser.parseString(line)
                        .getAsJsonObject()
                        .get("text")
                        .getAsString()))
                .map(text -> Slots.of(analyzer.analyze(text).reading(), clusters))
                .forEachOrdered(all -> all.forEach(filled -> {
                    slots.merge(filled.slot(), 1, Integer::sum);
                    kinds.add(filled.slot(), filled.kind());
                    heads.add(filled.slot(), filled.head());
                }));
    }

    /** The associations as a model of one class, in steps of {@link LogOdds#UNIT}. */
    LinearModel model() {
        TreeMap<Integer, Byte> weights = new TreeMap<>(Integer::compareUnsigned);
        collect(kinds, true, weights);
        collect(heads, false, weights);
        int[] features = weights.keySet().stream().mapToInt(Integer::intValue).toArray();
        byte[] values = new byte[features.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = weights.get(features[i]);
        }
        int[] one = new int[features.length];
        Arrays.fill(one, 1);
        return LinearModel.of(1, features, one, new byte[features.length], values);
    }

    private void collect(Counts counts, boolean kind, Map<Integer, Byte> weights) {
        counts.all.forEach((filler, total) -> slots.forEach((slot, times) -> {
            if (times < RARE) {
                return;
            }
            double share = (double) total / counts.sum;
            int together = counts.pairs.getOrDefault(((long) slot << 32) | (filler & 0xFFFFFFFFL), 0);
            double information = StrictMath.log((together + PRIOR * share) / ((times + PRIOR) * share));
            // That a rare kind was never seen in a place that is seldom filled says nothing.
            boolean told = together >= 3 || times * share >= 3;
            if (told && Math.abs(information) >= SMALL) {
                weights.put(
                        kind ? Slots.ofKind(slot, filler) : Slots.ofHead(slot, filler),
                        LinearModel.coded(information / LogOdds.UNIT));
            }
        }));
    }
}
