package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antecedent.knowledge.CommonNoun;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.knowledge.Organization;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Determiner;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Features.Plurality;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Kind;
import org.antecedent.mention.Mention.Role;

/**
 * Whom a description means: “the foreign ministry”, “the secretary”, “the company”, “the two sides”. It is asked of each
 * nominal in text order, after everything before it was resolved.
 */
final class DescriptionLinks {
    /** How often these links are taken to be right: estimates, to be counted when certainty is calibrated. */
    private static final double BESIDE = 0.95;

    private static final double SAME_HEAD = 0.8;
    private static final double ROLE = 0.8;
    private static final double KIND = 0.6;
    /** “The company” means one that was spoken of in this many sentences. */
    private static final int KIND_SENTENCES = 5;
    /** A description without a name is taken up again within this many sentences. */
    private static final int HEAD_SENTENCES = 30;
    /** How many earlier actors with the same head are looked at, so that long articles stay linear. */
    private static final int HEADS = 12;

    private static final Set<String> BE = Set.of("be", "become", "remain");
    private static final Set<String> PAIR_NOUNS = Set.of(
            "side",
            "party",
            "country",
            "nation",
            "leader",
            "minister",
            "president",
            "state",
            "government",
            "capital",
            "company",
            "team",
            "man",
            "woman",
            "neighbour",
            "neighbor",
            "ally",
            "rival",
            "power");
    private static final Set<String> OTHERNESS =
            Set.of("other", "another", "same", "different", "such", "new", "second", "further", "additional", "next");
    private static final Set<String> ANY_ORGANIZATION =
            Set.of("company", "firm", "group", "organization", "organisation", "agency", "business", "charity");
    private static final Set<String> PUBLIC_BODIES =
            Set.of("court", "ministry", "university", "school", "parliament", "council", "department", "senate");
    private static final Set<String> COUNTRY_NOUNS = Set.of("country", "nation");
    private static final Set<String> CITY_NOUNS = Set.of("city", "capital", "town", "village");

    private final Discourse discourse;
    private final Knowledge knowledge;
    private final Drafts drafts;
    private final Groups groups;
    private final Map<String, List<Draft>> byHead = new HashMap<>();

    DescriptionLinks(Discourse discourse, Knowledge knowledge, Drafts drafts, Groups groups) {
        this.discourse = discourse;
        this.knowledge = knowledge;
        this.drafts = drafts;
        this.groups = groups;
    }

    /** The actor that the nominal takes up; empty where it introduces one. */
    Optional<Link> find(Mention nominal) {
        return apposition(nominal)
                .or(() -> predicate(nominal))
                .or(() -> pair(nominal))
                .or(() -> sameHead(nominal))
                .or(() -> office(nominal))
                .or(() -> kind(nominal));
    }

    /** Keeps what later descriptions may take up: the mention's own words, and the roles that it gives its actor. */
    void remember(Mention mention, Draft draft) {
        if (mention.kind() == Kind.PRONOUN) {
            return;
        }
        index(discourse.headLemma(mention), draft);
        draft.addWords(contentWords(mention));
        Sentence sentence = discourse.sentence(mention);
        if (mention.kind() == Kind.NAME) {
            if (draft.type() == ActorType.ORGANIZATION) {
                index(headOfName(mention), draft);
            }
            String title = titleBefore(mention);
            if (!title.isEmpty() && draft.type() == ActorType.PERSON) {
                addRole(draft, title);
            }
        } else if (draft.isNamed()) {
            int first = withoutDeterminer(mention);
            addRole(draft, discourse.reading().text().words(sentence.span(first, mention.end())));
        }
    }

    /** The noun that a name is built on: “ministry” of “Ministry of Energy”, in lower case. */
    private String headOfName(Mention name) {
        Sentence sentence = discourse.sentence(name);
        int last = discourse.headToken(name);
        for (int i = discourse.firstHeadToken(name) + 1; i < last; i++) {
            if (sentence.tag(i) == Tag.ADP) {
                return sentence.lower(i - 1);
            }
        }
        return sentence.lower(last);
    }

    private void addRole(Draft draft, String role) {
        draft.addRole(role);
        String[] words = role.toLowerCase(Locale.ROOT).split("\\s+");
        int of = List.of(words).indexOf("of");
        // “Secretary of State” is taken up by “the secretary”.
        index(words[of > 0 ? of - 1 : words.length - 1], draft);
    }

    private void index(String head, Draft draft) {
        List<Draft> list = byHead.computeIfAbsent(head, any -> new ArrayList<>());
        list.remove(draft);
        list.add(draft);
        if (list.size() > HEADS) {
            list.remove(0);
        }
    }

    /** The words between the determiner and the head of a name: “Secretary of State” in “US Secretary of State Mike Pompeo”. */
    private String titleBefore(Mention name) {
        int first = withoutDeterminer(name);
        int head = discourse.firstHeadToken(name);
        Sentence sentence = discourse.sentence(name);
        return first < head ? discourse.reading().text().words(sentence.span(first, head)) : "";
    }

    /** The first token after the determiner. */
    int withoutDeterminer(Mention mention) {
        Sentence sentence = discourse.sentence(mention);
        int first = mention.first();
        boolean determined = sentence.tag(first) == Tag.DET || sentence.tag(first) == Tag.PRON;
        return determined && first + 1 < mention.end() ? first + 1 : first;
    }

    /** “X, the president of Y,” and “the president of Y, X,”. */
    private Optional<Link> apposition(Mention nominal) {
        Sentence sentence = discourse.sentence(nominal);
        if (nominal.features().number() == Plurality.PLURAL) {
            return Optional.empty();
        }
        for (Mention other : discourse.reading().mentionsIn(sentence)) {
            boolean after = other.end() + 1 == nominal.first();
            boolean before = nominal.end() + 1 == other.first();
            if (!after && !before
                    || other.kind() == Kind.PRONOUN
                    || !other.type().isActor()) {
                continue;
            }
            Mention first = after ? other : nominal;
            Mention second = after ? nominal : other;
            if (!sentence.lower(first.end()).equals(",") || !closes(sentence, second) || isListed(sentence, first)) {
                continue;
            }
            Draft draft = drafts.of(other.id());
            if (draft == null || other.kind() != Kind.NAME && !after || !agree(nominal, draft)) {
                continue;
            }
            if (other.kind() != Kind.NAME && !isDescribing(nominal)) {
                continue;
            }
            return Optional.of(new Link(draft, "apposition", "stands beside " + draft.name(), BESIDE));
        }
        return Optional.empty();
    }

    private boolean isDescribing(Mention nominal) {
        Determiner determiner = nominal.features().determiner();
        return determiner == Determiner.DEFINITE || determiner == Determiner.INDEFINITE;
    }

    private static boolean closes(Sentence sentence, Mention second) {
        if (second.end() >= sentence.size()) {
            return true;
        }
        String next = sentence.lower(second.end());
        boolean listed = second.end() + 1 < sentence.size() && sentence.tag(second.end() + 1) == Tag.CCONJ;
        return (next.equals(",") || next.equals(".") || next.equals(")") || next.equals(";")) && !listed;
    }

    private static boolean isListed(Sentence sentence, Mention first) {
        int before = first.first() - 1;
        return before >= 0 && sentence.tag(before) == Tag.CCONJ
                || before >= 1
                        && sentence.lower(before).equals(",")
                        && sentence.tag(before - 1).isNominal();
    }

    /** “X is the president of Y.” */
    private Optional<Link> predicate(Mention nominal) {
        Determiner determiner = nominal.features().determiner();
        if (determiner != Determiner.DEFINITE && determiner != Determiner.INDEFINITE) {
            return Optional.empty();
        }
        Sentence sentence = discourse.sentence(nominal);
        int verb = nominal.first() - 1;
        while (verb > 0 && sentence.tag(verb) == Tag.ADV) {
            verb--;
        }
        if (verb <= 0 || !sentence.tag(verb).isVerbal() || !BE.contains(sentence.lemma(verb))) {
            return Optional.empty();
        }
        int first = verb;
        while (first > 0 && (sentence.tag(first - 1) == Tag.AUX || sentence.tag(first - 1) == Tag.ADV)) {
            first--;
        }
        int end = first;
        return discourse.reading().mentionsIn(sentence).stream()
                .filter(subject -> subject.end() == end && subject.role() == Role.SUBJECT)
                .filter(subject ->
                        discourse.pronoun(subject).map(Pronoun::isOfPerson).orElse(true))
                .findFirst()
                .filter(subject -> drafts.of(subject.id()) != null)
                .map(subject -> drafts.of(subject.id()))
                .filter(draft -> agree(nominal, draft))
                .map(draft -> new Link(draft, "predicate-nominal", draft.name() + " is said to be it", BESIDE));
    }

    /** “The two sides”, “both sides”, “the two ministers”. */
    private Optional<Link> pair(Mention nominal) {
        if (!isOfTwo(nominal)) {
            return Optional.empty();
        }
        return groups.nearestPair(nominal)
                .map(draft -> new Link(draft, "two-sides", "the pair named last: " + draft.name(), KIND));
    }

    private boolean isOfTwo(Mention nominal) {
        if (!PAIR_NOUNS.contains(discourse.headLemma(nominal))) {
            return false;
        }
        Sentence sentence = discourse.sentence(nominal);
        int head = discourse.headToken(nominal);
        boolean definite = false;
        boolean two = false;
        for (int i = nominal.first(); i < head; i++) {
            String word = sentence.lower(i);
            definite |= word.equals("the") || word.equals("these") || word.equals("both");
            two |= word.equals("two") || word.equals("both");
        }
        boolean parties = definite && sentence.lower(head).equals("parties") && head == nominal.first() + 1;
        return definite && two || parties;
    }

    /** “The attack” after “an attack”: same head, same number, and nothing that tells them apart. */
    private Optional<Link> sameHead(Mention nominal) {
        if (!isTakenUp(nominal)) {
            return Optional.empty();
        }
        Set<String> own = contentWords(nominal);
        Draft possessor = possessor(nominal);
        // “Air strikes” are not the Turkish air strikes: without an article, the same words and no others.
        boolean bare = nominal.features().determiner() == Determiner.NONE;
        boolean owned = nominal.features().determiner() == Determiner.POSSESSIVE;
        List<Draft> list = byHead.getOrDefault(discourse.headLemma(nominal), List.of());
        for (int i = list.size() - 1; i >= 0; i--) {
            Draft draft = list.get(i);
            boolean near = draft.isNamed() || sentencesBack(nominal, draft) <= HEAD_SENTENCES;
            if (!near || !agree(nominal, draft) || !draft.words().containsAll(own) || holds(nominal, draft)) {
                continue;
            }
            if (bare && !own.containsAll(draft.words())) {
                continue;
            }
            if (owned && (possessor == null || possessorOf(draft) != possessor)) {
                continue;
            }
            boolean named = draft.isNamed();
            return Optional.of(new Link(
                    draft,
                    named ? "role-and-organisation" : "same-head",
                    named
                            ? "the words of the name " + draft.name()
                            : "the last “" + discourse.headWord(nominal) + "” that was spoken of",
                    SAME_HEAD));
        }
        return Optional.empty();
    }

    private boolean isTakenUp(Mention nominal) {
        Sentence sentence = discourse.sentence(nominal);
        for (int i = nominal.first(); i < discourse.headToken(nominal); i++) {
            if (OTHERNESS.contains(sentence.lower(i))) {
                return false;
            }
        }
        return switch (nominal.features().determiner()) {
            case DEFINITE, DEMONSTRATIVE, POSSESSIVE, NONE -> true;
            case INDEFINITE, QUANTIFIER -> false;
        };
    }

    /** “The secretary” for Secretary of State Mike Pompeo. */
    private Optional<Link> office(Mention nominal) {
        if (nominal.features().determiner() != Determiner.DEFINITE || nominal.type() != ActorType.PERSON) {
            return Optional.empty();
        }
        String head = discourse.headLemma(nominal);
        List<Draft> list = byHead.getOrDefault(head, List.of());
        for (int i = list.size() - 1; i >= 0; i--) {
            Draft draft = list.get(i);
            if (draft.type() == ActorType.PERSON && draft.isNamed() && agree(nominal, draft) && bare(nominal)) {
                return Optional.of(
                        new Link(draft, "title", "the office of " + draft.name() + " in this article", ROLE));
            }
        }
        return Optional.empty();
    }

    private boolean bare(Mention nominal) {
        return nominal.end() - nominal.first() <= 2;
    }

    /** “The company”, “the country”, “the city”, “the woman”: the last actor of that kind. */
    private Optional<Link> kind(Mention nominal) {
        Determiner determiner = nominal.features().determiner();
        boolean pointing = determiner == Determiner.DEFINITE || determiner == Determiner.DEMONSTRATIVE;
        if (!pointing || !bare(nominal) || nominal.features().number() == Plurality.PLURAL) {
            return Optional.empty();
        }
        String head = discourse.headLemma(nominal);
        Optional<CommonNoun> noun = knowledge.noun(head);
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        Draft best = null;
        for (int sentence = nominal.sentence();
                sentence >= Math.max(0, nominal.sentence() - KIND_SENTENCES);
                sentence--) {
            for (Mention mention : discourse
                    .reading()
                    .mentionsIn(discourse.reading().sentences().get(sentence))) {
                if (mention.span().end() > nominal.span().start()) {
                    break;
                }
                Draft draft = drafts.of(mention.id());
                if (draft != null && draft.isNamed() && isOfKind(draft, head, noun.get(), mention)) {
                    best = draft;
                }
            }
            if (best != null) {
                return Optional.of(new Link(best, "kind", "the last " + head + " named", KIND));
            }
        }
        return Optional.empty();
    }

    private boolean isOfKind(Draft draft, String head, CommonNoun noun, Mention mention) {
        if (COUNTRY_NOUNS.contains(head)) {
            return draft.type() == ActorType.GEOPOLITICAL
                    && knowledge.country(draft.name()).isPresent();
        }
        if (CITY_NOUNS.contains(head)) {
            return (draft.type() == ActorType.GEOPOLITICAL || draft.type() == ActorType.PLACE)
                    && mention.kind() == Kind.NAME
                    && knowledge.place(draft.name()).isPresent()
                    && knowledge.country(draft.name()).isEmpty();
        }
        return switch (noun.kind()) {
            case INSTITUTION -> draft.type() == ActorType.ORGANIZATION && fitsKind(draft, head);
            case PERSON ->
                draft.type() == ActorType.PERSON
                        && isAnybody(head)
                        && draft.gender() != Gender.UNKNOWN
                        && noun.gender().name().equals(draft.gender().name());
            default -> false;
        };
    }

    private static boolean isAnybody(String head) {
        return head.equals("man") || head.equals("woman") || head.equals("boy") || head.equals("girl");
    }

    /** A bank is not called “the court”: where the kind is not known, only words that fit any organisation do. */
    private boolean fitsKind(Draft draft, String head) {
        String known =
                knowledge.organization(draft.name()).map(Organization::kind).orElse("");
        if (known.isEmpty()) {
            return ANY_ORGANIZATION.contains(head) && Collections.disjoint(draft.words(), PUBLIC_BODIES);
        }
        return switch (head) {
            case "company", "firm", "manufacturer", "airline", "bank", "group" ->
                known.equals("company") || known.equals("media");
            case "alliance", "organization", "organisation", "bloc", "union", "body" ->
                known.equals("intergovernmental");
            default -> known.equals(head);
        };
    }

    /** Whether type, number and gender of the description allow the actor. */
    private boolean agree(Mention nominal, Draft draft) {
        Plurality number = nominal.features().number();
        if (number != Plurality.UNKNOWN && draft.number() != Plurality.UNKNOWN && number != draft.number()) {
            return false;
        }
        Gender gender = nominal.features().gender();
        if (gender != Gender.UNKNOWN && draft.gender() != Gender.UNKNOWN && gender != draft.gender()) {
            return false;
        }
        return sort(nominal.type()).equals(sort(draft.type()))
                || nominal.type() == ActorType.OTHER && !draft.isNamed()
                || draft.type() == ActorType.OTHER;
    }

    private static String sort(ActorType type) {
        return switch (type) {
            case PERSON -> "person";
            case ORGANIZATION, GROUP -> "body";
            case PLACE, GEOPOLITICAL -> "place";
            case EVENT -> "event";
            case OTHER, DATE, TITLE, NATIONALITY -> "other";
        };
    }

    /** Whether the nominal stands inside a mention of the draft, or the other way round. */
    private boolean holds(Mention nominal, Draft draft) {
        Optional<Mention> outer = discourse.enclosing(nominal);
        while (outer.isPresent()) {
            if (drafts.of(outer.get().id()) == draft) {
                return true;
            }
            outer = discourse.enclosing(outer.get());
        }
        return discourse.inside(nominal).stream().anyMatch(inner -> drafts.of(inner.id()) == draft);
    }

    private int sentencesBack(Mention nominal, Draft draft) {
        return draft.lastRead() < 0
                ? Integer.MAX_VALUE
                : nominal.sentence() - discourse.mention(draft.lastRead()).sentence();
    }

    /** Whose it is: the actor of “Turkey's” in “Turkey's strikes”, of “its” in “its strikes”; or null. */
    private Draft possessor(Mention nominal) {
        for (Mention inner : discourse.inside(nominal)) {
            if (inner.first() == nominal.first() && inner.role() == Role.POSSESSIVE) {
                return drafts.of(inner.id());
            }
        }
        return null;
    }

    private Draft possessorOf(Draft draft) {
        return draft.lastDescription() < 0 ? null : possessor(discourse.mention(draft.lastDescription()));
    }

    /** The words that tell it apart: nouns, adjectives and numbers, without the possessor. */
    private Set<String> contentWords(Mention mention) {
        Sentence sentence = discourse.sentence(mention);
        Set<String> words = new LinkedHashSet<>();
        int first = mention.first();
        for (Mention inner : discourse.inside(mention)) {
            if (inner.first() == mention.first() && inner.role() == Role.POSSESSIVE) {
                first = inner.end();
            }
        }
        int head = discourse.headToken(mention);
        for (int i = first; i < mention.end(); i++) {
            Tag tag = sentence.tag(i);
            if (tag.isNominal() || tag == Tag.ADJ || tag == Tag.NUM || tag == Tag.VERB && i < head) {
                words.add(sentence.lower(i));
            }
        }
        return words;
    }
}
