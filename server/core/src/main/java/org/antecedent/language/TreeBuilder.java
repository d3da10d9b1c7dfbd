package org.antecedent.language;

import java.util.Arrays;
import org.antecedent.language.linear.Appearance;
import org.antecedent.language.linear.FeatureList;

/**
 * Builds the tree of a sentence, greedily: each transition is the one that the parser likes best, so that time is linear in
 * the sentence's length. Reused from one sentence to the next; not safe to share between threads.
 */
public final class TreeBuilder {
    private static final Relation[] RELATIONS = Relation.values();

    private final Parser parser;
    private final ParseState state = new ParseState();
    private final FeatureList features = new FeatureList();
    private final int[] scores = new int[ParseState.TRANSITIONS];
    private final int[] relationScores = new int[RELATIONS.length];

    TreeBuilder(Parser parser) {
        this.parser = parser;
    }

    /** Parses a sentence; the state has the heads and relations of all words. It is good until the next call. */
    public ParseState parse(Appearance sentence, PartOfSpeech[] tags) {
        state.start(sentence, tags);
        while (!state.isDone()) {
            features.clear();
            state.features(features);
            Arrays.fill(scores, 0);
            parser.transitions().score(features, scores);
            int transition = state.best(scores);
            if (transition == ParseState.SHIFT) {
                state.shift();
            } else {
                state.hang(transition, relation(transition));
            }
        }
        revise();
        return state;
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
        return best(relationScores, transition);
    }

    /** Chooses the relations again, from left to right: the first time a word's later siblings were unknown. */
    private void revise() {
        state.survey();
        for (int i = 0; i < state.size(); i++) {
            if (state.head(i) != state.size()) {
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
        boolean left = ParseState.isLeft(transition);
        int best = -1;
        for (int r = 0; r < relationScores.length; r++) {
            if (r != Relation.ROOT.ordinal()
                    && (best < 0 || relationScores[r] > relationScores[best])
                    && ParseState.transition(left, RELATIONS[r]) == transition) {
                best = r;
            }
        }
        return RELATIONS[best];
    }
}
