package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.antecedent.coreference.Settled.KnownActor;
import org.antecedent.mention.Mention;

/** The actors that people know, opened before anything is read, with the mentions that are settled to be theirs. */
final class SettledDrafts {
    private static final int NOBODY = -1;

    private final Settled settled;
    private final List<Draft> known = new ArrayList<>();
    /** By mention id: one more than the index of its actor, {@link #NOBODY}, or 0 where nothing is settled. */
    private final int[] meant;

    SettledDrafts(Settled settled, Drafts drafts) {
        this.settled = settled;
        this.meant = new int[drafts.mentions()];
        for (KnownActor actor : settled.actors()) {
            Draft draft = drafts.open();
            draft.settle(actor);
            known.add(draft);
        }
        settled.meant().forEach((mention, actor) -> {
            meant[mention] = actor.isPresent() ? actor.getAsInt() + 1 : NOBODY;
            actor.ifPresent(index -> drafts.attach(mention, known.get(index)));
        });
    }

    /** Whether it is settled whom the mention means, or that it means nobody. */
    boolean holds(Mention mention) {
        return meant[mention.id()] != 0;
    }

    /** Whom the mention is settled to mean. */
    Optional<Draft> meant(Mention mention) {
        int actor = meant[mention.id()];
        return actor > 0 ? Optional.of(known.get(actor - 1)) : Optional.empty();
    }

    /** Who settled what the mention means, as {@link Resolution#decidedBy} says it. */
    String settledBy(Mention mention) {
        return settled.byProject().contains(mention.id()) ? Resolution.PROJECT : Resolution.PERSON;
    }

    /** Whether the mention is settled not to mean the actor. */
    boolean excludes(Mention mention, Draft draft) {
        if (settled.notMeant().isEmpty()) {
            return false;
        }
        Set<Integer> excluded = settled.notMeant().get(mention.id());
        return excluded != null && excluded.stream().map(known::get).anyMatch(draft::equals);
    }

    /** Each canonical name with its actor. */
    void forEachName(BiConsumer<String, Draft> take) {
        for (int i = 0; i < known.size(); i++) {
            Draft draft = known.get(i);
            settled.actors().get(i).name().ifPresent(name -> take.accept(name, draft));
        }
    }

    /** The first of its settled mentions that describes the actor; its first mention where none does. */
    int describing(Draft draft, Discourse discourse) {
        return draft.mentions().stream()
                .filter(id -> discourse.mention(id).kind() != Mention.Kind.PRONOUN)
                .findFirst()
                .orElseGet(draft::first);
    }
}
