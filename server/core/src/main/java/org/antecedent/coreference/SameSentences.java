package org.antecedent.coreference;

import java.util.List;
import java.util.Objects;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Reading;

/**
 * The sentences that an article has in common with the article before the last edit: those that both start with and those that
 * both end with, with the same words and the same mentions in them.
 */
final class SameSentences {
    /** Where there was no article before. */
    static final SameSentences NONE = new SameSentences();

    private final int first;
    private final int last;
    private final int firstMentions;
    private final int lastMentions;

    private SameSentences() {
        this.first = 0;
        this.last = 0;
        this.firstMentions = 0;
        this.lastMentions = 0;
    }

    SameSentences(Reading before, Reading now) {
        int count = now.sentences().size();
        int sentencesMoved = count - before.sentences().size();
        int common = Math.min(count, before.sentences().size());
        Distance none = new Distance(0, 0, 0);
        Distance moved = new Distance(
                now.text().length() - before.text().length(),
                now.paragraphs().size() - before.paragraphs().size(),
                now.mentions().size() - before.mentions().size());
        int start = 0;
        int startMentions = 0;
        while (start < common && none.parts(before, start, now, start)) {
            startMentions += now.mentionsIn(now.sentences().get(start)).size();
            start++;
        }
        int end = 0;
        int endMentions = 0;
        while (end < common - start && moved.parts(before, count - end - 1 - sentencesMoved, now, count - end - 1)) {
            endMentions += now.mentionsIn(now.sentences().get(count - end - 1)).size();
            end++;
        }
        this.first = start;
        this.last = end;
        this.firstMentions = startMentions;
        this.lastMentions = endMentions;
    }

    /** How many sentences both articles start with. */
    int first() {
        return first;
    }

    /** How many of the other sentences both articles end with. */
    int last() {
        return last;
    }

    /** Copies what is kept of each mention, where it is the same; both by the ids of mentions. */
    <T> void copyMentions(T[] before, T[] now) {
        copy(before, now, firstMentions, lastMentions);
    }

    /** Copies what is kept of each sentence, where it is the same; both by their indices. */
    <T> void copySentences(T[] before, T[] now) {
        copy(before, now, first, last);
    }

    private static <T> void copy(T[] before, T[] now, int fromStart, int fromEnd) {
        System.arraycopy(before, 0, now, 0, fromStart);
        System.arraycopy(before, before.length - fromEnd, now, now.length - fromEnd, fromEnd);
    }

    /** How much later something stands in the article than in the one before. */
    private record Distance(int offset, int paragraphs, int mentions) {
        /** Whether nothing else parts the two sentences. */
        @SuppressWarnings("ReferenceEquality") // What was not read again is the same object.
        boolean parts(Reading before, int old, Reading now, int current) {
            Sentence one = before.sentences().get(old);
            Sentence other = now.sentences().get(current);
            if (one.words() != other.words()
                    || one.offset() + offset != other.offset()
                    || one.paragraph() + paragraphs != other.paragraph()) {
                return false;
            }
            List<Mention> theirs = before.mentionsIn(one);
            List<Mention> ours = now.mentionsIn(other);
            if (theirs.size() != ours.size()) {
                return false;
            }
            for (int i = 0; i < ours.size(); i++) {
                if (!parts(theirs.get(i), ours.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private boolean parts(Mention one, Mention other) {
            return one.id() + mentions == other.id()
                    && one.span().start() + offset == other.span().start()
                    && one.span().end() + offset == other.span().end()
                    && one.head().start() + offset == other.head().start()
                    && one.head().end() + offset == other.head().end()
                    && one.kind() == other.kind()
                    && one.type() == other.type()
                    && one.role() == other.role()
                    && Objects.equals(one.features(), other.features());
        }
    }
}
