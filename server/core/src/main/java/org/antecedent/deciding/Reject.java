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
        Actor actor = pen.actor(mention, "reject");
        String words = Wording.quoted(pen.article(), mention.span());
        CastMember member = pen.member(actor);
        if (!member.isDecided() && member.project().isPresent()) {
            pen.name(member); // The project says who that is.
        } else if (!member.isDecided()) {
            Mention introducing = pen.article().introducing(actor);
            Optional<Mention> other = Optional.of(introducing)
                    .filter(one -> !one.equals(mention))
                    .or(() -> pen.article().mentionsOf(actor).stream()
                            .filter(one -> !one.equals(mention))
                            .findFirst());
            if (other.isEmpty()) {
                throw new Refusal(words + " is the only mention of “" + actor.name() + "”.");
            }
            pen.settle(member, other.get());
        }
        pen.referNot(mention, member.id());
    }
}
