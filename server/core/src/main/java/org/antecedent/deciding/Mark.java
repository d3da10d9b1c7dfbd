package org.antecedent.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/**
 * Says that words are a mention, and of which type.
 *
 * @param type empty where the machine is to tell
 * @param which all: every place in the article where these words stand
 */
public record Mark(Span at, Optional<ActorType> type, Occurrences which) implements Operation {
    @Override
    public void write(Pen pen) throws Refusal {
        Span words = pen.mentionable(at);
        pen.decide(new Marked(pen.anchor(words), type));
        if (which == Occurrences.ALL) {
            for (Span other : elsewhere(pen, words)) {
                pen.decide(new Marked(pen.anchor(other), type));
            }
        }
    }

    /** Where the same words stand and can be a mention: not inside a longer word, and not as the head of a longer mention. */
    private static List<Span> elsewhere(Pen pen, Span words) {
        String text = pen.article().text().string();
        String string = words.in(text);
        List<Span> found = new ArrayList<>();
        for (int i = text.indexOf(string); i >= 0; i = text.indexOf(string, i + string.length())) {
            Span place = new Span(i, i + string.length());
            if (!place.equals(words)
                    && isWhole(text, place)
                    && Selected.fault(pen.article(), place).isEmpty()) {
                Optional<Mention> known = Selected.mention(pen.article(), place);
                if (known.isEmpty() || known.get().span().equals(place)) {
                    found.add(place);
                }
            }
        }
        return found;
    }

    private static boolean isWhole(String text, Span place) {
        return (place.start() == 0 || !Character.isLetterOrDigit(text.codePointBefore(place.start())))
                && (place.end() == text.length() || !Character.isLetterOrDigit(text.codePointAt(place.end())));
    }
}
