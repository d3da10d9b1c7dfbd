package org.antecedent.deciding;

import java.util.Optional;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/** Says of a mention what the machine says of it: whom it means, that it means nobody, or what it is. */
public record Confirm(Span at) implements Operation {
    @Override
    public void write(Pen pen) throws Refusal {
        Mention mention = pen.mention(at);
        if (pen.article().actorOf(mention).isPresent()) {
            means(pen, mention);
        } else if (mention.kind() == Mention.Kind.PRONOUN) {
            pen.refer(mention.span(), Optional.empty());
        } else {
            pen.decide(new Marked(pen.anchor(mention.span()), Optional.of(mention.type())));
        }
    }

    /** Says that the mention means its actor. */
    static void means(Pen pen, Mention mention) {
        pen.article()
                .actorOf(mention)
                .map(actor -> pen.settled(pen.member(actor)))
                .ifPresent(id -> pen.refer(mention.span(), Optional.of(id)));
    }
}
