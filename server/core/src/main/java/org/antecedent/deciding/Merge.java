package org.antecedent.deciding;

import java.util.List;
import java.util.Optional;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.mention.Mention;

/**
 * Says that two actors are one. Names and descriptions of the one become the other's; pronouns are read anew in their light, but
 * for those that people decided about.
 *
 * @param actor the id of the one who is called by the other's name from now on
 * @param into the id of the other
 */
public record Merge(String actor, String into) implements Operation {
    @Override
    public void write(Pen pen) throws Refusal {
        CastMember one = pen.member(actor);
        CastMember other = pen.member(into);
        if (one.equals(other)) {
            throw new Refusal("“" + one.name() + "” is one actor already.");
        }
        String id = pen.settled(other);
        if (one.isDecided()) {
            pen.merge(one.id(), id);
        }
        if (one.named().isPresent()) {
            pen.decide(completed(pen.named(other), one.named().get()));
        }
        for (Mention mention : telling(pen, one)) {
            pen.refer(mention.span(), Optional.of(id));
        }
    }

    private static Named completed(Named kept, Named gone) {
        return new Named(
                kept.actor(),
                kept.name(),
                kept.type().or(gone::type),
                kept.pronouns().or(gone::pronouns),
                kept.note().or(gone::note),
                kept.link().or(gone::link));
    }

    /** The mentions that say who it is: all of one whom only pronouns mean. */
    private static List<Mention> telling(Pen pen, CastMember member) {
        List<Mention> mentions = member.actor().map(pen.article()::mentionsOf).orElse(List.of());
        List<Mention> telling = mentions.stream()
                .filter(mention -> mention.kind() != Mention.Kind.PRONOUN)
                .toList();
        return telling.isEmpty() ? mentions : telling;
    }
}
