package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antecedent.coreference.PronounDecision.Choice;
import org.antecedent.coreference.PronounDecision.Excluded;
import org.antecedent.coreference.PronounDecision.Feature;
import org.antecedent.coreference.PronounDecision.Weighed;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Mention;

/** How likely each actor in reach is the antecedent of a pronoun, and why. */
final class PronounRanking {
    /** A reason is told where it moves the score by this much. */
    private static final double TOLD = 0.15;

    /** “For its part” points to the subject that follows, whatever else is there: too rare to be learned. */
    private static final double FOR_ITS_PART = 4;

    /**
     * “Reed said Hayes was late. ‘I am tired,’ <em>he</em> said”: what was learned from says it as a rule, but not where somebody is
     * spoken of in between. A choice: from 0 to 3 the scores of dev/gum, dev/ontogum and dev/meantime stay, from 0 to 2 those of PolNeAR.
     */
    private static final double SPEAKS_ON = 2;

    private static final int FACTORS = Factor.values().length;

    private final PronounModel model;
    private final PronounEvidence evidence;

    PronounRanking(Discourse discourse, Drafts drafts, Cataphora cataphora, PronounModel model) {
        this.model = model;
        this.evidence = new PronounEvidence(discourse, drafts, cataphora, model);
    }

    /**
     * The options in order, and that it is none of them.
     *
     * @param options best first
     * @param none the score of “none of these”, in log-odds
     */
    record Ranking(List<Ranked> options, double none) {
        Ranked best() {
            return options.get(0);
        }
    }

    /**
     * An option with its score in log-odds and what made it.
     *
     * @param back how many sentences it stands before the pronoun
     * @param contributions one a factor, by its ordinal
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and made for every candidate
    record Ranked(Option option, double score, int back, double[] contributions) {
        /** The factors that count, in words: the weightiest for it and the weightiest against it, then the rest. */
        List<String> reasons() {
            List<Factor> told = new ArrayList<>();
            for (int i = 0; i < FACTORS; i++) {
                if (Math.abs(contributions[i]) >= TOLD && (speaksFor(Factor.at(i)) || speaksAgainst(Factor.at(i)))) {
                    told.add(Factor.at(i));
                }
            }
            told.sort(Comparator.comparingDouble(factor -> -Math.abs(contribution(factor))));
            Set<Factor> ordered = new LinkedHashSet<>();
            told.stream().filter(this::speaksFor).findFirst().ifPresent(ordered::add);
            told.stream().filter(this::speaksAgainst).findFirst().ifPresent(ordered::add);
            ordered.addAll(told);
            return ordered.stream()
                    .map(factor -> speaksAgainst(factor) ? "but " + told(factor) : told(factor))
                    .toList();
        }

        private boolean speaksFor(Factor factor) {
            return factor.speaksFor() && contribution(factor) >= TOLD;
        }

        private boolean speaksAgainst(Factor factor) {
            return factor.speaksAgainst() && contribution(factor) <= -TOLD;
        }

        private double contribution(Factor factor) {
            return contributions[factor.ordinal()];
        }

        private String told(Factor factor) {
            return switch (factor) {
                case REPEATED ->
                    option.draft().timesRead() == 1
                            ? "mentioned once so far"
                            : "mentioned " + option.draft().timesRead() + " times so far";
                case GENDER -> option.draft().gender() == Gender.FEMALE ? "agrees: a woman" : "agrees: a man";
                case SENTENCES_BACK -> back == 1 ? "one sentence back" : back + " sentences back";
                default -> factor.words();
            };
        }
    }

    /** The options with their scores, best first; the one nearer to the pronoun first where two are level. */
    Ranking rank(Mention mention, Pronoun pronoun, List<Option> options) {
        evidence.of(mention, pronoun, options);
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            evidence.option(i);
            int back = mention.sentence() - options.get(i).nearest().sentence();
            ranked.add(ranked(options.get(i), back));
        }
        // A stable sort: options come nearest first.
        ranked.sort(Comparator.comparingDouble(one -> -one.score()));
        evidence.none();
        double none = 0;
        for (int i = 0; i < evidence.features().size(); i++) {
            none += model.weight(evidence.features().get(i));
        }
        return new Ranking(ranked, none);
    }

    private Ranked ranked(Option option, int back) {
        double[] contributions = new double[FACTORS];
        double score = 0;
        for (int i = 0; i < evidence.features().size(); i++) {
            int factor = evidence.features().factor(i).ordinal();
            double weight = model.weight(evidence.features().get(i));
            contributions[factor] += weight;
            score += weight;
            if (evidence.features().factor(i) == Factor.FOR_ITS_PART && score < FOR_ITS_PART) {
                contributions[factor] += FOR_ITS_PART;
                score += FOR_ITS_PART;
            }
        }
        if (evidence.speaksOn(option)) {
            contributions[Factor.LAST_SPEAKER.ordinal()] += SPEAKS_ON;
            score += SPEAKS_ON;
        }
        return new Ranked(option, score, back, contributions);
    }

    /** The same once more with all that went into it, for who asks. */
    PronounDecision decision(Mention mention, Pronoun pronoun, List<Option> options, List<Excluded> excluded) {
        Ranking ranking = rank(mention, pronoun, options);
        double[] probabilities = Certainty.of(ranking);
        List<Choice> choices = new ArrayList<>();
        double rest = 1;
        for (int i = 0; i < probabilities.length; i++) {
            Ranked ranked = ranking.options().get(i);
            evidence.option(options.indexOf(ranked.option()));
            List<Integer> mentions = ranked.option().draft().mentions();
            choices.add(new Choice(mentions, ranked.score(), probabilities[i], weighed()));
            rest -= probabilities[i];
        }
        evidence.none();
        Choice none = new Choice(List.of(), ranking.none(), rest, weighed());
        return new PronounDecision(mention.id(), choices, none, excluded);
    }

    private List<Weighed> weighed() {
        List<List<Feature>> byFactor = new ArrayList<>();
        for (int f = 0; f < FACTORS; f++) {
            byFactor.add(new ArrayList<>());
        }
        for (int i = 0; i < evidence.features().size(); i++) {
            int feature = evidence.features().get(i);
            byFactor.get(evidence.features().factor(i).ordinal()).add(new Feature(feature, model.weight(feature)));
        }
        List<Weighed> weighed = new ArrayList<>();
        for (int f = 0; f < FACTORS; f++) {
            if (!byFactor.get(f).isEmpty()) {
                weighed.add(new Weighed(Factor.at(f).words(), byFactor.get(f)));
            }
        }
        return weighed;
    }
}
