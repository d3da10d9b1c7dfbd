package org.antecedent.check.reference;

import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.check.Narration;
import org.antecedent.check.PersonalPronoun;
import org.antecedent.coreference.Actor;
import org.antecedent.mention.Mention;

/** By which pronouns an article calls a person in its own voice, in text order. */
record PersonPronouns(List<ReadPronoun> he, List<ReadPronoun> she) {
    /** So many pronouns of one gender tell what a person is called. */
    private static final int OFTEN = 2;

    static PersonPronouns of(Article article, Actor person) {
        List<ReadPronoun> all = article.mentionsOf(person).stream()
                .filter(mention -> mention.kind() == Mention.Kind.PRONOUN && Narration.holds(article, mention))
                .flatMap(mention -> ReadPronoun.of(article, mention).stream())
                .toList();
        return new PersonPronouns(only(all, PersonalPronoun.HE), only(all, PersonalPronoun.SHE));
    }

    private static List<ReadPronoun> only(List<ReadPronoun> all, PersonalPronoun form) {
        return all.stream().filter(one -> one.pronoun() == form).toList();
    }

    /** The one “she” of somebody who is “he” again and again, or the other way round. */
    Optional<ReadPronoun> odd() {
        List<ReadPronoun> fewer = he.size() < she.size() ? he : she;
        boolean told = Math.max(he.size(), she.size()) >= OFTEN;
        return fewer.size() == 1 && told ? Optional.of(fewer.get(0)) : Optional.empty();
    }

    /** Whether the person is called by this pronoun again and again, and never by the other. */
    boolean isAlways(PersonalPronoun form) {
        List<ReadPronoun> same = form == PersonalPronoun.HE ? he : she;
        return same.size() >= OFTEN && same.size() == he.size() + she.size();
    }
}
