package org.antecedent.coreference;

import java.util.List;
import java.util.Optional;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;

/** What “who”, “which” and “that” take up: the noun right before. */
final class RelativePronouns {
    private final Discourse discourse;
    private final Drafts drafts;

    RelativePronouns(Discourse discourse, Drafts drafts) {
        this.discourse = discourse;
        this.drafts = drafts;
    }

    /** The longest mention that ends before the pronoun and agrees with it; an age may stand between: “Jane Doe, 61, who”. */
    Optional<Mention> antecedent(Mention mention, Pronoun pronoun) {
        Sentence sentence = discourse.sentence(mention);
        int end = mention.first();
        if (end > 0 && sentence.tag(end - 1) == Tag.ADP) {
            end--;
        }
        if (end > 0 && sentence.tag(end - 1) == Tag.PUNCT) {
            end--;
            boolean age = end > 1 && sentence.tag(end - 1) == Tag.NUM && sentence.tag(end - 2) == Tag.PUNCT;
            end = age ? end - 2 : end;
        }
        List<Mention> mentions = discourse.reading().mentionsIn(sentence);
        Mention best = null;
        for (Mention one : mentions) {
            boolean before = one.end() == end && one.kind() != Mention.Kind.PRONOUN && drafts.of(one.id()) != null;
            if (before && agrees(pronoun, drafts.of(one.id())) && (best == null || isBetter(one, best))) {
                best = one;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A coordination is taken up as a whole less often than its last part. */
    private boolean isBetter(Mention one, Mention best) {
        return !discourse.reading().parts(best).isEmpty() && best.span().contains(one.span());
    }

    private static boolean agrees(Pronoun pronoun, Draft draft) {
        return switch (pronoun.form()) {
            case "who", "whom" -> draft.type() != ActorType.EVENT && draft.type() != ActorType.PLACE;
            case "which" -> draft.type() != ActorType.PERSON;
            default -> true;
        };
    }
}
