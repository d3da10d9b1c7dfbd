package org.antecedent.analysis;

import java.util.List;
import java.util.Optional;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/**
 * Finds mentions by the words that people decided about, without a table of all: decisions are few, and mentions are new with each
 * letter.
 *
 * @param mentions in text order
 */
record MentionsByWords(List<Mention> mentions) {
    /** The one that covers the words, else the innermost whose head they are. */
    Optional<Mention> of(Span words) {
        return whole(words).or(() -> withHead(words));
    }

    /** The first that covers exactly the words. */
    Optional<Mention> whole(Span words) {
        for (int i = firstFrom(words.start());
                i < mentions.size() && mentions.get(i).span().start() == words.start();
                i++) {
            if (mentions.get(i).span().equals(words)) {
                return Optional.of(mentions.get(i));
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> withHead(Span words) {
        int last = firstFrom(words.start() + 1) - 1;
        for (int i = last;
                i >= 0 && mentions.get(i).sentence() == mentions.get(last).sentence();
                i--) {
            if (mentions.get(i).head().equals(words)) {
                return Optional.of(mentions.get(i));
            }
        }
        return Optional.empty();
    }

    /** The index of the first that starts at the offset or behind it. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
