package org.antecedent.deciding;

import org.antecedent.coreference.Resolution.Status;
import org.antecedent.mention.Mention;

/**
 * Says of all mentions of an actor that they are its mentions. Those that the machine leaves open stay open.
 *
 * @param actor the actor's id
 */
public record ConfirmActor(String actor) implements Operation {
    @Override
    public void write(Pen pen) throws Refusal {
        CastMember member = pen.member(actor);
        if (member.actor().isEmpty()) {
            throw new Refusal("No mention means “" + member.name() + "”.");
        }
        for (Mention mention : pen.article().mentionsOf(member.actor().get())) {
            if (!isOpen(pen, mention)) {
                Confirm.means(pen, mention);
            }
        }
    }

    /** Whether the machine does not tell for sure whom the mention means. */
    static boolean isOpen(Pen pen, Mention mention) {
        Status status = pen.article().resolutionOf(mention).status();
        return status == Status.AMBIGUOUS || status == Status.MISMATCH;
    }
}
