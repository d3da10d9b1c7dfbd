package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Kind;

/**
 * “The company” in an article that has named one organisation so far which may be called so, and has called none so: “<em>Norvik</em>
 * stopped a trial. <em>The company</em> will publish it.”
 */
final class SoleOrganization {
    /** How often these links are taken to be right: an estimate, to be counted when certainty is calibrated. */
    private static final double SOLE = 0.7;

    /** One described without a name so many sentences before may be meant as well. */
    private static final int SENTENCES = 2;

    private final Discourse discourse;
    private final Drafts drafts;
    private final OrganizationKinds kinds;
    /** In the order in which they were first named. */
    private final List<Draft> named = new ArrayList<>();

    SoleOrganization(Discourse discourse, Drafts drafts, OrganizationKinds kinds) {
        this.discourse = discourse;
        this.drafts = drafts;
        this.kinds = kinds;
    }

    /** Keeps who was named. */
    void remember(Mention mention, Draft draft) {
        boolean first = mention.kind() == Kind.NAME && draft.lastRead() < 0;
        if (first && draft.type() == ActorType.ORGANIZATION) {
            named.add(draft);
        }
    }

    /**
     * The organisation that is meant; empty where none is, or two may be.
     *
     * @param alike those that were called by its noun
     */
    Optional<Link> find(Mention nominal, List<Draft> alike) {
        String noun = discourse.headLemma(nominal);
        if (!OrganizationKinds.isPlain(nominal)
                || !alike.isEmpty()
                || !OrganizationKinds.isOfAny(noun)
                || isOneDescribed(nominal)) {
            return Optional.empty();
        }
        Optional<Draft> doer = discourse.relativeDoer(nominal).map(one -> drafts.of(one.id()));
        Draft sole = null;
        for (Draft draft : named) {
            if (!doer.equals(Optional.of(draft)) && kinds.fits(draft, noun) && !kinds.isMedium(draft)) {
                if (sole != null) {
                    return Optional.empty();
                }
                sole = draft;
            }
        }
        return Optional.ofNullable(sole)
                .map(draft -> new Link(draft, "sole-organisation", "the only one named so far: " + draft.name(), SOLE));
    }

    /** Whether an organisation without a name was spoken of right before. */
    private boolean isOneDescribed(Mention nominal) {
        for (int id = nominal.id() - 1; id >= 0; id--) {
            Mention before = discourse.mention(id);
            if (before.sentence() < nominal.sentence() - SENTENCES) {
                return false;
            }
            Draft draft = before.kind() == Kind.NOMINAL ? drafts.of(id) : null;
            if (draft != null && draft.type() == ActorType.ORGANIZATION && !draft.isNamed()) {
                return true;
            }
        }
        return false;
    }
}
