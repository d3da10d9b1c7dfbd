package org.antecedent.mention;

import org.antecedent.language.Relation;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention.Role;

/** The grammatical role of a phrase, by the word that it hangs on. */
final class Roles {
    private Roles() {}

    /** @param head a token of the phrase from token {@code first} to before {@code end}, as near to its head as is known */
    static Role of(Sentence sentence, int first, int end, int head) {
        int top = top(sentence, first, end, head);
        // A chain of conjuncts is no longer than the sentence; each step goes up the tree.
        while (isShared(sentence.relation(top)) && sentence.head(top) >= 0) {
            top = sentence.head(top);
        }
        Relation relation = sentence.relation(top);
        if (isSpeakerAfterVerb(sentence, first, relation, sentence.head(top))) {
            return Role.SUBJECT;
        }
        return switch (relation) {
            case NSUBJ, NSUBJ_PASSIVE, NSUBJ_OUTER, CSUBJ, CSUBJ_PASSIVE, CSUBJ_OUTER -> Role.SUBJECT;
            case OBJ, IOBJ -> Role.OBJECT;
            case OBL, OBL_AGENT, NMOD -> Role.OBLIQUE;
            case NMOD_POSSESSIVE -> Role.POSSESSIVE;
            case COMPOUND, AMOD, NMOD_DESCRIPTIVE, NMOD_UNMARKED -> Role.MODIFIER;
            default -> Role.OTHER;
        };
    }

    /** “‘We agree,’ said Pompeo”: the parser may take who speaks for what is said. */
    private static boolean isSpeakerAfterVerb(Sentence sentence, int first, Relation relation, int verb) {
        if (relation != Relation.OBJ || verb < 1 || verb + 1 != first || sentence.subject(verb) >= 0) {
            return false;
        }
        String before = sentence.form(verb - 1);
        return before.length() == 1 && ",\"”’'?!—–".contains(before);
    }

    /** The token of the phrase that hangs on something outside it. */
    private static int top(Sentence sentence, int first, int end, int head) {
        int top = head;
        int up = sentence.head(top);
        while (up >= first && up < end) {
            top = up;
            up = sentence.head(top);
        }
        return top;
    }

    /** Whether the word does what its head does. */
    private static boolean isShared(Relation relation) {
        return switch (relation) {
            case CONJ, APPOS, FLAT, FIXED, GOESWITH -> true;
            default -> false;
        };
    }
}
