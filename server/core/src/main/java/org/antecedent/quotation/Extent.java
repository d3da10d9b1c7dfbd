package org.antecedent.quotation;

import java.util.Optional;
import java.util.Set;
import org.antecedent.language.Tag;

/** How far what is said goes, by its words: to where the article speaks again, or somebody else. */
final class Extent {
    private static final Set<String> TURNS =
            Set.of("but", "although", "though", "while", "whereas", "and", "as", "because", "after", "when");
    private static final Set<String> BEHIND_OBJECTS =
            Set.of("after", "as", "while", "when", "who", "which", "where", "whose");
    private static final Set<String> LEADING =
            Set.of("contrary", "despite", "unlike", "in", "with", "without", "after", "amid");

    private final Passage passage;
    private final Phrases phrases;
    private final CuePlaces places;
    private final Clauses clauses;

    Extent(Passage passage, Phrases phrases, CuePlaces places) {
        this.passage = passage;
        this.phrases = phrases;
        this.places = places;
        this.clauses = new Clauses(passage);
    }

    /** A clause from {@code first} to its end. */
    Range clause(int first, int limit) {
        return new Range(first, end(first, limit, false));
    }

    /** An object from {@code first} to its end. */
    Range object(int first, int limit) {
        return new Range(first, end(first, limit, true));
    }

    /** A quotation, with the words of the clause that it starts: “‘a mistake’ that cost us much”. */
    Range fromQuotation(int mark, int limit) {
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
                    case CCONJ ->
                        !cueFollows(end + 1, limit)
                                && !(clauses.isSentence(quotation) && passage.is(end + 1, Tag.VERB));
                    default -> false;
                };
        return goesOn && !passage.is(end, "without")
                ? new Range(mark, clause(end, limit).end())
                : quotation;
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

    /** “when he asked for <em>help</em>, the army came”: up to the comma, where the sentence starts with a clause or phrase that leads. */
    Range beforeMainClause(Range words, Cue cue) {
        int first = passage.roomFirst(cue.words().first());
        boolean noun = cue.kind() == Cue.Kind.NOUN;
        boolean leads = noun
                ? passage.isOneOf(first, LEADING) && !clauses.hasFinite(new Range(first, cue.end()))
                : clauses.leadsIn(first);
        for (int k = words.first() + 1; leads && k < words.end(); k++) {
            if (passage.is(k, ",")
                    && passage.quotation(k) == passage.quotation(first)
                    && !clauses.isDependent(k + 1)
                    && clauses.finiteFollows(
                            phrases.forwards(k + 1, words.end()).map(Range::end).orElse(words.end()), words.end())) {
                return new Range(words.first(), k);
            }
        }
        return words;
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
                // Where the closing mark is missing, the sentence is what is sure.
                int end = passage.words(inner).end();
                i = passage.quoted(inner).closed() ? end : Math.min(end, passage.sentenceEnd(i));
                if (passage.is(i - 2, ",") && subjectAndCue(i, limit, true)) {
                    // “told them he had ‘done it,’ the sheriff said”
                    break;
                }
                continue;
            }
            if (i > first && (passage.is(i, ";") || isBreak(first, i, limit, object))) {
                break;
            }
            if (object && i > first && isMediumAtEnd(i, limit)) {
                break;
            }
            i++;
        }
        int end = Math.max(first + 1, i);
        while (end > first + 1 && passage.quotation(end - 1) == own && passage.isStop(end - 1)) {
            end--;
        }
        return end;
    }

    /** “condemned the raid <em>in a statement</em> on Monday”: what is said may end before it. */
    private boolean isMediumAtEnd(int i, int limit) {
        Optional<Range> medium = passage.is(i + 1, "the") ? Optional.empty() : phrases.medium(i, limit);
        if (medium.isEmpty()) {
            return false;
        }
        int end = medium.get().end();
        return end >= limit || passage.is(end, Tag.PUNCT) || passage.is(end, "on") || Phrases.isTime(passage, end);
    }

    /** Whether the article speaks again from {@code i} on: another attribution, or a verb that shares the subject. */
    private boolean isBreak(int first, int i, int limit, boolean object) {
        boolean comma = passage.is(i, ",") || (passage.isOneOf(i, Passage.DASHES) && passage.is(i, Tag.PUNCT));
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
        if (comma && (passage.is(next, "according") || passage.is(i + 1, "but") || isOthers(i + 1, limit))) {
            return true;
        }
        if (passage.closes(i - 1) && passage.is(i - 2, ",") && passage.is(next, Tag.VERB)) {
            // “as a ‘mistake,’ but stopped there”
            return true;
        }
        if ((comma || !passage.is(next, Tag.AUX))
                && cueFollows(next, limit)
                && !isOfSubjectInside(first, next, limit)
                && !(!object && isJoinedInside(first, next, limit))) {
            return true;
        }
        if (!comma) {
            return false;
        }
        if (object
                && (passage.lower(next).endsWith("ing") && passage.is(next, Tag.VERB)
                        || passage.isOneOf(i + 1, BEHIND_OBJECTS))) {
            return true;
        }
        return subjectAndCue(next, limit, next == i + 1);
    }

    /**
     * “the driver, <em>identified</em> as Reed, had stopped”, “the man, a clerk, <em>told</em> her”: whether the verb belongs to a noun
     * that what is said starts with.
     */
    private boolean isOfSubjectInside(int first, int i, int limit) {
        int verb = i;
        while (verb < limit && !places.isVerb(verb)) {
            verb++;
        }
        boolean describes = verb == i && passage.isReducedRelative(verb) && passage.head(verb) >= first;
        boolean finite = verb < limit && !passage.lower(verb).endsWith("ing");
        return describes || finite && passage.is(i - 1, ",") && passage.subject(verb) >= first;
    }

    /** “that both <em>knew</em> this and <em>discussed</em> it”: whether the verb is joined to one that is said, by the parser. */
    private boolean isJoinedInside(int first, int i, int limit) {
        int verb = i;
        while (verb < limit && !places.isVerb(verb)) {
            verb++;
        }
        boolean reports = passage.is(verb + 1, "that")
                || passage.opens(verb + 1)
                || (passage.is(verb + 1, Tag.PUNCT) && passage.opens(verb + 2));
        int joined = reports ? -1 : passage.joinedTo(verb);
        return joined >= first && joined < i && passage.isAlike(verb, joined);
    }

    /** “, <em>with</em> Boswell stating: ‘C’”: somebody else speaks. */
    private boolean isOthers(int with, int limit) {
        int verb = passage.is(with, "with")
                ? phrases.forwards(with + 1, limit).map(Range::end).orElse(limit)
                : limit;
        return verb < limit && places.isVerb(verb) && passage.lower(verb).endsWith("ing");
    }

    /** “, police said.”: a subject and a cue that nothing follows, or, after a turn, any. */
    private boolean subjectAndCue(int i, int limit, boolean mustEnd) {
        Optional<Range> subject = phrases.forwards(i, limit);
        int behind =
                subject.map(phrase -> behindApposition(phrase.end(), limit)).orElse(limit);
        if (!cueFollows(behind, limit)) {
            return false;
        }
        if (!mustEnd) {
            return true;
        }
        int k = behind;
        while (k < limit && !places.isVerb(k)) {
            k++;
        }
        return passage.is(k + 1, ":") || nothingBehind(k + 1, limit);
    }

    /** One past “, Gerry Harvey,” at {@code i}; {@code i} where there is nothing of the kind. */
    private int behindApposition(int i, int limit) {
        int k = i + 1;
        while (passage.is(i, ",") && k < limit && passage.is(k, Tag.PROPN)) {
            k++;
        }
        return k > i + 1 && k < limit && passage.is(k, ",") ? k + 1 : i;
    }

    private boolean cueFollows(int i, int limit) {
        int k = i;
        while (k < limit && (passage.is(k, Tag.ADV) || passage.is(k, Tag.AUX))) {
            k++;
        }
        return k < limit && places.isVerb(k);
    }
}
