package org.antecedent.check.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.OpenQuestion;
import org.antecedent.check.PersonalPronoun;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.coreference.Actor;
import org.antecedent.coreference.Candidate;
import org.antecedent.coreference.Resolution.Status;
import org.antecedent.language.Sentence;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Plurality;
import org.antecedent.mention.Mention;

/** A pronoun whose only antecedent disagrees with it. */
public final class PronounAgreement implements Check {
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
                    "AP Stylebook; translation practice")
            .asking(OpenQuestion.WHO_IS_MEANT);

    /** The likelihood of whom the one of the other gender means: likelier than all others together. */
    private static final double SURE = 0.5;
    /** What “it” needs to be told of a person. */
    private static final double CERTAIN = 0.75;

    private static final Set<String> ANYBODY =
            Set.of("someone", "somebody", "anyone", "anybody", "everyone", "everybody", "nobody");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        Set<ReadPronoun.Doubt> told = new HashSet<>();
        Map<Actor, ReadPronoun> odd = odd(article);
        for (ReadPronoun pronoun : ReadPronoun.in(article, Status.MISMATCH)) {
            if (article.actorOf(pronoun.mention()).filter(odd::containsKey).isEmpty()) {
                judge(article, pronoun, told).ifPresent(findings::add);
            }
        }
        odd.values().forEach(pronoun -> findings.add(contradicted(article, pronoun)));
        return findings;
    }

    /**
     * Of each person whom the article calls “he” again and again and “she” once, or the other way round, that one pronoun: a
     * first “she” would else make a slip of all that follow.
     */
    private static Map<Actor, ReadPronoun> odd(Article article) {
        Map<Actor, ReadPronoun> odd = new LinkedHashMap<>();
        for (Actor actor : article.actors()) {
            if (actor.type() == ActorType.PERSON) {
                PersonPronouns.of(article, actor)
                        .odd()
                        .filter(one -> isSure(article, one) && !isNamedSo(article, actor, one))
                        .ifPresent(one -> odd.put(actor, one));
            }
        }
        return odd;
    }

    /** Whether a name, a title or a noun says that the one pronoun is right: “Mr Novak”. */
    private static boolean isNamedSo(Article article, Actor actor, ReadPronoun pronoun) {
        return article.mentionsOf(actor).stream()
                .filter(mention -> mention.kind() != Mention.Kind.PRONOUN)
                .anyMatch(mention -> mention.features().gender()
                        == pronoun.mention().features().gender());
    }

    /** Whether nobody else is thought of, whom it may fit better. */
    private static boolean isSure(Article article, ReadPronoun pronoun) {
        List<Candidate> candidates = article.resolutionOf(pronoun.mention()).candidates();
        return !candidates.isEmpty()
                && candidates.get(0).probability() >= SURE
                && candidates.stream().skip(1).allMatch(other -> other.probability() < Antecedents.OFFERED);
    }

    private static Finding contradicted(Article article, ReadPronoun pronoun) {
        Candidate best = article.resolutionOf(pronoun.mention()).best().orElseThrow();
        Mention candidate = article.mention(best.antecedent());
        String other = pronoun.pronoun() == PersonalPronoun.HE ? "she" : "he";
        String message = Naming.quoted(article.words(pronoun.mention())) + " can only mean "
                + Naming.quoted(Naming.of(article, named(article, candidate))) + ", who is " + Naming.quoted(other)
                + " in the rest of the article";
        return ABOUT.finding(
                pronoun.mention().span(),
                message,
                Naming.related(article, Map.of(candidate, best)),
                fixes(article, pronoun, named(article, candidate)));
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
        if (pronoun.pronoun() == PersonalPronoun.IT && best.probability() < CERTAIN) {
            return Optional.empty(); // “It” is too often what was told, to be a person by mistake.
        }
        if (pronoun.pronoun().isOfPerson() && isOfSomebodyElse(article, pronoun, candidate)) {
            return Optional
                    .empty(); // “She is somebody who lost her keys, he says”: no slip where another is thought of.
        }
        if (pronoun.pronoun().isOfPerson() && isMisread(article, pronoun, candidate)) {
            return Optional.empty(); // A man whose name looks like a woman's, or like a firm's.
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

    /** Whether the paragraph, or the one above, calls somebody else so, or the sentence speaks of anybody. */
    private static boolean isOfSomebodyElse(Article article, ReadPronoun pronoun, Mention candidate) {
        Mention own = pronoun.mention();
        Sentence sentence = article.reading().sentence(own);
        if (sentence.forms().subList(0, own.first()).stream().anyMatch(ANYBODY::contains)) {
            return true;
        }
        int above = article.reading().paragraph(own).index() - 1;
        for (int id = own.id() - 1; id >= 0; id--) {
            Mention mention = article.mention(id);
            if (article.reading().paragraph(mention).index() < above) {
                return false;
            }
            boolean same = mention.kind() == Mention.Kind.PRONOUN
                    && PersonalPronoun.of(article.words(mention))
                            .filter(form -> form == pronoun.pronoun())
                            .isPresent();
            if (same && !article.isOneActor(mention, candidate)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name was read wrongly: a body with a word that persons are called by, a person whom the article never calls otherwise. */
    private static boolean isMisread(Article article, ReadPronoun pronoun, Mention candidate) {
        if (candidate.type() == ActorType.PERSON) {
            return article.actorOf(candidate)
                    .filter(actor -> PersonPronouns.of(article, actor).isAlways(pronoun.pronoun()))
                    .isPresent();
        }
        return candidate.kind() == Mention.Kind.NAME
                && Stream.of(Naming.bare(article, candidate).split(" "))
                        .anyMatch(word -> article.knowledge().givenName(word).isPresent());
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
