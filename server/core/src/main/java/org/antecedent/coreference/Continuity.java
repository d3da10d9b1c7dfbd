package org.antecedent.coreference;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Reading;

/**
 * Which mentions of an article are those of the article before the last edit: those of the sentences that both start with and
 * both end with, where the same is quoted and settled in them.
 */
final class Continuity {
    /**
     * No pronoun or description looks at the sentences between it and one further back than this, but for what is known of the
     * actors: so far behind an edit, all is weighed again.
     */
    private static final int REACH = 12;

    /** What the first sentences say counts for more: they are not taken for the same elsewhere. */
    private static final int OPENING = 2;

    /** Where an article has more numbers than this for each mention, they start anew. */
    private static final int NUMBERS = 8;

    private static final int FEW_NUMBERS = 4_096;

    private final Precedents earlier;
    private final Reading reading;
    private final List<Speech> speech;
    private final Settled settled;
    private final Reading before;
    /** How much later the end of the article stands. */
    private final int moved;

    private final int sentencesMoved;
    private final int paragraphsMoved;
    private final int mentionsMoved;
    private final int[] numbers;
    private int nextNumber;
    /** The mention that has a number, or -1. */
    private final int[] byNumber;

    /** The mentions before this one are those of the article before, at the same ids. */
    private int firstEnd;
    /** Those from this one on are, too, at ids that have moved. */
    private int lastStart;
    /** From this one on, what they look at lies behind the edit. */
    private int lastClear;

    Continuity(Precedents earlier, Reading reading, List<Speech> speech, Settled settled) {
        this.earlier = earlier;
        this.reading = reading;
        this.speech = speech;
        this.settled = settled;
        this.before = earlier.reading();
        this.moved = reading.text().length() - before.text().length();
        this.sentencesMoved = reading.sentences().size() - before.sentences().size();
        this.paragraphsMoved = reading.paragraphs().size() - before.paragraphs().size();
        this.mentionsMoved = reading.mentions().size() - before.mentions().size();
        int mentions = reading.mentions().size();
        this.numbers = new int[mentions];
        this.lastStart = mentions;
        this.lastClear = mentions;
        if (earlier.nextNumber() <= NUMBERS * mentions + FEW_NUMBERS
                && earlier.settled().actors().equals(settled.actors())) {
            this.nextNumber = earlier.nextNumber();
            compare();
        }
        for (int id = 0; id < mentions; id++) {
            int known = before(id);
            numbers[id] = known < 0 ? nextNumber++ : earlier.number(known);
        }
        this.byNumber = new int[nextNumber];
        Arrays.fill(byNumber, -1);
        for (int id = 0; id < mentions; id++) {
            byNumber[numbers[id]] = id;
        }
    }

    /** A number that the mention has here and in the articles before, as far as it is the same there. */
    int number(int mention) {
        return numbers[mention];
    }

    /** The mention with the number, or -1. */
    int mention(int number) {
        return byNumber[number];
    }

    int nextNumber() {
        return nextNumber;
    }

    /** What was weighed of the mention, where nothing around it is other than it was; or null. */
    Precedent precedent(int mention) {
        boolean clear = mention < firstEnd || mention >= lastClear;
        return clear ? earlier.of(before(mention)) : null;
    }

    private int before(int mention) {
        if (mention < firstEnd) {
            return mention;
        }
        return mention >= lastStart ? mention - mentionsMoved : -1;
    }

    private void compare() {
        int count = reading.sentences().size();
        int common = Math.min(count, before.sentences().size());
        int first = 0;
        while (first < common && isSame(first, first, 0, 0, 0)) {
            first++;
        }
        int last = 0;
        while (last < common - first
                && count - last - 1 >= OPENING
                && count - last - 1 - sentencesMoved >= OPENING
                && isSame(count - last - 1 - sentencesMoved, count - last - 1, moved, paragraphsMoved, mentionsMoved)) {
            last++;
        }
        firstEnd = firstMention(first);
        lastStart = firstMention(count - last);
        quoted(first, count - last);
    }

    /** The first mention of the sentence or of one behind it. */
    private int firstMention(int sentence) {
        for (int i = sentence; i < reading.sentences().size(); i++) {
            List<Mention> mentions = reading.mentionsIn(reading.sentences().get(i));
            if (!mentions.isEmpty()) {
                return mentions.get(0).id();
            }
        }
        return reading.mentions().size();
    }

    @SuppressWarnings("ReferenceEquality") // What was not read again is the same object.
    private boolean isSame(int old, int now, int distance, int paragraphs, int ids) {
        Sentence one = before.sentences().get(old);
        Sentence other = reading.sentences().get(now);
        if (one.words() != other.words()
                || one.offset() + distance != other.offset()
                || one.paragraph() + paragraphs != other.paragraph()) {
            return false;
        }
        List<Mention> theirs = before.mentionsIn(one);
        List<Mention> ours = reading.mentionsIn(other);
        if (theirs.size() != ours.size()) {
            return false;
        }
        for (int i = 0; i < ours.size(); i++) {
            Mention mention = ours.get(i);
            if (!isSame(theirs.get(i), mention, distance, ids) || !isSettledAlike(theirs.get(i), mention)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(Mention one, Mention other, int distance, int ids) {
        return one.id() + ids == other.id()
                && one.span().start() + distance == other.span().start()
                && one.span().end() + distance == other.span().end()
                && one.head().start() + distance == other.head().start()
                && one.head().end() + distance == other.head().end()
                && one.kind() == other.kind()
                && one.type() == other.type()
                && one.role() == other.role()
                && one.features().equals(other.features());
    }

    private boolean isSettledAlike(Mention one, Mention other) {
        Settled then = earlier.settled();
        if (then.meant().isEmpty()
                && then.notMeant().isEmpty()
                && settled.meant().isEmpty()
                && settled.notMeant().isEmpty()) {
            return true;
        }
        OptionalInt meant = settled.meant().get(other.id());
        OptionalInt meantThen = then.meant().get(one.id());
        return (meant == null ? meantThen == null : meant.equals(meantThen))
                && settled.notMeant()
                        .getOrDefault(other.id(), Set.of())
                        .equals(then.notMeant().getOrDefault(one.id(), Set.of()));
    }

    /** Leaves out the sentences in which, or in front of which, something is quoted that was not, or of somebody else. */
    private void quoted(int first, int last) {
        List<Speech> then = earlier.speech();
        int common = Math.min(speech.size(), then.size());
        int start = 0;
        while (start < common && isSame(then.get(start), speech.get(start), 0)) {
            start++;
        }
        int end = 0;
        while (end < common - start
                && isSame(then.get(then.size() - end - 1), speech.get(speech.size() - end - 1), moved)) {
            end++;
        }
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (Speech one : then.subList(start, then.size() - end)) {
            from = Math.min(from, one.span().start());
            to = Math.max(to, one.span().end() + moved);
        }
        for (Speech one : speech.subList(start, speech.size() - end)) {
            from = Math.min(from, one.span().start());
            to = Math.max(to, one.span().end());
        }
        int firstSentence = first;
        while (firstSentence > 0
                && reading.sentences().get(firstSentence - 1).span().end() > from) {
            firstSentence--;
        }
        int lastSentence = last;
        while (lastSentence < reading.sentences().size()
                && reading.sentences().get(lastSentence).span().start() < to) {
            lastSentence++;
        }
        firstEnd = Math.min(firstEnd, firstMention(firstSentence));
        lastStart = Math.max(lastStart, firstMention(lastSentence));
        lastClear = firstMention(lastSentence + REACH);
    }

    private boolean isSame(Speech one, Speech other, int distance) {
        return one.span().start() + distance == other.span().start()
                && one.span().end() + distance == other.span().end()
                && isSame(one.source(), other.source())
                && isSame(one.addressee(), other.addressee());
    }

    /** By the sentences alone: who is quoted does not count yet. */
    private boolean isSame(OptionalInt one, OptionalInt other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        return before(other.getAsInt()) == one.getAsInt();
    }
}
