package org.antecedent.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.knowledge.ReportingVerb.Frame;
import org.antecedent.language.Relation;
import org.antecedent.language.Tag;

/**
 * Finds who says it: the subject of a reporting verb on its left or, inverted, on its right, the agent of a passive, the
 * possessor of a noun. By the words beside the cue, and by the dependencies where these say more.
 */
final class Sources {
    static final Set<String> RELATIVES = Set.of("who", "which", "that");
    static final Set<String> NO_SUBJECTS = Set.of("there", "what", "whom", "how", "why", "when", "where");
    /** How many verbs to the left are asked for the subject that a verb shares. */
    private static final int SHARING_REACH = 8;

    private static final int YEAR_LENGTH = 4;

    private static final Set<String> AGENTS = Set.of("from", "by");

    /** What one does with what others say: “resisted calls”. */
    private static final Set<String> TAKES = Set.of(
            "resist", "reject", "ignore", "dismiss", "defy", "oppose", "refuse", "face", "hear", "receive", "draw",
            "prompt", "spark", "heed", "brush", "shrug", "answer");

    private final Passage passage;
    private final Phrases phrases;
    private final List<Cue> cues;
    private final Asides asides;
    private final ParsedSubjects dependencies;

    Sources(Passage passage, Phrases phrases, List<Cue> cues) {
        this.passage = passage;
        this.phrases = phrases;
        this.cues = cues;
        this.asides = new Asides(passage, phrases);
        this.dependencies = new ParsedSubjects(passage);
    }

    /** The subject that stands to the left of the cue or that it shares with a verb there. */
    Optional<Range> left(Cue cue) {
        Optional<Range> found = left(cue.group().first(), cue.form(), SHARING_REACH);
        Optional<Range> parsed = dependencies.of(cue);
        if (found.isEmpty()) {
            return parsed;
        }
        boolean tighter = parsed.filter(subject -> subject.end() == found.get().end()
                        && subject.first() > found.get().first()
                        && !isTitle(subject.first() - 1))
                .isPresent();
        return tighter ? parsed : found.map(this::behindAs);
    }

    /** “She sat in the dock as <em>her sister</em> told jurors”: where a verb has gone before, “as” starts another clause. */
    private Range behindAs(Range found) {
        int room = passage.roomFirst(found.first());
        for (int i = found.end() - 2; i > found.first(); i--) {
            if (passage.is(i, "as") && verbBetween(room, found.first())) {
                return new Range(i + 1, found.end());
            }
        }
        return found;
    }

    private boolean verbBetween(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (passage.is(i, Tag.VERB)) {
                return true;
            }
        }
        return false;
    }

    /** “Secretary-General” before a name belongs to it, whatever the parser makes of a title that it does not know. */
    private boolean isTitle(int i) {
        return passage.tag(i).isNominal() || passage.tag(i) == Tag.ADJ;
    }

    /** The first word of the attribution where what is said stands before it: “‘C,’ <em>its</em> director, Ann Lee, said”. */
    int attribution(Cue cue) {
        return beside(cue)
                .map(subject -> asides.described(subject).orElse(subject).first())
                .orElse(cue.group().first());
    }

    /** The subject that stands beside the cue, no verb between them. */
    Optional<Range> beside(Cue cue) {
        int group = cue.group().first();
        return cue.form() == Cue.Form.FINITE ? direct(group, passage.roomFirst(group)) : Optional.empty();
    }

    private Optional<Range> left(int group, Cue.Form form, int reach) {
        int room = passage.roomFirst(group);
        if (form == Cue.Form.INFINITIVE) {
            return governing(group, room, reach);
        }
        if (form == Cue.Form.PARTICIPLE) {
            return ofParticiple(group, room, reach);
        }
        return direct(group, room).or(() -> isConjoined(group, room) ? shared(group, room, reach) : Optional.empty());
    }

    /** The subject directly before a verb group, over adverbs and asides. */
    private Optional<Range> direct(int group, int room) {
        int i = group - 1;
        boolean aside = false;
        while (i >= room) {
            if (passage.is(i, Tag.ADV) || passage.is(i, "both") || passage.is(i, "all")) {
                if (passage.isOneOf(i, NO_SUBJECTS)) {
                    return Optional.empty();
                }
                i--;
                continue;
            }
            if (passage.is(i, Tag.NUM)
                    && passage.is(i - 1, "in")
                    && passage.form(i).length() == YEAR_LENGTH) {
                i -= 2;
                continue;
            }
            if (Phrases.isTime(passage, i) && passage.is(i - 1, ",")) {
                // “Norvik, a maker of cranes, today announced”
                i--;
                continue;
            }
            if (aside && passage.is(i, Tag.NUM) && passage.is(i - 1, ",") && passage.is(i + 1, ",")) {
                // “Ann Lee, 74, whose house is wet, said”
                i -= 2;
                continue;
            }
            if (!asides.mayClose(i)) {
                break;
            }
            int opening = asides.opening(i, room);
            if (opening < 0) {
                return Optional.empty();
            }
            if (passage.is(i, ",")) {
                Optional<Range> named = asides.apposition(opening, i);
                if (named.isPresent()) {
                    return named;
                }
                aside = true;
            }
            i = opening - 1;
        }
        if (i < room || (aside && passage.is(i, ","))) {
            return Optional.empty();
        }
        if (passage.isOneOf(i, RELATIVES) && i > room) {
            return antecedent(i, room);
        }
        return phraseEndingAt(i, room);
    }

    private Optional<Range> phraseEndingAt(int i, int room) {
        if (passage.isOneOf(i, NO_SUBJECTS)) {
            return Optional.empty();
        }
        if (Cues.endsName(passage, i)) {
            return phrases.backwards(i - 1, room).map(name -> new Range(name.first(), i + 1));
        }
        return phrases.backwards(i, room).or(() -> insideRelative(i, room));
    }

    /** “people who attended said”: what stands before the relative. */
    private Optional<Range> insideRelative(int i, int room) {
        for (int k = i; k > room; k--) {
            if (passage.is(k, Tag.PUNCT) || passage.opens(k) || passage.closes(k)) {
                return Optional.empty();
            }
            if (passage.is(k, "who") || passage.is(k, "which")) {
                return phrases.backwards(k - 1, room);
            }
        }
        return Optional.empty();
    }

    /** What “who” stands for: the phrase before it. */
    private Optional<Range> antecedent(int relative, int room) {
        int i = relative - 1;
        if (passage.is(i, ",") || passage.isOneOf(i, Passage.DASHES)) {
            i--;
        } else if (passage.is(relative, "that") && !passage.tag(i).isNominal()) {
            return Optional.empty();
        }
        return i >= room ? phrases.backwards(i, room) : Optional.empty();
    }

    /** Whether the verb group follows a conjunction, or a comma in a row of verbs. */
    private boolean isConjoined(int group, int room) {
        int i = group - 1;
        while (i >= room && passage.is(i, Tag.ADV)) {
            i--;
        }
        return i > room && (passage.is(i, Tag.CCONJ) || passage.is(i, ",") || passage.isOneOf(i, Passage.DASHES));
    }

    /** The subject of the nearest reporting verb to the left that has one, else of the nearest verb. */
    private Optional<Range> shared(int group, int room, int reach) {
        int own = passage.quotation(group);
        Optional<Range> same = ofSameVerb(group, room);
        if (same.isPresent()) {
            return same;
        }
        int asked = 0;
        for (int c = cues.size() - 1; c >= 0 && asked < reach; c--) {
            Cue cue = cues.get(c);
            int verb = cue.group().first();
            if (verb >= group || cue.kind() != Cue.Kind.VERB || passage.quotation(verb) != own) {
                continue;
            }
            if (verb < room) {
                break;
            }
            asked++;
            Optional<Range> subject = cue.form() == Cue.Form.FINITE || cue.form() == Cue.Form.PASSIVE
                    ? direct(verb, room).or(() -> rightOfQuotation(cue))
                    : Optional.empty();
            if (subject.isPresent()) {
                return subject;
            }
        }
        asked = 0;
        for (int i = group - 1; i >= room && asked < reach; i--) {
            if (passage.quotation(i) != own || !passage.tag(i).isVerbal()) {
                continue;
            }
            int first = Cues.groupFirst(passage, i);
            Cue.Form form = Cues.form(passage, i, first);
            if (form == Cue.Form.FINITE || form == Cue.Form.PASSIVE) {
                asked++;
                Optional<Range> subject = direct(first, room);
                if (subject.isPresent()) {
                    return subject;
                }
            }
            i = first;
        }
        return Optional.empty();
    }

    /** “<em>Cooper</em> said her party agreed and said it was late”: the subject of the same verb in the same form, where it stands by it. */
    private Optional<Range> ofSameVerb(int group, int room) {
        Cue own = null;
        for (int c = cues.size() - 1; c >= 0 && cues.get(c).words().first() >= room; c--) {
            Cue cue = cues.get(c);
            if (cue.group().first() == group) {
                own = cue;
            } else if (own != null
                    && cue.kind() == Cue.Kind.VERB
                    && cue.lemma().equals(own.lemma())
                    && passage.quotation(cue.words().first()) == passage.quotation(group)
                    && passage.isAlike(own.words().first(), cue.words().first())) {
                return direct(cue.group().first(), room);
            }
        }
        return Optional.empty();
    }

    /** “to say”: the subject of the verb that governs it. */
    private Optional<Range> governing(int group, int room, int reach) {
        for (int i = group - 1; i >= room; i--) {
            if (passage.is(i, Tag.PUNCT) && !passage.is(i, ",")) {
                return Optional.empty();
            }
            if (passage.tag(i).isVerbal() && passage.quotation(i) == passage.quotation(group)) {
                int first = Cues.groupFirst(passage, i);
                Cue.Form form = Cues.form(passage, i, first);
                return reach == 0 ? Optional.empty() : left(first, form, reach - 1);
            }
        }
        return Optional.empty();
    }

    private Optional<Range> ofParticiple(int group, int room, int reach) {
        int i = group - 1;
        while (i >= room && passage.is(i, Tag.ADV)) {
            i--;
        }
        if (passage.is(i, "as")) {
            Optional<Range> quoted = quotedAs(i, room);
            if (quoted.isPresent()) {
                return quoted;
            }
        }
        int last = i;
        if (last >= room && (passage.tag(last).isNominal() || passage.is(last, Tag.PRON))) {
            // “a statement saying that”; “with officials saying that”
            Optional<Range> before = ofVerbAround(group, room, reach).or(() -> phrases.backwards(last, room));
            if (before.isPresent()) {
                return before;
            }
        }
        Optional<Range> subject = shared(group, room, reach);
        return subject.isPresent() || i >= room && !passage.is(i, Tag.SCONJ) ? subject : behindComma(group);
    }

    /** “<em>Lee</em> won office last year promising to go”: the subject of the verb that the parser hangs the participle on. */
    private Optional<Range> ofVerbAround(int participle, int room, int reach) {
        int verb = passage.head(participle);
        boolean around = passage.relation(participle) == Relation.ADVCL
                && verb >= room
                && verb < participle
                && passage.is(verb, Tag.VERB)
                && !passage.hasSubject(participle);
        if (!around || reach == 0) {
            return Optional.empty();
        }
        int first = Cues.groupFirst(passage, verb);
        return left(first, Cues.form(passage, verb, first), reach - 1);
    }

    /** “quoted <em>the mayor</em> as saying”, “<em>the mayor</em> was quoted by Reuters as saying”. */
    private Optional<Range> quotedAs(int as, int room) {
        int verb = as - 1;
        while (verb >= room && !passage.is(verb, Tag.VERB)) {
            verb--;
        }
        if (verb < room || !Contents.relays(passage.lemma(verb))) {
            return Optional.empty();
        }
        int first = Cues.groupFirst(passage, verb);
        return Cues.form(passage, verb, first) == Cue.Form.PASSIVE
                ? direct(first, room)
                : phrases.forwards(verb + 1, as);
    }

    /** “Describing X, Trump said”: the participle comes before the subject. */
    private Optional<Range> behindComma(int group) {
        int limit = passage.roomEnd(group);
        for (int i = group; i + 1 < limit; i++) {
            if (passage.is(i, ",") && passage.quotation(i) == passage.quotation(group)) {
                Optional<Range> phrase = phrases.forwards(i + 1, limit);
                if (phrase.filter(one ->
                                one.end() < limit && passage.tag(one.end()).isVerbal())
                        .isPresent()) {
                    return phrase;
                }
            }
        }
        return Optional.empty();
    }

    /** “‘C,’ said S”: the phrase behind the verb, where something that is said stands before it. */
    Optional<Range> rightOfQuotation(Cue cue) {
        int before = cue.group().first() - 1;
        int room = passage.roomFirst(cue.group().first());
        boolean reports = cue.takes(Frame.QUOTE) && cue.form() == Cue.Form.FINITE;
        if (before < 0 || !reports || cue.group().size() > cue.words().size()) {
            return Optional.empty();
        }
        boolean afterQuotation = passage.closes(before)
                || (passage.is(before, ",") && passage.closes(before - 1))
                || (passage.is(before, ",") && before > room);
        if (!afterQuotation) {
            return Optional.empty();
        }
        return right(cue.end(), passage.roomEnd(cue.group().first()));
    }

    /** The phrase that starts at {@code from}, with the name in apposition to a description. */
    Optional<Range> right(int from, int limit) {
        Optional<Range> phrase = phrases.forwards(from, limit);
        if (phrase.isEmpty()) {
            return phrase;
        }
        int end = phrase.get().end();
        boolean described = passage.is(end - 1, Tag.NOUN) && end < limit && passage.is(end, ",");
        if (!described) {
            return phrase;
        }
        int k = end + 1;
        while (k < limit && passage.is(k, Tag.PROPN)) {
            k++;
        }
        boolean named = k > end + 1 && (k == limit || passage.is(k, Tag.PUNCT));
        return named ? Optional.of(new Range(end + 1, k)) : phrase;
    }

    /** “was told by S”, “claims by S”: the agent. */
    Optional<Range> agent(int from, int limit) {
        for (int i = from; i < limit && !passage.is(i, Tag.PUNCT) && !passage.is(i, Tag.SCONJ); i++) {
            if (passage.is(i, "by")) {
                return phrases.forwards(i + 1, limit);
            }
            if (passage.is(i, Tag.VERB)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** “Trump's claim”, “his warning”, “claims by Trump”; else who makes it: “Trump made the claim”. */
    Optional<Range> possessor(Cue cue) {
        int noun = cue.words().first();
        int room = passage.roomFirst(noun);
        int i = noun - 1;
        while (i >= room && (passage.is(i, Tag.ADJ) || passage.is(i, Tag.NOUN) || passage.is(i, Tag.NUM))) {
            i--;
        }
        if (i >= room && phrases.isPossessive(i) && !passage.is(i, "whose")) {
            return Optional.of(new Range(i, i + 1));
        }
        if (i > room && passage.is(i, Tag.PART)) {
            return phrases.backwards(i - 1, room);
        }
        if (i >= room && passage.is(i, Tag.PROPN)) {
            // “a New York Times report that”
            int first = i;
            while (first > room && passage.is(first - 1, Tag.PROPN)) {
                first--;
            }
            return Optional.of(new Range(first, i + 1));
        }
        if (passage.isOneOf(cue.end(), AGENTS)) {
            // “a quote from Diplock”
            return phrases.forwards(cue.end() + 1, passage.roomEnd(noun));
        }
        if (i >= room && passage.is(i, Tag.DET)) {
            i--;
        }
        if (i > room && passage.is(i - 1, Tag.VERB) && passage.isParticle(i)) {
            // “brings in the reminder that”
            i--;
        }
        if (i >= room && passage.is(i, Tag.VERB) && !TAKES.contains(passage.lemma(i))) {
            int first = Cues.groupFirst(passage, i);
            return left(first, Cues.form(passage, i, first), 2);
        }
        return Optional.empty();
    }
}
