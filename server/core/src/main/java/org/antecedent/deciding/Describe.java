package org.antecedent.deciding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.mention.ActorType;

/**
 * Says something of an actor.
 *
 * @param actor the actor's id
 * @param value what is said; blank where it is to be forgotten
 */
public record Describe(String actor, Detail detail, String value) implements Operation {
    /** What may be said of an actor. */
    public enum Detail {
        /** The canonical name. */
        NAME,
        /** One of {@link ActorType}, by its name. */
        TYPE,
        /** “she”, “he”, “it”, “they”, or several with slashes. */
        PRONOUNS,
        NOTE,
        /** The IRI of it in a knowledge base. */
        LINK
    }

    @Override
    public void write(Pen pen) throws Refusal {
        CastMember member = pen.member(actor);
        Optional<String> said = Optional.of(detail == Detail.NOTE ? Wording.text(value) : Wording.line(value))
                .filter(one -> !one.isEmpty());
        Named named = pen.named(member);
        Named now = switch (detail) {
            case NAME -> named(named, said.orElseThrow(() -> new Refusal("An actor needs a name.")));
            case TYPE -> typed(named, said);
            case PRONOUNS -> going(named, said);
            case NOTE -> new Named(named.actor(), named.name(), named.type(), named.pronouns(), said, named.link());
            case LINK -> linked(named, said);
        };
        pen.settled(member);
        pen.decide(now);
    }

    private static Named named(Named named, String name) {
        return new Named(named.actor(), name, named.type(), named.pronouns(), named.note(), named.link());
    }

    private static Named typed(Named named, Optional<String> said) throws Refusal {
        Optional<ActorType> type = Optional.empty();
        if (said.isPresent()) {
            String word = said.get().toUpperCase(Locale.ROOT);
            type = Arrays.stream(ActorType.values())
                    .filter(one -> one.name().equals(word) && one.isActor())
                    .findFirst();
            if (type.isEmpty()) {
                throw new Refusal("“" + said.get() + "” is no type of actor.");
            }
        }
        return new Named(named.actor(), named.name(), type, named.pronouns(), named.note(), named.link());
    }

    private static Named going(Named named, Optional<String> said) throws Refusal {
        Optional<String> pronouns =
                said.map(words -> words.toLowerCase(Locale.ROOT).replaceAll("[\\s,/]+", "/"));
        if (pronouns.isPresent()
                && !Named.PRONOUNS.containsAll(List.of(pronouns.get().split("/")))) {
            throw new Refusal("Pronouns are “she”, “he”, “it” or “they”; several are parted by a slash.");
        }
        return new Named(named.actor(), named.name(), named.type(), pronouns, named.note(), named.link());
    }

    private static Named linked(Named named, Optional<String> said) throws Refusal {
        if (said.isPresent() && !Named.isLink(said.get())) {
            throw new Refusal("“" + said.get() + "” is no address. One begins as “https://” does.");
        }
        return new Named(named.actor(), named.name(), named.type(), named.pronouns(), named.note(), said);
    }
}
