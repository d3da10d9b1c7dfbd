package org.antecedent.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.knowledge.ReportingVerb.Frame;
import org.antecedent.knowledge.ReportingVerb.Stance;
import org.antecedent.language.Tag;

/**
 * Finds what is said: a quotation, a clause to its end, an infinitive or a noun phrase, behind the cue or before it. The
 * one place where the ends of clauses are found; a parser will take it over.
 */
final class Contents {
    private static final Set<String> QUESTIONS = Set.of("how", "why", "what", "who", "where", "when", "which");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--", "―");
    private static final Set<String> TURNS =
            Set.of("but", "although", "though", "while", "whereas", "and", "as", "because", "after", "when");
    /** The fewest words that make a clause before “, police said”. */
    private static final int SHORTEST_CLAUSE = 3;

    /**
     * What was found.
     *
     * @param words what is said
     * @param addressee whom it is said to
     * @param open whether it asks or leaves open: “whether”
     * @param rule how it was found
     */
    record Content(Range words, Optional<Range> addressee, boolean open, String rule) {}

    private final Passage passage;
    private final Phrases phrases;
    private final boolean[] cueAt;

    Contents(Passage passage, Phrases phrases, List<Cue> cues) {
        this.passage = passage;
        this.phrases = phrases;
        this.cueAt = new boolean[passage.size()];
        for (Cue cue : cues) {
            cueAt[cue.words().first()] |= cue.kind() == Cue.Kind.VERB;
        }
    }

    /** What stands behind a verb. */
    Optional<Content> behind(Cue cue) {
        int limit = passage.roomEnd(cue.words().first());
        Optional<Range> addressee = Optional.empty();
        boolean bridged = false;
        int i = cue.end();
        while (i < limit) {
            if (opensHere(i, cue)) {
                return Optional.of(new Content(fromQuotation(i, limit), addressee, false, "verb-quotation"));
            }
            if (passage.is(i, ":")) {
                return colon(i, limit, cue, addressee);
            }
            if (passage.is(i, ",") || passage.isOneOf(i, DASHES) || passage.is(i, "(")) {
                int after = behindAside(i, limit, cue);
                if (after < 0) {
                    return Optional.empty();
                }
                bridged = true;
                i = after;
                continue;
            }
            if (startsClause(i, cue)) {
                boolean open = passage.isOneOf(i, Set.of("whether", "if")) || cue.stance() == Stance.QUESTION;
                return Optional.of(new Content(clause(i, limit), addressee, open, "verb-that-clause"));
            }
            if (passage.is(i, "to") && passage.is(i + 1, Tag.VERB)
                    || passage.is(i, "to") && passage.is(i + 1, Tag.AUX)
                    || passage.is(i, "not") && passage.is(i + 1, "to")) {
                return takesInfinitive(cue, addressee)
                        ? Optional.of(new Content(clause(i, limit), addressee, false, "verb-to"))
                        : Optional.empty();
            }
            if (passage.is(i, Tag.ADV) || Phrases.isTime(passage, i)) {
                bridged |= Phrases.isTime(passage, i);
                i++;
                if (Phrases.isTime(passage, i - 1) && passage.is(i, Tag.NUM)) {
                    i++;
                }
                continue;
            }
            if (passage.is(i, Tag.ADP) || passage.is(i, "to")) {
                Optional<Range> phrase = phrases.forwards(i + 1, limit);
                if (phrase.isEmpty()) {
                    return Optional.empty();
                }
                if (passage.is(i, "to") && cue.takes(Frame.QUOTE)) {
                    addressee = phrase;
                }
                bridged = true;
                i = phrase.get().end();
                continue;
            }
            Optional<Range> phrase = phrases.forwards(i, limit);
            if (phrase.isEmpty()) {
                boolean gerund = cue.takes(Frame.NOUN) && passage.lower(i).endsWith("ing") && passage.is(i, Tag.VERB);
                return gerund
                        ? Optional.of(new Content(clause(i, limit), addressee, false, "verb-noun-phrase"))
                        : Optional.empty();
            }
            int after = phrase.get().end();
            boolean addressed = addressee.isEmpty() && (cue.takes(Frame.ADDRESSEE) || cue.takes(Frame.DIRECTIVE));
            if (addressed && !finiteFollows(after, limit) && goesOn(after, limit, cue)) {
                addressee = phrase;
                bridged = true;
                i = after;
                continue;
            }
            boolean object = !bridged && (cue.takes(Frame.NOUN) || cue.takes(Frame.AS) || cue.takes(Frame.TARGET));
            boolean clause = cue.takes(Frame.CLAUSE) || cue.takes(Frame.ADDRESSEE);
            if (clause && finiteFollows(after, limit)) {
                return Optional.of(new Content(clause(i, limit), addressee, false, "verb-clause"));
            }
            if (object) {
                return Optional.of(new Content(object(i, limit), addressee, false, "verb-noun-phrase"));
            }
            Range all = clause(i, limit);
            boolean verb = hasFinite(all);
            return clause && verb && (!bridged || addressee.isPresent())
                    ? Optional.of(new Content(all, addressee, false, "verb-clause"))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private boolean opensHere(int i, Cue cue) {
        return passage.opens(i)
                && passage.parent(passage.quotation(i))
                        == passage.quotation(cue.words().first());
    }

    /** “S said: ‘C’”, “S said: C”. */
    private Optional<Content> colon(int colon, int limit, Cue cue, Optional<Range> addressee) {
        int next = colon + 1;
        if (next < passage.size() && opensHere(next, cue)) {
            return Optional.of(new Content(fromQuotation(next, limit), addressee, false, "verb-colon-quotation"));
        }
        return next < limit && cue.takes(Frame.CLAUSE)
                ? Optional.of(new Content(clause(next, limit), addressee, false, "verb-colon"))
                : Optional.empty();
    }

    /** Where the words behind “, in a statement,” go on; -1 where they do not, or with something else. */
    private int behindAside(int i, int limit, Cue cue) {
        int next = i + 1;
        while (next < limit && (passage.is(next, Tag.ADV) || passage.is(next, "and"))) {
            next++;
        }
        if (next < passage.size() && next <= limit && opensHere(next, cue) && !passage.is(i, "(")) {
            return next;
        }
        String closing = passage.is(i, "(") ? ")" : passage.lower(i);
        for (int k = i + 1; k < limit; k++) {
            if (passage.is(k, closing) || (passage.isOneOf(i, DASHES) && passage.isOneOf(k, DASHES))) {
                int after = k + 1;
                boolean goesOn = after < limit
                        && (passage.is(after, "that")
                                || opensHere(after, cue)
                                || passage.is(i, "(")
                                || passage.is(after, "whether"));
                return goesOn ? after : -1;
            }
            if (passage.is(k, Tag.VERB)
                    && !passage.lower(k).endsWith("ing")
                    && !passage.lower(k).endsWith("ed")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean startsClause(int i, Cue cue) {
        if (passage.is(i, "that")) {
            // “said that night” has a determiner; “said that” before a clause has none.
            return !passage.is(i, Tag.DET) || !Phrases.isTime(passage, i + 1);
        }
        if (passage.is(i, "whether")) {
            return true;
        }
        if (passage.is(i, "if")) {
            return cue.stance() == Stance.QUESTION || cue.negated();
        }
        return passage.isOneOf(i, QUESTIONS)
                && (cue.takes(Frame.CLAUSE) || cue.takes(Frame.ADDRESSEE) || cue.takes(Frame.NOUN));
    }

    private static boolean takesInfinitive(Cue cue, Optional<Range> addressee) {
        if (cue.takes(Frame.DIRECTIVE) || addressee.isPresent()) {
            return true;
        }
        return cue.takes(Frame.CLAUSE) || cue.takes(Frame.NOUN);
    }

    /** Whether what is said may follow an addressee here. */
    private boolean goesOn(int i, int limit, Cue cue) {
        if (i >= limit) {
            return false;
        }
        if (opensHere(i, cue) || startsClause(i, cue)) {
            return true;
        }
        return switch (passage.tag(i)) {
            case PART -> passage.is(i, "to") || passage.is(i, "not");
            case PUNCT -> passage.is(i, ":") || passage.is(i, ",") || passage.isOneOf(i, DASHES);
            case ADP, SCONJ, ADV, PRON, DET -> true;
            case NOUN, PROPN, ADJ, NUM -> true;
            default -> false;
        };
    }

    private boolean finiteFollows(int i, int limit) {
        int k = i;
        while (k < limit && passage.is(k, Tag.ADV)) {
            k++;
        }
        return k < limit
                && (passage.is(k, Tag.AUX)
                        || (passage.is(k, Tag.VERB) && !passage.lower(k).endsWith("ing")));
    }

    private boolean hasFinite(Range range) {
        for (int k = range.first(); k < range.end(); k++) {
            if (passage.is(k, Tag.AUX)
                    || (passage.is(k, Tag.VERB) && !passage.lower(k).endsWith("ing") && !passage.is(k - 1, "to"))) {
                return true;
            }
        }
        return false;
    }

    /** A quotation, with the words of the clause that it starts: “‘a mistake’ that cost us much”. */
    private Range fromQuotation(int mark, int limit) {
        Range quotation = passage.words(passage.quotation(mark));
        int end = quotation.end();
        if (end >= limit) {
            return quotation;
        }
        boolean full = passage.tag(end - 2) == Tag.PUNCT && quotation.size() > 3;
        boolean goesOn = !full
                && switch (passage.tag(end)) {
                    case PUNCT -> false;
                    case ADP, NOUN, PROPN, VERB, AUX, PART, PRON, ADV, ADJ, NUM, DET -> true;
                    case CCONJ -> !cueFollows(end + 1, limit);
                    default -> false;
                };
        return goesOn && !passage.is(end, "without")
                ? new Range(mark, clause(end, limit).end())
                : quotation;
    }

    /** A clause from {@code first} to its end. */
    Range clause(int first, int limit) {
        return new Range(first, end(first, limit, false));
    }

    private Range object(int first, int limit) {
        return new Range(first, end(first, limit, true));
    }

    private int end(int first, int limit, boolean object) {
        int own = passage.opens(first) ? passage.parent(passage.quotation(first)) : passage.quotation(first);
        int i = first;
        while (i < limit) {
            if (passage.quotation(i) != own) {
                int inner = passage.outermost(i, own);
                if (inner == Passage.NARRATION || !passage.isInside(inner, own)) {
                    break;
                }
                i = passage.words(inner).end();
                continue;
            }
            if (i > first && (passage.is(i, ";") || isBreak(i, limit, object))) {
                break;
            }
            i++;
        }
        int end = Math.max(first + 1, i);
        while (end > first + 1 && passage.quotation(end - 1) == own && isStop(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isStop(int i) {
        return passage.is(i, ".")
                || passage.is(i, ",")
                || passage.is(i, ";")
                || passage.is(i, "?")
                || passage.is(i, "!")
                || passage.is(i, ":")
                || passage.isOneOf(i, DASHES) && passage.is(i, Tag.PUNCT);
    }

    /** Whether the article speaks again from {@code i} on: another attribution, or a verb that shares the subject. */
    private boolean isBreak(int i, int limit, boolean object) {
        boolean comma = passage.is(i, ",") || (passage.isOneOf(i, DASHES) && passage.is(i, Tag.PUNCT));
        if (!comma && !passage.is(i, Tag.CCONJ)) {
            return false;
        }
        int next = i + 1;
        while (next < limit
                && (passage.is(next, Tag.CCONJ)
                        || passage.is(next, Tag.ADV)
                        || (comma && passage.isOneOf(next, TURNS)))) {
            next++;
        }
        if (next >= limit) {
            return false;
        }
        if (comma && passage.is(next, "according")) {
            return true;
        }
        if (cueFollows(next, limit) && !passage.is(next - 1, "that")) {
            return true;
        }
        if (!comma) {
            return false;
        }
        if (object
                && (passage.lower(next).endsWith("ing") && passage.is(next, Tag.VERB)
                        || passage.isOneOf(i + 1, Set.of("after", "as", "while", "when", "but", "saying")))) {
            return true;
        }
        return subjectAndCue(next, limit, next == i + 1);
    }

    private boolean cueFollows(int i, int limit) {
        int k = i;
        while (k < limit && (passage.is(k, Tag.ADV) || passage.is(k, Tag.AUX))) {
            k++;
        }
        return k < limit && cueAt[k];
    }

    /** “, police said.”: a subject and a cue that nothing follows, or, after a turn, any. */
    private boolean subjectAndCue(int i, int limit, boolean mustEnd) {
        Optional<Range> subject = phrases.forwards(i, limit);
        if (subject.isEmpty() || !cueFollows(subject.get().end(), limit)) {
            return false;
        }
        if (!mustEnd) {
            return true;
        }
        int k = subject.get().end();
        while (k < limit && !cueAt[k]) {
            k++;
        }
        return nothingBehind(k + 1, limit);
    }

    /** Whether only when, where or to whom it was said stands between {@code i} and a stop. */
    boolean nothingBehind(int i, int limit) {
        int k = i;
        while (k < limit) {
            if (passage.is(k, Tag.PUNCT)) {
                return !passage.is(k, ":");
            }
            if (passage.is(k, Tag.ADV) || Phrases.isTime(passage, k) || passage.is(k, Tag.NUM)) {
                k++;
                continue;
            }
            int from = passage.is(k, Tag.ADP) || passage.is(k, "to") || passage.is(k, Tag.SCONJ) ? k + 1 : k;
            if (from < limit
                    && passage.is(from, Tag.VERB)
                    && passage.lower(from).endsWith("ing")) {
                return true;
            }
            Optional<Range> phrase = phrases.forwards(from, limit);
            if (phrase.isEmpty()) {
                return from > k;
            }
            k = phrase.get().end();
        }
        return true;
    }

    /**
     * What stands before an attribution that starts at {@code attribution}.
     *
     * @param floor the first word that no other statement of the sentence has taken
     */
    Optional<Content> before(int attribution, int floor) {
        int own = passage.quotation(attribution);
        int last = attribution - 1;
        if (last >= floor
                && (passage.is(last, ",") || passage.isOneOf(last, DASHES))
                && passage.quotation(last) == own) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        if (passage.closes(last) && passage.parent(passage.quotation(last)) == own) {
            return Optional.of(beforeWithQuotation(last, floor));
        }
        int first = Math.max(floor, passage.roomFirst(attribution));
        boolean comma = last == attribution - 2;
        Range words = new Range(first, Math.max(last + 1, first + 1));
        if (!comma || words.size() < SHORTEST_CLAUSE || last < first || !hasFinite(words) || opensAdverbial(first)) {
            return Optional.empty();
        }
        return Optional.of(new Content(words, Optional.empty(), false, "clause-attribution"));
    }

    private boolean opensAdverbial(int i) {
        return passage.isOneOf(
                i, Set.of("as", "although", "while", "when", "after", "if", "because", "since", "before"));
    }

    private Content beforeWithQuotation(int closing, int floor) {
        Range quotation = passage.words(passage.quotation(closing));
        int opening = quotation.first();
        int first = Math.max(passage.sentenceFirst(opening), Math.min(floor, opening));
        int outer = passage.parent(passage.quotation(closing));
        if (outer != Passage.NARRATION) {
            first = Math.max(first, passage.words(outer).first() + 1);
        }
        while (first < opening
                && (passage.is(first, Tag.CCONJ) || passage.is(first, Tag.PUNCT) && !passage.opens(first))) {
            first++;
        }
        boolean introduced = passage.is(opening - 1, ":");
        if (first >= opening || introduced) {
            return new Content(quotation, Optional.empty(), false, "quotation-attribution");
        }
        return new Content(new Range(first, quotation.end()), Optional.empty(), false, "mixed-attribution");
    }
}
