package org.antecedent.coreference;

import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Kind;
import org.antecedent.mention.Mention.Role;

/** When a pronoun that agrees with nobody may be meant for somebody all the same. */
final class Mismatch {
    /** How many sentences back a slip of agreement is looked for. */
    private static final int SENTENCES = 1;

    private Mismatch() {}

    /** An actor close by that can do something: a subject or a speaker of this sentence or the one before. */
    static boolean isConceivable(Mention mention, Pronoun pronoun, Option option) {
        Mention nearest = option.nearest();
        if (mention.sentence() - nearest.sentence() > SENTENCES || nearest.kind() == Kind.PRONOUN) {
            return false;
        }
        return switch (option.draft().type()) {
            case PERSON, ORGANIZATION, GEOPOLITICAL, GROUP ->
                pronoun.isOfPerson()
                        ? nearest.role() == Role.SUBJECT
                        : option.draft().isNamed() && nearest.role() == Role.SUBJECT;
            default -> false;
        };
    }
}
