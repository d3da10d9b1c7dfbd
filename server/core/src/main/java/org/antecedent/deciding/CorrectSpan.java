package org.antecedent.deciding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.Decision;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.annotation.Decision.Unmarked;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/**
 * Says that a mention has other words than were taken for it. What was decided of it stays.
 *
 * @param at the mention as it was taken; where no mention is there, the one whose head shares words with the right ones
 * @param words the words that it has
 */
public record CorrectSpan(Span at, Span words) implements Operation {
    @Override
    public void write(Pen pen) throws Refusal {
        Span right = Selected.words(pen.article(), words);
        Optional<String> fault = Selected.fault(pen.article(), right);
        if (fault.isPresent()) {
            throw new Refusal(fault.get());
        }
        Mention mention = Selected.mention(pen.article(), at)
                .or(() -> Selected.mistaken(pen.article(), right))
                .orElseThrow(() -> new Refusal("There is no mention here."));
        if (right.equals(mention.span())) {
            return; // It has these words already.
        }
        if (!right.overlaps(mention.span())) {
            throw new Refusal(Wording.quoted(pen.article(), right) + " shares no word with the mention "
                    + Wording.quoted(pen.article(), mention.span()) + ".");
        }
        Optional<ActorType> type = Optional.empty();
        for (Decision decision : decided(pen, mention)) {
            if (decision instanceof Marked marked) {
                type = marked.type();
            } else if (decision instanceof Refers refers) {
                pen.refer(right, refers.actor());
            } else if (decision instanceof RefersNot not) {
                pen.decide(new RefersNot(pen.anchor(right), not.actor()));
            }
        }
        pen.meant(mention.span()).stream().map(Annotation::id).forEach(pen::drop);
        pen.decide(new Unmarked(pen.anchor(mention.span())));
        pen.decide(new Marked(pen.anchor(right), type));
    }

    private static List<Decision> decided(Pen pen, Mention mention) {
        return Stream.concat(pen.article().decisions().at(mention.span()).stream(), pen.meant(mention.span()).stream())
                .map(Annotation::decision)
                .toList();
    }
}
