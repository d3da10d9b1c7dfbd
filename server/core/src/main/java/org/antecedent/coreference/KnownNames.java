package org.antecedent.coreference;

import java.util.HashMap;
import java.util.Map;
import org.antecedent.coreference.Settled.KnownActor;
import org.antecedent.knowledge.Knowledge;

/** The canonical names that people gave to actors, read once: decisions stay while an article is typed. */
final class KnownNames {
    private final Map<String, NameForm> byName = new HashMap<>();

    /** None. */
    KnownNames() {}

    /** @param earlier those of the article before the last edit */
    KnownNames(Settled settled, KnownNames earlier, Knowledge knowledge) {
        for (KnownActor actor : settled.actors()) {
            actor.name().filter(name -> !name.isBlank()).ifPresent(name -> {
                NameForm known = earlier.byName.get(name);
                byName.put(name, known == null ? NameForm.of(name, knowledge) : known);
            });
        }
    }

    /** Null for a name without words. */
    NameForm of(String name) {
        return byName.get(name);
    }
}
