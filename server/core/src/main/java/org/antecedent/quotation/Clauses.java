package org.antecedent.quotation;

import java.util.Set;
import org.antecedent.language.Relation;
import org.antecedent.language.Tag;

/** Tells what words are as a clause: by the finite verb in them or behind them, and by the word that they start with. */
final class Clauses {
    private static final Set<String> DEPENDENT = Set.of("who", "which", "that", "to");
    private static final Set<String> CONCESSIONS = Set.of("although", "though", "while", "when", "after", "since");
    private static final Set<String> ADVERBIALS =
            Set.of("as", "although", "though", "while", "when", "after", "if", "because", "since", "before");

    private final Passage passage;

    Clauses(Passage passage) {
        this.passage = passage;
    }

    /** Whether word {@code i} makes what follows hang on a word before it. */
    boolean isDependent(int i) {
        return passage.isOneOf(i, DEPENDENT);
    }

    /** Whether word {@code i} starts a clause that leads to another: “when”. */
    boolean leadsIn(int i) {
        return passage.isOneOf(i, ADVERBIALS);
    }

    /** Whether “that” behind a noun starts a relative clause: a verb follows it. */
    boolean isRelative(int that, int limit) {
        int k = that + 1;
        while (k < limit && passage.is(k, Tag.ADV)) {
            k++;
        }
        return k >= limit || passage.tag(k).isVerbal();
    }

    /** Whether words before an attribution are a clause that only leads to it: “though he has paid, he made a deal”. */
    boolean isConcession(Range words) {
        int first = words.first();
        while (first < words.end() && passage.is(first, Tag.CCONJ)) {
            first++;
        }
        if (passage.is(first, Tag.ADP) && !hasFinite(words)) {
            // “in one tweet on Friday, she said”
            return true;
        }
        if (!passage.isOneOf(first, CONCESSIONS)) {
            return false;
        }
        for (int k = first; k < words.end(); k++) {
            if (passage.is(k, ",")) {
                return false;
            }
        }
        return true;
    }

    /** Whether words make a statement by themselves: a clause that no conjunction or relative makes depend on another. */
    boolean isWhole(Range words) {
        return passage.opens(words.first()) || (hasMain(words) && !leadsIn(words.first()));
    }

    /** Whether one of the words is a finite verb of no relative clause. */
    private boolean hasMain(Range words) {
        for (int k = words.first(); k < words.end(); k++) {
            int verb = passage.is(k, Tag.AUX) && passage.head(k) >= 0 ? passage.head(k) : k;
            if (hasFinite(new Range(k, k + 1)) && passage.relation(verb) != Relation.ACL_RELATIVE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation is more than a name or a term: a clause, a question, an exclamation. */
    boolean isSentence(Range quotation) {
        int first = quotation.first() + 1;
        int last = quotation.end() - 2;
        int relative = first;
        while (relative < last && !isDependent(relative)) {
            relative++;
        }
        boolean clause = relative > first && hasFinite(new Range(first, relative));
        return clause || passage.is(last, "!") || passage.is(last, "?") || passage.is(first, Tag.INTJ);
    }

    /** Whether a finite verb comes next, adverbs and the mark of a quotation before it: “the clip says Kaine <em>“has</em> a passion”. */
    boolean finiteFollows(int i, int limit) {
        int k = behindParenthesis(i, limit);
        k = passage.opens(k) ? k + 1 : k;
        while (k < limit && passage.is(k, Tag.ADV)) {
            k++;
        }
        return k < limit
                && (passage.is(k, Tag.AUX)
                        || (passage.is(k, Tag.VERB) && !passage.lower(k).endsWith("ing")));
    }

    /** Whether a finite verb comes before a stop or a relative. */
    boolean finiteBeforeStop(int from, int end) {
        for (int k = from; k < end; k++) {
            boolean stop = passage.is(k, Tag.PUNCT) && !passage.is(k, "-") && !passage.opens(k);
            if (stop || isDependent(k)) {
                return false;
            }
            if (passage.is(k, Tag.AUX)
                    || (passage.is(k, Tag.VERB) && !passage.lower(k).endsWith("ing"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words is a finite verb. */
    boolean hasFinite(Range range) {
        for (int k = range.first(); k < range.end(); k++) {
            if (passage.is(k, Tag.AUX)
                    || (passage.is(k, Tag.VERB) && !passage.lower(k).endsWith("ing") && !passage.is(k - 1, "to"))) {
                return true;
            }
        }
        return false;
    }

    /** One past “(R-Ohio)” at {@code i}; {@code i} where there is nothing of the kind. */
    private int behindParenthesis(int i, int limit) {
        if (i >= limit || !passage.lower(i).startsWith("(")) {
            return i;
        }
        int end = i;
        while (end < limit && !passage.lower(end).endsWith(")")) {
            end++;
        }
        while (end < limit && passage.lower(end).startsWith(")")) {
            end++;
        }
        return end;
    }
}
