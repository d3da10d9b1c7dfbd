package org.antecedent.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.coreference.DescriptionEvidence.Description;
import org.antecedent.coreference.DescriptionEvidence.Noun;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.language.Sentence;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Determiner;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Kind;

/**
 * Whom a description means: “the foreign ministry”, “the secretary”, “the company”, “the two sides”. It is asked of each
 * nominal in text order, after everything before it was resolved.
 */
final class DescriptionLinks {
    /** How often these links are taken to be right: estimates, to be counted when certainty is calibrated. */
    private static final double BESIDE = 0.95;

    private static final double NAMED = 0.9;
    private static final double KIND = 0.6;

    /** So many words before a name for short the bracket opens that gives it. */
    private static final int LONGEST_DEFINITION = 10;

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "‘", "’", "''", "``");
    private static final List<String> COMPANY = List.of("company");

    private final Discourse discourse;
    private final Drafts drafts;
    private final Groups groups;
    private final Weighing weighing;
    private final ActorsByNoun byNoun;
    private final DescriptionEvidence evidence;
    private final DescriptionCandidates candidates;
    private final DescriptionRanking ranking;
    private final Epithets epithets;
    private final Employers employers;
    private final SoleOrganization sole;
    private final Kin kin;

    DescriptionLinks(
            Discourse discourse,
            Knowledge knowledge,
            Drafts drafts,
            Groups groups,
            DescriptionModel model,
            Weighing weighing) {
        this.discourse = discourse;
        this.drafts = drafts;
        this.groups = groups;
        this.weighing = weighing;
        this.byNoun = new ActorsByNoun(discourse, knowledge);
        this.evidence = new DescriptionEvidence(discourse, drafts, model.clusters());
        OrganizationKinds organizations = new OrganizationKinds(knowledge);
        this.candidates = new DescriptionCandidates(discourse, drafts, evidence, knowledge, organizations);
        this.ranking = new DescriptionRanking(discourse, evidence, model);
        this.epithets = new Epithets(discourse, drafts, knowledge, organizations);
        this.employers = new Employers(discourse, drafts, organizations);
        this.sole = new SoleOrganization(discourse, drafts, organizations);
        this.kin = new Kin(discourse, drafts, knowledge);
    }

    /** Keeps what later descriptions may take up: the mention's own words, and the roles that it gives its actor. */
    void remember(Mention mention, Draft draft) {
        if (mention.kind() == Kind.PRONOUN) {
            return;
        }
        evidence.remember(mention, draft);
        byNoun.remember(mention, draft);
        Ages.of(discourse, mention).ifPresent(draft::learnAge);
        epithets.remember(mention, draft);
        employers.remember(mention, draft);
        sole.remember(mention, draft);
        kin.remember(mention, draft);
    }

    /** The actor that the nominal takes up; empty where it introduces one. */
    Optional<Link> find(Mention nominal) {
        return apposition(nominal)
                .or(() -> defined(nominal))
                .or(() -> predicate(nominal))
                .or(() -> pair(nominal))
                .or(() -> ofTwo(nominal))
                .or(() -> kin.find(nominal))
                .or(() -> shortName(nominal))
                .or(() -> epithets.find(nominal, byNoun.of(nominal)))
                .or(() -> employers.find(nominal))
                .or(() -> sole.find(nominal, byNoun.of(nominal)))
                .or(() -> ranked(nominal));
    }

    /** “X, the president of Y,” and “the president of Y, X,”. */
    private Optional<Link> apposition(Mention nominal) {
        for (int place : discourse.beside(nominal).appositions()) {
            Draft draft = drafts.of(discourse.beside(nominal, place).id());
            if (draft != null && candidates.agree(nominal, draft)) {
                return Optional.of(new Link(draft, "apposition", "stands beside " + draft.name(), BESIDE));
            }
        }
        return Optional.empty();
    }

    /** “Norvik ASA (“Norvik” or the “<em>Company</em>”)”: what a text says that it will call somebody. */
    private Optional<Link> defined(Mention nominal) {
        Sentence sentence = discourse.sentence(nominal);
        int head = discourse.headToken(nominal);
        if (nominal.end() >= sentence.size() || !isQuote(sentence, nominal.end()) || !isQuote(sentence, head - 1)) {
            return Optional.empty();
        }
        int opening = nominal.first() - 1;
        while (opening > 0 && !sentence.lower(opening).equals("(") && head - opening <= LONGEST_DEFINITION) {
            opening--;
        }
        if (opening <= 0 || !sentence.lower(opening).equals("(")) {
            return Optional.empty();
        }
        int end = opening;
        return discourse.reading().mentionsIn(sentence).stream()
                .filter(one -> one.kind() == Kind.NAME && one.end() == end)
                .map(one -> drafts.of(one.id()))
                .filter(draft -> draft != null && candidates.agree(nominal, draft))
                .findFirst()
                .map(draft -> new Link(draft, "defined-term", "is what " + draft.name() + " is called here", BESIDE));
    }

    private static boolean isQuote(Sentence sentence, int i) {
        return i >= 0 && QUOTES.contains(sentence.form(i));
    }

    /** “X is the president of Y.” */
    private Optional<Link> predicate(Mention nominal) {
        int place = discourse.beside(nominal).subject();
        Draft draft = place == Beside.NOBODY
                ? null
                : drafts.of(discourse.beside(nominal, place).id());
        return draft != null && candidates.agree(nominal, draft)
                ? Optional.of(new Link(draft, "predicate-nominal", draft.name() + " is said to be it", BESIDE))
                : Optional.empty();
    }

    /** “The former”, “the latter”: of the two named together last, here or in the sentence before. */
    private Optional<Link> ofTwo(Mention nominal) {
        String word = discourse.headWord(nominal);
        boolean former = word.equals("former");
        if (!former && !word.equals("latter") || nominal.end() - nominal.first() != 2) {
            return Optional.empty();
        }
        Mention pair = null;
        for (int id = nominal.id() - 1; id >= 0 && pair == null; id--) {
            Mention before = discourse.mention(id);
            if (before.sentence() < nominal.sentence() - 1) {
                return Optional.empty();
            }
            pair = discourse.reading().parts(before).size() == 2 ? before : null;
        }
        if (pair == null) {
            return Optional.empty();
        }
        Mention part = discourse.reading().parts(pair).get(former ? 0 : 1);
        return Optional.ofNullable(drafts.of(part.id()))
                .map(draft -> new Link(
                        draft, "former-latter", former ? "named first of two" : "named second of two", BESIDE));
    }

    /** “The two sides”, “both sides”, “the two ministers”. */
    private Optional<Link> pair(Mention nominal) {
        if (!discourse.beside(nominal).ofTwo()) {
            return Optional.empty();
        }
        return groups.nearestPair(nominal)
                .map(draft -> new Link(draft, "two-sides", "the pair named last: " + draft.name(), KIND));
    }

    /** What the words say, weighed: “the attack” after “an attack”, “the secretary”, “the company”, “this country”. */
    private Optional<Link> ranked(Mention nominal) {
        Determiner determiner = nominal.features().determiner();
        if (determiner == Determiner.INDEFINITE || determiner == Determiner.QUANTIFIER) {
            return Optional.empty();
        }
        boolean pointsBack = determiner == Determiner.DEFINITE || determiner == Determiner.DEMONSTRATIVE;
        List<Draft> alike = byNoun.of(nominal);
        if (!pointsBack && alike.isEmpty()) {
            return Optional.empty();
        }
        return weighing.link(nominal, alike, () -> weigh(nominal, pointsBack, alike));
    }

    /** “The foreign ministry” for the Russian Foreign Ministry; “the Act”, with a capital, for the HEROES Act. */
    private Optional<Link> shortName(Mention nominal) {
        if (nominal.features().determiner() != Determiner.DEFINITE) {
            return Optional.empty();
        }
        List<Draft> list = byNoun.of(nominal);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        List<String> own = List.copyOf(evidence.words(nominal));
        boolean capital = Character.isUpperCase(
                discourse.sentence(nominal).form(discourse.headToken(nominal)).charAt(0));
        if (!capital && own.size() < 2) {
            return Optional.empty();
        }
        for (int i = list.size() - 1; i >= 0; i--) {
            Draft draft = list.get(i);
            if (own.equals(COMPANY) && evidence.noun(evidence.of(nominal), draft) != Noun.SAME_AS_LAST) {
                continue; // “The Company” is whom the text calls so, and not McKinsey & Company.
            }
            boolean named = draft.isNamed() && (capital || draft.type() == ActorType.ORGANIZATION);
            if (named && draft.words().containsAll(own) && candidates.mayTakeUp(nominal, draft)) {
                return Optional.of(
                        new Link(draft, "role-and-organisation", "the words of the name " + draft.name(), NAMED));
            }
        }
        return Optional.empty();
    }

    /** @param alike those that were called by its noun */
    private Optional<Link> weigh(Mention nominal, boolean pointsBack, List<Draft> alike) {
        Description description = evidence.of(nominal);
        return ranking.best(nominal, description, candidates.of(nominal, description, pointsBack, alike));
    }
}
