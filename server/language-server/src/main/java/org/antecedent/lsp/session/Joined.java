package org.antecedent.lsp.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.Decisions;

/** Decisions that two sides have changed. */
final class Joined {
    private Joined() {}

    /** What they had before with what each has added and without what either has dropped. */
    static Decisions of(Decisions base, Decisions ours, Decisions theirs) {
        Map<String, Annotation> before = byId(base);
        Map<String, Annotation> left = byId(ours);
        Map<String, Annotation> right = byId(theirs);
        Decisions joined = theirs;
        for (String id : before.keySet()) {
            joined = left.containsKey(id) ? joined : joined.without(id);
        }
        List<Annotation> added = new ArrayList<>(joined.placed());
        ours.placed().stream()
                .filter(one -> !before.containsKey(one.id()) && !right.containsKey(one.id()))
                .forEach(added::add);
        return new Decisions(added, joined.unplaced(), joined.foreign(), joined.other());
    }

    private static Map<String, Annotation> byId(Decisions decisions) {
        Map<String, Annotation> byId = new HashMap<>();
        decisions.placed().forEach(one -> byId.put(one.id(), one));
        decisions.unplaced().forEach(one -> byId.put(one.id(), one));
        return byId;
    }
}
