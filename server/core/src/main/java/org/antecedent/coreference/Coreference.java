package org.antecedent.coreference;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who is who in an article.
 *
 * @param actors each at its own id
 * @param resolutions one a mention, each at the mention's id
 * @param actorByMention the id of each mention's actor, at the mention's id; empty where it refers to nobody known
 */
public record Coreference(List<Actor> actors, List<Resolution> resolutions, List<OptionalInt> actorByMention) {
    public Coreference {
        actors = List.copyOf(actors);
        resolutions = List.copyOf(resolutions);
        actorByMention = List.copyOf(actorByMention);
    }

    /** The actor that the mention with this id refers to. */
    public Optional<Actor> actor(int mention) {
        OptionalInt actor = actorByMention.get(mention);
        return actor.isPresent() ? Optional.of(actors.get(actor.getAsInt())) : Optional.empty();
    }
}
