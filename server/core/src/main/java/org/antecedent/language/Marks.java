package org.antecedent.language;

import java.util.Arrays;
import org.antecedent.language.linear.FeatureList;
import org.antecedent.language.linear.Hash;
import org.antecedent.language.linear.Scorer;

/**
 * Hangs the punctuation marks of a whole tree again, from left to right: the first time the phrases that they part were not
 * whole. A mark may hang where it crosses no other word's arc: on a word of the way through the tree from the word before it
 * to the word after it. Looks at the tree that a {@link ParseState} holds; not safe to share between threads.
 */
public final class Marks {
    private static final int NONE = -1;

    /** How far up the tree is looked for a place. */
    private static final int CHAIN = 12;

    /** How far back is looked for another mark of the kind. */
    private static final int BACK = 30;

    private static final int PUNCT = Relation.PUNCT.ordinal();

    private final ParseState tree;
    private final int[] leftChain = new int[CHAIN];
    private final int[] rightChain = new int[CHAIN];
    private int leftLength;
    private int rightLength;
    private int common;
    private int[] partners = new int[0];
    private final int[] score = new int[1];

    public Marks(ParseState tree) {
        this.tree = tree;
    }

    /** Hangs all marks of the tree, which has been {@link ParseState#survey surveyed}, where they score best. */
    void hang(Scorer scorer, FeatureList features) {
        pair();
        for (int i = 0; i < tree.size(); i++) {
            if (isMark(i)) {
                lookAround(i);
                if (places() > 0) {
                    tree.rehang(i, place(best(i, scorer, features)));
                }
            }
        }
    }

    /** Pairs quotation marks and brackets, so that {@link #lookAround} may be asked. */
    public void pair() {
        int size = tree.size();
        if (partners.length < size) {
            partners = new int[size * 2];
        }
        Arrays.fill(partners, 0, size, NONE);
        int quote = NONE;
        int bracket = NONE;
        for (int i = 0; i < size; i++) {
            switch (tree.penn(i)) {
                case OPENING_QUOTE -> quote = i;
                case OPENING_BRACKET -> bracket = i;
                case CLOSING_QUOTE -> quote = pair(quote, i);
                case CLOSING_BRACKET -> bracket = pair(bracket, i);
                default -> {}
            }
        }
    }

    private int pair(int opening, int closing) {
        if (opening != NONE) {
            partners[opening] = closing;
            partners[closing] = opening;
        }
        return NONE;
    }

    /** Whether a word is a mark that nothing hangs on. */
    public boolean isMark(int i) {
        return tree.label(i) == PUNCT && !tree.hasDependents(i) && tree.head(i) != tree.size();
    }

    /** Looks for the places of a mark. Marks before it hang already, those after it do not count. */
    public void lookAround(int d) {
        int before = d - 1;
        while (before >= 0 && isMark(before)) {
            before = tree.head(before);
            if (before > d) {
                break;
            }
        }
        int after = d + 1;
        while (after < tree.size() && isMark(after)) {
            after++;
        }
        leftLength = before < 0 ? 0 : chain(before, leftChain);
        rightLength = after >= tree.size() ? 0 : chain(after, rightChain);
        common = NONE;
        for (int l = 0; l < leftLength; l++) {
            for (int r = 0; r < rightLength; r++) {
                if (leftChain[l] == rightChain[r]) {
                    common = leftChain[l];
                    leftLength = l + 1;
                    rightLength = r;
                    return;
                }
            }
        }
    }

    private int chain(int from, int[] chain) {
        int length = 0;
        for (int i = from; i < tree.size() && length < CHAIN; i = tree.head(i)) {
            chain[length++] = i;
        }
        return length;
    }

    /** How many places there are for the mark last looked at; 0 where it is all there is. */
    public int places() {
        return leftLength + rightLength;
    }

    /** A word that the mark may hang on. */
    public int place(int k) {
        return k < leftLength ? leftChain[k] : rightChain[k - leftLength];
    }

    /** The number of the place with the best score, of equal ones the first. */
    public int best(int d, Scorer scorer, FeatureList features) {
        int best = 0;
        int most = Integer.MIN_VALUE;
        for (int k = 0; k < places(); k++) {
            features.clear();
            features(d, k, features);
            score[0] = 0;
            scorer.score(features, score);
            if (score[0] > most) {
                most = score[0];
                best = k;
            }
        }
        return best;
    }

    /** What speaks for or against a place. */
    public void features(int d, int k, FeatureList f) {
        int c = place(k);
        int mark = tree.word(d);
        int tag = tree.tag(c);
        int label = tree.label(c);
        boolean isLeft = k < leftLength;
        int leftTop = top(leftChain, common == NONE || leftLength == 0 ? leftLength : leftLength - 1);
        int rightTop = top(rightChain, rightLength);
        int level = isLeft ? k : k - leftLength;
        int position = c == common ? 0 : c == leftTop ? 1 : c == rightTop ? 2 : isLeft ? 3 : 4;
        position = position * 4 + (leftLength == 0 ? 1 : 0) + (rightLength == 0 && common == NONE ? 2 : 0);
        int key = position * 2 + (c < d ? 0 : 1);
        int up = tree.head(c) == tree.size() ? NONE : tree.head(c);
        int tops = Hash.of(tree.label(leftTop), tree.label(rightTop));
        int left = leftLength == 0 ? NONE : leftChain[0];
        int right = rightLength > 0 ? rightChain[0] : common > d ? common : NONE;
        int pair = pairing(d, c, up);
        int edge = (d == 0 ? 1 : 0) + (d == tree.size() - 1 ? 2 : 0);
        int far = ParseState.near(Math.abs(c - d));
        f.add(400, mark, key);
        f.add(401, mark, key, label);
        f.add(402, mark, key, tag);
        f.add(403, mark, key, tops, label);
        f.add(404, mark, key, tree.tag(left), tree.tag(right));
        f.add(405, mark, key, tree.label(left), tree.label(right));
        f.add(406, mark, key, tag, tops);
        f.add(407, mark, pair, key);
        f.add(408, mark, pair, label);
        f.add(409, mark, pair, tag);
        f.add(410, mark, edge, key, label);
        f.add(411, mark, far, key);
        f.add(412, mark, far, key, label);
        f.add(413, mark, key, tree.word(c));
        f.add(414, mark, label, tag, tree.label(up));
        f.add(415, mark, key, label, tree.word(right));
        f.add(416, mark, key, label, tree.word(left));
        f.add(417, mark, key, Math.min(level, 4), label);
        f.add(418, mark, key, tree.marker(c));
        f.add(419, mark, key, label, tree.leftSet(c));
        f.add(420, mark, key, label, tree.rightSet(c));
        f.add(421, mark, key, tree.tag(leftTop), tree.tag(rightTop));
        f.add(422, tree.tag(d), key, label, tag);
        f.add(423, mark, edge, tag, label);
        f.add(424, mark, key, tree.word(rightTop));
        f.add(425, mark, key, tree.word(leftTop));
        f.add(426, mark, key, tops, tree.label(right));
        f.add(427, mark, key, lastMark(d, c), label);
        f.add(428, mark, pair, edge, key);
    }

    /** How a place lies to the other mark of a pair: inside, on top there, or what the other one hangs on; 0 for no pair. */
    private int pairing(int d, int c, int up) {
        int other = partners[d];
        if (other == NONE) {
            return 0;
        }
        int low = Math.min(d, other);
        int high = Math.max(d, other);
        boolean inside = c > low && c < high;
        boolean top = inside && (up == NONE || up < low || up > high);
        return 1 + (inside ? 1 : 0) + (top ? 2 : 0) + (other < d && tree.head(other) == c ? 4 : 0);
    }

    /** Whether a mark of the kind hangs on the word a few words back: 0 for none, 1 on the same side of it, 2 on the other. */
    private int lastMark(int d, int c) {
        for (int i = d - 1; i >= 0 && i > d - BACK; i--) {
            if (tree.head(i) == c && tree.word(i) == tree.word(d)) {
                return i < c == d < c ? 1 : 2;
            }
        }
        return 0;
    }

    private static int top(int[] chain, int length) {
        return length == 0 ? NONE : chain[length - 1];
    }
}
