package org.antecedent.training;

import org.antecedent.text.Span;

/** Whether a mention that we found is the gold one, as the scorer has it: half of all words are shared, or an edge is. */
final class SameWords {
    private SameWords() {}

    /** How much of what either has both have: 0 to 1. */
    static double share(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        int all = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
        return shared <= 0 ? 0 : (double) shared / all;
    }

    static boolean are(Span one, Span other) {
        boolean edge = one.start() == other.start() || one.end() == other.end();
        return share(one, other) >= 0.5 || edge && (one.contains(other) || other.contains(one));
    }
}
