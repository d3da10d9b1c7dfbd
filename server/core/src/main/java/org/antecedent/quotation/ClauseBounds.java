package org.antecedent.quotation;

import java.util.Set;
import org.antecedent.knowledge.ReportingVerb.Frame;
import org.antecedent.language.Relation;
import org.antecedent.language.Tag;

/** Ends what is said where the dependency tree says that the article goes on in its own voice. */
final class ClauseBounds {
    /** What starts a time or a circumstance. “In”, “on” and “at” as often start what belongs to an object (tried on PolNeAR). */
    private static final Set<String> ADJUNCTS = Set.of(
            "during",
            "since",
            "after",
            "before",
            "until",
            "amid",
            "while",
            "because",
            "when",
            "although",
            "though",
            "even");

    private final Passage passage;

    ClauseBounds(Passage passage) {
        this.passage = passage;
    }

    /**
     * What is said as far as the clause of its cue goes: “because he asked <em>for help</em>, many calls failed”, “his claim
     * <em>that nobody would learn</em> angered many”.
     */
    Range withinClause(Range words, Cue cue) {
        int at = cue.words().first();
        int end = words.end();
        for (int head = passage.head(at); head >= 0; at = head, head = passage.head(at)) {
            int clauseEnd = head > at ? passage.subtreeEnd(at) : end;
            boolean stops = cue.kind() == Cue.Kind.NOUN
                    || passage.is(clauseEnd, Tag.PUNCT)
                    || passage.is(clauseEnd - 1, Tag.PUNCT);
            if (clauseEnd < end && stops) {
                end = clauseEnd;
            }
        }
        return endingAt(words, end);
    }

    /** “Lee, who said <em>she would stay</em>, has left”: what is said in a clause between commas, up to the second. */
    Range withinRelative(Range words, Cue cue) {
        int verb = cue.words().first();
        if (passage.relation(verb) != Relation.ACL_RELATIVE) {
            return words;
        }
        int noun = passage.head(verb);
        int own = passage.quotation(verb);
        for (int k = words.first() + 1; k + 1 < words.end(); k++) {
            int next = k + 1;
            boolean goesOn = passage.is(k, ",")
                    && passage.quotation(k) == own
                    && (passage.is(next, Tag.AUX)
                            || passage.is(next, Tag.VERB)
                                    && !passage.lower(next).endsWith("ing"))
                    && passage.subject(next) < 0;
            if (goesOn && isBetweenCommas(noun, verb)) {
                return endingAt(words, k);
            }
        }
        return words;
    }

    private boolean isBetweenCommas(int noun, int verb) {
        for (int k = noun + 1; k < verb; k++) {
            if (passage.is(k, ",") && passage.is(k + 1, "who")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where the clause starts that the attribution says stands before it, as far as the parser sees one: “<em>Cole</em> called and
     * told them he had done it, the sheriff said”. {@code floor} where it sees none.
     */
    int clauseBefore(int attribution, Cue cue, int floor) {
        int verb = cue.words().first();
        for (int k = attribution - 1; k >= passage.roomFirst(attribution); k--) {
            // “Later ‘we agree,’ she said”: “later” is said of the saying.
            boolean told = passage.quotation(k) == passage.quotation(attribution);
            if (told && passage.head(k) == verb && passage.relation(k) == Relation.CCOMP) {
                return Math.max(passage.roomFirst(attribution), passage.subtreeFirst(k));
            }
        }
        return floor;
    }

    /** An object without what hangs on the cue behind it: “supported him <em>during the war</em>”, “offered help <em>but left</em>”. */
    Range withoutAdjuncts(Range words, Cue cue) {
        int verb = cue.words().first();
        for (int k = words.first() + 1; k < words.end(); k++) {
            int first = passage.head(k) == verb ? passage.subtreeFirst(k) : words.first();
            boolean adjunct = first > words.first()
                    && switch (passage.relation(k)) {
                        case CONJ -> passage.is(k, Tag.VERB) && passage.isAlike(k, verb);
                        case OBL -> passage.isOneOf(first, ADJUNCTS);
                        case ADVCL ->
                            passage.isOneOf(first, ADJUNCTS) || passage.is(first, "as") && !cue.takes(Frame.AS);
                        default -> false;
                    };
            if (adjunct) {
                return endingAt(words, first);
            }
        }
        return words;
    }

    /** The words up to {@code end}; all of them where that is before their second, or inside a quotation that they hold. */
    private Range endingAt(Range words, int end) {
        int last = Math.min(words.end(), end);
        int own = passage.opens(words.first())
                ? passage.parent(passage.quotation(words.first()))
                : passage.quotation(words.first());
        while (last > words.first() && passage.quotation(last - 1) == own && passage.isStop(last - 1)) {
            last--;
        }
        boolean cutsQuotation = last < words.end()
                && last > words.first()
                && passage.quotation(last - 1) != own
                && !passage.closes(last - 1);
        return last <= words.first() || cutsQuotation ? words : new Range(words.first(), last);
    }
}
