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
    private static final Set<String> TURNS =
            Set.of("but", "although", "though", "while", "whereas", "and", "as", "because", "after", "when");
    /**
     * What was found.
     *
     * @param words what is said
     * @param addressee whom it is said to
     * @param open whether it asks or leaves open: “whether”
     * @param rule how it was found
     */
    record Content(Range words, Optional<Range> addressee, boolean open, String rule) {}

    private static final Set<String> MATTERS = Set.of("against", "of", "about");
    private static final Set<String> TIMES = Set.of("when", "where");
    private static final Set<String> SAYS = Set.of("say", "add");
    /** What tells whom a newspaper quotes. */
    static final Set<String> RELAYS = Set.of("quote", "cite");

    private static final String OBJECT = "verb-noun-phrase";
    private static final Set<String> WHETHER = Set.of("whether", "if");
    private static final Set<String> DEPENDENT = Set.of("who", "which", "that", "to");
    private static final Set<String> BEHIND_OBJECTS =
            Set.of("after", "as", "while", "when", "who", "which", "where", "whose");
    private static final Set<String> LEADING =
            Set.of("contrary", "despite", "unlike", "in", "with", "without", "after", "amid");
    private static final Set<String> CONDITIONS = Set.of("if", "although", "though", "unless");
    private static final Set<String> CONCESSIONS = Set.of("although", "though", "while", "when", "after", "since");
    private static final Set<String> ADVERBIALS =
            Set.of("as", "although", "though", "while", "when", "after", "if", "because", "since", "before");

    private final Passage passage;
    private final Phrases phrases;
    private final ClauseBounds bounds;
    private final boolean[] cueAt;
    private final boolean[] nounAt;

    Contents(Passage passage, Phrases phrases, List<Cue> cues) {
        this.passage = passage;
        this.phrases = phrases;
        this.bounds = new ClauseBounds(passage);
        this.cueAt = new boolean[passage.size()];
        this.nounAt = new boolean[passage.size()];
        for (Cue cue : cues) {
            switch (cue.kind()) {
                case VERB -> cueAt[cue.words().first()] = true;
                case QUOTATIVE -> cueAt[cue.end() - 1] = true;
                case NOUN -> nounAt[cue.words().first()] = true;
                case ACCORDING, ADVERB -> {}
            }
        }
    }

    /** What stands behind a verb. */
    Optional<Content> behind(Cue cue) {
        return verbContent(cue).map(content -> {
            Range words = bounds.withinClause(content.words(), cue);
            Range core =
                    content.rule().equals(OBJECT) ? beforeMainClause(bounds.withoutAdjuncts(words, cue), cue) : words;
            return new Content(core, content.addressee(), content.open(), content.rule());
        });
    }

    /** What is said behind a noun: its clause. */
    Range behindNoun(Cue noun, int limit) {
        return beforeMainClause(bounds.withinClause(clause(noun.end(), limit), noun), noun);
    }

    /** “when he asked for <em>help</em>, the army came”: up to the comma, where the sentence starts with a clause or phrase that leads. */
    private Range beforeMainClause(Range words, Cue cue) {
        int first = passage.roomFirst(cue.words().first());
        boolean noun = cue.kind() == Cue.Kind.NOUN;
        boolean leads = noun
                ? passage.isOneOf(first, LEADING) && !hasFinite(new Range(first, cue.end()))
                : passage.isOneOf(first, ADVERBIALS);
        for (int k = words.first() + 1; leads && k < words.end(); k++) {
            if (passage.is(k, ",")
                    && passage.quotation(k) == passage.quotation(first)
                    && !passage.isOneOf(k + 1, DEPENDENT)
                    && finiteFollows(
                            phrases.forwards(k + 1, words.end()).map(Range::end).orElse(words.end()), words.end())) {
                return new Range(words.first(), k);
            }
        }
        return words;
    }

    private Optional<Content> verbContent(Cue cue) {
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
            if (passage.is(i, ",") || passage.isOneOf(i, Passage.DASHES) || passage.is(i, "(")) {
                int after = behindAside(i, limit, cue);
                if (after < 0) {
                    return passage.is(i, ",") ? condition(i + 1, limit, cue, addressee) : Optional.empty();
                }
                bridged = true;
                i = after;
                continue;
            }
            if (bridged && addressee.isEmpty() && passage.is(i, "that") && isRelative(i, limit)) {
                // “spoke in a cottage that overlooks the bay”
                return Optional.empty();
            }
            boolean plain = SAYS.contains(cue.lemma()) && !cue.negated() && cue.form() == Cue.Form.FINITE;
            if (plain && passage.isOneOf(i, TIMES)) {
                // “what she said when she resigned”
                return Optional.empty();
            }
            if (startsClause(i, cue)) {
                boolean open = passage.isOneOf(i, WHETHER) || cue.stance() == Stance.QUESTION;
                return Optional.of(new Content(clause(i, limit), addressee, open, "verb-that-clause"));
            }
            Optional<Content> condition = condition(i, limit, cue, addressee);
            if (condition.isPresent()) {
                return condition;
            }
            if (startsInfinitive(i, limit, addressee.isPresent())) {
                return takesInfinitive(cue, addressee)
                        ? Optional.of(new Content(clause(i, limit), addressee, false, "verb-to"))
                        : Optional.empty();
            }
            if (addressee.isPresent() && cue.takes(Frame.MATTER) && passage.isOneOf(i, MATTERS)) {
                // “warned ministers against haste”, “against appointing him”
                boolean gerund =
                        passage.is(i + 1, Tag.VERB) && passage.lower(i + 1).endsWith("ing");
                Range words = gerund ? clause(i, limit) : object(i, limit);
                return Optional.of(new Content(words, addressee, false, OBJECT));
            }
            int behindTime = Phrases.behindTime(passage, i);
            if (behindTime > i) {
                i = behindTime;
                continue;
            }
            if (passage.is(i, Tag.ADV) || Phrases.isTime(passage, i)) {
                i++;
                if (Phrases.isTime(passage, i - 1) && passage.is(i, Tag.NUM)) {
                    i++;
                }
                continue;
            }
            if (phrases.isPreposition(i) || passage.is(i, "to")) {
                Optional<Range> phrase = phrases.forwards(i + 1, limit);
                if (phrase.isEmpty()) {
                    return Optional.empty();
                }
                if (Phrases.isTime(passage, i + 1)) {
                    i = phrase.get().end();
                    continue;
                }
                if (passage.is(i, "to") && cue.takes(Frame.QUOTE)) {
                    addressee = phrase;
                }
                bridged = true;
                i = phrase.get().end();
                continue;
            }
            int duration = phrases.base(i, limit);
            if (cue.words().size() > 1 && passage.is(cue.end() - 1, "for") && Phrases.isTime(passage, duration - 1)) {
                // “argued for an hour”
                bridged = true;
                i = duration;
                continue;
            }
            Optional<Range> phrase = phrases.forwards(i, limit);
            if (phrase.isEmpty()) {
                boolean gerund = cue.takes(Frame.NOUN) && passage.lower(i).endsWith("ing") && passage.is(i, Tag.VERB);
                return gerund ? Optional.of(new Content(clause(i, limit), addressee, false, OBJECT)) : Optional.empty();
            }
            phrase = phrase.map(words -> untilMatter(words, cue));
            int after = phrase.get().end();
            Optional<Range> announced =
                    cue.takes(Frame.QUOTE) && nounAt[after - 1] ? Cues.announced(passage, after - 1) : Optional.empty();
            if (announced.isPresent()) {
                // “gasped his last words, ‘C’”
                return Optional.of(new Content(announced.get(), addressee, false, "verb-quotation"));
            }
            boolean addressed = addressee.isEmpty() && (cue.takes(Frame.ADDRESSEE) || cue.takes(Frame.DIRECTIVE));
            if (addressed && !finiteFollows(after, limit) && goesOn(after, limit, cue)) {
                addressee = phrase;
                bridged = true;
                i = after;
                continue;
            }
            boolean object = !bridged && takesObject(cue, i, limit);
            boolean clause = cue.takes(Frame.CLAUSE) || cue.takes(Frame.ADDRESSEE);
            if (clause && finiteFollows(after, limit)) {
                return Optional.of(new Content(clause(i, limit), addressee, false, "verb-clause"));
            }
            if (object) {
                return Optional.of(new Content(object(i, limit), addressee, false, OBJECT));
            }
            Range all = clause(i, limit);
            boolean verb = cue.takes(Frame.QUOTE) && cue.stance() != Stance.BELIEF && verbBeforeStop(after, all.end());
            return clause && verb && (!bridged || addressee.isPresent())
                    ? Optional.of(new Content(all, addressee, false, "verb-clause"))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** “warned <em>ministers</em> against haste”: whom, without what hangs on the verb as well. */
    private Range untilMatter(Range phrase, Cue cue) {
        for (int k = phrase.first() + 1; cue.takes(Frame.MATTER) && k < phrase.end(); k++) {
            int noun = passage.isOneOf(k, MATTERS) ? passage.head(k) : -1;
            if (noun > k && passage.head(noun) == cue.words().first()) {
                return new Range(phrase.first(), k);
            }
        }
        return phrase;
    }

    private boolean takesObject(Cue cue, int i, int limit) {
        if (cue.takes(Frame.NOUN) || cue.takes(Frame.TARGET)) {
            return true;
        }
        if (!cue.takes(Frame.AS)) {
            return false;
        }
        if (cue.lemma().equals("call")) {
            return isNamed(i, limit);
        }
        Range words = object(i, limit);
        for (int k = i; k < words.end(); k++) {
            if (passage.is(k, "as")) {
                return true;
            }
        }
        return false;
    }

    /** “called <em>him a master</em>”: somebody, and what; one phrase alone, “called a meeting”, is no statement. */
    private boolean isNamed(int i, int limit) {
        int after = phrases.forwards(i, limit).map(Range::end).orElse(limit);
        for (int k = i; k < after; k++) {
            if (passage.opens(k)) {
                return true;
            }
        }
        return after < limit
                && (passage.opens(after)
                        || switch (passage.tag(after)) {
                            case DET, ADJ, PRON, NOUN, PROPN, NUM, ADV -> true;
                            default -> false;
                        });
    }

    /** Whether a finite verb comes before a comma or a relative. */
    private boolean verbBeforeStop(int from, int end) {
        for (int k = from; k < end; k++) {
            boolean stop = passage.is(k, Tag.PUNCT) && !passage.is(k, "-") && !passage.opens(k);
            if (stop || passage.isOneOf(k, DEPENDENT)) {
                return false;
            }
            if (passage.is(k, Tag.AUX)
                    || (passage.is(k, Tag.VERB) && !passage.lower(k).endsWith("ing"))) {
                return true;
            }
        }
        return false;
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

    /** Whether words make a statement by themselves: a clause that no conjunction makes depend on another. */
    boolean isWhole(Range words) {
        return passage.opens(words.first()) || (hasFinite(words) && !opensAdverbial(words.first()));
    }

    /** “quoted the mayor <em>as saying</em> that”: the verb behind says who says what. */
    boolean isRelayed(Cue cue) {
        if (!RELAYS.contains(cue.lemma())) {
            return false;
        }
        int limit = passage.roomEnd(cue.words().first());
        for (int k = cue.end(); k + 1 < limit; k++) {
            if (passage.is(k, "as") && cueAt[k + 1] && passage.lower(k + 1).endsWith("ing")) {
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
        while (relative < last && !passage.isOneOf(relative, DEPENDENT)) {
            relative++;
        }
        boolean clause = relative > first && hasFinite(new Range(first, relative));
        return clause || passage.is(last, "!") || passage.is(last, "?") || passage.is(first, Tag.INTJ);
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
            if (passage.is(k, closing) || (passage.isOneOf(i, Passage.DASHES) && passage.isOneOf(k, Passage.DASHES))) {
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
            boolean determines = passage.is(i, Tag.DET)
                    && (Phrases.isTime(passage, i + 1)
                            || (cue.takes(Frame.NOUN)
                                    && passage.is(i + 1, Tag.NOUN)
                                    && !passage.lower(i + 1).endsWith("s")
                                    && !finiteFollows(i + 2, passage.roomEnd(i))));
            return !determines;
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

    /** “said <em>if the vote failed, he would resign</em>”: a clause that leads to another, and both are said. */
    private Optional<Content> condition(int i, int limit, Cue cue, Optional<Range> addressee) {
        if (!passage.isOneOf(i, CONDITIONS) || !cue.takes(Frame.CLAUSE)) {
            return Optional.empty();
        }
        int verb = phrases.forwards(i + 1, limit).map(Range::end).orElse(limit);
        if (!finiteFollows(verb, limit)) {
            return Optional.empty();
        }
        for (int k = verb; k + 1 < limit; k++) {
            if (passage.is(k, ",") && passage.quotation(k) == passage.quotation(i)) {
                int main = phrases.forwards(k + 1, limit).map(Range::end).orElse(limit);
                boolean clause = passage.opens(k + 1) || finiteFollows(main, limit);
                if (clause) {
                    Range words = new Range(i, clause(k + 1, limit).end());
                    return Optional.of(new Content(words, addressee, false, "verb-clause"));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean takesInfinitive(Cue cue, Optional<Range> addressee) {
        if (cue.takes(Frame.DIRECTIVE) || addressee.isPresent()) {
            return true;
        }
        return cue.takes(Frame.CLAUSE) || cue.takes(Frame.NOUN);
    }

    /** “to compromise”, “not to be named”. */
    private boolean startsInfinitive(int i, int limit, boolean addressed) {
        int to = passage.is(i, "not") ? i + 1 : i;
        return to + 1 < limit
                && passage.is(to, "to")
                && (passage.is(to, Tag.PART)
                        || passage.tag(to + 1).isVerbal()
                        || (addressed && passage.is(to + 1, Tag.NOUN)));
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
            case PUNCT -> passage.is(i, ":") || passage.is(i, ",") || passage.isOneOf(i, Passage.DASHES);
            case ADP, SCONJ, ADV, PRON, DET -> true;
            case NOUN, PROPN, ADJ, NUM -> true;
            default -> false;
        };
    }

    /** Whether a finite verb comes next, adverbs and the mark of a quotation before it: “the clip says Kaine <em>“has</em> a passion”. */
    private boolean finiteFollows(int i, int limit) {
        int k = behindParenthesis(i, limit);
        k = passage.opens(k) ? k + 1 : k;
        while (k < limit && passage.is(k, Tag.ADV)) {
            k++;
        }
        return k < limit
                && (passage.is(k, Tag.AUX)
                        || (passage.is(k, Tag.VERB) && !passage.lower(k).endsWith("ing")));
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

    boolean hasFinite(Range range) {
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
                    case CCONJ ->
                        !cueFollows(end + 1, limit) && !(isSentence(quotation) && passage.is(end + 1, Tag.VERB));
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
                // Where the closing mark is missing, the sentence is what is sure.
                int end = passage.words(inner).end();
                i = passage.quoted(inner).closed() ? end : Math.min(end, passage.sentenceEnd(i));
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
        while (end > first + 1 && passage.quotation(end - 1) == own && ClauseBounds.isStop(passage, end - 1)) {
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

    /** “that both <em>knew</em> this and <em>discussed</em> it”: whether the verb is joined to one that is said, by the parser. */
    private boolean isJoinedInside(int first, int i, int limit) {
        int verb = i;
        while (verb < limit && !cueAt[verb]) {
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
        return verb < limit && cueAt[verb] && passage.lower(verb).endsWith("ing");
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
     * What stands before an attribution that starts at {@code from}.
     *
     * @param floor the first word that no other statement of the sentence has taken
     */
    Optional<Content> before(int from, int floor) {
        int attribution = from;
        int own = passage.quotation(attribution);
        int last = attribution - 1;
        if (last > floor && passage.is(last, "as") && passage.is(last - 1, ",")) {
            // “C, as S put it”
            last--;
            attribution--;
        }
        if (last >= floor
                && (passage.is(last, ",") || passage.isOneOf(last, Passage.DASHES))
                && passage.quotation(last) == own) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        if (passage.closes(last) && passage.parent(passage.quotation(last)) == own) {
            if (startsAnother(attribution, last - 1)) {
                return Optional.empty();
            }
            return Optional.of(beforeWithQuotation(last, floor));
        }
        int first = Math.max(floor, passage.roomFirst(attribution));
        boolean comma = last == attribution - 2;
        if (!comma || last < first) {
            return Optional.empty();
        }
        Range words = new Range(first, last + 1);
        return Optional.of(new Content(words, Optional.empty(), false, "clause-attribution"));
    }

    /**
     * “‘We go.’ <em>She</em> said no.”, “‘We go!’ <em>The</em> crowd laughed.”: whether a capital starts another sentence
     * behind a quotation that ends with this stop.
     */
    private boolean startsAnother(int first, int stop) {
        if (passage.is(stop, ".")) {
            return passage.sentenceFirst(first) == first;
        }
        boolean mayEnd = passage.is(stop, "?") || passage.is(stop, "!");
        boolean capital = Character.isUpperCase(passage.form(first).charAt(0)) && !passage.is(first, "i");
        return mayEnd
                && capital
                && (passage.is(first, Tag.DET) || passage.is(first, Tag.PRON) || passage.is(first, "the"));
    }

    private boolean opensAdverbial(int i) {
        return passage.isOneOf(i, ADVERBIALS);
    }

    private Content beforeWithQuotation(int closing, int floor) {
        Range quotation = passage.words(passage.quotation(closing));
        int opening = quotation.first();
        int first = Math.max(passage.clauseFirst(opening), Math.min(floor, opening));
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
