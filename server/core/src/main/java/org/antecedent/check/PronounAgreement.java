package org.antecedent.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.Finding.Fix;
import org.antecedent.coreference.Candidate;
import org.antecedent.coreference.Resolution.Status;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Plurality;
import org.antecedent.mention.Mention;

/** A pronoun whose only antecedent disagrees with it. */
final class PronounAgreement implements Check {
    private static final About ABOUT = new About(
            "pronoun-agreement",
            "A pronoun that does not agree",
            Severity.WARNING,
            Profile.DEFAULT,
            "Fires where the only antecedent that a pronoun can lean on disagrees with it in gender or number, or is no"
                    + " person. Keeps quiet where a role may be held by anybody (“The minister… She said”), for a plural that"
                    + " takes an institution for its people, and inside quotations.",
            "A reader looks for a woman, a man or a group that the text does not have; often the translation is at fault.",
            "“The talks were useful,” the foreign ministry added on Monday. **She** said the ceasefire holds.",
            "“The talks were useful,” the minister added on Monday. She said the ceasefire holds.",
            "AP Stylebook; translation practice");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        Set<ReadPronoun.Doubt> told = new HashSet<>();
        for (ReadPronoun pronoun : ReadPronoun.in(article, Status.MISMATCH)) {
            judge(article, pronoun, told).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, ReadPronoun pronoun, Set<ReadPronoun.Doubt> told) {
        if (article.isQuoted(pronoun.mention().span())) {
            return Optional.empty(); // A speaker's grammar is the speaker's own.
        }
        Candidate best = article.resolutionOf(pronoun.mention()).best().orElse(null);
        if (best == null) {
            return Optional.empty(); // Nothing to disagree with.
        }
        Mention candidate = article.mention(best.antecedent());
        if (pronoun.pronoun().isOfPerson() && candidate.features().number() == Plurality.PLURAL) {
            return Optional.empty(); // Nobody takes “he” for a crowd: whom it means stands elsewhere.
        }
        PronounGrammar grammar = new PronounGrammar(article, pronoun.mention());
        if (grammar.rulesOut(candidate) || grammar.isOfADefinition()) {
            return Optional
                    .empty(); // “Novak” in “the Novak Foundation”; “It is a response to the ban”: what was just told.
        }
        if (pronoun.pronoun() == PersonalPronoun.THEY && isOfPeople(candidate)) {
            return Optional.empty(); // “Norvik said they…”: the people in it; much of the press writes so.
        }
        if (!told.add(pronoun.doubt(article))) {
            return Optional.empty(); // The same mistake as in a pronoun above.
        }
        return Optional.of(ABOUT.finding(
                pronoun.mention().span(),
                message(article, pronoun, named(article, candidate)),
                Naming.related(article, Map.of(candidate, best)),
                fixes(article, pronoun, named(article, candidate))));
    }

    /** Of a person who is described (“an English actor”), the last name before it. */
    private static Mention named(Article article, Mention candidate) {
        if (candidate.type() != ActorType.PERSON) {
            return candidate;
        }
        return article.actorOf(candidate).map(article::mentionsOf).orElse(List.of()).stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME && mention.id() <= candidate.id())
                .reduce((earlier, later) -> later)
                .orElse(candidate);
    }

    private static boolean isOfPeople(Mention candidate) {
        return switch (candidate.type()) {
            case PERSON, ORGANIZATION, GEOPOLITICAL, GROUP -> true;
            default -> false;
        };
    }

    private static String message(Article article, ReadPronoun pronoun, Mention candidate) {
        boolean person = candidate.type() == ActorType.PERSON;
        String relative = person ? ", who " : ", which ";
        String disagreement = switch (pronoun.pronoun()) {
            case HE -> "is no man";
            case SHE -> "is no woman";
            case IT -> person ? "is a person" : "is plural";
            case THEY -> "is singular";
        };
        return Naming.quoted(article.words(pronoun.mention())) + " can only mean "
                + Naming.quoted(Naming.of(article, candidate)) + relative + disagreement;
    }

    private static List<Fix> fixes(Article article, ReadPronoun pronoun, Mention candidate) {
        List<Fix> fixes = new ArrayList<>();
        fixes.add(Naming.replacePronoun(article, pronoun.mention(), candidate));
        boolean institution = candidate.type() == ActorType.ORGANIZATION || candidate.type() == ActorType.GEOPOLITICAL;
        String words = article.words(pronoun.mention());
        if (institution && pronoun.mention().role() == Mention.Role.SUBJECT) {
            fixes.add(Naming.replace(
                    article, pronoun.mention(), Character.isUpperCase(words.codePointAt(0)) ? "It" : "it"));
        }
        return fixes;
    }
}
