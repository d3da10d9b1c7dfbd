package org.antecedent.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.knowledge.ReportingVerb.Frame;
import org.antecedent.knowledge.ReportingVerb.Stance;
import org.antecedent.language.Relation;
import org.antecedent.language.Tag;

/** What verbs report: “S said that C”, “‘C,’ said S”, “‘C1,’ S said, ‘C2’”, “S was told by A that C”. */
final class VerbStatements {
    /** What goes on behind an attribution without being said. */
    private static final Set<String> NOT_CONTENT = Set.of("but", "who", "which", "according");

    private final Passage passage;
    private final Sources sources;
    private final Contents contents;
    private final Clauses clauses;
    private final FoundStatements found;

    VerbStatements(Passage passage, Sources sources, Contents contents, FoundStatements found) {
        this.passage = passage;
        this.sources = sources;
        this.contents = contents;
        this.clauses = new Clauses(passage);
        this.found = found;
    }

    void find(Cue cue) {
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
        int attribution = sources.attribution(cue);
        boolean reports = cue.takes(Frame.QUOTE) || cue.takes(Frame.CLAUSE) || cue.takes(Frame.ADDRESSEE);
        boolean relative = passage.is(attribution, "whose");
        Optional<Content> before = reports && !relative && cue.form() == Cue.Form.FINITE && left.isPresent()
                ? contents.before(attribution, cue, found.floor())
                : Optional.empty();
        boolean afterQuotation =
                before.filter(content -> passage.opens(content.words().first())).isPresent();
        if (before.isPresent() && (afterQuotation || behind.isEmpty() || isColon(behind.get()))) {
            if (isColon(behind) && !afterQuotation) {
                if (clauses.isWhole(before.get().words())
                        && !onlyLeads(before.get().words(), cue)) {
                    found.add(cue, left, before.get());
                }
            } else if (afterQuotation ? behind.isEmpty() || !isSaid(before.get()) : endsHere(cue)) {
                around(cue, left, before.get());
                return;
            }
        }
        if (behind.isPresent()) {
            found.add(cue, left, behind.get());
        } else if (passage.isHeadline()
                && left.isPresent()
                && cue.end() + 1 < passage.roomEnd(cue.words().first())) {
            // Capitals everywhere: the tags say little, and the rest of a headline is what its verb reports.
            Range rest = contents.clause(cue.end(), passage.roomEnd(cue.words().first()));
            found.add(cue, left, Content.of(rest, "headline"));
        }
    }

    /** “She said the plan was ‘sound’, he called it ‘mad’”: whether a verb before has the quotation. */
    private boolean isSaid(Content quotation) {
        return quotation.words().end() <= found.taken();
    }

    /** “<em>Pressed on whether she did</em>, she replied: ‘I do’”: whether the words tell when or why it was said. */
    private boolean onlyLeads(Range words, Cue cue) {
        if (passage.isPastParticiple(words.first())) {
            return true;
        }
        for (int k = words.first(); k < words.end(); k++) {
            if (passage.head(k) == cue.words().first() && passage.relation(k) == Relation.ADVCL) {
                return true;
            }
        }
        return false;
    }

    private static boolean isColon(Optional<Content> content) {
        return content.filter(VerbStatements::isColon).isPresent();
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
        // “Later, she held <em>posts</em> at two banks”
        boolean object = cue.stance() == Stance.BELIEF && passage.is(cue.end(), Tag.NOUN);
        return !object
                && contents.nothingBehind(cue, passage.roomEnd(cue.words().first()));
    }

    /** “‘C1,’ S said, ‘C2’”, “C1, S said, C2”. */
    private void around(Cue cue, Optional<Range> source, Content before) {
        List<Range> words = new ArrayList<>();
        words.add(before.words());
        further(cue.end(), cue, before).ifPresent(words::add);
        boolean alone = words.size() == 1;
        if (alone && clauses.isConcession(before.words())
                || isDescription(before.words(), cue) && (alone || isApposition(source, before.words()))) {
            return;
        }
        found.add(cue, source, words, words.size() > 1 ? before.by("split") : before);
    }

    /** “<em>Anna Smith's predecessor</em>, Peter Novak, warned of delay”: who the source is, not what they say. */
    private boolean isDescription(Range before, Cue cue) {
        return passage.is(cue.group().first() - 1, ",") && !passage.opens(before.first()) && !clauses.hasFinite(before);
    }

    /** Whether the parser has the source for another name of what stands before it. */
    private boolean isApposition(Optional<Range> source, Range before) {
        for (int k = source.map(Range::first).orElse(0);
                k < source.map(Range::end).orElse(0);
                k++) {
            int named = passage.relation(k) == Relation.APPOS ? passage.head(k) : -1;
            if (before.contains(named) && passage.tag(named).isNominal()) {
                return true;
            }
        }
        return false;
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
        return participle && clauses.isWhole(before.words())
                ? Optional.empty()
                : Optional.of(contents.clause(i + 1, limit));
    }

    /** “‘C,’ said S”. */
    private void inverted(Cue cue, Range source) {
        contents.before(cue.group().first(), cue, found.floor()).ifPresent(before -> {
            List<Range> words = new ArrayList<>();
            words.add(before.words());
            further(source.end(), cue, before)
                    .filter(more -> passage.opens(more.first()) || clauses.hasFinite(more))
                    .ifPresent(words::add);
            if (words.size() == 1 && !clauses.isWhole(before.words())) {
                return;
            }
            found.add(cue, Optional.of(source), words, words.size() > 1 ? before.by("split") : before);
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
                    .ifPresent(content -> found.add(cue, subject, content));
            return;
        }
        if (behind.isPresent() && !behind.get().rule().equals(Content.OBJECT)) {
            boolean raised = behind.get().rule().equals(Content.INFINITIVE) && subject.isPresent();
            boolean addressed = !raised && cue.takes(Frame.ADDRESSEE);
            List<Range> words = raised && !cue.takes(Frame.DIRECTIVE)
                    ? List.of(subject.get(), behind.get().words())
                    : List.of(behind.get().words());
            Content content = new Content(
                    behind.get().words(),
                    addressed ? subject : Optional.empty(),
                    behind.get().open(),
                    "passive");
            found.add(cue, agent, words, content);
            return;
        }
        boolean object =
                cue.takes(Frame.NOUN) || cue.takes(Frame.TARGET) || cue.takes(Frame.AS) || cue.takes(Frame.QUOTE);
        if (object && agent.isPresent() && subject.isPresent()) {
            found.add(cue, agent, Content.of(subject.get(), "passive-agent"));
        }
    }
}
