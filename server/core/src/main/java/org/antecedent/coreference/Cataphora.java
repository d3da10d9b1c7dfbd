package org.antecedent.coreference;

import java.util.Optional;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Role;

/** Pronouns that come before what they mean: “For its part, the United States …”, “Before she left, Ann Lee …”. */
final class Cataphora {
    private final Discourse discourse;

    Cataphora(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The subject right after the opening phrase that the pronoun stands in. */
    Optional<Mention> subjectAfter(Mention mention) {
        if (mention.kind() != Mention.Kind.PRONOUN) {
            return Optional.empty();
        }
        Sentence sentence = discourse.sentence(mention);
        int comma = mention.end();
        while (comma < sentence.size() && !sentence.lower(comma).equals(",")) {
            comma++;
        }
        if (comma >= sentence.size() - 1 || !opens(sentence, mention)) {
            return Optional.empty();
        }
        int after = comma + 1;
        for (Mention one : discourse.reading().mentionsIn(sentence)) {
            if (one.first() == after && one.role() == Role.SUBJECT && one.kind() != Mention.Kind.PRONOUN) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    boolean isForItsPart(Mention mention) {
        return discourse.before(mention).equals("for")
                && mention.first() <= 2
                && discourse.after(mention).equals("part");
    }

    /** The part in “for its part”: nothing that could be spoken of again. */
    boolean isPart(Mention nominal) {
        return discourse.headWord(nominal).equals("part")
                && discourse.before(nominal).equals("for")
                && nominal.end() - nominal.first() == 2;
    }

    /** Whether an opening phrase runs from the start of the sentence to the pronoun: a preposition or conjunction, no comma. */
    private static boolean opens(Sentence sentence, Mention mention) {
        int start = 0;
        while (start < mention.first() && sentence.tag(start) == Tag.PUNCT) {
            start++;
        }
        if (start < mention.first() && sentence.tag(start) == Tag.CCONJ) {
            start++;
        }
        Tag first = sentence.tag(start);
        if (first != Tag.ADP && first != Tag.SCONJ && first != Tag.VERB && first != Tag.ADV) {
            return false;
        }
        for (int i = start; i < mention.first(); i++) {
            if (sentence.tag(i) == Tag.PUNCT) {
                return false;
            }
        }
        return true;
    }
}
