package org.antecedent.coreference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.antecedent.mention.ActorType;

/**
 * What is settled of who is who before anything is read: people have decided it, or their project knows it, and a resolver has
 * to keep to it.
 *
 * @param actors those that people named or referred to, and those of the project that the article names
 * @param meant by mention id, the index of the actor that it is a mention of; empty where it means nobody in the text
 * @param notMeant by mention id, the indices of actors that it is no mention of
 * @param byProject the ids of those mentions whose meaning no person decided: they are a name that the project gave
 */
public record Settled(
        List<KnownActor> actors,
        Map<Integer, OptionalInt> meant,
        Map<Integer, Set<Integer>> notMeant,
        Set<Integer> byProject) {
    /** Nothing is settled. */
    public static final Settled NOTHING = new Settled(List.of(), Map.of(), Map.of(), Set.of());

    public Settled {
        actors = List.copyOf(actors);
        meant = Map.copyOf(meant);
        notMeant = Map.copyOf(notMeant);
        byProject = Set.copyOf(byProject);
    }

    /**
     * An actor whom people know.
     *
     * @param id what those know it by who decided about the article; empty where the project alone knows it
     * @param name the canonical name, where there is one
     * @param pronouns those that it goes by, in lower case; none where nobody said
     * @param project the canonical name of the project's actor that it is
     */
    public record KnownActor(
            Optional<String> id,
            Optional<String> name,
            Optional<ActorType> type,
            Set<String> pronouns,
            Optional<String> project) {
        public KnownActor {
            pronouns = Set.copyOf(pronouns);
        }
    }
}
