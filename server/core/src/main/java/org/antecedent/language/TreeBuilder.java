package org.antecedent.language;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antecedent.language.linear.Appearance;
import org.antecedent.language.linear.FeatureList;

/**
 * Builds the tree of a sentence, greedily: each transition is the one that the parser likes best, so that time is linear in
 * the sentence's length. Reused from one sentence to the next; not safe to share between threads.
 */
public final class TreeBuilder {
    private static final Relation[] RELATIONS = Relation.values();

    /** The relations that each transition stands for, the root's left out. */
    private static final int[][] OF_TRANSITION = IntStream.range(0, ParseState.TRANSITIONS)
            .mapToObj(transition -> Stream.of(RELATIONS)
                    .filter(relation -> relation != Relation.ROOT
                            && ParseState.transition(ParseState.isLeft(transition), relation) == transition)
                    .mapToInt(Enum::ordinal)
                    .toArray())
            .toArray(int[][]::new);

    /** A transition so far ahead by the first features, in the model's units, mostly stays ahead. Tuned on UD English dev: no loss. */
    private static final int CLEAR = 36_000;

    /** A relation so far ahead is not looked at again. Tuned on UD English dev: no loss; one word in ten is left. */
    private static final int SURE = 700;

    private final Parser parser;
    private final ParseState state = new ParseState();
    private final Marks marks = new Marks(state);
    private final FeatureList features = new FeatureList();
    private final int[] scores = new int[ParseState.TRANSITIONS];
    private boolean[] unsure = new boolean[0];
    private final int[] relationScores = new int[RELATIONS.length];

    TreeBuilder(Parser parser) {
        this.parser = parser;
    }

    /**
     * Parses a sentence.
     *
     * @param others of each word the tag that came near to its own; its own where none did
     * @return a state that has the heads and relations of all words; good until the next call
     */
    public ParseState parse(Appearance sentence, PartOfSpeech[] tags, PartOfSpeech[] others) {
        state.start(sentence, tags, others);
        if (unsure.length < state.size()) {
            unsure = new boolean[state.size() * 2];
        }
        while (!state.isDone()) {
            if (state.depth() == 0) {
                state.shift();
                continue;
            }
            int transition = transition();
            if (transition == ParseState.SHIFT) {
                state.shift();
            } else {
                state.hang(transition, relation(transition));
            }
        }
        revise();
        marks.hang(parser.marks(), features);
        return state;
    }

    private int transition() {
        features.clear();
        state.firstFeatures(features);
        Arrays.fill(scores, 0);
        parser.transitions().score(features, scores);
        int best = state.best(scores);
        if (state.lead(scores, best) >= CLEAR) {
            return best;
        }
        features.clear();
        state.furtherFeatures(features);
        parser.transitions().score(features, scores);
        return state.best(scores);
    }

    private Relation relation(int transition) {
        // The root is the root, and nothing else is.
        if (state.headBy(transition) == state.size()) {
            return Relation.ROOT;
        }
        features.clear();
        state.relationFeatures(transition, features);
        Arrays.fill(relationScores, 0);
        parser.relations().score(features, relationScores);
        Relation best = best(relationScores, transition);
        unsure[state.stack(0)] = lead(best, transition) < SURE;
        return best;
    }

    /** By how much a relation is ahead of all others that the transition stands for. */
    private int lead(Relation best, int transition) {
        int lead = Integer.MAX_VALUE;
        for (int other : OF_TRANSITION[transition]) {
            if (other != best.ordinal()) {
                lead = Math.min(lead, relationScores[best.ordinal()] - relationScores[other]);
            }
        }
        return lead;
    }

    /** Chooses unsure relations again, from left to right: the first time a word's later siblings were unknown. */
    private void revise() {
        state.survey();
        for (int i = 0; i < state.size(); i++) {
            if (unsure[i] && state.head(i) != state.size()) {
                features.clear();
                state.treeFeatures(i, features);
                Arrays.fill(relationScores, 0);
                parser.revision().score(features, relationScores);
                state.relabel(i, best(relationScores));
            }
        }
    }

    /** The relation with the best score, the root's left out; of equal ones the first. */
    public static Relation best(int[] relationScores) {
        int best = -1;
        for (int r = 0; r < relationScores.length; r++) {
            if (r != Relation.ROOT.ordinal() && (best < 0 || relationScores[r] > relationScores[best])) {
                best = r;
            }
        }
        return RELATIONS[best];
    }

    /** The relation with the best score of those that a transition stands for. */
    public static Relation best(int[] relationScores, int transition) {
        int best = -1;
        for (int r : OF_TRANSITION[transition]) {
            if (best < 0 || relationScores[r] > relationScores[best]) {
                best = r;
            }
        }
        return RELATIONS[best];
    }
}
