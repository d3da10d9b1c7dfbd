package org.antecedent.language;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antecedent.language.linear.Appearance;
import org.antecedent.language.linear.FeatureList;

/**
 * Builds the tree of a sentence, a transition at a time. Where the parser is sure it goes one way. Where it is in doubt it goes
 * several ways side by side, until they come together again or one is far ahead: a preposition, or the subject of a clause, is often
 * told apart by what follows it only. Time is linear in the sentence's length. Reused from one sentence to the next; not safe to share
 * between threads.
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

    /** A transition so far ahead by the first features, in the model's units, mostly stays ahead. */
    private static final int CLEAR = 27_000;

    /** A relation so far ahead is not looked at again. Tuned on UD English dev: no loss; one word in ten is left. */
    private static final int SURE = 700;

    // Tuned with CLEAR on UD English dev, for accuracy and time: the README of the training module has what else was
    // tried.
    /** How many ways are gone side by side. */
    private static final int WAYS = 4;

    /** A way so far behind the best one, in the model's units, is left. */
    private static final int BEHIND = 8_000;

    /** Each way more is a copy of where it starts: in a text that has no sentences, that would take time by the square. */
    private static final int LONGEST = 250;

    private final Parser parser;
    private final ParseState state = new ParseState();
    private final Marks marks = new Marks(state);
    private final FeatureList features = new FeatureList();
    private final int[] scores = new int[ParseState.TRANSITIONS];
    private final int[] relationScores = new int[RELATIONS.length];

    /** The ways that are gone, the best first, and after them those that are free. */
    private final Way[] ways = new Way[WAYS * 2];

    private int going;

    /** The ways as they would go on, the best first: which way by which transition, and its score then. */
    private final Way[] from = new Way[WAYS];

    private final int[] by = new int[WAYS];
    private final int[] total = new int[WAYS];
    private int offered;

    /** A parse on its way. */
    private static final class Way {
        private final ParseState state = new ParseState();

        /** How far it is behind the best one, in the model's units: 0 at most. */
        private int score;

        /** The words whose relations are to be looked at again. */
        private boolean[] unsure = new boolean[0];

        private Way copied(Way other) {
            state.copy(other.state);
            grow();
            System.arraycopy(other.unsure, 0, unsure, 0, state.size());
            return this;
        }

        private void grow() {
            if (unsure.length < state.size()) {
                unsure = new boolean[state.size() * 2];
            }
        }
    }

    TreeBuilder(Parser parser) {
        this.parser = parser;
        Arrays.setAll(ways, any -> new Way());
    }

    /**
     * Parses a sentence.
     *
     * @param others of each word the tag that came near to its own; its own where none did
     * @return a state that has the heads and relations of all words; good until the next call
     */
    public ParseState parse(Appearance sentence, PartOfSpeech[] tags, PartOfSpeech[] others) {
        Way start = ways[0];
        start.state.start(sentence, tags, others);
        start.grow();
        start.score = 0;
        going = 1;
        int most = start.state.size() > LONGEST ? 1 : WAYS;
        while (!ways[0].state.isDone()) {
            offered = 0;
            for (int w = 0; w < going; w++) {
                lookOn(ways[w], most);
            }
            goOn();
        }
        state.copy(ways[0].state);
        revise(ways[0].unsure);
        marks.hang(parser.marks(), features);
        return state;
    }

    /** Offers how a way may go on. */
    private void lookOn(Way way, int most) {
        if (isFarBehind(way.score)) {
            return;
        }
        ParseState at = way.state;
        if (at.depth() == 0) {
            offer(way, ParseState.SHIFT, way.score, most);
            return;
        }
        features.clear();
        at.firstFeatures(features);
        Arrays.fill(scores, 0);
        parser.transitions().score(features, scores);
        int best = at.best(scores);
        if (at.lead(scores, best) >= CLEAR) {
            offer(way, best, way.score, most);
            return;
        }
        features.clear();
        at.furtherFeatures(features);
        parser.transitions().score(features, scores);
        best = at.best(scores);
        int doubt = Doubt.of(at, scores, best);
        offer(way, best, way.score - doubt, most);
        for (int t = 0; t < ParseState.TRANSITIONS; t++) {
            if (t != best && at.may(t)) {
                offer(way, t, way.score - doubt - (scores[best] - scores[t]), most);
            }
        }
    }

    private boolean isFarBehind(int score) {
        return offered > 0 && score < total[0] - BEHIND;
    }

    /** Keeps the best ways to go on in order; of equal ones the first that came, of those that meet the better one. */
    private void offer(Way way, int transition, int score, int most) {
        if (isFarBehind(score) || (offered == most && score <= total[offered - 1])) {
            return;
        }
        int at = 0;
        while (at < offered && !way.state.meets(transition, from[at].state, by[at])) {
            at++;
        }
        if (at == offered) {
            if (offered < most) {
                offered++;
            } else {
                at--;
            }
        } else if (total[at] >= score) {
            return;
        }
        while (at > 0 && total[at - 1] < score) {
            from[at] = from[at - 1];
            by[at] = by[at - 1];
            total[at] = total[at - 1];
            at--;
        }
        from[at] = way;
        by[at] = transition;
        total[at] = score;
    }

    /** Goes on by what was offered. */
    private void goOn() {
        while (isFarBehind(total[offered - 1])) {
            offered--;
        }
        if (offered == 1 && from[0] == ways[0]) {
            going = 1;
            go(ways[0], by[0]);
            ways[0].score = 0;
            return;
        }
        // A way that is gone on by twice is copied before it goes.
        int free = going;
        for (int k = 1; k < offered; k++) {
            for (int earlier = 0; earlier < k; earlier++) {
                if (from[earlier] == from[k]) {
                    from[k] = ways[free++].copied(from[k]);
                    break;
                }
            }
        }
        for (int k = 0; k < offered; k++) {
            from[k].score = total[k] - total[0];
            go(from[k], by[k]);
            int w = k;
            while (ways[w] != from[k]) {
                w++;
            }
            ways[w] = ways[k];
            ways[k] = from[k];
        }
        going = offered;
    }

    private void go(Way way, int transition) {
        if (transition == ParseState.SHIFT) {
            way.state.shift();
        } else {
            way.state.hang(transition, relation(way, transition));
        }
    }

    private Relation relation(Way way, int transition) {
        ParseState at = way.state;
        // The root is the root, and nothing else is.
        if (at.headBy(transition) == at.size()) {
            return Relation.ROOT;
        }
        features.clear();
        at.relationFeatures(transition, features);
        Arrays.fill(relationScores, 0);
        parser.relations().score(features, relationScores);
        Relation best = best(relationScores, transition);
        way.unsure[at.stack(0)] = lead(best, transition) < SURE;
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
    private void revise(boolean[] unsure) {
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
