package org.antecedent.deciding;

import java.util.Optional;
import org.antecedent.coreference.Actor;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/** Says that a mention does not mean whom the machine says it means. */
public record Reject(Span at) implements Operation {
    @Override
    public void write(Pen pen) throws Refusal {
        Mention mention = pen.mention(at);
        Optional<Actor> actor = pen.article().actorOf(mention);
        String words = Wording.quoted(pen.article(), mention.span());
        if (actor.isEmpty()) {
            throw new Refusal(words + " means nobody in the text: there is nothing to reject.");
        }
        CastMember member = pen.member(actor.get());
        if (!member.isDecided()) {
            Mention introducing = pen.article().introducing(actor.get());
            Optional<Mention> other = Optional.of(introducing)
                    .filter(one -> !one.equals(mention))
                    .or(() -> pen.article().mentionsOf(actor.get()).stream()
                            .filter(one -> !one.equals(mention))
                            .findFirst());
            if (other.isEmpty()) {
                throw new Refusal(
                        words + " is the only mention of “" + actor.get().name() + "”.");
            }
            pen.settle(member, other.get());
        }
        pen.referNot(mention, member.id());
    }
}
