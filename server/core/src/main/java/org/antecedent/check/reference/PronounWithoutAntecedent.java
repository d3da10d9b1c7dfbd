package org.antecedent.check.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.OpenQuestion;
import org.antecedent.check.PersonalPronoun;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.coreference.Resolution.Status;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Mention;

/** A pronoun with nothing above it that it could mean. */
public final class PronounWithoutAntecedent implements Check {
    private static final About ABOUT = new About(
                    "pronoun-without-antecedent",
                    "A pronoun that leans on nothing",
                    Severity.WARNING,
                    Profile.DEFAULT,
                    "Fires where nobody and nothing in the text above agrees with a pronoun. Keeps quiet where it refers to nothing"
                            + " (“it is said that”), where its noun comes right after (“For its part, the United States…”), and inside"
                            + " quotations, whose speaker may point at what both sides see.",
                    "A reader goes back, finds nobody, and reads on with a gap.",
                    "**He** resigned on Monday. The reason is not known.",
                    "It is said that the talks failed.",
                    "NPR; Gowers, Plain Words; error reports of quotation attribution systems")
            .asking(OpenQuestion.WHO_IS_MEANT);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        Set<ReadPronoun.Doubt> told = new HashSet<>();
        for (ReadPronoun pronoun : ReadPronoun.in(article, Status.WITHOUT_ANTECEDENT)) {
            judge(article, pronoun, told).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, ReadPronoun pronoun, Set<ReadPronoun.Doubt> told) {
        Mention mention = pronoun.mention();
        if (article.isQuoted(mention.span())) {
            return Optional.empty(); // A speaker may point: the antecedent need not be in the text.
        }
        if (isNamedRightAfter(article, pronoun)) {
            return Optional.empty(); // “After his remark…, the minister said”: the noun follows in the same sentence.
        }
        if (!told.add(pronoun.doubt(article))) {
            return Optional.empty(); // The same gap as a pronoun above.
        }
        String message = Naming.quoted(article.words(mention)) + " has no antecedent: " + missing(article, pronoun);
        return Optional.of(ABOUT.finding(
                mention.span(), message, Naming.related(article, pronoun.candidates(article)), List.of()));
    }

    /** Whether the pronoun stands in an opening phrase, before the first comma, and a subject that it can mean after it. */
    private static boolean isNamedRightAfter(Article article, ReadPronoun pronoun) {
        return new PronounGrammar(article, pronoun.mention())
                .subjectBehindOpening()
                .filter(subject -> pronoun.pronoun() == PersonalPronoun.IT || subject.type() != ActorType.OTHER)
                .isPresent();
    }

    private static String missing(Article article, ReadPronoun pronoun) {
        return switch (pronoun.pronoun()) {
            case HE ->
                isNamed(article, Gender.MALE, pronoun) ? "no man above it can be meant" : "no man is named above it";
            case SHE ->
                isNamed(article, Gender.FEMALE, pronoun)
                        ? "no woman above it can be meant"
                        : "no woman is named above it";
            case IT -> "nothing above it can be meant";
            case THEY -> "no group above it can be meant";
        };
    }

    private static boolean isNamed(Article article, Gender gender, ReadPronoun pronoun) {
        return article.actors().stream()
                .filter(actor -> actor.gender() == gender)
                .anyMatch(actor -> actor.mentions().get(0) < pronoun.mention().id());
    }
}
