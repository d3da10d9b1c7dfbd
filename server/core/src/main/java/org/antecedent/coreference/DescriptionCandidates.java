package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.coreference.DescriptionEvidence.Description;
import org.antecedent.knowledge.CommonNoun;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Features.Plurality;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Kind;

/** Which actors are in reach of a description and may be meant by it at all. */
final class DescriptionCandidates {
    /** “The company” means one that was spoken of in this many sentences. */
    private static final int KIND_SENTENCES = 5;
    /** Of those that a description shares no noun with, no more are weighed for it. */
    private static final int RECENT = 10;

    private final Discourse discourse;
    private final Drafts drafts;
    private final DescriptionEvidence evidence;
    private final Knowledge knowledge;
    private final ActorKinds kinds;

    DescriptionCandidates(
            Discourse discourse,
            Drafts drafts,
            DescriptionEvidence evidence,
            Knowledge knowledge,
            OrganizationKinds organizations) {
        this.discourse = discourse;
        this.drafts = drafts;
        this.evidence = evidence;
        this.knowledge = knowledge;
        this.kinds = new ActorKinds(knowledge, organizations);
    }

    /** Whether the actor agrees with the description, and neither stands inside the other. */
    boolean mayTakeUp(Mention nominal, Draft draft) {
        return agree(nominal, draft) && !holds(nominal, draft);
    }

    /** Those whose words it shares, and where it points back those spoken of last; the latest first. */
    List<DescriptionOption> of(Mention nominal, Description description, boolean pointsBack, List<Draft> alike) {
        List<Draft> reached = new ArrayList<>(alike);
        if (pointsBack) {
            int most = reached.size() + RECENT;
            for (int id = nominal.id() - 1; id >= 0 && reached.size() < most; id--) {
                Mention mention = discourse.mention(id);
                if (mention.sentence() < nominal.sentence() - KIND_SENTENCES) {
                    break;
                }
                Draft draft = drafts.of(id);
                boolean told = draft != null && mention.type() != ActorType.NATIONALITY && draft.lastRead() >= 0;
                if (told && !reached.contains(draft)) {
                    reached.add(draft);
                }
            }
        }
        Optional<CommonNoun> noun = knowledge.noun(description.noun());
        Collection<Object> named = namedIn(nominal);
        List<DescriptionOption> options = new ArrayList<>();
        for (Draft draft : reached) {
            boolean told = draft.lastRead() >= 0 && draft.lastRead() < nominal.id();
            if (told && mayTakeUp(nominal, draft) && !areOthers(nominal, named, draft)) {
                boolean fits = noun.isPresent()
                        && draft.isNamed()
                        && draft.lastDescription() >= 0
                        && kinds.isOfKind(
                                draft, discourse.mention(draft.lastDescription()), description.noun(), noun.get());
                options.add(new DescriptionOption(draft, evidence.noun(description, draft), fits));
            }
        }
        options.sort(Comparator.comparingInt(option -> -option.draft().lastRead()));
        return options;
    }

    /** “The Iranian regime” is not the Syrian one, nor the president of the bank that of the club: what is inside is another's. */
    private boolean areOthers(Mention nominal, Collection<Object> named, Draft draft) {
        if (draft.lastDescription() < 0) {
            return false;
        }
        Mention last = discourse.mention(draft.lastDescription());
        Draft owner = evidence.possessor(nominal);
        if (owner != null && nominal.type() == ActorType.PERSON && isAnothers(last, owner)) {
            return true;
        }
        return !named.isEmpty() && DescriptionEvidence.areDisjoint(named, namedIn(last))
                || evidence.areOfOthers(nominal, last);
    }

    /** “His spokesman” is not the Kremlin's: whether a name inside is that of another. */
    private boolean isAnothers(Mention last, Draft owner) {
        Collection<Object> named = namedIn(last);
        return !named.isEmpty() && !named.contains(owner);
    }

    /** The actors that are named inside it; the words of a name that is nobody's. */
    private Collection<Object> namedIn(Mention mention) {
        List<Mention> inside = discourse.inside(mention);
        if (inside.isEmpty()) {
            return List.of();
        }
        Set<Object> named = new HashSet<>();
        for (Mention inner : inside) {
            if (inner.kind() == Kind.NAME) {
                Draft draft = drafts.of(inner.id());
                named.add(draft != null ? draft : discourse.reading().text().words(inner.head()));
            }
        }
        return named;
    }

    /** Whether type, number, gender and age of the description allow the actor. */
    boolean agree(Mention nominal, Draft draft) {
        Plurality number = nominal.features().number();
        if (number != Plurality.UNKNOWN && draft.number() != Plurality.UNKNOWN && number != draft.number()) {
            return false;
        }
        Gender gender = nominal.features().gender();
        if (gender != Gender.UNKNOWN && draft.gender() != Gender.UNKNOWN && gender != draft.gender()) {
            return false;
        }
        if (Ages.differ(Ages.of(discourse, nominal), draft.age())) {
            return false;
        }
        return sort(nominal.type()) == sort(draft.type())
                || nominal.type() == ActorType.OTHER && !draft.isNamed()
                || draft.type() == ActorType.OTHER;
    }

    /** Types that one description may be of. */
    private static int sort(ActorType type) {
        return switch (type) {
            case PERSON -> 0;
            case ORGANIZATION, GROUP -> 1;
            case PLACE, GEOPOLITICAL -> 2;
            case EVENT -> 3;
            case OTHER, DATE, TITLE, NATIONALITY -> 4;
        };
    }

    /** Whether the nominal stands inside a mention of the draft or what is told of it there, or the other way round. */
    private boolean holds(Mention nominal, Draft draft) {
        if (discourse
                .relativeDoer(nominal)
                .filter(one -> drafts.of(one.id()) == draft)
                .isPresent()) {
            return true;
        }
        Optional<Mention> outer = discourse.enclosing(nominal);
        while (outer.isPresent()) {
            if (drafts.of(outer.get().id()) == draft) {
                return true;
            }
            outer = discourse.enclosing(outer.get());
        }
        for (Mention inner : discourse.inside(nominal)) {
            if (drafts.of(inner.id()) == draft) {
                return true;
            }
        }
        return false;
    }
}
