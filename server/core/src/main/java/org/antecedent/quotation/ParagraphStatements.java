package org.antecedent.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.antecedent.knowledge.ReportingVerb.Frame;
import org.antecedent.knowledge.ReportingVerb.Stance;
import org.antecedent.language.Relation;
import org.antecedent.language.Tag;

/** Finds the statements of one paragraph that a cue reports. */
final class ParagraphStatements {
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose");

    /** A term has fewer words, marks counted. */
    private static final int SHORTEST_WHOLE = 6;

    /** The verb of the clause that leads to a quotation stands among so many words. */
    private static final int LONGEST_LEAD = 40;

    private final Passage passage;
    private final List<Cue> cues;
    private final IntPredicate speaks;
    private final Sources sources;
    private final Contents contents;
    private final Clauses clauses;
    private final FoundStatements found;
    private final VerbStatements verbs;

    /** @param speaks whether the noun or pronoun at a word may be somebody who speaks */
    ParagraphStatements(Passage passage, List<Cue> cues, IntPredicate speaks) {
        this.passage = passage;
        this.cues = cues;
        this.speaks = speaks;
        Phrases phrases = new Phrases(passage);
        this.sources = new Sources(passage, phrases, cues);
        this.contents = new Contents(passage, phrases, cues);
        this.clauses = new Clauses(passage);
        this.found = new FoundStatements(passage, phrases, cues);
        this.verbs = new VerbStatements(passage, sources, contents, found);
    }

    List<Draft> find() {
        for (Cue cue : cues) {
            found.reach(cue);
            switch (cue.kind()) {
                case VERB -> verbs.find(cue);
                case QUOTATIVE -> quotative(cue);
                case NOUN -> noun(cue);
                case ACCORDING -> according(cue);
                case ADVERB -> evidential(cue);
            }
        }
        boolean[] claimed = Draft.claimed(passage, found.inOrder());
        for (int q = 0; q < passage.quotations(); q++) {
            if (passage.parent(q) == Passage.NARRATION && !claimed[q]) {
                colon(passage.words(q));
            }
        }
        return found.inOrder();
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
                    && contents.nothingBehind(cue, colon);
            Optional<Range> source = leads ? sources.left(cue) : Optional.empty();
            if (source.isPresent()) {
                return Optional.of(new Draft(
                        List.of(passage.span(colon, colon + 1)),
                        Optional.of(passage.span(cue.words())),
                        source.map(passage::span),
                        passage.sentenceOf(source),
                        found.medium(cue, List.of()),
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

    /** “I was like, ‘C’”: somebody, and a sentence. “It was like ‘Alien’” says nothing. */
    private void quotative(Cue cue) {
        Optional<Range> source = sources.left(cue).filter(this::maySpeak);
        Optional<Content> behind = contents.behind(cue).filter(content -> clauses.isSentence(content.words()));
        if (source.isPresent()) {
            behind.ifPresent(content -> found.add(cue, source, content));
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

    private void noun(Cue cue) {
        int limit = passage.roomEnd(cue.words().first());
        Optional<Range> source = sources.possessor(cue);
        Optional<Range> quotation = Cues.announced(passage, cue.words().first());
        if (quotation.isPresent()) {
            // “his last words, ‘C’”; what a verb before it reports holds it already
            if (source.isPresent() && cue.words().first() >= found.taken() && clauses.isSentence(quotation.get())) {
                found.add(cue, source, Content.of(quotation.get(), "noun-quotation"));
            }
            return;
        }
        boolean that = passage.is(cue.end(), "that");
        if ((source.isEmpty() && !that) || (that && (clauses.isRelative(cue.end(), limit) || isObject(cue.end())))) {
            return;
        }
        found.add(cue, source, Content.of(contents.behindNoun(cue), "noun"));
    }

    /** “a video <em>that</em> police say is real”: what is seen, and not what is said in it. */
    private boolean isObject(int that) {
        return passage.relation(that) == Relation.OBJ;
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
            found.add(cue, source, Content.of(quotation.get(), "in-the-words"));
            return;
        }
        List<Range> words = new ArrayList<>();
        boolean leads = first <= room + 1;
        if (!leads) {
            contents.before(first, cue, room).map(Content::words).ifPresentOrElse(words::add, () -> {
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
            found.add(cue, source, words, Content.of(words.get(0), "according-to"));
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
        int verb = passage.isHeadline() ? adverb : passage.head(adverb);
        if (adverb > room
                && !passage.isHeadline()
                && (verb < room || verb >= limit || !passage.tag(verb).isVerbal())) {
            // “an allegedly stolen car”
            return;
        }
        int first = adverb + 1;
        if (passage.isHeadline()) {
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
                found.add(cue, Optional.empty(), words, Content.of(words.get(0), "evidential"));
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
                found.add(cue, subject, Content.of(quotation, "colon"));
            }
            return;
        }
    }
}
