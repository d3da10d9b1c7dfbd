package org.antecedent.coreference;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Reading;

/**
 * Which mentions of an article are those of the article before the last edit, with all that counts for whom they mean: those of the
 * {@link SameSentences} in which the same is quoted and settled.
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

    Continuity(Precedents earlier, SameSentences same, Reading reading, List<Speech> speech, Settled settled) {
        this.earlier = earlier;
        this.reading = reading;
        this.speech = speech;
        this.settled = settled;
        this.before = earlier.reading();
        this.moved = reading.text().length() - before.text().length();
        this.sentencesMoved = reading.sentences().size() - before.sentences().size();
        this.mentionsMoved = reading.mentions().size() - before.mentions().size();
        int mentions = reading.mentions().size();
        this.numbers = new int[mentions];
        this.lastStart = mentions;
        this.lastClear = mentions;
        if (earlier.nextNumber() <= NUMBERS * mentions + FEW_NUMBERS
                && earlier.settled().actors().equals(settled.actors())) {
            this.nextNumber = earlier.nextNumber();
            compare(same);
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

    /** The same of all, by their ids; not to be changed. */
    int[] numbers() {
        return numbers;
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

    private void compare(SameSentences same) {
        int count = reading.sentences().size();
        boolean settling = isAnySettled(settled) || isAnySettled(earlier.settled());
        int first = 0;
        while (first < same.first() && !(settling && isSettledOtherwise(first, first))) {
            first++;
        }
        int last = 0;
        while (last < same.last()
                && count - last - 1 >= OPENING
                && count - last - 1 - sentencesMoved >= OPENING
                && !(settling && isSettledOtherwise(count - last - 1 - sentencesMoved, count - last - 1))) {
            last++;
        }
        firstEnd = firstMention(first);
        lastStart = firstMention(count - last);
        quoted(first, count - last);
    }

    private static boolean isAnySettled(Settled settled) {
        return !settled.meant().isEmpty() || !settled.notMeant().isEmpty();
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

    /** Of two sentences with the same mentions. */
    private boolean isSettledOtherwise(int old, int now) {
        List<Mention> theirs = before.mentionsIn(before.sentences().get(old));
        List<Mention> ours = reading.mentionsIn(reading.sentences().get(now));
        for (int i = 0; i < ours.size(); i++) {
            if (!isSettledAlike(theirs.get(i), ours.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSettledAlike(Mention one, Mention other) {
        Settled then = earlier.settled();
        return Objects.equals(settled.meant().get(other.id()), then.meant().get(one.id()))
                && Objects.equals(
                        settled.notMeant().get(other.id()), then.notMeant().get(one.id()));
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
