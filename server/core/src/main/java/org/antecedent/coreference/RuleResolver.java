package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.antecedent.coreference.Option.Agreement;
import org.antecedent.coreference.PronounRanking.Ranked;
import org.antecedent.coreference.PronounRanking.Ranking;
import org.antecedent.coreference.Resolution.Status;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Kind;
import org.antecedent.mention.Mention.Role;
import org.antecedent.mention.Reading;

/**
 * Resolves by rules: names first, over the whole article; then descriptions and pronouns in text order, so that what is
 * known of an actor grows as a reader's knowledge does; last the first and second person inside quotations, whose
 * speakers are known by then.
 */
public final class RuleResolver implements Resolver {
    private final Knowledge knowledge;
    private final DescriptionModel descriptions;
    private final PronounModel pronouns;

    public RuleResolver(Knowledge knowledge, DescriptionModel descriptions, PronounModel pronouns) {
        this.knowledge = knowledge;
        this.descriptions = descriptions;
        this.pronouns = pronouns;
    }

    @Override
    public Found resolve(
            Reading reading, List<Speech> speech, Settled settled, Precedents earlier, Runnable checkpoint) {
        Pass pass = pass(reading, speech, settled, earlier, checkpoint, Optional.empty());
        return new Found(pass.run(), pass.weighing.precedents(settled, pass.known));
    }

    @Override
    public List<PronounDecision> decisions(Reading reading, List<Speech> speech, Settled settled) {
        List<PronounDecision> decisions = new ArrayList<>();
        pass(reading, speech, settled, Precedents.NONE, () -> {}, Optional.of(decisions::add))
                .run();
        return decisions;
    }

    private Pass pass(
            Reading reading,
            List<Speech> speech,
            Settled settled,
            Precedents earlier,
            Runnable checkpoint,
            Optional<Consumer<PronounDecision>> witness) {
        SameSentences same = new SameSentences(earlier.reading(), reading);
        return new Pass(
                new Discourse(reading, speech, same, Optional.of(earlier.discourse())),
                settled,
                new KnownNames(settled, earlier.names(), knowledge),
                new Continuity(earlier, same, reading, speech, settled),
                knowledge,
                descriptions,
                pronouns,
                checkpoint,
                witness);
    }

    /** One pass over one article. */
    private static final class Pass {
        /** How often a reflexive is the subject of its clause, where that agrees, on GUM and LitBank. */
        private static final double REFLEXIVE = 0.95;

        /** So many mentions are read in much less than a millisecond. */
        private static final int BETWEEN_CHECKPOINTS = 32;

        private final Discourse discourse;
        private final Drafts drafts;
        private final SettledDrafts settled;
        private final KnownNames known;
        /** By mention id; null where a mention names nobody. */
        private final Link[] names;

        private final Weighing weighing;
        private final Groups groups;
        private final DescriptionLinks descriptions;
        private final Cataphora cataphora;
        private final PronounCandidates candidates;
        private final PronounRanking ranking;
        private final RelativePronouns relatives;
        private final Speakers speakers;
        private final Runnable checkpoint;
        private final Optional<Consumer<PronounDecision>> witness;
        private final Resolution[] resolutions;

        Pass(
                Discourse discourse,
                Settled settled,
                KnownNames known,
                Continuity continuity,
                Knowledge knowledge,
                DescriptionModel descriptionModel,
                PronounModel pronounModel,
                Runnable checkpoint,
                Optional<Consumer<PronounDecision>> witness) {
            this.discourse = discourse;
            this.drafts = new Drafts(discourse.reading());
            this.settled = new SettledDrafts(settled, drafts);
            this.known = known;
            this.names = NameLinks.of(discourse, knowledge, drafts, this.settled, known);
            this.weighing = new Weighing(discourse, drafts, continuity);
            this.groups = new Groups(discourse, drafts);
            this.descriptions = new DescriptionLinks(discourse, knowledge, drafts, groups, descriptionModel, weighing);
            this.cataphora = new Cataphora(discourse);
            Turns turns = new Turns(discourse.reading());
            this.candidates = new PronounCandidates(discourse, drafts, turns);
            this.ranking = new PronounRanking(discourse, drafts, cataphora, pronounModel);
            this.relatives = new RelativePronouns(discourse, drafts);
            this.speakers = new Speakers(discourse, drafts, turns);
            this.checkpoint = checkpoint;
            this.witness = witness;
            this.resolutions = new Resolution[discourse.size()];
        }

        Coreference run() {
            // Names point to their actors before the text comes to them: an apposition or a speaker may stand later.
            for (Mention mention : discourse.reading().mentions()) {
                Link link = names[mention.id()];
                if (link != null && drafts.of(mention.id()) == null) {
                    drafts.attach(mention.id(), link.draft());
                }
            }
            int read = 0;
            for (Mention mention : inReadingOrder()) {
                if (read++ % BETWEEN_CHECKPOINTS == 0) {
                    checkpoint.run();
                }
                resolutions[mention.id()] = read(mention);
            }
            // Outside quotations first: the speaker of one may be “I”.
            for (boolean quoted : new boolean[] {false, true}) {
                for (Mention mention : discourse.reading().mentions()) {
                    if (resolutions[mention.id()] == null
                            && discourse.quotation(mention).isPresent() == quoted) {
                        resolutions[mention.id()] = speaker(mention);
                    }
                }
            }
            return new Actors(discourse, drafts).coreference(Arrays.asList(resolutions));
        }

        /**
         * By the head, so that “his” is read before the wife in “his wife”; coordinations after their parts, and what
         * points forward after what it points to.
         */
        private List<Mention> inReadingOrder() {
            // The place, whether it is a pronoun, and the id, in one number: the typing path sorts no objects.
            long[] keys = new long[discourse.size()];
            for (Mention mention : discourse.reading().mentions()) {
                Mention decisive = cataphora.subjectAfter(mention).orElse(mention);
                long place = discourse.reading().parts(decisive).isEmpty()
                        ? decisive.head().start()
                        : decisive.span().end();
                Optional<Mention> source = discourse.laterSource(mention);
                if (source.isPresent()) {
                    place = source.get().head().start() + 1L;
                }
                long last = mention.kind() == Kind.PRONOUN ? 1 : 0;
                keys[mention.id()] = place << Integer.SIZE | last << Integer.SIZE - 1 | mention.id();
            }
            Arrays.sort(keys);
            List<Mention> mentions = new ArrayList<>(keys.length);
            for (long key : keys) {
                mentions.add(discourse.mention((int) key & Integer.MAX_VALUE));
            }
            return mentions;
        }

        private Resolution read(Mention mention) {
            if (settled.holds(mention)) {
                return settled.meant(mention)
                        .map(draft -> decided(mention, draft))
                        .orElseGet(() -> notReferring(mention, settled.settledBy(mention)));
            }
            return switch (mention.kind()) {
                case NAME -> name(mention);
                case NOMINAL -> nominal(mention);
                case PRONOUN -> pronoun(mention);
            };
        }

        /** As it is settled; what the words tell of their actor counts for those that follow. */
        private Resolution decided(Mention mention, Draft draft) {
            String settledBy = settled.settledBy(mention);
            int antecedent = draft.lastDescription();
            switch (mention.kind()) {
                case NAME -> {}
                case NOMINAL -> {
                    draft.describe(mention, draft.isDescribed() ? "" : discourse.wordsWithoutDeterminer(mention));
                    groups.settle(mention, draft);
                }
                case PRONOUN -> {
                    if (draft.type() == ActorType.PERSON) {
                        discourse.pronoun(mention).ifPresent(pronoun -> draft.learn(pronoun.gender(), 1));
                    }
                }
            }
            descriptions.remember(mention, draft);
            drafts.read(mention, draft);
            if (antecedent < 0 && mention.kind() == Kind.PRONOUN) {
                antecedent = settled.describing(draft, discourse);
            }
            if (antecedent < 0 || antecedent == mention.id()) {
                return new Resolution(mention.id(), Status.INTRODUCES, List.of(), settledBy);
            }
            String reason = settledBy.equals(Resolution.PERSON) ? "decided" : "a name that the project gave";
            Candidate candidate = new Candidate(antecedent, 1, List.of(reason));
            return new Resolution(mention.id(), Status.RESOLVED, List.of(candidate), settledBy);
        }

        private Resolution name(Mention mention) {
            Link link = names[mention.id()];
            return link == null ? notReferring(mention, "no-actor") : take(mention, link);
        }

        private Resolution nominal(Mention mention) {
            if (!mention.type().isActor() || !mention.features().refers() || cataphora.isPart(mention)) {
                return notReferring(mention, "no-actor");
            }
            if (discourse.reading().parts(mention).size() >= 2) {
                Optional<Draft> group = groups.of(mention).filter(draft -> !settled.excludes(mention, draft));
                if (group.isPresent()) {
                    return take(mention, new Link(group.get(), "coordination", "the same named together", 1));
                }
            }
            Optional<Link> link = descriptions.find(mention).filter(found -> !settled.excludes(mention, found.draft()));
            Draft draft = link.map(Link::draft).orElseGet(drafts::open);
            draft.describe(mention, draft.isDescribed() ? "" : discourse.wordsWithoutDeterminer(mention));
            return take(mention, link.orElseGet(() -> new Link(draft, "introduces", "", 1)));
        }

        /** Attaches the mention to its actor; the antecedent is the actor's last name or description before it. */
        private Resolution take(Mention mention, Link link) {
            Draft draft = link.draft();
            int antecedent = draft.lastDescription();
            if (drafts.of(mention.id()) == null) {
                drafts.attach(mention.id(), draft);
            }
            descriptions.remember(mention, draft);
            drafts.read(mention, draft);
            if (antecedent < 0) {
                return new Resolution(mention.id(), Status.INTRODUCES, List.of(), "introduces");
            }
            Candidate candidate = new Candidate(antecedent, link.certainty(), List.of(link.reason()));
            return new Resolution(mention.id(), Status.RESOLVED, List.of(candidate), link.rule());
        }

        private Resolution pronoun(Mention mention) {
            Optional<Pronoun> known = discourse.pronoun(mention);
            if (!mention.features().refers() || known.isEmpty()) {
                return notReferring(mention, "not-referring");
            }
            Pronoun pronoun = known.get();
            if (pronoun.person() != 3) {
                // Resolved last, when the speakers are known.
                return null;
            }
            return switch (pronoun.kind()) {
                case DEMONSTRATIVE -> notReferring(mention, "situation");
                case RELATIVE ->
                    relatives
                            .antecedent(mention, pronoun)
                            .filter(found -> !settled.excludes(mention, drafts.of(found.id())))
                            .map(found -> follow(mention, found, Resolution.RELATIVE, "the noun right before", 0.9))
                            .orElseGet(() -> notReferring(mention, Resolution.RELATIVE));
                case PLACE -> place(mention);
                case REFLEXIVE -> reflexive(mention, pronoun).orElseGet(() -> thirdPerson(mention, pronoun));
                case PERSONAL, POSSESSIVE -> thirdPerson(mention, pronoun);
            };
        }

        private Resolution follow(Mention mention, Mention antecedent, String rule, String reason, double certainty) {
            Draft draft = drafts.of(antecedent.id());
            drafts.attach(mention.id(), draft);
            drafts.read(mention, draft);
            Candidate candidate = new Candidate(antecedent.id(), certainty, List.of(reason));
            return new Resolution(mention.id(), Status.RESOLVED, List.of(candidate), rule);
        }

        /** “Herself” is who acts in its clause, where that agrees. */
        private Optional<Resolution> reflexive(Mention mention, Pronoun pronoun) {
            return discourse
                    .subject(mention)
                    .filter(subject -> subject.id() < mention.id() && drafts.of(subject.id()) != null)
                    .filter(subject -> !settled.excludes(mention, drafts.of(subject.id())))
                    .filter(subject ->
                            PronounCandidates.agreement(pronoun, drafts.of(subject.id())) == Agreement.AGREES)
                    .map(subject ->
                            follow(mention, named(subject), "reflexive", "subject of the same clause", REFLEXIVE));
        }

        /** The name or description that a reader would look for behind a mention. */
        private Mention named(Mention mention) {
            int described = drafts.of(mention.id()).lastDescription();
            return mention.kind() != Kind.PRONOUN || described < 0 ? mention : discourse.mention(described);
        }

        /** “There” and “here”: the nearest place. */
        private Resolution place(Mention mention) {
            for (int id = mention.id() - 1; id >= 0; id--) {
                Mention before = discourse.mention(id);
                Draft draft = drafts.of(id);
                if (before.sentence() < mention.sentence() - 1) {
                    break;
                }
                boolean isPlace = draft != null
                        && (draft.type() == ActorType.PLACE || draft.type() == ActorType.GEOPOLITICAL)
                        && before.role() != Role.SUBJECT
                        && before.role() != Role.MODIFIER
                        && before.kind() != Kind.PRONOUN
                        && !settled.excludes(mention, draft);
                if (isPlace) {
                    return follow(mention, before, "place", "nearest place", 0.8);
                }
            }
            return notReferring(mention, "place");
        }

        private Resolution thirdPerson(Mention mention, Pronoun pronoun) {
            Choice choice = weighing.choice(mention, pronoun, () -> weigh(mention, pronoun));
            choice.actor().ifPresent(draft -> {
                drafts.attach(mention.id(), draft);
                drafts.read(mention, draft);
                draft.hear(pronoun.gender(), choice.tells());
            });
            return choice.resolution();
        }

        private Choice weigh(Mention mention, Pronoun pronoun) {
            List<Option> options = new ArrayList<>(candidates.of(mention, pronoun));
            cataphora.subjectAfter(mention).ifPresent(subject -> lookAhead(subject, pronoun, options));
            options.removeIf(option -> settled.excludes(mention, option.draft()));
            List<Option> agreeing = new ArrayList<>(options);
            agreeing.removeIf(option -> option.agreement() == Agreement.DISAGREES);
            witness.ifPresent(one -> one.accept(
                    ranking.decision(mention, pronoun, agreeing, candidates.excluded(mention, pronoun, options))));
            Optional<Ranking> likely =
                    agreeing.isEmpty() ? Optional.empty() : Optional.of(ranking.rank(mention, pronoun, agreeing));
            // A speaker's “she” may be somebody whom only the hearers see.
            boolean slip = discourse.quotation(mention).isEmpty()
                    && Mismatch.isSlip(mention, pronoun, options)
                    && !candidates.isBarredThoughItAgrees(mention, pronoun);
            if (likely.isPresent() && !slip && !Mismatch.isFarFetched(likely.get())) {
                return choose(mention, pronoun, likely.get());
            }
            List<Option> disagreeing = new ArrayList<>(options);
            disagreeing.removeIf(option ->
                    slip ? !Mismatch.isMisnamed(mention, option) : !Mismatch.isConceivable(mention, pronoun, option));
            if (disagreeing.isEmpty()) {
                return likely.map(ranked -> choose(mention, pronoun, ranked))
                        .orElseGet(() -> Choice.nobody(
                                new Resolution(mention.id(), Status.WITHOUT_ANTECEDENT, List.of(), "pronoun-ranking")));
            }
            Ranking ranked = ranking.rank(mention, pronoun, disagreeing);
            Resolution resolution = new Resolution(mention.id(), Status.MISMATCH, shown(ranked), "pronoun-ranking");
            return new Choice(resolution, Optional.of(ranked.best().option().draft()), 0);
        }

        private void lookAhead(Mention subject, Pronoun pronoun, List<Option> options) {
            Draft draft = drafts.of(subject.id());
            if (draft == null) {
                return;
            }
            options.removeIf(option -> option.draft() == draft);
            options.add(0, new Option(draft, List.of(subject), PronounCandidates.agreement(pronoun, draft)));
        }

        private Choice choose(Mention mention, Pronoun pronoun, Ranking ranking) {
            if (!pronoun.isOfPerson() && Certainty.isNone(ranking)) {
                return Choice.nobody(notReferring(mention, "situation"));
            }
            List<Candidate> shown = shown(ranking);
            Ranked best = ranking.best();
            Draft draft = best.option().draft();
            boolean open = Ambiguity.isOpen(discourse, mention, pronoun, ranking.options(), shown);
            String rule = best.option().nearest().id() > mention.id() ? "cataphora" : "pronoun-ranking";
            Resolution resolution =
                    new Resolution(mention.id(), open ? Status.AMBIGUOUS : Status.RESOLVED, shown, rule);
            return new Choice(resolution, Optional.of(draft), shown.get(0).probability());
        }

        /** The candidates that a person may want to see, with their probabilities. */
        private List<Candidate> shown(Ranking ranking) {
            double[] probabilities = Certainty.of(ranking);
            List<Ranked> ranked = ranking.options();
            List<Candidate> shown = new ArrayList<>();
            for (int i = 0; i < ranked.size() && (i == 0 || Certainty.isWorthShowing(probabilities[i], i)); i++) {
                Option option = ranked.get(i).option();
                shown.add(new Candidate(
                        standsFor(option), probabilities[i], ranked.get(i).reasons()));
            }
            return shown;
        }

        /** The name or description in reach that a reader would look for; a pronoun where there is none. */
        private int standsFor(Option option) {
            for (int i = option.mentions().size() - 1; i >= 0; i--) {
                if (option.mentions().get(i).kind() != Kind.PRONOUN) {
                    return option.mentions().get(i).id();
                }
            }
            int described = option.draft().lastDescription();
            return described >= 0 ? described : option.nearest().id();
        }

        private Resolution speaker(Mention mention) {
            Pronoun pronoun = discourse.pronoun(mention).orElseThrow();
            return speakers.meant(mention, pronoun)
                    .filter(draft -> !settled.excludes(mention, draft))
                    .map(draft -> {
                        int antecedent = speakers.antecedent(mention, pronoun, draft);
                        drafts.attach(mention.id(), draft);
                        Candidate candidate = new Candidate(
                                antecedent, 0.9, List.of(pronoun.person() == 1 ? "speaks here" : "is spoken to"));
                        return new Resolution(mention.id(), Status.RESOLVED, List.of(candidate), "speaker");
                    })
                    .orElseGet(() -> {
                        drafts.attach(mention.id(), speakers.unnamed(mention, pronoun));
                        return notReferring(mention, "speaker");
                    });
        }

        private static Resolution notReferring(Mention mention, String rule) {
            return new Resolution(mention.id(), Status.NOT_REFERRING, List.of(), rule);
        }
    }
}
