package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Makes the article's actors of what the drafts have gathered. */
final class Actors {
    private final Discourse discourse;
    private final Drafts drafts;

    Actors(Discourse discourse, Drafts drafts) {
        this.discourse = discourse;
        this.drafts = drafts;
    }

    /** The actors by first mention, with the resolutions, each at its mention's id. */
    Coreference coreference(List<Resolution> resolutions) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts.all()) {
            if (draft.isMentioned()) {
                kept.add(draft);
            }
        }
        kept.sort(Comparator.comparingInt(Draft::first));
        int[] ids = new int[drafts.all().size()];
        Arrays.fill(ids, -1);
        for (int i = 0; i < kept.size(); i++) {
            ids[kept.get(i).id()] = i;
        }
        List<Actor> actors = new ArrayList<>(kept.size());
        OptionalInt[] references = new OptionalInt[ids.length];
        for (Draft draft : kept) {
            references[draft.id()] = OptionalInt.of(actors.size());
            actors.add(new Actor(
                    actors.size(),
                    draft.name(),
                    draft.type(),
                    draft.gender(),
                    draft.mentions(),
                    List.copyOf(draft.roles()),
                    draft.members().isEmpty() ? List.of() : members(draft, ids),
                    draft.known(),
                    draft.project()));
        }
        List<OptionalInt> byMention = new ArrayList<>(discourse.size());
        for (int id = 0; id < discourse.size(); id++) {
            Draft draft = drafts.of(id);
            byMention.add(draft == null ? OptionalInt.empty() : references[draft.id()]);
        }
        return new Coreference(actors, resolutions, byMention);
    }

    /** @param ids of the actors, by the ids of the drafts; below 0 for one that the text does not mention */
    private static List<Integer> members(Draft group, int[] ids) {
        return group.members().stream()
                .map(member -> ids[member.id()])
                .filter(id -> id >= 0)
                .toList();
    }
}
