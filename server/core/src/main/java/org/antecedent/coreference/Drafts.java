package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.List;

/** The actors on the way, in the order in which they were opened. */
final class Drafts {
    private final List<Draft> all = new ArrayList<>();
    private final Draft[] byMention;

    Drafts(int mentions) {
        this.byMention = new Draft[mentions];
    }

    Draft open() {
        Draft draft = new Draft(all.size());
        all.add(draft);
        return draft;
    }

    List<Draft> all() {
        return all;
    }

    /** Says that the mention refers to the draft. */
    void attach(int mention, Draft draft) {
        byMention[mention] = draft;
        draft.attach(mention);
    }

    /** What the mention refers to as far as read, or null. */
    Draft of(int mention) {
        return byMention[mention];
    }
}
