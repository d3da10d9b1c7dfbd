package org.antecedent.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antecedent.coreference.Actor;

/** The actors of a page, and how each is shown all over it. */
final class Cast {
    /** More colours nobody tells apart; the others share a grey. */
    private static final int COLOURS = 8;

    private final Map<Integer, ActorFigures> actors = new HashMap<>();
    private final Map<Integer, String> colours = new HashMap<>();

    /** @param actors the weightiest first */
    Cast(List<ActorFigures> actors) {
        for (ActorFigures one : actors) {
            int rank = colours.size();
            colours.put(one.actor().id(), rank < COLOURS ? "c" + rank : "grey");
            this.actors.put(one.actor().id(), one);
        }
    }

    boolean lists(Actor actor) {
        return actors.containsKey(actor.id());
    }

    ActorFigures figures(int id) {
        return actors.get(id);
    }

    /** The class of the style sheet. */
    String colour(Actor actor) {
        return colours.get(actor.id());
    }

    String name(Actor actor) {
        return actors.get(actor.id()).name();
    }
}
