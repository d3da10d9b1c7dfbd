package org.antecedent.quotation;

import java.util.Optional;
import java.util.Set;
import org.antecedent.knowledge.ReportingVerb.Frame;
import org.antecedent.knowledge.ReportingVerb.Stance;
import org.antecedent.language.Relation;
import org.antecedent.language.Tag;

/**
 * Finds what is said behind one verb: it walks from the verb over when, where and to whom it was said to the quotation, clause,
 * infinitive or object that is said.
 */
final class ContentBehind {
    private static final Set<String> QUESTIONS = Set.of("how", "why", "what", "who", "where", "when", "which");
    private static final Set<String> MATTERS = Set.of("against", "of", "about");
    private static final Set<String> TIMES = Set.of("when", "where");
    /** What starts a clause that tells when something was said, and may stand before what is said. */
    private static final Set<String> BETWEEN = Set.of("before", "after", "when", "while", "as");

    private static final Set<String> SAYS = Set.of("say", "add");
    private static final Set<String> WHETHER = Set.of("whether", "if");
    private static final Set<String> CONDITIONS = Set.of("if", "although", "though", "unless");

    /** How somebody stays unnamed: “did not wish <em>to be named</em>”. */
    private static final Set<String> NAMES = Set.of("named", "identified", "quoted");

    private static final Set<Frame> AS_ALONE = Set.of(Frame.AS);

    private final Passage passage;
    private final Phrases phrases;
    private final CuePlaces places;
    private final Clauses clauses;
    private final Extent extent;
    private final Cue cue;
    /** One past the last word that may be said. */
    private final int limit;

    /** The word that is looked at. */
    private int at;

    private Optional<Range> addressee = Optional.empty();
    /** Whether something stands between the verb and what it says. */
    private boolean bridged;

    ContentBehind(Passage passage, Phrases phrases, CuePlaces places, Extent extent, Cue cue) {
        this.passage = passage;
        this.phrases = phrases;
        this.places = places;
        this.clauses = new Clauses(passage);
        this.extent = extent;
        this.cue = cue;
        this.limit = passage.roomEnd(cue.words().first());
        this.at = cue.end();
    }

    Optional<Content> find() {
        while (at < limit) {
            int from = at;
            Optional<Content> here = step();
            if (here.isPresent()) {
                return here;
            }
            if (at == from) {
                break;
            }
        }
        if (passage.isOneOf(cue.end(), BETWEEN)) {
            return behindClause();
        }
        return at < limit && !startsOtherClause() ? parsed() : Optional.empty();
    }

    /** “said before he left <em>that he would be back</em>”. */
    private Optional<Content> behindClause() {
        for (int k = cue.end() + 1; k < limit && !passage.is(k, Tag.PUNCT); k++) {
            boolean starts =
                    passage.is(k, "that") && passage.relation(k) == Relation.MARK && !clauses.isRelative(k, limit);
            if (starts && cue.takes(Frame.CLAUSE)) {
                return passage.is(k - 1, Tag.VERB)
                        ? Optional.empty()
                        : said(extent.clause(k, limit), "verb-that-clause");
            }
        }
        return Optional.empty();
    }

    /** “told senators at her confirmation hearing in May <em>that she would</em>”: behind words that are read otherwise, by the parser. */
    private Optional<Content> parsed() {
        if (!cue.takes(Frame.CLAUSE) && !cue.takes(Frame.ADDRESSEE)) {
            return Optional.empty();
        }
        int verb = cue.words().first();
        for (int k = at; k < limit; k++) {
            boolean said = passage.relation(k) == Relation.CCOMP && passage.head(k) == verb;
            int first = said ? passage.subtreeFirst(k) : -1;
            if (first > at) {
                addressee = addressee.or(this::indirectObject);
            }
            if (first >= at && passage.is(first, "that")) {
                return said(extent.clause(first, limit), "verb-that-clause");
            }
            if (first == at && !passage.is(at, Tag.PUNCT)) {
                Range clause = extent.clause(first, limit);
                return clauses.hasFinite(clause) ? said(clause, "verb-clause") : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** “told <em>senators</em> at her hearing”. */
    private Optional<Range> indirectObject() {
        for (int k = cue.end(); k < limit; k++) {
            if (passage.relation(k) == Relation.IOBJ
                    && passage.head(k) == cue.words().first()) {
                return Optional.of(new Range(passage.subtreeFirst(k), k + 1));
            }
        }
        return Optional.empty();
    }

    /** What is said from here on; where nothing is, it goes on over the words here, or stays where the verb says nothing. */
    private Optional<Content> step() {
        if (opensHere(at)) {
            // “seen ‘a range of figures’” says nothing, “seen as ‘mad’” does.
            return cue.stance() == Stance.BELIEF && cue.frames().equals(AS_ALONE)
                    ? Optional.empty()
                    : said(extent.fromQuotation(at, limit), "verb-quotation");
        }
        if (passage.is(at, ":")) {
            return colon();
        }
        if (passage.is(at, ",") || passage.isOneOf(at, Passage.DASHES) || passage.is(at, "(")) {
            return aside();
        }
        if (startsOtherClause()) {
            return Optional.empty();
        }
        if (startsClause(at)) {
            boolean open = passage.isOneOf(at, WHETHER) || cue.stance() == Stance.QUESTION;
            return Optional.of(new Content(extent.clause(at, limit), addressee, open, "verb-that-clause"));
        }
        Optional<Content> condition = condition(at);
        if (condition.isPresent()) {
            return condition;
        }
        if (startsInfinitive()) {
            return takesInfinitive() && !isDeclinedToSay() && !isAboutName()
                    ? said(extent.clause(at, limit), Content.INFINITIVE)
                    : Optional.empty();
        }
        if (addressee.isPresent() && cue.takes(Frame.MATTER) && passage.isOneOf(at, MATTERS)) {
            return matter();
        }
        int behindTime = behindTime();
        if (behindTime > at) {
            return goOn(behindTime);
        }
        if (phrases.isPreposition(at) || passage.is(at, "to")) {
            return preposition();
        }
        int duration = phrases.base(at, limit);
        boolean lasting = duration > at && cue.words().size() > 1 && passage.is(cue.end() - 1, "for");
        if (lasting && Phrases.isTime(passage, duration - 1)) {
            // “argued for an hour”
            bridged = true;
            return goOn(duration);
        }
        Optional<Range> phrase = phrases.forwards(at, limit);
        if (phrase.isPresent()) {
            return behindPhrase(untilMatter(phrase.get()));
        }
        boolean gerund = cue.takes(Frame.NOUN) && passage.lower(at).endsWith("ing") && passage.is(at, Tag.VERB);
        return gerund ? said(extent.clause(at, limit), Content.OBJECT) : Optional.empty();
    }

    private Optional<Content> said(Range words, String rule) {
        return Optional.of(new Content(words, addressee, false, rule));
    }

    private Optional<Content> goOn(int next) {
        at = next;
        return Optional.empty();
    }

    /** “S said: ‘C’”, “S said: C”. */
    private Optional<Content> colon() {
        int next = at + 1;
        if (next < passage.size() && opensHere(next)) {
            return said(extent.fromQuotation(next, limit), "verb-colon-quotation");
        }
        return next < limit && cue.takes(Frame.CLAUSE)
                ? said(extent.clause(next, limit), "verb-colon")
                : Optional.empty();
    }

    private Optional<Content> aside() {
        int behind = behindAside();
        if (behind < 0) {
            return passage.is(at, ",") ? condition(at + 1) : Optional.empty();
        }
        bridged = true;
        return goOn(behind);
    }

    /** Where the words behind “, in a statement,” go on; -1 where they do not, or with something else. */
    private int behindAside() {
        boolean parenthesis = passage.is(at, "(");
        int next = at + 1;
        while (next < limit && (passage.is(next, Tag.ADV) || passage.is(next, "and"))) {
            next++;
        }
        if (next < passage.size() && next <= limit && opensHere(next) && !parenthesis) {
            return next;
        }
        boolean dash = passage.isOneOf(at, Passage.DASHES);
        String closing = parenthesis ? ")" : passage.lower(at);
        for (int k = at + 1; k < limit; k++) {
            if (passage.is(k, closing) || dash && passage.isOneOf(k, Passage.DASHES)) {
                int after = k + 1;
                boolean goesOn = after < limit
                        && (parenthesis
                                || passage.is(after, "that")
                                || passage.is(after, "whether")
                                || opensHere(after));
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

    /** “spoke in a cottage <em>that</em> overlooks the bay”, “what she said <em>when</em> she resigned”. */
    private boolean startsOtherClause() {
        if (bridged && addressee.isEmpty() && passage.is(at, "that") && clauses.isRelative(at, limit)) {
            return true;
        }
        boolean plain = SAYS.contains(cue.lemma()) && !cue.negated() && cue.form() == Cue.Form.FINITE;
        return plain && passage.isOneOf(at, TIMES);
    }

    /** “said <em>if the vote failed, he would resign</em>”: a clause that leads to another, and both are said. */
    private Optional<Content> condition(int i) {
        if (!passage.isOneOf(i, CONDITIONS) || !cue.takes(Frame.CLAUSE)) {
            return Optional.empty();
        }
        int verb = behindPhraseAt(i + 1);
        if (!clauses.finiteFollows(verb, limit)) {
            return Optional.empty();
        }
        for (int k = verb; k + 1 < limit; k++) {
            boolean comma = passage.is(k, ",") && passage.quotation(k) == passage.quotation(i);
            if (comma && (passage.opens(k + 1) || clauses.finiteFollows(behindPhraseAt(k + 1), limit))) {
                return said(new Range(i, extent.clause(k + 1, limit).end()), "verb-clause");
            }
        }
        return Optional.empty();
    }

    private int behindPhraseAt(int i) {
        return phrases.forwards(i, limit).map(Range::end).orElse(limit);
    }

    /** “to compromise”, “not to be named”. */
    private boolean startsInfinitive() {
        int to = passage.is(at, "not") ? at + 1 : at;
        return to + 1 < limit
                && passage.is(to, "to")
                && (passage.is(to, Tag.PART)
                        || passage.tag(to + 1).isVerbal()
                        || (addressee.isPresent() && passage.is(to + 1, Tag.NOUN)));
    }

    /** “declined <em>to say whether she would</em>”: what is not said stands behind the other verb. */
    private boolean isDeclinedToSay() {
        int verb = at + 1;
        return cue.stance() == Stance.DENIAL
                && places.isVerb(verb)
                && (passage.isOneOf(verb + 1, WHETHER)
                        || passage.isOneOf(verb + 1, QUESTIONS)
                        || passage.is(verb + 1, "that"));
    }

    /** “did not wish <em>to be named</em>”: a wish about the article, and nothing that it reports. */
    private boolean isAboutName() {
        int be = passage.is(at, "not") ? at + 2 : at + 1;
        return cue.stance() == Stance.BELIEF && passage.is(be, "be") && passage.isOneOf(be + 1, NAMES);
    }

    private boolean takesInfinitive() {
        return cue.takes(Frame.DIRECTIVE) || addressee.isPresent() || cue.takes(Frame.CLAUSE) || cue.takes(Frame.NOUN);
    }

    /** “warned ministers <em>against haste</em>”, “<em>against appointing him</em>”. */
    private Optional<Content> matter() {
        boolean gerund = passage.is(at + 1, Tag.VERB) && passage.lower(at + 1).endsWith("ing");
        return said(gerund ? extent.clause(at, limit) : extent.object(at, limit), Content.OBJECT);
    }

    /** One past “last week”, “on Monday 3”, “again” at the word; the word where there is nothing of the kind. */
    private int behindTime() {
        int behind = Phrases.behindTime(passage, at);
        if (behind > at) {
            return behind;
        }
        boolean time = Phrases.isTime(passage, at);
        if (!time && !passage.is(at, Tag.ADV)) {
            return at;
        }
        return time && passage.is(at + 1, Tag.NUM) ? at + 2 : at + 1;
    }

    /** “in a letter”, “to reporters”, “on Monday”. */
    private Optional<Content> preposition() {
        Optional<Range> phrase = phrases.forwards(at + 1, limit);
        if (phrase.isPresent() && !Phrases.isTime(passage, at + 1)) {
            if (passage.is(at, "to") && cue.takes(Frame.QUOTE)) {
                addressee = phrase;
            }
            bridged = true;
        }
        return goOn(phrase.map(Range::end).orElse(at));
    }

    /** What is said where a phrase stands behind the verb: it is whom, or what, or the subject of a clause that is said. */
    private Optional<Content> behindPhrase(Range phrase) {
        int after = phrase.end();
        Optional<Range> announced = cue.takes(Frame.QUOTE) && places.isNoun(after - 1)
                ? Cues.announced(passage, after - 1)
                : Optional.empty();
        if (announced.isPresent()) {
            // “gasped his last words, ‘C’”
            return said(announced.get(), "verb-quotation");
        }
        boolean finite = clauses.finiteFollows(after, limit);
        boolean addressed = addressee.isEmpty() && (cue.takes(Frame.ADDRESSEE) || cue.takes(Frame.DIRECTIVE));
        if (addressed && !finite && goesOn(after)) {
            addressee = Optional.of(phrase);
            bridged = true;
            return goOn(after);
        }
        boolean clause = cue.takes(Frame.CLAUSE) || cue.takes(Frame.ADDRESSEE);
        if (clause && finite) {
            return said(extent.clause(at, limit), "verb-clause");
        }
        if (!bridged && takesObject()) {
            return said(extent.object(at, limit), Content.OBJECT);
        }
        boolean speech = cue.takes(Frame.QUOTE) && cue.stance() != Stance.BELIEF;
        if (!clause || !speech || bridged && addressee.isEmpty()) {
            return Optional.empty();
        }
        Range all = extent.clause(at, limit);
        return clauses.finiteBeforeStop(after, all.end()) ? said(all, "verb-clause") : Optional.empty();
    }

    /** “warned <em>ministers</em> against haste”: whom, without what hangs on the verb as well. */
    private Range untilMatter(Range phrase) {
        for (int k = phrase.first() + 1; cue.takes(Frame.MATTER) && k < phrase.end(); k++) {
            int noun = passage.isOneOf(k, MATTERS) ? passage.head(k) : -1;
            if (noun > k && passage.head(noun) == cue.words().first()) {
                return new Range(phrase.first(), k);
            }
        }
        return phrase;
    }

    private boolean takesObject() {
        if (cue.takes(Frame.NOUN) || cue.takes(Frame.TARGET)) {
            return true;
        }
        if (!cue.takes(Frame.AS)) {
            return false;
        }
        if (cue.lemma().equals("call")) {
            return isNamed();
        }
        Range words = extent.object(at, limit);
        for (int k = at; k < words.end(); k++) {
            if (passage.is(k, "as")) {
                return true;
            }
        }
        return false;
    }

    /** “called <em>him a master</em>”: somebody, and what; one phrase alone, “called a meeting”, is no statement. */
    private boolean isNamed() {
        int after = behindPhraseAt(at);
        for (int k = at; k < after; k++) {
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

    private boolean opensHere(int i) {
        return passage.opens(i)
                && passage.parent(passage.quotation(i))
                        == passage.quotation(cue.words().first());
    }

    private boolean startsClause(int i) {
        if (passage.is(i, "that")) {
            // “said that night” has a determiner; “said that” before a clause has none.
            boolean determines = passage.is(i, Tag.DET)
                    && (Phrases.isTime(passage, i + 1)
                            || (cue.takes(Frame.NOUN)
                                    && passage.is(i + 1, Tag.NOUN)
                                    && !passage.lower(i + 1).endsWith("s")
                                    && !clauses.finiteFollows(i + 2, passage.roomEnd(i))));
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

    /** Whether what is said may follow an addressee here. */
    private boolean goesOn(int i) {
        if (i >= limit) {
            return false;
        }
        if (opensHere(i) || startsClause(i)) {
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
}
