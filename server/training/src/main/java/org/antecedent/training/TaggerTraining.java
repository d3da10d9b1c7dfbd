package org.antecedent.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.antecedent.language.PartOfSpeech;
import org.antecedent.language.Penn;
import org.antecedent.language.PerceptronTagger;
import org.antecedent.language.TagSearch;
import org.antecedent.language.linear.Appearance;
import org.antecedent.language.linear.FeatureList;
import org.antecedent.language.linear.WordTable;
import org.antecedent.training.Treebank.Tree;

/** Trains the tagger: a structured perceptron with max-violation updates (Huang, Fayong and Guo 2012). */
final class TaggerTraining {
    /** A pair of tags seen less often is given the commonest universal tag of its Penn tag. */
    private static final int RARE_PAIR = 8;

    /** How often a feature must be up for an update before it gets weights. */
    private static final int PATIENCE = 2;

    /** The share of features left out at random, sentence by sentence. */
    private static final double DROP = 0.1;

    /** How far ahead of every other path the right one must come, a wrong tag, in updates. */
    private static final int FAVOUR = 6;

    /** Weights nearer to zero than this change nothing. */
    private static final double LEAST = 0.4;

    /** What is faint: half the features, and no accuracy. */
    private static final int FAINT = 19;

    private final WordTable clusters;
    private final int epochs;
    private final int trainings;
    private final int faint;

    private TaggerTraining(WordTable clusters, int epochs, int trainings, int faint) {
        this.clusters = clusters;
        this.epochs = epochs;
        this.trainings = trainings;
        this.faint = faint;
    }

    /** For the tagger that is shipped: trainings in several orders, summed up. */
    static TaggerTraining thorough(WordTable clusters) {
        return new TaggerTraining(clusters, 10, 6, FAINT);
    }

    /** For a tagger that only tags for another training. */
    static TaggerTraining quick(WordTable clusters) {
        return new TaggerTraining(clusters, 5, 1, 0);
    }

    /** Trains on trees, in the orders of fixed seeds. */
    PerceptronTagger train(List<Tree> trees, WordTable taken, Progress progress) {
        List<PartOfSpeech> classes = classes(trees);
        Map<PartOfSpeech, Integer> index = new HashMap<>();
        classes.forEach(pair -> index.put(pair, index.size()));
        Map<Penn, Integer> fallback = new EnumMap<>(Penn.class);
        for (int c = classes.size() - 1; c >= 0; c--) {
            fallback.put(classes.get(c).penn(), c);
        }
        int[][] gold = new int[trees.size()][];
        for (int t = 0; t < gold.length; t++) {
            Tree tree = trees.get(t);
            gold[t] = new int[tree.size()];
            for (int i = 0; i < tree.size(); i++) {
                Integer exact = index.get(new PartOfSpeech(tree.tags()[i], tree.penn()[i]));
                gold[t][i] = exact != null ? exact : fallback.getOrDefault(tree.penn()[i], 0);
            }
        }
        Perceptron sum = new Perceptron(classes.size(), 1);
        IntStream.rangeClosed(1, trainings)
                .parallel()
                .mapToObj(seed -> train(trees, gold, classes.size(), taken, seed, progress))
                .forEach(sum::add);
        return new PerceptronTagger(classes, taken, sum.averaged(LEAST * trainings * Perceptron.PARTS, faint));
    }

    private Perceptron train(
            List<Tree> trees, int[][] gold, int classes, WordTable taken, int seed, Progress progress) {
        Perceptron perceptron = new Perceptron(classes, PATIENCE);
        TagSearch search = new TagSearch(perceptron, taken, 1 << 29);
        Appearance words = new Appearance(clusters);
        FeatureList features = new FeatureList();
        int[] order = IntStream.range(0, gold.length).toArray();
        Random random = new Random(seed);
        for (int epoch = 1; epoch <= epochs; epoch++) {
            shuffle(order, random);
            int wrong = 0;
            int total = 0;
            for (int t : order) {
                perceptron.drop(DROP, random.nextInt());
                words.of(trees.get(t).forms());
                search.run(words, gold[t], FAVOUR);
                wrong += update(perceptron, search, gold[t], features);
                total += gold[t].length;
                perceptron.tick();
            }
            progress.say("training %d, epoch %d: %.4f right in training, %d features"
                    .formatted(seed, epoch, 1 - wrong / (double) total, perceptron.features()));
        }
        return perceptron;
    }

    private static int update(Perceptron perceptron, TagSearch search, int[] gold, FeatureList features) {
        int n = gold.length;
        int[] path = new int[n];
        search.path(n, path);
        if (Arrays.equals(path, gold)) {
            return 0;
        }
        int wrong = 0;
        for (int i = 0; i < n; i++) {
            wrong += path[i] == gold[i] ? 0 : 1;
        }
        int goldScore = 0;
        int worst = Integer.MIN_VALUE;
        int end = n;
        for (int i = 0; i < n; i++) {
            goldScore += search.score(gold, i);
            int violation = search.score(i + 1) - goldScore;
            if (violation >= worst) {
                worst = violation;
                end = i + 1;
            }
        }
        search.path(end, path);
        for (int i = 0; i < end; i++) {
            boolean same = path[i] == gold[i]
                    && (i < 1 || path[i - 1] == gold[i - 1])
                    && (i < 2 || path[i - 2] == gold[i - 2]);
            if (!same) {
                features.clear();
                search.features(gold, i, features);
                perceptron.update(features, gold[i], 1);
                features.clear();
                search.features(path, i, features);
                perceptron.update(features, path[i], -1);
            }
        }
        return wrong;
    }

    static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int value = order[i];
            order[i] = order[other];
            order[other] = value;
        }
    }

    /** The pairs of tags, the commonest first. */
    private static List<PartOfSpeech> classes(List<Tree> trees) {
        Map<PartOfSpeech, Integer> counts = new LinkedHashMap<>();
        for (Tree tree : trees) {
            for (int i = 0; i < tree.size(); i++) {
                counts.merge(new PartOfSpeech(tree.tags()[i], tree.penn()[i]), 1, Integer::sum);
            }
        }
        List<PartOfSpeech> pairs = new ArrayList<>(counts.keySet());
        pairs.removeIf(pair -> counts.get(pair) < RARE_PAIR);
        pairs.sort(Comparator.<PartOfSpeech>comparingInt(pair -> -counts.get(pair))
                .thenComparing(PartOfSpeech::penn)
                .thenComparing(PartOfSpeech::tag));
        return pairs;
    }

    /** The tags that words take in trees. */
    static WordTable taken(List<Tree> trees) {
        return taken(counts(trees), 5, 0.05);
    }

    private static Map<Integer, Map<Penn, Integer>> counts(List<Tree> trees) {
        Map<Integer, Map<Penn, Integer>> counts = new HashMap<>();
        for (Tree tree : trees) {
            int[] keys = Appearance.keys(tree.forms());
            for (int i = 0; i < keys.length; i++) {
                counts.computeIfAbsent(keys[i], any -> new EnumMap<>(Penn.class))
                        .merge(tree.penn()[i], 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The tags that words take in trees and in tagged news. */
    static WordTable taken(List<Tree> trees, NewsLexicon news) {
        Map<Integer, Map<Penn, Integer>> counts = counts(trees);
        news.counts().forEach((word, tags) -> {
            Map<Penn, Integer> known = counts.computeIfAbsent(Appearance.key(word), any -> new EnumMap<>(Penn.class));
            tags.forEach((tag, count) -> known.merge(tag, count, Integer::sum));
        });
        return taken(counts, 3, 0.03);
    }

    /**
     * For each lower form seen often enough a number that stands for the Penn tags with a share of at least {@code share},
     * the commonest first.
     */
    private static WordTable taken(Map<Integer, Map<Penn, Integer>> counts, int least, double share) {
        TreeMap<Integer, List<Penn>> sets = new TreeMap<>(Integer::compareUnsigned);
        counts.forEach((key, tags) -> {
            int all = tags.values().stream().mapToInt(Integer::intValue).sum();
            if (all >= least) {
                sets.put(
                        key,
                        tags.entrySet().stream()
                                .filter(entry -> entry.getValue() >= share * all)
                                .sorted(Map.Entry.<Penn, Integer>comparingByValue()
                                        .reversed())
                                .map(Map.Entry::getKey)
                                .toList());
            }
        });
        Map<List<Penn>, Integer> numbers = new HashMap<>();
        int[] keys = new int[sets.size()];
        short[] values = new short[keys.length];
        int i = 0;
        for (Map.Entry<Integer, List<Penn>> entry : sets.entrySet()) {
            keys[i] = entry.getKey();
            Integer number = numbers.get(entry.getValue());
            if (number == null) {
                number = numbers.size() + 1;
                numbers.put(entry.getValue(), number);
            }
            values[i++] = number.shortValue();
        }
        return new WordTable(keys, new short[][] {values});
    }
}
