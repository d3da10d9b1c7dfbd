package org.antecedent.mention;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.antecedent.language.linear.FeatureList;
import org.antecedent.language.linear.Scorer;

/**
 * Looks for the best names of a sentence: a class a token, of which each says whether a name starts, goes on, ends or is
 * whole with the token, and what it names. The best sequence is found exactly (Viterbi), for the features of a token see
 * no class but its own and the one before. Used again from one sentence to the next; not safe to share between threads.
 */
public final class NameSearch {
    /** The class of a token outside all names. */
    public static final int OUTSIDE = 0;

    /** The types that are told apart, in the order of their classes. */
    private static final ActorType[] TYPES = {ActorType.PERSON, ActorType.ORGANIZATION, ActorType.PLACE};

    private static final int START = 0;
    private static final int INSIDE = 1;
    private static final int END = 2;
    private static final int WHOLE = 3;

    /** How many classes there are: outside, and four for each type. */
    public static final int CLASSES = 1 + 4 * TYPES.length;

    /** Before the first token and after the last, nothing is open. */
    private static final int TRANSITION = 200;

    private static final int NEVER = Integer.MIN_VALUE / 4;

    /** By class, those that may stand before it, and those that may follow. */
    private static final byte[][] BEFORE = new byte[CLASSES][];

    private static final byte[][] AFTER = new byte[CLASSES][];

    static {
        for (int c = 0; c < CLASSES; c++) {
            int label = c;
            BEFORE[c] = classes(before -> follows(label, before));
            AFTER[c] = classes(after -> follows(after, label));
        }
    }

    private final Scorer scorer;
    private final FeatureList features = new FeatureList();
    private final int[][] transitions = new int[CLASSES][CLASSES];
    private int[][] local = new int[0][];
    private int[][] best = new int[0][];
    private int[][] rest = new int[0][];
    private boolean[] closed = new boolean[0];
    private boolean[] doubtful = new boolean[0];
    private byte[][] origins = new byte[0][];
    private int size;

    public NameSearch(Scorer scorer) {
        this.scorer = scorer;
    }

    private static byte[] classes(IntPredicate which) {
        byte[] classes = new byte[CLASSES];
        int count = 0;
        for (byte c = 0; c < CLASSES; c++) {
            if (which.test(c)) {
                classes[count++] = c;
            }
        }
        return Arrays.copyOf(classes, count);
    }

    /** The class of a token of a name. */
    public static int classOf(ActorType type, int token, int length) {
        int place = length == 1 ? WHOLE : token == 0 ? START : token == length - 1 ? END : INSIDE;
        return 1 + 4 * Arrays.asList(TYPES).indexOf(type) + place;
    }

    /** What a class other than {@link #OUTSIDE} names. */
    public static ActorType type(int label) {
        return TYPES[(label - 1) / 4];
    }

    /** Whether a name starts with the class. */
    public static boolean starts(int label) {
        return label != OUTSIDE && ((label - 1) % 4 == START || (label - 1) % 4 == WHOLE);
    }

    /** Whether a name ends with the class. */
    public static boolean ends(int label) {
        return label == OUTSIDE || (label - 1) % 4 == END || (label - 1) % 4 == WHOLE;
    }

    /** Whether a class may follow another. */
    public static boolean follows(int label, int before) {
        if (ends(before)) {
            return label == OUTSIDE || starts(label);
        }
        return !starts(label) && label != OUTSIDE && (label - 1) / 4 == (before - 1) / 4;
    }

    /** What a class adds for the one before it, as features. */
    public static void transition(int before, FeatureList list) {
        list.add(TRANSITION, before);
    }

    /** Reads the weights of transitions again: once for a trained model, before each sentence in training. */
    public void prepare() {
        for (int before = 0; before < CLASSES; before++) {
            features.clear();
            transition(before, features);
            Arrays.fill(transitions[before], 0);
            scorer.score(features, transitions[before]);
        }
    }

    /** Room for the scores of a sentence's tokens; all are 0 at first. */
    public void of(int tokens) {
        size = tokens;
        if (local.length < size) {
            int capacity = Math.max(128, size * 2);
            local = new int[capacity][CLASSES];
            best = new int[capacity][CLASSES];
            rest = new int[capacity][CLASSES];
            closed = new boolean[capacity];
            doubtful = new boolean[capacity];
            origins = new byte[capacity][CLASSES];
        }
        for (int i = 0; i < size; i++) {
            Arrays.fill(local[i], 0);
            closed[i] = false;
        }
    }

    /** The scores of a token, one a class, to be added to. */
    public int[] scores(int i) {
        return local[i];
    }

    /** How far a name of that type from token {@code first} to before {@code end} is ahead of no name there. */
    public int vote(int first, int end, ActorType type) {
        int vote = 0;
        int before = OUTSIDE;
        for (int i = first; i < end; i++) {
            int label = classOf(type, i - first, end - first);
            vote += local[i][label] - local[i][OUTSIDE] + transitions[before][label] - transitions[OUTSIDE][OUTSIDE];
            before = label;
        }
        return end == size ? vote : vote + transitions[before][OUTSIDE] - transitions[OUTSIDE][OUTSIDE];
    }

    /** The token is no part of a name. */
    public void close(int i) {
        Arrays.fill(local[i], NEVER);
        local[i][OUTSIDE] = 0;
        closed[i] = true;
    }

    /** Writes the best classes to {@code path}. */
    public void path(int[] path) {
        for (int i = 0; i < size; i++) {
            Arrays.fill(best[i], NEVER);
            for (int c = 0; c < (closed[i] ? 1 : CLASSES); c++) {
                int score = NEVER;
                for (byte before : BEFORE[c]) {
                    int way = (i > 0 ? best[i - 1][before] : before == OUTSIDE ? 0 : NEVER) + transitions[before][c];
                    if (way > score) {
                        score = way;
                        origins[i][c] = before;
                    }
                }
                best[i][c] = Math.max(NEVER, score + local[i][c]);
            }
        }
        int last = OUTSIDE;
        for (int c = 0; c < CLASSES; c++) {
            if (ends(c) && best[size - 1][c] > best[size - 1][last]) {
                last = c;
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            path[i] = last;
            last = origins[i][last];
        }
    }

    /** Whether some token could have another class at less than {@code margin}, after {@link #path}. */
    public boolean isInDoubt(int margin) {
        boolean any = false;
        for (int i = size - 1; i >= 0; i--) {
            Arrays.fill(rest[i], NEVER);
            for (int c = 0; c < (closed[i] ? 1 : CLASSES); c++) {
                rest[i][c] = i < size - 1 ? rest(i + 1, c) : ends(c) ? 0 : NEVER;
            }
            doubtful[i] = !closed[i] && lead(i) < margin;
            any |= doubtful[i];
        }
        return any;
    }

    /** Whether the token could, after {@link #isInDoubt}. */
    public boolean isDoubtful(int i) {
        return doubtful[i];
    }

    /** The best way from the token on, for a class before it. */
    private int rest(int i, int before) {
        if (closed[i]) {
            return ends(before) ? transitions[before][OUTSIDE] + rest[i][OUTSIDE] : NEVER;
        }
        int most = NEVER;
        for (byte c : AFTER[before]) {
            most = Math.max(most, transitions[before][c] + local[i][c] + rest[i][c]);
        }
        return most;
    }

    /** By how much the best way is ahead of the best one with another class of the token. */
    private int lead(int i) {
        int most = NEVER;
        int next = NEVER;
        for (int c = 0; c < CLASSES; c++) {
            int way = best[i][c] + rest[i][c];
            next = Math.max(next, Math.min(most, way));
            most = Math.max(most, way);
        }
        return most - next;
    }
}
