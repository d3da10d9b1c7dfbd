package org.antecedent.deciding;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.antecedent.coreference.Actor;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/**
 * Says that some mentions of an actor are another's, who is new. The names and descriptions that are left are the first one's for
 * sure; its pronouns are read anew.
 *
 * @param extent which of the actor's mentions go, beside the one that it is done at
 * @param name what the new actor is called; empty where it is called as the mention reads
 */
public record Split(Span at, Extent extent, Optional<String> name) implements Operation {
    /** Which mentions go. */
    public enum Extent {
        /** The one alone. */
        THIS,
        /** It and those that follow it. */
        FROM_HERE,
        /** All that read the same. */
        SAME_NAME
    }

    @Override
    public void write(Pen pen) throws Refusal {
        Mention mention = pen.mention(at);
        Actor actor = pen.actor(mention, "split");
        String words = Wording.quoted(pen.article(), mention.span());
        List<Span> same = pen.mentionable(mention.span(), Occurrences.ALL);
        Predicate<Mention> goes = switch (extent) {
            case THIS -> mention::equals;
            case FROM_HERE -> other -> other.id() >= mention.id();
            case SAME_NAME -> other -> same.contains(other.span());
        };
        List<Mention> all = pen.article().mentionsOf(actor);
        List<Mention> left = all.stream().filter(goes.negate()).toList();
        boolean isNamed = all.stream().anyMatch(Split::tells);
        if (left.isEmpty() || isNamed && left.stream().noneMatch(Split::tells)) {
            throw new Refusal("“" + actor.name() + "” would have no mention left that says who it is.");
        }
        if (name.isEmpty() && mention.kind() == Mention.Kind.PRONOUN) {
            throw new Refusal("Whom does " + words + " mean? Somebody new needs a name.");
        }
        String other = pen.opened(name.orElseGet(() -> called(pen, mention)));
        CastMember first = pen.member(actor);
        left.stream().filter(one -> tells(one) || !isNamed).forEach(one -> pen.settle(first, one));
        all.stream().filter(goes).forEach(one -> pen.refer(one.span(), Optional.of(other)));
    }

    private static boolean tells(Mention mention) {
        return mention.kind() != Mention.Kind.PRONOUN;
    }

    private static String called(Pen pen, Mention mention) {
        return pen.article().text().words(mention.kind() == Mention.Kind.NAME ? mention.head() : mention.span());
    }
}
