package org.antecedent.coreference;

import java.util.List;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Plurality;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Kind;
import org.antecedent.mention.Mention.Role;

/** When a pronoun that agrees with nobody may be meant for somebody all the same. */
final class Mismatch {
    /** How many sentences back a slip of agreement is looked for. */
    private static final int SENTENCES = 1;

    /** Below this probability, somebody who agrees only at a stretch is not meant. */
    private static final double FAR_FETCHED = 0.3;

    private Mismatch() {}

    /** An actor close by that can do something: a subject or a speaker of this sentence or the one before. */
    static boolean isConceivable(Mention mention, Pronoun pronoun, Option option) {
        boolean acts = option.mentions().stream()
                .anyMatch(one -> isNear(mention, one) && one.kind() != Kind.PRONOUN && one.role() == Role.SUBJECT);
        return acts
                && switch (option.draft().type()) {
                    // Nobody means several by “she”.
                    case PERSON, ORGANIZATION, GEOPOLITICAL, GROUP ->
                        pronoun.isOfPerson()
                                ? option.draft().number() != Plurality.PLURAL
                                : option.draft().isNamed();
                    default -> false;
                };
    }

    /** Whether those that agree, at a stretch, are too unlikely to be meant. */
    static boolean isFarFetched(PronounRanking.Ranking ranking) {
        return ranking.best().option().agreement() == Option.Agreement.STRAINED
                && Certainty.of(ranking)[0] < FAR_FETCHED;
    }

    /**
     * Whether of those that agree with “he” or “she” a reader would think of none, since a named person of the other gender is
     * spoken of right here: “Jobs gave <em>her</em> annual speech”. What is only said of somebody (“is a linguist”) and what
     * may just be a person's name, and does nothing, are not thought of.
     */
    static boolean isSlip(Mention mention, Pronoun pronoun, List<Option> options) {
        return pronoun.isOfPerson()
                && options.stream().anyMatch(option -> isMisnamed(mention, option))
                && options.stream().noneMatch(option -> isThoughtOf(mention, pronoun, option));
    }

    /** A named person of the other gender, spoken of in this sentence or the one before. */
    static boolean isMisnamed(Mention mention, Option option) {
        return option.agreement() == Option.Agreement.DISAGREES
                && option.draft().type() == ActorType.PERSON
                && option.draft().isNamed()
                && option.draft().number() != Plurality.PLURAL
                && isNear(mention, option.nearest());
    }

    private static boolean isThoughtOf(Mention mention, Pronoun pronoun, Option option) {
        return switch (option.agreement()) {
            case AGREES ->
                option.draft().isNamed() || option.mentions().stream().anyMatch(one -> isParty(mention, pronoun, one));
            // What is called “the company” is no person, whatever its name looks like; what is called “the senator” is
            // one.
            case STRAINED ->
                option.mentions().stream().anyMatch(one -> one.role() == Role.SUBJECT && isNear(mention, one))
                        && option.mentions().stream()
                                .noneMatch(one -> one.kind() == Kind.NOMINAL && one.type() != ActorType.PERSON);
            case DISAGREES -> false;
        };
    }

    /**
     * Somebody without a name who takes part in what happens: called by the same pronoun right here, or described, and not just
     * brought in a while ago (“a linguist”, “as pitcher”).
     */
    private static boolean isParty(Mention mention, Pronoun pronoun, Mention one) {
        if (one.kind() == Kind.PRONOUN) {
            return isNear(mention, one) && one.features().gender() == pronoun.gender();
        }
        boolean takesPart = one.role() != Role.OTHER && one.role() != Role.MODIFIER;
        return takesPart && (isNear(mention, one) || isDefinite(one));
    }

    private static boolean isDefinite(Mention one) {
        return switch (one.features().determiner()) {
            case DEFINITE, DEMONSTRATIVE, POSSESSIVE -> true;
            case INDEFINITE, QUANTIFIER, NONE -> false;
        };
    }

    private static boolean isNear(Mention mention, Mention one) {
        return mention.sentence() - one.sentence() <= SENTENCES;
    }
}
