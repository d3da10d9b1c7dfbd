package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.language.Sentence;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Age;
import org.antecedent.mention.Features.Determiner;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Features.Plurality;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Kind;
import org.antecedent.mention.Mention.Role;
import org.antecedent.mention.Ownership;

/**
 * Descriptions by which news tells something more of whom it speaks of just then: “the 53-year-old”, “the retired teacher”, “the
 * Gothenburg-based firm”, “the Danish drugmaker”. They share no word with what was said before, and are never of somebody new.
 */
final class Epithets {
    /** How often these links are taken to be right: estimates, to be counted when certainty is calibrated. */
    private static final double SAME_AGE = 0.95;

    private static final double IN_FOCUS = 0.75;
    /** Somebody spoken of in this many sentences before is in focus. */
    private static final int SENTENCES = 2;

    /** What nothing but a firm is called, by what it does. */
    private static final Set<String> SHOPS =
            Set.of("retailer", "lender", "insurer", "airline", "brewer", "supermarket");
    /** What somebody is of a club or a party. */
    private static final Set<String> OF_CLUBS = Set.of(
            "boss",
            "manager",
            "coach",
            "captain",
            "striker",
            "defender",
            "midfielder",
            "winger",
            "goalkeeper",
            "forward",
            "leader",
            "mp",
            "lawmaker");

    private static final Set<String> OF_PERSONS = Set.of("veteran", "retired", "disgraced", "embattled", "outspoken");

    private final Discourse discourse;
    private final Drafts drafts;
    private final Knowledge knowledge;
    private final OrganizationKinds kinds;
    private final Map<Integer, Draft> byAge = new HashMap<>();

    Epithets(Discourse discourse, Drafts drafts, Knowledge knowledge, OrganizationKinds kinds) {
        this.discourse = discourse;
        this.drafts = drafts;
        this.knowledge = knowledge;
        this.kinds = kinds;
    }

    /** Keeps who is of which age. */
    void remember(Mention mention, Draft draft) {
        Ages.of(discourse, mention).ifPresent(years -> byAge.put(years, draft));
    }

    /**
     * Whom the description tells more of; empty where it is none of these.
     *
     * @param alike those that were called by its noun
     */
    Optional<Link> find(Mention nominal, List<Draft> alike) {
        boolean whole = nominal.end() == discourse.headToken(nominal) + 1;
        if (nominal.features().determiner() != Determiner.DEFINITE
                || nominal.features().number() == Plurality.PLURAL
                || !whole) {
            return Optional.empty();
        }
        return switch (nominal.type()) {
            case PERSON -> person(nominal);
            case ORGANIZATION, GROUP ->
                hasWord(nominal, Ownership::isTold) || isForeignTrade(nominal) || alike.isEmpty() && isShop(nominal)
                        ? focus(nominal)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Link> person(Mention nominal) {
        OptionalInt years = Ages.of(discourse, nominal);
        Draft sameAge = years.isPresent() ? byAge.get(years.getAsInt()) : null;
        if (sameAge != null && agrees(nominal, sameAge)) {
            return Optional.of(new Link(sameAge, "epithet", "said to be " + years.getAsInt() + " years old", SAME_AGE));
        }
        boolean citizen = knowledge.isDemonym(discourse.sentence(nominal).form(discourse.headToken(nominal)));
        if (citizen || hasWord(nominal, Epithets::isOfPerson)) {
            return focus(nominal);
        }
        return isOfClub(nominal)
                ? focus(nominal).filter(link -> isSubjectBefore(nominal, link.draft()))
                : Optional.empty();
    }

    /** “<em>The Bolton boss</em> said”: one of a club or party, who says or does something. */
    private boolean isOfClub(Mention nominal) {
        return nominal.role() == Role.SUBJECT
                && OF_CLUBS.contains(discourse.headLemma(nominal))
                && discourse.inside(nominal).stream().anyMatch(one -> one.kind() == Kind.NAME);
    }

    /** Whether the sentence before, in the paragraph, is about the actor. */
    private boolean isSubjectBefore(Mention nominal, Draft draft) {
        return nominal.sentence() > 0
                && discourse
                        .reading()
                        .mentionsIn(discourse.reading().sentences().get(nominal.sentence() - 1))
                        .stream()
                        .anyMatch(one -> drafts.of(one.id()) == draft
                                && discourse.isMainSubject(one)
                                && discourse.paragraph(one) == discourse.paragraph(nominal));
    }

    /** “The retailer”, “the carmaker”: what nothing but a firm is called. */
    private boolean isShop(Mention nominal) {
        String noun = discourse.headLemma(nominal);
        // “Ford said that the carmaker grew”: who says so may be meant, and the words tell.
        boolean own = discourse
                .sayer(nominal)
                .map(one -> drafts.of(one.id()))
                .filter(draft -> agrees(nominal, draft))
                .isPresent();
        return !own && nominal.end() - nominal.first() == 2 && (SHOPS.contains(noun) || noun.endsWith("maker"));
    }

    /** “The Danish drugmaker”, “the British supermarket chain”. */
    private boolean isForeignTrade(Mention nominal) {
        Sentence sentence = discourse.sentence(nominal);
        int size = nominal.end() - nominal.first();
        return (size == 3 || size == 4)
                && OrganizationKinds.isTrade(discourse.headLemma(nominal))
                && knowledge.isDemonym(sentence.form(nominal.first() + 1));
    }

    private static boolean isOfPerson(String word) {
        return Age.isTold(word) || OF_PERSONS.contains(word) || word.endsWith("-born");
    }

    private boolean hasWord(Mention nominal, Predicate<String> telling) {
        Sentence sentence = discourse.sentence(nominal);
        for (int i = nominal.first() + 1; i < nominal.end(); i++) {
            if (telling.test(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** The nearest of this sentence; else the subject of one of those before, or else the nearest there. */
    private Optional<Link> focus(Mention nominal) {
        for (int back = 0; back <= SENTENCES && back <= nominal.sentence(); back++) {
            List<Draft> here = new ArrayList<>();
            Draft subject = null;
            List<Mention> mentions = discourse
                    .reading()
                    .mentionsIn(discourse.reading().sentences().get(nominal.sentence() - back));
            for (Mention mention : mentions) {
                Draft draft = mention.id() < nominal.id() ? drafts.of(mention.id()) : null;
                if (draft != null && discourse.isSameVoice(mention, nominal) && isInFocus(nominal, mention, draft)) {
                    here.add(draft);
                    subject = subject == null && mention.role() == Role.SUBJECT ? draft : subject;
                }
            }
            if (!here.isEmpty()) {
                Draft draft = back > 0 && subject != null ? subject : here.get(here.size() - 1);
                return Optional.of(new Link(draft, "epithet", "tells more of " + draft.name(), IN_FOCUS));
            }
        }
        return Optional.empty();
    }

    private boolean isInFocus(Mention nominal, Mention mention, Draft draft) {
        if (!draft.isNamed() || draft.lastRead() < 0 || !agrees(nominal, draft) || holds(mention, nominal)) {
            return false;
        }
        boolean says = discourse
                .sayer(nominal)
                .filter(one -> drafts.of(one.id()) == draft)
                .isPresent();
        boolean acts = nominal.role() != Role.SUBJECT
                && discourse
                        .subject(nominal)
                        .filter(one -> drafts.of(one.id()) == draft)
                        .isPresent();
        boolean heard = kinds.isMedium(draft) && mention.role() != Role.SUBJECT;
        return !says && !acts && !heard;
    }

    private static boolean holds(Mention one, Mention other) {
        return one.span().contains(other.span()) || other.span().contains(one.span());
    }

    private boolean agrees(Mention nominal, Draft draft) {
        Gender gender = nominal.features().gender();
        boolean person = nominal.type() == ActorType.PERSON;
        boolean conflicts = gender != Gender.UNKNOWN && draft.gender() != Gender.UNKNOWN && gender != draft.gender();
        return draft.type() == (person ? ActorType.PERSON : ActorType.ORGANIZATION)
                && draft.number() != Plurality.PLURAL
                && !conflicts
                && !Ages.differ(Ages.of(discourse, nominal), draft.age())
                && (person || kinds.mayBe(draft, discourse.headLemma(nominal)));
    }
}
