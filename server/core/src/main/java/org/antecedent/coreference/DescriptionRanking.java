package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antecedent.coreference.DescriptionEvidence.Description;
import org.antecedent.coreference.DescriptionEvidence.Noun;
import org.antecedent.language.linear.FeatureList;
import org.antecedent.mention.Features.Determiner;
import org.antecedent.mention.Mention;

/** Weighs which actor a description takes up, and whether it takes up any. */
final class DescriptionRanking {
    /** Added to “nobody spoken of so far”. Tuned on dev/gum, dev/ontogum and dev/meantime. */
    private static final double NONE = -1;
    /** Taken off where a noun without determiner only repeats one: “iodine” is spoken of in general. Tuned as {@link #NONE}. */
    private static final double BARE = 1.2;

    /** Taken off where a description shares no noun with the actor: “the rebels” after “the mayors”. Tuned as {@link #NONE}. */
    private static final double OTHER_NOUN = 2;

    private final Discourse discourse;
    private final DescriptionEvidence evidence;
    private final DescriptionModel model;
    private final FeatureList list = new FeatureList();

    DescriptionRanking(Discourse discourse, DescriptionEvidence evidence, DescriptionModel model) {
        this.discourse = discourse;
        this.evidence = evidence;
        this.model = model;
    }

    /** The actor that the description takes up; empty where it is likelier none of the options. */
    Optional<Link> best(Mention nominal, Description description, List<DescriptionOption> options) {
        if (options.isEmpty()) {
            return Optional.empty();
        }
        boolean sameNoun = false;
        for (DescriptionOption option : options) {
            sameNoun |= option.noun() == Noun.SAME || option.noun() == Noun.SAME_AS_LAST;
        }
        double[] scores = new double[options.size() + 1];
        List<int[]> features = new ArrayList<>();
        for (int i = 0; i <= options.size(); i++) {
            list.clear();
            if (i < options.size()) {
                DescriptionOption option = options.get(i);
                evidence.of(description, option.draft(), option.noun(), i, option.fits(), list);
            } else {
                evidence.ofNone(description, sameNoun, list);
            }
            if (model.teacher().isPresent()) {
                features.add(list.toArray());
            } else {
                scores[i] = model.score(list) - (i < options.size() ? doubt(nominal, options.get(i)) : 0);
            }
        }
        scores[options.size()] += NONE;
        int best = model.teacher()
                .map(teacher -> teacher.choose(
                        nominal.id(),
                        options.stream()
                                .map(option -> option.draft().mentions())
                                .toList(),
                        features))
                .orElseGet(() -> highest(scores));
        return best == options.size()
                ? Optional.empty()
                : Optional.of(link(nominal, options.get(best), share(scores, best)));
    }

    /** What is taken off an option beforehand: a wrong link does more harm than one that is missed. */
    private static double doubt(Mention nominal, DescriptionOption option) {
        if (option.noun() == Noun.NEW) {
            return option.fits() ? 0 : OTHER_NOUN;
        }
        return nominal.features().determiner() == Determiner.NONE ? BARE : 0;
    }

    private static int highest(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private static double share(double[] scores, int one) {
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - scores[one]);
        }
        return 1 / sum;
    }

    private Link link(Mention nominal, DescriptionOption option, double certainty) {
        Draft draft = option.draft();
        String noun = discourse.headWord(nominal);
        return switch (option.noun()) {
            case SAME_AS_LAST, SAME ->
                new Link(draft, "same-head", "the last “" + noun + "” that was spoken of", certainty);
            case IN_NAME ->
                new Link(draft, "role-and-organisation", "the words of the name " + draft.name(), certainty);
            case OFFICE -> new Link(draft, "title", "the office of " + draft.name() + " in this article", certainty);
            case NEW ->
                option.fits()
                        ? new Link(draft, "kind", "the last " + noun + " named", certainty)
                        : new Link(
                                draft,
                                "description",
                                "what “" + noun + "” fits best of those spoken of last",
                                certainty);
        };
    }
}
