package org.antecedent.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import org.antecedent.knowledge.ReportingVerb.Frame;
import org.antecedent.knowledge.ReportingVerb.Stance;
import org.antecedent.language.Tag;
import org.antecedent.quotation.Contents.Content;
import org.antecedent.text.Span;

/** The statements of one paragraph that a cue reports. */
final class ParagraphStatements {
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose");
    /** What goes on behind an attribution without being said. */
    private static final Set<String> NOT_CONTENT = Set.of("but", "who", "which", "according");
    /** Between quotation marks these are the speaker, the listener, or nobody. */
    private static final Set<String> SPEAKERS = Set.of("i", "we", "you", "it", "that", "this");

    /** A term has fewer words, marks counted. */
    private static final int SHORTEST_WHOLE = 6;

    /** The verb of the clause that leads to a quotation stands among so many words. */
    private static final int LONGEST_LEAD = 40;

    private final Passage passage;
    private final List<Cue> cues;
    private final boolean headline;
    private final IntPredicate speaks;
    private final Phrases phrases;
    private final Sources sources;
    private final Contents contents;
    private final List<Draft> found = new ArrayList<>();
    /** One past the last word that a statement of the same sentence has taken. */
    private int floor;
    /** One past the last word of what is said behind a cue so far. */
    private int taken;

    /**
     * @param headline whether every word may start with a capital
     * @param speaks whether the noun or pronoun at a word may be somebody who speaks
     */
    ParagraphStatements(Passage passage, List<Cue> cues, boolean headline, IntPredicate speaks) {
        this.speaks = speaks;
        this.headline = headline;
        this.passage = passage;
        this.cues = cues;
        this.phrases = new Phrases(passage);
        this.sources = new Sources(passage, phrases, cues);
        this.contents = new Contents(passage, phrases, cues);
    }

    List<Draft> find() {
        for (Cue cue : cues) {
            floor = Math.max(floor, passage.roomFirst(cue.words().first()));
            switch (cue.kind()) {
                case VERB -> verb(cue);
                case QUOTATIVE -> quotative(cue);
                case NOUN -> noun(cue);
                case ACCORDING -> according(cue);
                case ADVERB -> evidential(cue);
            }
        }
        boolean[] claimed = Draft.claimed(passage, found);
        for (int q = 0; q < passage.quotations(); q++) {
            if (passage.parent(q) == Passage.NARRATION && !claimed[q]) {
                colon(passage.words(q));
            }
        }
        found.sort(Comparator.comparing(draft -> draft.cue().orElseThrow()));
        return found;
    }

    /** “She said:” at the paragraph's end: who says what the next paragraph quotes. Its content is the mark until then. */
    Optional<Draft> introduction() {
        int colon = passage.size() - 1;
        if (!passage.is(colon, ":") && !passage.is(colon, ",")) {
            return Optional.empty();
        }
        for (int c = cues.size() - 1; c >= 0; c--) {
            Cue cue = cues.get(c);
            boolean leads = cue.kind() == Cue.Kind.VERB
                    && cue.form() == Cue.Form.FINITE
                    && cue.takes(Frame.QUOTE)
                    && cue.end() <= colon
                    && passage.sentenceEnd(cue.words().first()) > colon
                    && contents.nothingBehind(cue.end(), colon);
            Optional<Range> source = leads ? sources.left(cue) : Optional.empty();
            if (source.isPresent()) {
                return Optional.of(new Draft(
                        List.of(passage.span(colon, colon + 1)),
                        Optional.of(passage.span(cue.words())),
                        source.map(passage::span),
                        sentence(source),
                        medium(cue, List.of()),
                        Optional.empty(),
                        Statement.Polarity.POSITIVE,
                        true,
                        true,
                        true,
                        "introduced"));
            }
        }
        return Optional.empty();
    }

    private OptionalInt sentence(Optional<Range> words) {
        return words.map(range -> OptionalInt.of(passage.sentence(range.first()).index()))
                .orElse(OptionalInt.empty());
    }

    /** “I was like, ‘C’”: somebody, and a sentence. “It was like ‘Alien’” says nothing. */
    private void quotative(Cue cue) {
        Optional<Range> source = sources.left(cue).filter(this::maySpeak);
        Optional<Content> behind = contents.behind(cue).filter(content -> contents.isSentence(content.words()));
        if (source.isPresent()) {
            behind.ifPresent(content -> add(cue, source, List.of(content.words()), content));
        }
    }

    /** Whether a phrase is somebody, by its last word or by its head: “the <em>man</em> in the hat”. */
    private boolean maySpeak(Range phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (!phrase.contains(passage.head(i)) && speaks.test(i)) {
                return true;
            }
        }
        return speaks.test(phrase.end() - 1);
    }

    private void verb(Cue cue) {
        if (contents.isRelayed(cue)) {
            return;
        }
        if (cue.form() == Cue.Form.PASSIVE) {
            passive(cue);
            return;
        }
        Optional<Range> inverted = sources.rightOfQuotation(cue);
        boolean quoted = passage.closes(cue.group().first() - 1)
                || (cue.group().first() > 1 && passage.closes(cue.group().first() - 2));
        if (inverted.isPresent()
                && endsAt(inverted.get().end(), cue)
                && (quoted || sources.beside(cue).isEmpty())) {
            inverted(cue, inverted.get());
            return;
        }
        Optional<Range> left = sources.left(cue);
        Optional<Content> behind = contents.behind(cue);
        int attribution =
                sources.beside(cue).map(Range::first).orElse(cue.group().first());
        boolean reports = cue.takes(Frame.QUOTE) || cue.takes(Frame.CLAUSE) || cue.takes(Frame.ADDRESSEE);
        Optional<Content> before = reports && cue.form() == Cue.Form.FINITE && left.isPresent()
                ? contents.before(attribution, floor)
                : Optional.empty();
        boolean afterQuotation =
                before.filter(content -> passage.opens(content.words().first())).isPresent();
        if (before.isPresent() && (afterQuotation || behind.isEmpty() || isColon(behind.get()))) {
            if (isColon(behind) && !afterQuotation) {
                add(cue, left, List.of(before.get().words()), before.get());
            } else if (afterQuotation || endsHere(cue)) {
                around(cue, left, before.get());
                return;
            }
        }
        if (behind.isPresent()) {
            add(cue, left, List.of(behind.get().words()), behind.get());
        } else if (headline
                && left.isPresent()
                && cue.end() + 1 < passage.roomEnd(cue.words().first())) {
            // Capitals everywhere: the tags say little, and the rest of a headline is what its verb reports.
            Range rest = contents.clause(cue.end(), passage.roomEnd(cue.words().first()));
            add(cue, left, List.of(rest), new Content(rest, Optional.empty(), false, "headline"));
        }
    }

    private static boolean isColon(Optional<Content> content) {
        return content.filter(ParagraphStatements::isColon).isPresent();
    }

    private static boolean isColon(Content content) {
        return content.rule().equals("verb-colon-quotation");
    }

    /** Whether the clause stops here: a verb behind it would make what stands before it a subject. */
    private boolean endsAt(int i, Cue cue) {
        int limit = passage.roomEnd(cue.words().first());
        return i >= limit
                || switch (passage.tag(i)) {
                    case VERB, AUX, PART, SCONJ -> false;
                    default -> !passage.is(i, "that");
                };
    }

    /** Whether nothing is said behind the cue, or the sentence goes on behind a comma. */
    private boolean endsHere(Cue cue) {
        return contents.nothingBehind(cue.end(), passage.roomEnd(cue.words().first()));
    }

    /** “‘C1,’ S said, ‘C2’”, “C1, S said, C2”. */
    private void around(Cue cue, Optional<Range> source, Content before) {
        List<Range> words = new ArrayList<>();
        words.add(before.words());
        further(cue.end(), cue, before).ifPresent(words::add);
        if (words.size() == 1 && (contents.isConcession(before.words()) || isDescription(before.words(), cue))) {
            return;
        }
        add(
                cue,
                source,
                words,
                words.size() > 1 ? before.addressee().isPresent() ? before : named(before, "split") : before);
    }

    /** “<em>Anna Smith's predecessor</em>, Peter Novak, warned of delay”: who the source is, not what they say. */
    private boolean isDescription(Range before, Cue cue) {
        return passage.is(cue.group().first() - 1, ",")
                && !passage.opens(before.first())
                && !contents.hasFinite(before);
    }

    private static Content named(Content content, String rule) {
        return new Content(content.words(), content.addressee(), content.open(), rule);
    }

    private Optional<Range> further(int from, Cue cue, Content before) {
        int limit = passage.roomEnd(cue.words().first());
        int own = passage.quotation(cue.words().first());
        int i = from;
        while (i < limit && !passage.is(i, Tag.PUNCT) && passage.quotation(i) == own && !passage.is(i, Tag.VERB)) {
            i++;
        }
        if (i + 1 >= passage.size() || i >= limit) {
            return Optional.empty();
        }
        boolean stop = passage.is(i, ",") || passage.is(i, ":") || passage.is(i, ";");
        int next = i + 1;
        while (stop && next < limit && (passage.is(next, Tag.CCONJ) || passage.is(next, Tag.ADV))) {
            next++;
        }
        if (stop && next < passage.size() && passage.opens(next) && passage.parent(passage.quotation(next)) == own) {
            return Optional.of(passage.words(passage.quotation(next)));
        }
        boolean clause = before.rule().equals("clause-attribution") && passage.is(i, ",") && next < limit;
        if (!clause || passage.isOneOf(next, NOT_CONTENT)) {
            return Optional.empty();
        }
        boolean participle = passage.is(next, Tag.VERB) && passage.lower(next).endsWith("ing");
        return participle && contents.isWhole(before.words())
                ? Optional.empty()
                : Optional.of(contents.clause(i + 1, limit));
    }

    /** “‘C,’ said S”. */
    private void inverted(Cue cue, Range source) {
        contents.before(cue.group().first(), floor).ifPresent(before -> {
            List<Range> words = new ArrayList<>();
            words.add(before.words());
            further(source.end(), cue, before)
                    .filter(more -> passage.opens(more.first()) || contents.hasFinite(more))
                    .ifPresent(words::add);
            if (words.size() == 1 && !contents.isWhole(before.words())) {
                return;
            }
            add(cue, Optional.of(source), words, words.size() > 1 ? named(before, "split") : before);
        });
    }

    /** “it was said that C”, “S was told by A that C”, “C was condemned by S”. */
    private void passive(Cue cue) {
        int limit = passage.roomEnd(cue.words().first());
        Optional<Range> agent = sources.agent(cue.end(), limit);
        Optional<Range> subject = sources.left(cue);
        Optional<Content> behind = contents.behind(cue);
        if (cue.lemma().equals("quote")) {
            // “he was quoted by Reuters: ‘C’”: the agent prints it
            behind.filter(content -> passage.opens(content.words().first()))
                    .ifPresent(content -> add(cue, subject, List.of(content.words()), content));
            return;
        }
        if (behind.isPresent() && !behind.get().rule().equals("verb-noun-phrase")) {
            boolean raised = behind.get().rule().equals("verb-to") && subject.isPresent();
            boolean addressed = !raised && cue.takes(Frame.ADDRESSEE);
            List<Range> words = raised && !cue.takes(Frame.DIRECTIVE)
                    ? List.of(subject.get(), behind.get().words())
                    : List.of(behind.get().words());
            Content content = new Content(
                    behind.get().words(),
                    addressed ? subject : Optional.empty(),
                    behind.get().open(),
                    "passive");
            add(cue, agent, words, content);
            return;
        }
        if (agent.isPresent() && subject.isPresent()) {
            add(
                    cue,
                    agent,
                    List.of(subject.get()),
                    new Content(subject.get(), Optional.empty(), false, "passive-agent"));
        }
    }

    private void noun(Cue cue) {
        int limit = passage.roomEnd(cue.words().first());
        Optional<Range> source = sources.possessor(cue);
        Optional<Range> quotation = Cues.announced(passage, cue.words().first());
        if (quotation.isPresent()) {
            // “his last words, ‘C’”; what a verb before it reports holds it already
            Content content = new Content(quotation.get(), Optional.empty(), false, "noun-quotation");
            if (source.isPresent() && cue.words().first() >= taken && contents.isSentence(quotation.get())) {
                add(cue, source, List.of(quotation.get()), content);
            }
            return;
        }
        boolean that = passage.is(cue.end(), "that");
        if ((source.isEmpty() && !that) || (that && contents.isRelative(cue.end(), limit))) {
            return;
        }
        Range words = contents.behindNoun(cue, limit);
        add(cue, source, List.of(words), new Content(words, Optional.empty(), false, "noun"));
    }

    /** “according to S, C”, “C, according to S”. */
    private void according(Cue cue) {
        int first = cue.words().first();
        int limit = passage.roomEnd(first);
        int room = passage.roomFirst(first);
        Optional<Range> source = sources.right(cue.end(), limit);
        if (source.isEmpty()) {
            return;
        }
        int behind = source.get().end();
        Optional<Range> quotation =
                cue.lemma().equals(Cues.IN_THE_WORDS) ? quotationFrom(behind, limit) : Optional.empty();
        if (quotation.isPresent()) {
            Content content = new Content(quotation.get(), Optional.empty(), false, "in-the-words");
            add(cue, source, List.of(quotation.get()), content);
            return;
        }
        List<Range> words = new ArrayList<>();
        boolean leads = first <= room + 1;
        if (!leads) {
            contents.before(first, room).map(Content::words).ifPresentOrElse(words::add, () -> {
                int last = passage.is(first - 1, ",") ? first - 1 : first;
                if (last > room) {
                    words.add(new Range(room, last));
                }
            });
        }
        int comma = behind;
        while (comma < limit && !passage.is(comma, ",") && !passage.is(comma, ".")) {
            comma++;
        }
        if (comma + 1 < limit && passage.is(comma, ",")) {
            boolean relative = passage.isOneOf(comma + 1, RELATIVES);
            if (leads || (comma == behind && !relative && !passage.is(comma + 1, Tag.DET))) {
                words.add(contents.clause(comma + 1, limit));
            }
        }
        if (!words.isEmpty()) {
            add(cue, source, words, new Content(words.get(0), Optional.empty(), false, "according-to"));
        }
    }

    /** The first quotation that starts in the rest of the sentence. */
    private Optional<Range> quotationFrom(int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (passage.opens(i)) {
                return Optional.of(passage.words(passage.quotation(i)));
            }
        }
        return Optional.empty();
    }

    /** “He reportedly left”, “Reportedly, he left”: the clause that the adverb stands in, with nobody who says it. */
    private void evidential(Cue cue) {
        int adverb = cue.words().first();
        int limit = passage.roomEnd(adverb);
        int room = passage.roomFirst(adverb);
        int verb = headline ? adverb : passage.head(adverb);
        if (adverb > room
                && !headline
                && (verb < room || verb >= limit || !passage.tag(verb).isVerbal())) {
            // “an allegedly stolen car”
            return;
        }
        int first = adverb + 1;
        if (headline) {
            first = room;
        } else if (adverb > room) {
            Optional<Range> subject = sources.left(Cues.asCue(passage, verb)).filter(range -> range.first() < adverb);
            if (subject.isEmpty()) {
                return;
            }
            first = subject.get().first();
        } else if (passage.is(first, ",")) {
            first++;
        }
        if (first < limit) {
            int end = contents.clause(first, limit).end();
            List<Range> words = new ArrayList<>();
            if (first < adverb) {
                words.add(new Range(first, adverb));
            }
            int rest = Math.max(first, adverb + 1);
            if (rest < end) {
                words.add(new Range(rest, end));
            }
            if (!words.isEmpty()) {
                add(cue, Optional.empty(), words, new Content(words.get(0), Optional.empty(), false, "evidential"));
            }
        }
    }

    /** “The mayor was blunt: ‘C’”: whose clause leads to the quotation with a colon. */
    private void colon(Range quotation) {
        int colon = quotation.first() - 1;
        if (quotation.size() < SHORTEST_WHOLE || !passage.is(colon, ":")) {
            return;
        }
        int room = passage.roomFirst(colon);
        for (int i = room; i < Math.min(colon, room + LONGEST_LEAD); i++) {
            boolean finite = passage.tag(i).isVerbal()
                    && (passage.is(i, Tag.AUX) || Cues.asCue(passage, i).form() == Cue.Form.FINITE);
            Optional<Range> subject = finite ? sources.left(Cues.asCue(passage, i)) : Optional.empty();
            if (subject.isEmpty()) {
                continue;
            }
            if (maySpeak(subject.get())) {
                Range words = new Range(colon, colon + 1);
                Cue cue = new Cue(Cue.Kind.VERB, words, words, ":", Set.of(), Stance.SPEECH, Cue.Form.FINITE, false);
                Content content = new Content(quotation, Optional.empty(), false, "colon");
                add(cue, subject, List.of(quotation), content);
            }
            return;
        }
    }

    private void add(Cue cue, Optional<Range> source, List<Range> words, Content content) {
        if (!isCertain(cue, source, words, content)) {
            return;
        }
        List<Span> spans = words.stream().map(passage::span).toList();
        int first = cue.words().first();
        boolean postposed = words.get(0).first() < first;
        if (postposed) {
            Span said = spans.get(0);
            found.removeIf(draft -> !draft.strong() && said.contains(draft.span()));
        }
        found.add(new Draft(
                spans,
                Optional.of(passage.span(cue.words())),
                source.map(passage::span),
                sentence(source),
                medium(cue, words),
                content.addressee().map(passage::span),
                polarity(cue, content),
                passage.quotation(first) == Passage.NARRATION,
                postposed || words.stream().allMatch(this::isQuotation),
                isStrong(cue, words, content),
                content.rule()));
        int end = Math.max(cue.end(), source.map(Range::end).orElse(0));
        for (Range range : words) {
            end = Math.max(end, Math.min(range.end(), passage.sentenceEnd(first)));
        }
        for (Range range : words) {
            if (range.first() > first) {
                taken = Math.max(taken, range.end());
            }
        }
        boolean embedded = words.get(words.size() - 1).first() > first;
        floor = Math.max(floor, embedded ? Math.max(cue.end(), floor) : end);
    }

    /**
     * Whether somebody's own words are surely meant. Between quotation marks and inside another statement that takes more:
     * a source that is not the speaker, and speech, not belief. An object says something with a source alone.
     */
    private boolean isCertain(Cue cue, Optional<Range> source, List<Range> words, Content content) {
        int first = cue.words().first();
        boolean object =
                content.rule().equals("verb-noun-phrase") || content.rule().equals("verb-to");
        if (source.isEmpty() && object) {
            return false;
        }
        boolean nested = passage.quotation(first) != Passage.NARRATION || first < taken;
        if (!nested) {
            return true;
        }
        if (source.isEmpty() || isSpeaker(source.get())) {
            return false;
        }
        return isStrong(cue, words, content);
    }

    private boolean isStrong(Cue cue, List<Range> words, Content content) {
        boolean object = content.rule().equals("verb-noun-phrase")
                || content.rule().equals("verb-to")
                || cue.kind() == Cue.Kind.NOUN
                || content.rule().equals("passive-agent");
        boolean quotes = words.stream().anyMatch(range -> passage.opens(range.first()));
        return quotes || (!object && cue.stance() != Stance.BELIEF);
    }

    private boolean isSpeaker(Range source) {
        return source.size() == 1 && passage.isOneOf(source.first(), SPEAKERS);
    }

    private boolean isQuotation(Range words) {
        return passage.opens(words.first())
                && passage.words(passage.quotation(words.first())).equals(words);
    }

    private static Statement.Polarity polarity(Cue cue, Content content) {
        if (cue.stance() == Stance.QUESTION || content.open()) {
            return Statement.Polarity.OPEN;
        }
        if (cue.stance() == Stance.DENIAL) {
            return cue.negated() ? Statement.Polarity.OPEN : Statement.Polarity.NEGATIVE;
        }
        return cue.negated() ? Statement.Polarity.OPEN : Statement.Polarity.POSITIVE;
    }

    /** “in a statement”, where it stands in the sentence of the cue and outside what is said. */
    private Optional<Span> medium(Cue cue, List<Range> words) {
        int first = cue.words().first();
        int limit = passage.roomEnd(first);
        for (int i = passage.roomFirst(first); i + 1 < limit; i++) {
            Optional<Range> medium = phrases.medium(i, limit);
            boolean ofCue = medium.isPresent()
                    && !isTaken(i, words)
                    && (i == passage.roomFirst(first) || !anotherBetween(cue, i));
            if (ofCue) {
                return medium.map(passage::span);
            }
        }
        return Optional.empty();
    }

    /** Whether another verb that reports stands between the cue and word {@code i}. */
    private boolean anotherBetween(Cue cue, int i) {
        int from = Math.min(i, cue.words().first());
        int to = Math.max(i, cue.words().first());
        return cues.stream()
                .anyMatch(other -> other.kind() == Cue.Kind.VERB
                        && from < other.words().first()
                        && other.words().first() < to);
    }

    private static boolean isTaken(int i, List<Range> words) {
        return words.stream().anyMatch(range -> range.contains(i));
    }
}
