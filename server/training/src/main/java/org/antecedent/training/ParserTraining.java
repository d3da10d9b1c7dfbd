package org.antecedent.training;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.antecedent.language.Marks;
import org.antecedent.language.ParseState;
import org.antecedent.language.Parser;
import org.antecedent.language.PartOfSpeech;
import org.antecedent.language.Relation;
import org.antecedent.language.TreeBuilder;
import org.antecedent.language.linear.Appearance;
import org.antecedent.language.linear.FeatureList;
import org.antecedent.language.linear.WordTable;
import org.antecedent.training.Treebank.Tree;

/**
 * Trains the parser: a greedy perceptron that meets its own mistakes in training and is told the best way on from them (the
 * dynamic oracle of Goldberg and Nivre 2013).
 */
final class ParserTraining {
    /** From this epoch on training goes where the model goes, right or wrong, with the probability below. */
    private static final int EXPLORE_FROM = 2;

    private static final double EXPLORE = 0.9;

    /** How often a feature must be up for an update: 2 and 5 are worse. */
    private static final int PATIENCE = 3;

    /** How many trainings are summed up: three give half a point on one, six no more than four. */
    private static final int TRAININGS = 4;

    private static final int EPOCHS = 7;

    /** The share of features left out at random, sentence by sentence: 0.25 and 0 are worse. */
    private static final double DROP = 0.1;

    /** Weights nearer to zero than this change little and are half the model. */
    private static final double LEAST = 0.6;

    // What is faint, of each model: two thirds of all features together, and no accuracy.
    private static final int FAINT_TRANSITION = 20;
    private static final int FAINT_RELATION = 7;
    private static final int FAINT_REVISION = 30;
    private static final int FAINT_MARK = 0;

    private final WordTable clusters;

    ParserTraining(WordTable clusters) {
        this.clusters = clusters;
    }

    /** A tree with the tags that a tagger gave its words, and those that came near. */
    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop
    record Tagged(Tree tree, PartOfSpeech[] tags, PartOfSpeech[] others) {}

    /** The four models of a parser in training. */
    private record Weights(Perceptron transitions, Perceptron relations, Perceptron revision, Perceptron marks) {
        Weights(int patience) {
            this(
                    new Perceptron(ParseState.TRANSITIONS, patience),
                    new Perceptron(Relation.values().length, patience),
                    new Perceptron(Relation.values().length, patience),
                    new Perceptron(1, patience));
        }

        void add(Weights other) {
            transitions.add(other.transitions);
            relations.add(other.relations);
            revision.add(other.revision);
            marks.add(other.marks);
        }
    }

    /** Trains on trees, several times in the orders of fixed seeds. */
    Parser train(List<Tagged> trees, Progress progress) {
        Weights sum = new Weights(1);
        IntStream.rangeClosed(1, TRAININGS)
                .parallel()
                .mapToObj(seed -> train(trees, seed, progress))
                .forEach(sum::add);
        double least = LEAST * TRAININGS * Perceptron.PARTS;
        return new Parser(
                sum.transitions.averaged(least, FAINT_TRANSITION),
                sum.relations.averaged(least, FAINT_RELATION),
                sum.revision.averaged(least, FAINT_REVISION),
                sum.marks.averaged(least, FAINT_MARK));
    }

    private Weights train(List<Tagged> trees, int seedOfOrder, Progress progress) {
        Weights weights = new Weights(PATIENCE);
        Perceptron transitions = weights.transitions;
        Perceptron relations = weights.relations;
        Perceptron revision = weights.revision;
        ParseState state = new ParseState();
        Marks marks = new Marks(state);
        Appearance words = new Appearance(clusters);
        FeatureList features = new FeatureList();
        int[] scores = new int[ParseState.TRANSITIONS];
        int[] relationScores = new int[Relation.values().length];
        int[] order = IntStream.range(0, trees.size()).toArray();
        Random random = new Random(seedOfOrder);
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            TaggerTraining.shuffle(order, random);
            int wrong = 0;
            int total = 0;
            for (int t : order) {
                Tagged tagged = trees.get(t);
                words.of(tagged.tree().forms());
                int seed = random.nextInt();
                transitions.drop(DROP, seed);
                relations.drop(DROP, seed);
                revision.drop(DROP, seed);
                weights.marks.drop(DROP, seed);
                state.start(words, tagged.tags(), tagged.others());
                Oracle oracle = new Oracle(tagged.tree());
                while (!state.isDone()) {
                    if (state.depth() == 0) {
                        state.shift();
                        continue;
                    }
                    features.clear();
                    state.features(features);
                    Arrays.fill(scores, 0);
                    transitions.score(features, scores);
                    int best = oracle.best(state, scores);
                    int predicted = state.best(scores);
                    total++;
                    transitions.tick();
                    int next = best;
                    if (predicted != best) {
                        wrong++;
                        transitions.update(features, best, 1);
                        transitions.update(features, predicted, -1);
                        next = epoch >= EXPLORE_FROM && random.nextDouble() < EXPLORE ? predicted : best;
                    }
                    if (next == ParseState.SHIFT) {
                        state.shift();
                        continue;
                    }
                    if (state.headBy(next) == state.size()) {
                        state.hang(next, Relation.ROOT);
                        continue;
                    }
                    features.clear();
                    state.relationFeatures(next, features);
                    Arrays.fill(relationScores, 0);
                    relations.score(features, relationScores);
                    Relation relation = TreeBuilder.best(relationScores, next);
                    if (oracle.isRight(state, next)) {
                        relations.tick();
                        Relation gold = oracle.relations[state.stack(0)];
                        if (relation != gold) {
                            relations.update(features, gold.ordinal(), 1);
                            relations.update(features, relation.ordinal(), -1);
                        }
                    }
                    state.hang(next, relation);
                }
                revise(state, oracle, revision, features, relationScores);
                hangMarks(state, marks, oracle, weights.marks, features);
            }
            progress.say("training %d, epoch %d: %.4f right in training, %d and %d features"
                    .formatted(
                            seedOfOrder,
                            epoch,
                            1 - wrong / (double) total,
                            transitions.features(),
                            relations.features()));
        }
        return weights;
    }

    /** Learns the relations of a whole tree from the words that have their gold heads. */
    private static void revise(
            ParseState state, Oracle oracle, Perceptron revision, FeatureList features, int[] scores) {
        state.survey();
        for (int i = 0; i < state.size(); i++) {
            if (state.head(i) == state.size()) {
                continue;
            }
            features.clear();
            state.treeFeatures(i, features);
            Arrays.fill(scores, 0);
            revision.score(features, scores);
            Relation relation = TreeBuilder.best(scores);
            Relation gold = oracle.relations[i];
            if (oracle.heads[i] == state.head(i)) {
                revision.tick();
                if (relation != gold) {
                    revision.update(features, gold.ordinal(), 1);
                    revision.update(features, relation.ordinal(), -1);
                }
            }
            state.relabel(i, relation);
        }
    }

    /** Learns where marks hang, from the trees that the parser builds in training. */
    private static void hangMarks(
            ParseState state, Marks marks, Oracle oracle, Perceptron perceptron, FeatureList features) {
        marks.pair();
        for (int i = 0; i < state.size(); i++) {
            if (!marks.isMark(i)) {
                continue;
            }
            marks.lookAround(i);
            int gold = 0;
            while (gold < marks.places() && marks.place(gold) != oracle.heads[i]) {
                gold++;
            }
            if (gold == marks.places()) {
                continue;
            }
            perceptron.tick();
            int best = marks.best(i, perceptron, features);
            if (best != gold) {
                features.clear();
                marks.features(i, gold, features);
                perceptron.update(features, 0, 1);
                features.clear();
                marks.features(i, best, features);
                perceptron.update(features, 0, -1);
            }
            state.rehang(i, marks.place(gold));
        }
    }

    /** Knows the way to the gold tree, or from a wrong turn to the nearest tree. */
    private static final class Oracle {
        private final int[] heads;
        private final Relation[] relations;

        Oracle(Tree tree) {
            heads = tree.heads().clone();
            for (int i = 0; i < heads.length; i++) {
                heads[i] = heads[i] < 0 ? heads.length : heads[i];
            }
            relations = tree.relations();
        }

        /** Of the transitions that lose least, the one that the model likes best. */
        int best(ParseState state, int[] scores) {
            int best = -1;
            int least = Integer.MAX_VALUE;
            for (int t = 0; t < ParseState.TRANSITIONS; t++) {
                if (state.may(t)) {
                    int cost = cost(state, t);
                    if (cost < least || (cost == least && scores[t] > scores[best])) {
                        best = t;
                        least = cost;
                    }
                }
            }
            return best;
        }

        /** Whether the stack's top would get its gold head. */
        boolean isRight(ParseState state, int transition) {
            return heads[state.stack(0)] == state.headBy(transition);
        }

        /** How many gold arcs can no more be had after a transition. */
        private int cost(ParseState state, int transition) {
            if (transition == ParseState.SHIFT) {
                return shiftCost(state);
            }
            boolean left = ParseState.isLeft(transition);
            if (isRight(state, transition) && state.headBy(transition) < state.size()) {
                Relation relation = relations[state.stack(0)];
                return ParseState.transition(left, relation) == transition
                        ? left ? leftCost(state) : rightCost(state)
                        : WRONG_KIND;
            }
            return left ? leftCost(state) : rightCost(state);
        }

        /** More than all arcs of a sentence: the right head by a wrong relation. */
        private static final int WRONG_KIND = 1 << 20;

        private int leftCost(ParseState state) {
            int s0 = state.stack(0);
            int cost = childrenAhead(state, s0);
            int head = heads[s0];
            return cost + (head != state.next() && (head > state.next() || head == state.stack(1)) ? 1 : 0);
        }

        private int rightCost(ParseState state) {
            int s0 = state.stack(0);
            return childrenAhead(state, s0) + (heads[s0] >= state.next() ? 1 : 0);
        }

        private int shiftCost(ParseState state) {
            int next = state.next();
            int cost = 0;
            for (int k = 0; k < state.depth(); k++) {
                int below = state.stack(k);
                cost += heads[below] == next ? 1 : 0;
                cost += k > 0 && heads[next] == below ? 1 : 0;
            }
            return cost;
        }

        private int childrenAhead(ParseState state, int word) {
            int count = 0;
            for (int i = state.next(); i < heads.length; i++) {
                count += heads[i] == word ? 1 : 0;
            }
            return count;
        }
    }
}
