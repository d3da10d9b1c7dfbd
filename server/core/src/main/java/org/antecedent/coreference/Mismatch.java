package org.antecedent.coreference;

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
                .anyMatch(one -> mention.sentence() - one.sentence() <= SENTENCES
                        && one.kind() != Kind.PRONOUN
                        && one.role() == Role.SUBJECT);
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
}
