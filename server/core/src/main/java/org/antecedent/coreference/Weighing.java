package org.antecedent.coreference;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.antecedent.coreference.Precedent.Chosen;
import org.antecedent.coreference.Precedent.Linked;
import org.antecedent.coreference.Precedent.Unlinked;
import org.antecedent.coreference.Precedent.Verdict;
import org.antecedent.mention.Mention;

/**
 * Weighs whom a pronoun or description means where no precedent tells it.
 *
 * <p>Invariant: what is weighed depends on its sentence and those in reach, on the actors that {@link Drafts} gives it, as far
 * as {@link Draft#facts} tells of them, and on what is taken in here; and it changes none of these.
 */
final class Weighing {
    /** Distances above count as one: no feature tells them apart. */
    private static final int FAR = 17;

    private static final Unlinked UNLINKED = new Unlinked();

    private final Discourse discourse;
    private final Drafts drafts;
    private final Continuity continuity;
    private final Precedent[] made;

    Weighing(Discourse discourse, Drafts drafts, Continuity continuity) {
        this.discourse = discourse;
        this.drafts = drafts;
        this.continuity = continuity;
        this.made = new Precedent[discourse.size()];
    }

    /** For the article as the next edit leaves it. */
    Precedents precedents(Settled settled, KnownNames names) {
        return new Precedents(discourse, settled, names, continuity.numbers(), continuity.nextNumber(), made);
    }

    /**
     * The actor that a description takes up.
     *
     * @param alike those that were called by its noun
     */
    Optional<Link> link(Mention nominal, List<Draft> alike, Supplier<Optional<Link>> weigh) {
        Facts facts = new Facts().and(alike.size());
        for (Draft draft : alike) {
            add(facts, nominal, draft);
        }
        Precedent precedent = continuity.precedent(nominal.id());
        if (precedent != null && holds(precedent, nominal, facts.digest())) {
            made[nominal.id()] = precedent;
            return precedent.verdict() instanceof Linked linked
                    ? Optional.of(new Link(actor(linked.actor()), linked.rule(), linked.reason(), linked.certainty()))
                    : Optional.empty();
        }
        drafts.watch();
        Optional<Link> link = weigh.get();
        keep(
                nominal,
                facts.digest(),
                link.<Verdict>map(one -> new Linked(number(one.draft()), one.rule(), one.reason(), one.certainty()))
                        .orElse(UNLINKED));
        return link;
    }

    /** Whom a pronoun of the third person means. */
    Choice choice(Mention mention, Pronoun pronoun, Supplier<Choice> weigh) {
        Facts facts = new Facts();
        drafts.protagonist(pronoun.gender())
                .filter(draft -> pronoun.isOfPerson())
                .ifPresent(draft -> {
                    Mention last = discourse.mention(draft.lastRead());
                    add(facts, mention, draft);
                    // He is reached however far back, and how far is told.
                    facts.and(mention.sentence() - last.sentence())
                            .and(discourse.paragraph(mention) - discourse.paragraph(last));
                });
        OptionalInt speaker =
                discourse.speechBefore(mention).map(Speech::source).orElse(OptionalInt.empty());
        speaker.ifPresent(source -> add(facts, mention, drafts.of(source)));
        Precedent precedent = continuity.precedent(mention.id());
        if (precedent != null && holds(precedent, mention, facts.digest())) {
            made[mention.id()] = precedent;
            return choice(mention, (Chosen) precedent.verdict());
        }
        drafts.watch();
        Choice choice = weigh.get();
        int[] candidates = new int[choice.resolution().candidates().size()];
        for (int i = 0; i < candidates.length; i++) {
            candidates[i] =
                    continuity.number(choice.resolution().candidates().get(i).antecedent());
        }
        int actor = choice.actor().map(this::number).orElse(-1);
        keep(mention, facts.digest(), new Chosen(choice.resolution(), candidates, actor, choice.tells()));
        return choice;
    }

    /** The same with the ids that the mentions have now. */
    private Choice choice(Mention mention, Chosen chosen) {
        Optional<Draft> actor = chosen.actor() < 0 ? Optional.empty() : Optional.of(actor(chosen.actor()));
        Resolution known = chosen.resolution();
        boolean moved = known.mention() != mention.id();
        Candidate[] candidates = known.candidates().toArray(new Candidate[0]);
        for (int i = 0; i < candidates.length; i++) {
            int id = continuity.mention(chosen.candidates()[i]);
            if (id != candidates[i].antecedent()) {
                candidates[i] = new Candidate(id, candidates[i].probability(), candidates[i].reasons());
                moved = true;
            }
        }
        Resolution resolution =
                moved ? new Resolution(mention.id(), known.status(), List.of(candidates), known.decidedBy()) : known;
        return new Choice(resolution, actor, chosen.tells());
    }

    private boolean holds(Precedent precedent, Mention mention, long known) {
        Facts facts = new Facts().and(known);
        for (int number : precedent.seen()) {
            int id = continuity.mention(number);
            if (id < 0) {
                return false;
            }
            add(facts, mention, drafts.of(id));
        }
        return facts.digest() == precedent.facts();
    }

    private void keep(Mention mention, long known, Verdict verdict) {
        int[] seen = drafts.watched();
        Facts facts = new Facts().and(known);
        int[] numbers = new int[seen.length];
        for (int i = 0; i < seen.length; i++) {
            numbers[i] = continuity.number(seen[i]);
            add(facts, mention, drafts.of(seen[i]));
        }
        made[mention.id()] = new Precedent(numbers, facts.digest(), verdict);
    }

    private void add(Facts facts, Mention mention, Draft draft) {
        if (draft == null) {
            facts.and(0);
            return;
        }
        int last = draft.lastRead();
        facts.and(draft.facts(continuity))
                .and(
                        last < 0
                                ? FAR
                                : Math.min(
                                        FAR,
                                        mention.sentence()
                                                - discourse.mention(last).sentence()));
    }

    /** The number of one of its mentions. */
    private int number(Draft draft) {
        return continuity.number(draft.lastRead() >= 0 ? draft.lastRead() : draft.first());
    }

    private Draft actor(int number) {
        return drafts.of(continuity.mention(number));
    }
}
