package org.antecedent.language;

import java.util.Arrays;
import org.antecedent.language.linear.Appearance;
import org.antecedent.language.linear.Appearance.Column;
import org.antecedent.language.linear.FeatureList;

/**
 * Where a parse stands: the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011) with the root after the last word.
 * Whatever transitions are taken, the result is a tree with one root: a word under the root leaves the stack last.
 *
 * <p>{@link #SHIFT} moves the next word to the stack; the transitions to the left hang the stack's top on the next word,
 * those to the right on the word below it. There are several of each, for kinds of relations: what a word may become depends
 * on whether it is a subject. The relation itself is chosen after that. Not safe to share between threads.
 */
public final class ParseState {
    public static final int SHIFT = 0;

    private static final int LEFT_SUBJECT = 1;
    private static final int LEFT_FUNCTION = 2;
    private static final int LEFT_OTHER = 3;
    private static final int RIGHT_CORE = 4;
    private static final int RIGHT_MODIFIER = 5;
    private static final int RIGHT_COORDINATE = 6;
    private static final int RIGHT_OTHER = 7;

    /** How many transitions there are. */
    public static final int TRANSITIONS = 8;

    private static final Relation[] RELATIONS = Relation.values();

    private static final int NONE = -1;

    private int size;
    private int next;
    private int depth;
    private int[] stack = new int[0];
    private int[] heads;
    private int[] labels;

    // By word plus one; place 0 is for no word, the last for the root.
    private Input input = new Input();
    private int[] leftmost;
    private int[] leftSecond;
    private int[] rightmost;
    private int[] rightSecond;
    private int[] leftCount;
    private int[] rightCount;
    private long[] leftLabels;
    private long[] rightLabels;
    private int[] marker;

    /** What is given: the words. */
    private static final class Input {
        private int[] word = new int[0];
        private int[] tag;

        /** The tag that came near to the one chosen; 0 where none did. */
        private int[] other;

        private int[] fine;
        private int[] coarse;
        private int[] ending;
        private int[] shape;

        /**
         * Where the noun phrase that may start here has ended: the place of the first word from here on that stands in none. Told by
         * tags, so that “and Mary Smith” is seen to go on with “told”, however long the name.
         */
        private int[] ahead;

        private void of(Appearance sentence, PartOfSpeech[] tags, PartOfSpeech[] others) {
            int size = sentence.size();
            if (word.length < size + 2) {
                int capacity = Math.max(128, size * 2) + 2;
                word = new int[capacity];
                tag = new int[capacity];
                other = new int[capacity];
                fine = new int[capacity];
                coarse = new int[capacity];
                ending = new int[capacity];
                shape = new int[capacity];
                ahead = new int[capacity];
            }
            set(0, -1);
            for (int i = 0; i < size; i++) {
                int at = i + 1;
                word[at] = sentence.lower(i);
                tag[at] = code(tags[i]);
                other[at] = others[i].equals(tags[i]) ? 0 : code(others[i]);
                fine[at] = sentence.cluster(i, Column.FINE);
                coarse[at] = sentence.cluster(i, Column.COARSE);
                ending[at] = sentence.suffix(i, 3);
                shape[at] = sentence.flags(i) & (Appearance.CAPITAL | Appearance.DIGIT);
            }
            set(size + 1, -2);
            ahead[size + 1] = size + 1;
            for (int at = size; at > 0; at--) {
                ahead[at] = isInNounPhrase(tags[at - 1].penn()) ? ahead[at + 1] : at;
            }
        }

        private static boolean isInNounPhrase(Penn penn) {
            return switch (penn) {
                case DT, PDT, PRP_POSSESSIVE, PRP, CD, JJ, JJR, JJS, NN, NNS, NNP, NNPS, POS, RB -> true;
                default -> false;
            };
        }

        private static int code(PartOfSpeech tag) {
            return 1 + tag.penn().ordinal() * 32 + tag.tag().ordinal();
        }

        private void set(int at, int value) {
            word[at] = value;
            tag[at] = value;
            other[at] = 0;
            fine[at] = value;
            coarse[at] = value;
            ending[at] = value;
            shape[at] = value;
        }
    }

    /**
     * Starts a sentence.
     *
     * @param others of each word the tag that came near to its own; its own where none did
     */
    public void start(Appearance sentence, PartOfSpeech[] tags, PartOfSpeech[] others) {
        size = sentence.size();
        grow(size);
        next = 0;
        depth = 0;
        input.of(sentence, tags, others);
        int root = size + 1;
        Arrays.fill(heads, 0, size, NONE);
        Arrays.fill(leftmost, 0, root + 1, NONE);
        Arrays.fill(leftSecond, 0, root + 1, NONE);
        Arrays.fill(rightmost, 0, root + 1, NONE);
        Arrays.fill(rightSecond, 0, root + 1, NONE);
        Arrays.fill(leftCount, 0, root + 1, 0);
        Arrays.fill(rightCount, 0, root + 1, 0);
        Arrays.fill(leftLabels, 0, root + 1, 0);
        Arrays.fill(rightLabels, 0, root + 1, 0);
        Arrays.fill(marker, 0, root + 1, 0);
    }

    /** Becomes a parse that stands where another one of the same words does, to go on from there by itself. */
    void copy(ParseState other) {
        input = other.input;
        size = other.size;
        grow(size);
        next = other.next;
        depth = other.depth;
        int root = size + 1;
        System.arraycopy(other.stack, 0, stack, 0, depth);
        System.arraycopy(other.heads, 0, heads, 0, size);
        System.arraycopy(other.labels, 0, labels, 0, next);
        System.arraycopy(other.leftmost, 0, leftmost, 0, root + 1);
        System.arraycopy(other.leftSecond, 0, leftSecond, 0, root + 1);
        System.arraycopy(other.rightmost, 0, rightmost, 0, root + 1);
        System.arraycopy(other.rightSecond, 0, rightSecond, 0, root + 1);
        System.arraycopy(other.leftCount, 0, leftCount, 0, root + 1);
        System.arraycopy(other.rightCount, 0, rightCount, 0, root + 1);
        System.arraycopy(other.leftLabels, 0, leftLabels, 0, root + 1);
        System.arraycopy(other.rightLabels, 0, rightLabels, 0, root + 1);
        System.arraycopy(other.marker, 0, marker, 0, root + 1);
    }

    /**
     * Whether two parses of the same words, after as many transitions each, come to the same stack by one more: what they go on with
     * is the same then.
     */
    boolean meets(int transition, ParseState other, int otherTransition) {
        int after = depth + (transition == SHIFT ? 1 : -1);
        if (after != other.depth + (otherTransition == SHIFT ? 1 : -1)) {
            return false;
        }
        for (int k = after - 1; k >= 0; k--) {
            if ((k < depth ? stack[k] : next) != (k < other.depth ? other.stack[k] : other.next)) {
                return false;
            }
        }
        return true;
    }

    private void grow(int size) {
        if (stack.length >= size + 2) {
            return;
        }
        int capacity = Math.max(128, size * 2) + 2;
        stack = new int[capacity];
        heads = new int[capacity];
        labels = new int[capacity];
        leftmost = new int[capacity];
        leftSecond = new int[capacity];
        rightmost = new int[capacity];
        rightSecond = new int[capacity];
        leftCount = new int[capacity];
        rightCount = new int[capacity];
        leftLabels = new long[capacity];
        rightLabels = new long[capacity];
        marker = new int[capacity];
    }

    public int size() {
        return size;
    }

    /** The next word; {@link #size} for the root. */
    public int next() {
        return next;
    }

    /** How many words are on the stack. */
    public int depth() {
        return depth;
    }

    /** The word {@code k} below the top of the stack; -1 where the stack is not so deep. */
    public int stack(int k) {
        return k < depth ? stack[depth - 1 - k] : NONE;
    }

    /** Whether the tree is whole. */
    public boolean isDone() {
        return depth == 0 && next == size;
    }

    public boolean mayShift() {
        return next < size;
    }

    public boolean mayGoLeft() {
        return depth > 0 && (next < size || depth == 1);
    }

    public boolean mayGoRight() {
        return depth > 1;
    }

    /** The transition that hangs a word by a relation, to the left or to the right. */
    public static int transition(boolean left, Relation relation) {
        if (left) {
            return switch (relation) {
                case NSUBJ, NSUBJ_PASSIVE, NSUBJ_OUTER, CSUBJ, CSUBJ_PASSIVE, CSUBJ_OUTER, EXPL -> LEFT_SUBJECT;
                case DET, DET_PREDETERMINER, CASE, MARK, AUX, AUX_PASSIVE, COP, CC, CC_PRECONJUNCTION, PUNCT ->
                    LEFT_FUNCTION;
                default -> LEFT_OTHER;
            };
        }
        return switch (relation) {
            case NSUBJ, NSUBJ_PASSIVE, OBJ, IOBJ, XCOMP, CCOMP, CSUBJ -> RIGHT_CORE;
            case NMOD, OBL, OBL_AGENT, OBL_UNMARKED, ADVMOD, ADVCL, ACL, ACL_RELATIVE -> RIGHT_MODIFIER;
            case CONJ, PARATAXIS, APPOS, LIST -> RIGHT_COORDINATE;
            default -> RIGHT_OTHER;
        };
    }

    /** Whether a transition hangs the stack's top on the next word. */
    public static boolean isLeft(int transition) {
        return transition >= LEFT_SUBJECT && transition <= LEFT_OTHER;
    }

    /** Whether a transition may be taken here; one always may until the tree is whole. */
    public boolean may(int transition) {
        if (transition == SHIFT) {
            return mayShift();
        }
        // The root's relation is none of a kind: the last transition goes by another's name.
        return isLeft(transition) ? mayGoLeft() && (next < size || transition == LEFT_OTHER) : mayGoRight();
    }

    /** The best transition by score that may be taken; of equal ones the first. */
    public int best(int[] scores) {
        int best = NONE;
        for (int t = 0; t < TRANSITIONS; t++) {
            if (may(t) && (best == NONE || scores[t] > scores[best])) {
                best = t;
            }
        }
        return best;
    }

    /** By how much a transition is ahead of all others that may be taken. */
    public int lead(int[] scores, int best) {
        int lead = Integer.MAX_VALUE;
        for (int t = 0; t < TRANSITIONS; t++) {
            if (t != best && may(t)) {
                lead = Math.min(lead, scores[best] - scores[t]);
            }
        }
        return lead;
    }

    /** The head that the stack's top would get. */
    public int headBy(int transition) {
        return isLeft(transition) ? next : stack[depth - 2];
    }

    /** Moves the next word to the stack. */
    public void shift() {
        stack[depth++] = next++;
    }

    /**
     * Hangs the stack's top on its head.
     *
     * @param transition one that may be taken, and no shift
     */
    public void hang(int transition, Relation relation) {
        int head = headBy(transition);
        int dependent = stack[--depth];
        int label = relation.ordinal();
        heads[dependent] = head;
        labels[dependent] = label;
        int at = head + 1;
        if (isLeft(transition)) {
            leftSecond[at] = leftmost[at];
            leftmost[at] = dependent;
            leftCount[at]++;
            leftLabels[at] |= 1L << label;
        } else {
            rightSecond[at] = rightmost[at];
            rightmost[at] = dependent;
            rightCount[at]++;
            rightLabels[at] |= 1L << label;
        }
        if (label == CASE || label == MARK || label == CC) {
            marker[at] = input.word[dependent + 1];
        }
    }

    private static final int CASE = Relation.CASE.ordinal();
    private static final int MARK = Relation.MARK.ordinal();
    private static final int CC = Relation.CC.ordinal();
    private static final Penn[] PENN = Penn.values();

    /** The head of a word that has left the stack: -1 for none yet, and {@link #size} for the root. */
    public int head(int i) {
        return heads[i];
    }

    /** The relation of a word that has a head. */
    public Relation relation(int i) {
        return RELATIONS[labels[i]];
    }

    static int near(int distance) {
        return distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : 7;
    }

    private static int few(int count) {
        return Math.min(count, 4);
    }

    /** The relation of a word as a number; -1 for no word. */
    int label(int dependent) {
        return dependent == NONE ? -1 : labels[dependent];
    }

    private static int bits(long set) {
        return (int) (set ^ (set >>> 32) * 0x9E3779B1L);
    }

    /** What speaks for or against each transition: the words on the stack and next, and what hangs on them already. */
    public void features(FeatureList f) {
        features(f, true, true);
    }

    /**
     * The features that two of three decisions need no more than: those that speak loudest, by how far the weights of each lie
     * apart on UD English dev.
     */
    public void firstFeatures(FeatureList f) {
        features(f, true, false);
    }

    /** All other features. */
    public void furtherFeatures(FeatureList f) {
        features(f, false, true);
    }

    private void features(FeatureList f, boolean first, boolean further) {
        int[] word = input.word;
        int[] tag = input.tag;
        int[] fine = input.fine;
        int[] coarse = input.coarse;
        int s0 = stack(0);
        int s1 = stack(1);
        int s2 = stack(2);
        int is0 = s0 + 1;
        int is1 = s1 + 1;
        int is2 = s2 + 1;
        int ib0 = next + 1;
        int ib1 = next < size ? next + 2 : 0;
        int ib2 = next + 1 < size ? next + 3 : 0;
        int ib3 = next + 2 < size ? next + 4 : 0;

        int s0w = word[is0];
        int s0t = tag[is0];
        int s0c = fine[is0];
        int s1w = word[is1];
        int s1t = tag[is1];
        int s1c = fine[is1];
        int s2w = word[is2];
        int s2t = tag[is2];
        int b0w = word[ib0];
        int b0t = tag[ib0];
        int b0c = fine[ib0];
        int b1w = word[ib1];
        int b1t = tag[ib1];
        int b1c = fine[ib1];
        int b2w = word[ib2];
        int b2t = tag[ib2];
        int b3t = tag[ib3];
        int aheadW = word[input.ahead[ib0]];
        int aheadT = tag[input.ahead[ib0]];

        int s0l = leftmost[is0];
        int s0r = rightmost[is0];
        int s1l = leftmost[is1];
        int s1r = rightmost[is1];
        int b0l = leftmost[ib0];
        int s0lt = tag[s0l + 1];
        int s0rt = tag[s0r + 1];
        int s1lt = tag[s1l + 1];
        int s1rt = tag[s1r + 1];
        int b0lt = tag[b0l + 1];
        int s0ll = label(s0l);
        int s0rl = label(s0r);
        int s1ll = label(s1l);
        int s1rl = label(s1r);
        int b0ll = label(b0l);
        int s0l2 = leftSecond[is0];
        int s0r2 = rightSecond[is0];
        int s1l2 = leftSecond[is1];
        int s1r2 = rightSecond[is1];
        int b0l2 = leftSecond[ib0];
        int s0lSet = bits(leftLabels[is0]);
        int s0rSet = bits(rightLabels[is0]);
        int s1lSet = bits(leftLabels[is1]);
        int s1rSet = bits(rightLabels[is1]);
        int b0lSet = bits(leftLabels[ib0]);
        int s0m = marker[is0];
        int s1m = marker[is1];
        int b0m = marker[ib0];
        int dsb = s0 == NONE ? -1 : near(next - s0);
        int dss = s1 == NONE ? -1 : near(s0 - s1);
        int s0v = few(leftCount[is0]) * 8 + few(rightCount[is0]);
        int s1v = few(leftCount[is1]) * 8 + few(rightCount[is1]);
        int b0v = few(leftCount[ib0]);

        if (first) {
            // One word.
            f.add(2, s0w, s0t);
            f.add(3, s0w);
            f.add(4, s0t);
            f.add(5, s0c);
            f.add(7, s1w);
            f.add(8, s1t);
            f.add(9, s1c);
            f.add(10, b0w, b0t);
            f.add(11, b0w);
            f.add(12, b0t);
            f.add(13, b0c);
            f.add(14, b1w);
            f.add(15, b1t);
            f.add(16, b1c);
            f.add(17, b2w);
            f.add(18, b2t);
            f.add(19, s2w);
            f.add(20, s2t);
            // The stack's top and the next word.
            f.add(27, s0t, b0t);
            f.add(29, s0c, b0t);
            f.add(30, s0t, b0c);
            f.add(31, s0t, b0t, dsb);
            // The stack's top and the word below it.
            f.add(41, s1c, s0t);
            f.add(42, s1t, s0c);
            f.add(43, s1t, s0t, dss);
            // What comes after.
            f.add(47, b0t, b1t);
            f.add(49, b0t, b1w);
            f.add(51, s0t, b1t);
            f.add(53, b0t, b1t, b2t);
            f.add(60, b1t, b2t, b3t);
            // Three on the way.
            f.add(69, s1t, b0t);
            f.add(76, s2t, s0t);
            // What hangs on them.
            f.add(81, s0t, s0v);
            f.add(83, s1t, s1v);
            f.add(84, b0w, b0v);
            f.add(85, b0t, b0v);
            f.add(86, s0t, s0lSet);
            f.add(88, s0t, s0rSet);
            f.add(90, s1t, s1lSet);
            f.add(92, s1t, s1rSet);
            f.add(94, b0t, b0lSet);
            f.add(96, s0t, s0lt, b0t);
            f.add(98, s0t, b0t, b0lt);
            f.add(101, s1t, s0t, s0lt);
            f.add(102, s1t, s0t, s0rt);
            f.add(104, s1t, s1rl, s0t, s0ll);
            f.add(107, word[s0l + 1], s0ll);
            f.add(108, word[s0r + 1], s0rl);
            f.add(109, word[s1r + 1], s1rl);
            f.add(110, word[s1l + 1], s1ll);
            f.add(111, word[b0l + 1], b0ll);
            f.add(112, s0t, s0lt, tag[s0l2 + 1]);
            f.add(113, s0t, s0rt, tag[s0r2 + 1]);
            f.add(114, s1t, s1rt, tag[s1r2 + 1]);
            f.add(115, s1t, s1lt, tag[s1l2 + 1]);
            f.add(116, b0t, b0lt, tag[b0l2 + 1]);
            f.add(117, label(s0l2), s0ll, s0t);
            // Prepositions, conjunctions: what a phrase hangs on depends on them more than on its own words.
            f.add(123, s1t, s0m, s0t);
            f.add(126, s0m, s0t, b0t);
            f.add(129, b0m, b0t, s0t);
            f.add(133, s0t, b0t, b0lSet, s0rSet);
            f.add(137, coarse[is0], coarse[ib0], dsb);
            f.add(138, coarse[is1], coarse[is0], dss);
            f.add(139, coarse[is1], s0m, coarse[is0]);
            // What comes behind the next noun phrase.
            f.add(141, s0t, b0t, aheadT);
            f.add(142, s1t, s0t, aheadT);
        }
        if (!further) {
            return;
        }
        // One word.
        f.add(1, depth > 2 ? 3 : depth);
        f.add(6, s1w, s1t);
        // The stack's top and the next word.
        f.add(21, s0w, s0t, b0w, b0t);
        f.add(22, s0w, s0t, b0w);
        f.add(23, s0w, b0w, b0t);
        f.add(24, s0w, s0t, b0t);
        f.add(25, s0t, b0w, b0t);
        f.add(26, s0w, b0w);
        f.add(28, s0c, b0c);
        f.add(32, s0w, b0t, dsb);
        f.add(33, s0t, b0w, dsb);
        f.add(34, s0c, b0c, dsb);
        // The stack's top and the word below it.
        f.add(35, s1w, s0w);
        f.add(36, s1t, s0t);
        f.add(37, s1w, s1t, s0t);
        f.add(38, s1t, s0w, s0t);
        f.add(39, s1w, s1t, s0w, s0t);
        f.add(40, s1c, s0c);
        f.add(44, s1w, s0t, dss);
        f.add(45, s1t, s0w, dss);
        f.add(46, s1c, s0c, dss);
        // What comes after.
        f.add(48, b0w, b1t);
        f.add(50, b0w, b1w);
        f.add(52, s0w, b1t);
        f.add(54, s0t, b0t, b1t);
        f.add(55, s0w, b0t, b1t);
        f.add(56, s0t, b0w, b1t);
        f.add(57, s0t, b0t, b1t, b2t);
        f.add(58, s0t, b0t, b1w);
        f.add(59, s0w, b0w, b1t);
        f.add(61, s0c, b0c, b1c);
        // Three on the way.
        f.add(62, s1t, s0t, b0t);
        f.add(63, s1w, s0t, b0t);
        f.add(64, s1t, s0w, b0t);
        f.add(65, s1t, s0t, b0w);
        f.add(66, s1t, s0t, b0t, b1t);
        f.add(67, s2t, s1t, s0t);
        f.add(68, s2t, s1t, s0t, b0t);
        f.add(70, s1w, b0w);
        f.add(71, s1c, s0c, b0c);
        f.add(72, s1w, b0t);
        f.add(73, s1t, b0w);
        f.add(74, s1w, s0w, b0t);
        f.add(75, s1w, s0t, b0w);
        // What hangs on them.
        f.add(80, s0w, s0v);
        f.add(82, s1w, s1v);
        f.add(87, s0w, s0lSet);
        f.add(89, s0w, s0rSet);
        f.add(91, s1w, s1lSet);
        f.add(93, s1w, s1rSet);
        f.add(95, b0w, b0lSet);
        f.add(97, s0t, s0rt, b0t);
        f.add(99, s1t, s1lt, s0t);
        f.add(100, s1t, s1rt, s0t);
        f.add(103, s0t, s0ll, s0rl, b0t);
        f.add(105, s0w, s0ll);
        f.add(106, s0w, s0rl);
        f.add(118, label(s1r2), s1rl, s1t, s0t);
        f.add(119, label(s0r2), s0rl, s0t, b0t);
        f.add(120, s1t, s1lSet, s1rSet, s0t);
        f.add(121, s0t, s0lSet, s0rSet, b0t);
        // Prepositions, conjunctions: what a phrase hangs on depends on them more than on its own words.
        f.add(122, s1w, s0m, s0t);
        f.add(124, s1c, s0m, s0c);
        f.add(125, s0m, s0w);
        f.add(127, s1m, s1t, s0t);
        f.add(128, s1m, s1t, s0m, s0t);
        f.add(130, s1t, s0m, s0t, s2t);
        f.add(131, s0m, s0t, b0w);
        f.add(132, s1w, s1rSet, s0m, s0t);
        f.add(134, coarse[is0], coarse[ib0], coarse[is1]);
        f.add(135, s0w, s0lSet, b0t, b0w);
        f.add(136, s1t, s1rSet, s0t, b0t);
        f.add(140, coarse[is1], s0t, b0t);
        // What comes behind the next noun phrase.
        f.add(143, s0w, aheadT);
        f.add(144, s0t, aheadW);
        f.add(145, s1t, s0t, b0t, aheadT);
        f.add(146, s2t, s1t, s0t, aheadT);
        // What the tagger was unsure of.
        int s0o = input.other[is0];
        int s1o = input.other[is1];
        int b0o = input.other[ib0];
        int b1o = input.other[ib1];
        if (s0o != 0) {
            f.add(150, s0o, s0t);
            f.add(151, s0o, s0t, b0t);
            f.add(152, s0o, b0t);
            f.add(153, s0o, s1t);
            f.add(154, s0o, s1t, b0t);
        }
        if (b0o != 0) {
            f.add(155, b0o, b0t);
            f.add(156, b0o, b0t, s0t);
            f.add(157, b0o, s0t);
            f.add(158, b0o, s0t, b1t);
            f.add(159, b0o, s0w);
        }
        if (b1o != 0) {
            f.add(160, b1o, b1t, b0t);
            f.add(161, b1o, b0t, s0t);
        }
        if (s1o != 0) {
            f.add(162, s1o, s1t, s0t);
            f.add(163, s1o, s0t);
        }
    }

    /** What speaks for or against each relation, were the stack's top hung on its head by that transition. */
    public void relationFeatures(int transition, FeatureList f) {
        int[] word = input.word;
        int[] tag = input.tag;
        int[] fine = input.fine;
        int d = stack(0);
        int h = headBy(transition);
        int id = d + 1;
        int ih = h + 1;
        int dw = word[id];
        int dt = tag[id] * 8 + transition;
        int dc = fine[id] * 8 + transition;
        int hw = word[ih];
        int ht = tag[ih] * 8 + transition;
        int hc = fine[ih];
        int dl = bits(leftLabels[id]);
        int dr = bits(rightLabels[id]);
        int hl = bits(leftLabels[ih]);
        int hr = bits(rightLabels[ih]);
        int dm = marker[id];
        int hm = marker[ih];
        int far = near(Math.abs(h - d));
        int before = d > 0 ? id - 1 : 0;
        int after = d + 1 < size ? id + 1 : 0;
        int beforeHead = h > 0 ? ih - 1 : 0;
        int afterHead = h + 1 < size ? ih + 1 : 0;
        int nearest = isLeft(transition) ? label(leftmost[ih]) : label(rightmost[ih]);
        f.add(200, dt);
        f.add(201, dw, transition);
        f.add(202, dc);
        f.add(203, input.ending[id], transition);
        f.add(204, ht);
        f.add(205, hw, transition);
        f.add(206, hc, transition);
        f.add(207, dt, ht);
        f.add(208, dw, ht);
        f.add(211, dc, hc);
        f.add(212, dc, ht);
        f.add(213, dt, hc);
        f.add(214, dt, ht, far);
        f.add(215, dw, far, transition);
        f.add(216, dt, dm);
        f.add(217, dt, dm, ht);
        f.add(218, dm, ht, dw);
        f.add(220, dm, dc, hc);
        f.add(221, dt, dl);
        f.add(222, dt, dr);
        f.add(223, dt, dl, dr, ht);
        f.add(224, dt, hl, ht);
        f.add(225, dt, hr, ht);
        f.add(228, dt, nearest, ht);
        f.add(230, dw, nearest, transition);
        f.add(231, word[before], dt);
        f.add(232, word[after], dt);
        f.add(233, tag[before], dt, tag[after]);
        f.add(234, tag[beforeHead], ht, tag[afterHead], dt);
        f.add(235, word[beforeHead], dt, ht);
        f.add(236, word[afterHead], dt, ht);
        f.add(237, dt, hm, ht);
        f.add(238, dt, ht, dl, dm);
        f.add(239, dt, ht, dl, hl);
        f.add(240, dt, ht, dl, hr);
        f.add(241, dw, dl, ht);
        f.add(243, dt, input.shape[id], input.shape[ih], ht);
        f.add(244, dt, word[leftmost[id] + 1]);
        f.add(245, dc, dm, ht);
        f.add(246, dt, ht, dm, hr);
        if (input.other[id] != 0) {
            f.add(248, input.other[id], dt, ht);
            f.add(249, input.other[id], transition, ht);
        }
        if (input.other[ih] != 0) {
            f.add(250, dt, input.other[ih], ht);
            f.add(251, dt, input.other[ih]);
        }
    }

    /** Looks at the whole tree, once it is done, so that {@link #treeFeatures} may be asked. */
    public void survey() {
        Arrays.fill(rightmost, 0, size + 2, NONE);
        Arrays.fill(leftmost, 0, size + 2, NONE);
        for (int i = 0; i < size; i++) {
            int at = heads[i] + 1;
            // From here on rightmost holds the dependent seen last, and the second ones hold siblings.
            leftSecond[i + 1] = rightmost[at];
            if (rightmost[at] != NONE) {
                rightSecond[rightmost[at] + 1] = i;
            }
            rightSecond[i + 1] = NONE;
            rightmost[at] = i;
            if (leftmost[at] == NONE) {
                leftmost[at] = i;
            }
        }
    }

    /** What speaks for or against each relation of a word in a whole tree; the word must not be the root. */
    public void treeFeatures(int d, FeatureList f) {
        int[] word = input.word;
        int[] tag = input.tag;
        int[] fine = input.fine;
        int h = heads[d];
        int g = h == size ? NONE : heads[h];
        int id = d + 1;
        int ih = h + 1;
        int ig = g + 1;
        int side = d < h ? 0 : 1;
        int dw = word[id];
        int dt = tag[id] * 2 + side;
        int dc = fine[id] * 2 + side;
        int hw = word[ih];
        int ht = tag[ih];
        int hc = fine[ih];
        int before = leftSecond[id];
        int after = rightSecond[id];
        int first = label(leftmost[id]);
        int last = label(rightmost[id]);
        int dl = bits(leftLabels[id]);
        int dr = bits(rightLabels[id]);
        int hl = bits(leftLabels[ih]);
        int hr = bits(rightLabels[ih]);
        int dm = marker[id];
        int hm = marker[ih];
        int own = labels[d] * 2 + side;
        int up = h == size ? -2 : labels[h];
        int far = near(Math.abs(h - d));
        int left = d > 0 ? id - 1 : 0;
        int right = d + 1 < size ? id + 1 : 0;
        boolean crosses = before != NONE && before < h && d > h;
        int place = (before == NONE ? 1 : 0) + (after == NONE ? 2 : 0) + (crosses ? 4 : 0);
        f.add(300, own);
        f.add(301, own, dt, ht);
        f.add(302, dt);
        f.add(303, dw, side);
        f.add(304, dc);
        f.add(305, input.ending[id], side);
        f.add(306, ht, side);
        f.add(307, hw, side);
        f.add(308, hc, side);
        f.add(309, dt, ht);
        f.add(310, dw, ht, side);
        f.add(311, dt, hw);
        f.add(312, dw, hw, side);
        f.add(313, dc, hc);
        f.add(314, dc, ht);
        f.add(315, dt, hc);
        f.add(316, dt, ht, far);
        f.add(317, dt, dm, ht);
        f.add(318, dm, ht, dw, side);
        f.add(319, dm, hw, dt);
        f.add(320, dm, dc, hc);
        f.add(321, dt, dl, dr);
        f.add(322, dt, dl, ht, dm);
        f.add(323, dt, hl, ht);
        f.add(324, dt, hr, ht);
        f.add(325, dt, hl, hr, ht);
        f.add(326, dt, hl, hw);
        f.add(327, dt, hr, hw);
        f.add(328, dw, hl, ht, side);
        f.add(329, own, hl, ht);
        f.add(330, own, hr, ht);
        f.add(331, own, up, ht);
        f.add(332, dt, up, ht, tag[ig]);
        f.add(333, dt, hm, ht, up);
        f.add(334, dt, label(before), ht);
        f.add(335, dt, label(after), ht);
        f.add(336, dt, label(before), label(after), ht);
        f.add(337, dt, tag[before + 1], tag[after + 1], ht);
        f.add(338, dw, label(before), label(after), side);
        f.add(339, dt, place, ht);
        f.add(340, dt, place, hw);
        f.add(341, own, place, ht);
        f.add(342, dt, first, last, ht);
        f.add(343, word[left], dt, ht);
        f.add(344, word[right], dt, ht);
        f.add(345, tag[left], dt, tag[right]);
        f.add(346, dt, ht, dl, hl);
        f.add(347, dt, ht, dl, hr);
        f.add(348, dt, ht, dm, hr);
        f.add(349, dt, ht, dm, hl);
        f.add(350, dc, dm, ht);
        f.add(351, input.ending[id], input.ending[ih], side);
        f.add(352, dt, input.shape[id], input.shape[ih], ht);
        f.add(353, dt, hw, word[ig]);
        f.add(354, dc, hc, fine[ig], side);
        f.add(355, word[leftmost[id] + 1], dt, ht);
        f.add(356, word[rightmost[id] + 1], dt, ht);
        if (input.other[id] != 0) {
            f.add(357, input.other[id], dt, ht);
            f.add(358, input.other[id], side, ht);
            f.add(359, input.other[id], own);
        }
        if (input.other[ih] != 0) {
            f.add(360, dt, input.other[ih], ht);
            f.add(361, dt, input.other[ih], own);
        }
    }

    /** The hash of a word's form, of one number for no word. */
    int word(int i) {
        return input.word[i + 1];
    }

    /** Both tags of a word as one number. */
    int tag(int i) {
        return input.tag[i + 1];
    }

    Penn penn(int i) {
        return PENN[(input.tag[i + 1] - 1) / 32];
    }

    /** The preposition, conjunction or particle that hangs on a word, hashed; 0 for none. */
    int marker(int i) {
        return marker[i + 1];
    }

    /** The relations of what hangs on a word on its left, hashed. */
    int leftSet(int i) {
        return bits(leftLabels[i + 1]);
    }

    /** The relations of what hangs on a word on its right, hashed. */
    int rightSet(int i) {
        return bits(rightLabels[i + 1]);
    }

    /** Whether anything hangs on a word of a tree that has been surveyed. */
    boolean hasDependents(int i) {
        return leftmost[i + 1] != NONE;
    }

    /** Hangs a word of a whole tree elsewhere. */
    public void rehang(int i, int head) {
        heads[i] = head;
    }

    /** Gives a word of a whole tree another relation to its head. */
    public void relabel(int i, Relation relation) {
        labels[i] = relation.ordinal();
    }
}
