package org.antecedent.language;

import java.util.Arrays;
import org.antecedent.language.linear.Appearance;
import org.antecedent.language.linear.Appearance.Column;
import org.antecedent.language.linear.FeatureList;
import org.antecedent.language.linear.Scorer;
import org.antecedent.language.linear.WordTable;

/**
 * Looks for the best tags of a sentence, left to right, with a beam. Two ways to the same last two tags are one: no feature
 * sees further back. Reused from one sentence to the next; not safe to share between threads.
 */
public final class TagSearch {
    /** Tuned on UD English dev: 8 gives no more. */
    private static final int BEAM = 4;

    /** The class before the first token. */
    private static final int START = 255;

    private static final int NONE = -1;

    /** How far behind a class still is an alternative, in the model's units. Tuned on UD English dev, by the parser. */
    static final int CLOSE = 16_000;

    private final Scorer scorer;
    private final WordTable taken;
    private final int classes;
    private final FeatureList features = new FeatureList();
    private Appearance words;
    private int size;

    private int[] takes = new int[0];
    private int[][] local = new int[0][];

    /** The beam at each place: last class, the class before, score, and which state of the place before it came from. */
    private int[][] last = new int[0][];

    private int[][] before = new int[0][];
    private int[][] scores = new int[0][];
    private int[][] origins = new int[0][];
    private int[] counts = new int[0];

    /** At each place the best class after the best state before it, the second best, and by how much the first is ahead. */
    private int[] first = new int[0];

    private int[] second = new int[0];
    private int[] lead = new int[0];
    private final int[] scratch;
    private final int[] candidates;
    private final int margin;

    /** @param taken the tags that words take, by lower form: column 0 is a number that stands for a set of tags */
    public TagSearch(Scorer scorer, WordTable taken, int margin) {
        this.scorer = scorer;
        this.taken = taken;
        this.classes = scorer.classes();
        this.scratch = new int[classes];
        this.candidates = new int[classes];
        this.margin = margin;
    }

    /** Searches; {@link #path} tells what was found. */
    public void run(Appearance sentence) {
        run(sentence, null, 0);
    }

    /**
     * Searches in training: each class but the right one is favoured, so that what is learned keeps a distance.
     *
     * @param gold the right classes; null for none
     * @param favour in units of the weights
     */
    public void run(Appearance sentence, int[] gold, int favour) {
        words = sentence;
        size = sentence.size();
        grow();
        for (int i = -2; i < size + 2; i++) {
            takes[i + 2] = taken.value(taken.row(words.lower(i)), 0);
        }
        counts[0] = 1;
        last[0][0] = START;
        before[0][0] = START;
        scores[0][0] = 0;
        for (int i = 0; i < size; i++) {
            features.clear();
            localFeatures(i, features);
            Arrays.fill(local[i], 0);
            scorer.score(features, local[i]);
            if (gold != null) {
                for (int c = 0; c < classes; c++) {
                    local[i][c] += c == gold[i] ? 0 : favour;
                }
            }
            extend(i);
        }
    }

    private void extend(int i) {
        int next = i + 1;
        counts[next] = 0;
        int best = Integer.MIN_VALUE;
        for (int score : local[i]) {
            best = Math.max(best, score);
        }
        int floor = best - margin;
        int count = 0;
        for (int c = 0; c < classes; c++) {
            if (local[i][c] >= floor) {
                candidates[count++] = c;
            }
        }
        for (int state = 0; state < counts[i] && scores[i][state] >= scores[i][0] - margin; state++) {
            System.arraycopy(local[i], 0, scratch, 0, classes);
            features.clear();
            historyFeatures(i, last[i][state], before[i][state], features);
            scorer.score(features, scratch);
            if (state == 0) {
                rank(i, count);
            }
            for (int k = 0; k < count; k++) {
                int c = candidates[k];
                offer(next, c, last[i][state], scores[i][state] + scratch[c], state);
            }
        }
    }

    private void rank(int i, int count) {
        int best = NONE;
        int next = NONE;
        for (int k = 0; k < count; k++) {
            int c = candidates[k];
            if (best == NONE || scratch[c] > scratch[best]) {
                next = best;
                best = c;
            } else if (next == NONE || scratch[c] > scratch[next]) {
                next = c;
            }
        }
        first[i] = best;
        second[i] = next;
        lead[i] = next == NONE ? Integer.MAX_VALUE : scratch[best] - scratch[next];
    }

    /** The class that came near to the one chosen at place {@code i}, after {@link #run}; the chosen one where none did. */
    public int alternative(int i, int chosen) {
        if (first[i] != chosen) {
            return first[i];
        }
        return lead[i] < CLOSE ? second[i] : chosen;
    }

    /** Keeps the states of a place in order, best first; of equal ones the first that came. */
    private void offer(int place, int c, int previous, int score, int origin) {
        int count = counts[place];
        int[] kept = scores[place];
        if (count == BEAM && score <= kept[count - 1]) {
            return;
        }
        int same = -1;
        for (int k = 0; k < count; k++) {
            if (last[place][k] == c && before[place][k] == previous) {
                same = k;
                break;
            }
        }
        if (same >= 0 && kept[same] >= score) {
            return;
        }
        int at = same >= 0 ? same : count < BEAM ? count : count - 1;
        if (same < 0 && count < BEAM) {
            counts[place]++;
        }
        while (at > 0 && kept[at - 1] < score) {
            kept[at] = kept[at - 1];
            last[place][at] = last[place][at - 1];
            before[place][at] = before[place][at - 1];
            origins[place][at] = origins[place][at - 1];
            at--;
        }
        kept[at] = score;
        last[place][at] = c;
        before[place][at] = previous;
        origins[place][at] = origin;
    }

    /** The best classes of the first {@code end} tokens, written to {@code path}. */
    public void path(int end, int[] path) {
        int state = 0;
        for (int place = end; place > 0; place--) {
            path[place - 1] = last[place][state];
            state = origins[place][state];
        }
    }

    /** The score of that path. */
    public int score(int end) {
        return scores[end][0];
    }

    /** What class {@code path[i]} adds to the score of a path, after {@link #run}. */
    public int score(int[] path, int i) {
        System.arraycopy(local[i], 0, scratch, 0, classes);
        features.clear();
        historyFeatures(i, i > 0 ? path[i - 1] : START, i > 1 ? path[i - 2] : START, features);
        scorer.score(features, scratch);
        return scratch[path[i]];
    }

    /** All features of place {@code i} on a path. */
    public void features(int[] path, int i, FeatureList list) {
        localFeatures(i, list);
        historyFeatures(i, i > 0 ? path[i - 1] : START, i > 1 ? path[i - 2] : START, list);
    }

    private void localFeatures(int i, FeatureList list) {
        Appearance w = words;
        int lower = w.lower(i);
        int takes0 = takes[i + 2];
        int takes1 = takes[i + 3];
        int takes2 = takes[i + 4];
        int takesBefore = takes[i + 1];
        int shape = w.shape(i);
        int flags = w.flags(i);
        int fine = w.cluster(i, Column.FINE);
        int coarse = w.cluster(i, Column.COARSE);
        int casing = w.cluster(i, Column.CASING);
        list.add(1, flags);
        list.add(2, lower);
        list.add(3, w.form(i), flags & Appearance.FIRST);
        list.add(4, w.lower(i - 1));
        list.add(5, w.lower(i + 1));
        list.add(6, w.lower(i - 2));
        list.add(7, w.lower(i + 2));
        list.add(8, w.lower(i - 1), lower);
        list.add(9, lower, w.lower(i + 1));
        list.add(10, w.lower(i - 1), w.lower(i + 1));
        for (int n = 1; n <= 4; n++) {
            list.add(10 + n, w.prefix(i, n));
        }
        for (int n = 1; n <= Appearance.AFFIX; n++) {
            list.add(15 + n, w.suffix(i, n), flags & (Appearance.CAPITAL | Appearance.FIRST));
        }
        list.add(21, shape);
        list.add(22, shape, flags, casing);
        list.add(23, w.suffix(i, 3), shape);
        list.add(24, w.suffix(i - 1, 3), w.suffix(i, 3));
        list.add(25, w.suffix(i, 3), w.suffix(i + 1, 3));
        list.add(26, w.shape(i - 1), shape);
        list.add(27, shape, w.shape(i + 1));
        list.add(28, fine);
        list.add(29, w.cluster(i - 1, Column.FINE));
        list.add(30, w.cluster(i + 1, Column.FINE));
        list.add(31, coarse, w.suffix(i, 2));
        list.add(32, w.cluster(i - 2, Column.FINE));
        list.add(33, w.cluster(i + 2, Column.FINE));
        list.add(34, w.cluster(i - 1, Column.COARSE), coarse);
        list.add(35, coarse, w.cluster(i + 1, Column.COARSE));
        list.add(36, takes0, flags & (Appearance.CAPITAL | Appearance.FIRST | Appearance.SHOUTED));
        list.add(37, takesBefore);
        list.add(38, takes1);
        list.add(39, takes0, takes1);
        list.add(40, takesBefore, takes0);
        list.add(41, takes0, takes1, takes2);
        list.add(42, takesBefore, takes0, takes1);
        list.add(43, takes0, w.lower(i + 1));
        list.add(44, takes0, w.lower(i - 1));
        list.add(45, takes0, fine);
        list.add(46, lower, takes1, takes2);
        list.add(47, lower, takes1);
        list.add(48, takes0, takes1, w.lower(i + 2));
        list.add(49, takes[i], takesBefore, takes0);
        list.add(50, w.suffix(i + 1, 2), takes0);
        list.add(51, lower, w.cluster(i + 1, Column.FINE));
        list.add(52, w.flags(w.size() - 1), takes0);
        list.add(53, w.flags(i - 1), flags, w.flags(i + 1));
        list.add(54, flags, fine);
        list.add(55, flags, casing, takes0);
        list.add(56, w.shape(i + 1), w.shape(i + 2), shape);
        list.add(57, w.cluster(i - 1, Column.FINE), fine);
        list.add(58, fine, w.cluster(i + 1, Column.FINE));
    }

    private void historyFeatures(int i, int t1, int t2, FeatureList list) {
        Appearance w = words;
        int takes0 = takes[i + 2];
        int takes1 = takes[i + 3];
        list.add(70, t1);
        list.add(71, t1, t2);
        list.add(72, t1, w.lower(i));
        list.add(73, t1, w.suffix(i, 3));
        list.add(74, t1, takes0);
        list.add(75, t1, takes0, takes1);
        list.add(76, t1, t2, takes0);
        list.add(77, t1, w.cluster(i, Column.FINE));
        list.add(78, t1, w.lower(i - 1));
        list.add(79, t1, w.lower(i + 1));
        list.add(80, t1, w.shape(i));
        list.add(81, t2, w.lower(i));
        list.add(82, t1, w.lower(i - 1), w.lower(i));
    }

    private void grow() {
        if (last.length > size) {
            return;
        }
        int capacity = Math.max(128, size * 2);
        takes = new int[capacity + 4];
        local = new int[capacity][classes];
        last = new int[capacity][BEAM];
        before = new int[capacity][BEAM];
        scores = new int[capacity][BEAM];
        origins = new int[capacity][BEAM];
        counts = new int[capacity];
        first = new int[capacity];
        second = new int[capacity];
        lead = new int[capacity];
    }
}
