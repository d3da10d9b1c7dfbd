package org.antecedent.coreference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.antecedent.mention.ActorType;

/**
 * What is settled of who is who before anything is read: people have decided it, and a resolver has to keep to it.
 *
 * @param actors those that people named or referred to
 * @param meant by mention id, the index of the actor that it is a mention of; empty where it means nobody in the text
 * @param notMeant by mention id, the indices of actors that it is no mention of
 */
public record Settled(List<KnownActor> actors, Map<Integer, OptionalInt> meant, Map<Integer, Set<Integer>> notMeant) {
    /** Nothing is settled. */
    public static final Settled NOTHING = new Settled(List.of(), Map.of(), Map.of());

    public Settled {
        actors = List.copyOf(actors);
        meant = Map.copyOf(meant);
        notMeant = Map.copyOf(notMeant);
    }

    /**
     * An actor whom people know.
     *
     * @param id what people know it by
     * @param name the canonical name, where there is one
     * @param pronouns those that it goes by, in lower case; none where nobody said
     */
    public record KnownActor(String id, Optional<String> name, Optional<ActorType> type, Set<String> pronouns) {
        public KnownActor {
            pronouns = Set.copyOf(pronouns);
        }
    }
}
