package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.antecedent.coreference.DescriptionEvidence.Description;
import org.antecedent.coreference.DescriptionEvidence.Noun;
import org.antecedent.knowledge.CommonNoun;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.knowledge.Organization;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.language.linear.FeatureList;
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

    private static final double NAMED = 0.9;
    private static final double KIND = 0.6;
    /** “The company” means one that was spoken of in this many sentences. */
    private static final int KIND_SENTENCES = 5;
    /** The longest “in the north of the country” between a description and the name beside it. */
    private static final int PLACE_WORDS = 6;
    /** Of those that a description shares no noun with, no more are weighed for it. */
    private static final int RECENT = 10;
    /** Added to “nobody spoken of so far”. Tuned on dev/gum, dev/ontogum and dev/meantime. */
    private static final double NONE = -1;
    /** Taken off where a noun without determiner only repeats one: “iodine” is spoken of in general. Tuned as {@link #NONE}. */
    private static final double BARE = 1.2;

    /** Taken off where a description shares no noun with the actor: “the rebels” after “the mayors”. Tuned as {@link #NONE}. */
    private static final double OTHER_NOUN = 2;
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
    private final DescriptionModel model;
    private final Weighing weighing;
    private final DescriptionEvidence evidence;
    private final FeatureList list = new FeatureList();
    private final Map<String, List<Draft>> byHead;

    DescriptionLinks(
            Discourse discourse,
            Knowledge knowledge,
            Drafts drafts,
            Groups groups,
            DescriptionModel model,
            Weighing weighing) {
        this.model = model;
        this.weighing = weighing;
        this.evidence = new DescriptionEvidence(discourse, drafts, model.clusters());
        this.discourse = discourse;
        this.knowledge = knowledge;
        this.drafts = drafts;
        this.groups = groups;
        this.byHead = new HashMap<>(discourse.size());
    }

    /** The actor that the nominal takes up; empty where it introduces one. */
    Optional<Link> find(Mention nominal) {
        return apposition(nominal)
                .or(() -> predicate(nominal))
                .or(() -> pair(nominal))
                .or(() -> ofTwo(nominal))
                .or(() -> shortName(nominal))
                .or(() -> ranked(nominal));
    }

    /** Keeps what later descriptions may take up: the mention's own words, and the roles that it gives its actor. */
    void remember(Mention mention, Draft draft) {
        if (mention.kind() == Kind.PRONOUN) {
            return;
        }
        index(discourse.headLemma(mention), draft);
        evidence.remember(mention, draft);
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
        String lower = role.toLowerCase(Locale.ROOT);
        draft.addRole(role, lower);
        index(headOf(lower), draft);
    }

    /** The word that carries a role: the last one, or the one before “of”: “Secretary of State” is taken up by “the secretary”. */
    private static String headOf(String role) {
        int first = 0;
        int end = 0;
        for (int i = 0; i < role.length(); i++) {
            if (isBlank(role, i)) {
                continue;
            }
            int from = i;
            while (i < role.length() && !isBlank(role, i)) {
                i++;
            }
            if (end > 0 && i - from == 2 && role.startsWith("of", from)) {
                break;
            }
            first = from;
            end = i;
        }
        return role.substring(first, end);
    }

    private static boolean isBlank(String role, int i) {
        char c = role.charAt(i);
        return c == ' ' || c >= '\t' && c <= '\r';
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

    private Beside beside(Mention nominal) {
        Phrase phrase = discourse.phrase(nominal);
        return phrase.beside() != null
                ? phrase.beside()
                : phrase.keep(new Beside(appositions(nominal), subjectOf(nominal), isOfTwo(nominal)));
    }

    /** “X, the president of Y,” and “the president of Y, X,”. */
    private Optional<Link> apposition(Mention nominal) {
        for (int place : beside(nominal).appositions()) {
            Draft draft = drafts.of(discourse.beside(nominal, place).id());
            if (draft != null && agree(nominal, draft)) {
                return Optional.of(new Link(draft, "apposition", "stands beside " + draft.name(), BESIDE));
            }
        }
        return Optional.empty();
    }

    /** Those beside which it stands as an apposition does, by their places in the sentence. */
    private int[] appositions(Mention nominal) {
        if (nominal.features().number() == Plurality.PLURAL) {
            return new int[0];
        }
        Sentence sentence = discourse.sentence(nominal);
        List<Mention> mentions = discourse.reading().mentionsIn(sentence);
        return IntStream.range(0, mentions.size())
                .filter(place -> isApposed(sentence, nominal, mentions.get(place)))
                .toArray();
    }

    private static boolean isApposed(Sentence sentence, Mention nominal, Mention other) {
        boolean after = other.end() + 1 == nominal.first();
        boolean before = nominal.end() + 1 == other.first() || isBesideName(sentence, nominal, other);
        if (!after && !before || other.kind() == Kind.PRONOUN || !other.type().isActor()) {
            return false;
        }
        Mention first = after ? other : nominal;
        Mention second = after ? nominal : other;
        if (!sentence.lower(second.first() - 1).equals(",") || !closes(sentence, second) || isListed(sentence, first)) {
            return false;
        }
        return other.kind() == Kind.NAME || after && isDescribing(nominal);
    }

    /** “The mayor of the town <em>in the north</em>, Ann Lee, said”: what tells where may stand between. */
    private static boolean isBesideName(Sentence sentence, Mention nominal, Mention name) {
        int comma = name.first() - 1;
        boolean persons = nominal.type() == ActorType.PERSON && name.type() == ActorType.PERSON;
        if (!persons || name.kind() != Kind.NAME || comma - nominal.end() > PLACE_WORDS || comma <= nominal.end()) {
            return false;
        }
        for (int i = nominal.end(); i < comma; i++) {
            Tag tag = sentence.tag(i);
            boolean place = tag == Tag.ADP || tag == Tag.DET || tag == Tag.ADJ || tag.isNominal();
            if (!place || i == nominal.end() && tag != Tag.ADP) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDescribing(Mention nominal) {
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
        int place = beside(nominal).subject();
        Draft draft = place == Beside.NOBODY
                ? null
                : drafts.of(discourse.beside(nominal, place).id());
        return draft != null && agree(nominal, draft)
                ? Optional.of(new Link(draft, "predicate-nominal", draft.name() + " is said to be it", BESIDE))
                : Optional.empty();
    }

    /** The place in the sentence of whom the description is said to be, or {@link Beside#NOBODY}. */
    private int subjectOf(Mention nominal) {
        if (!isDescribing(nominal)) {
            return Beside.NOBODY;
        }
        Sentence sentence = discourse.sentence(nominal);
        int verb = nominal.first() - 1;
        while (verb > 0 && sentence.tag(verb) == Tag.ADV) {
            verb--;
        }
        if (verb <= 0 || !sentence.tag(verb).isVerbal() || !BE.contains(sentence.lemma(verb))) {
            return Beside.NOBODY;
        }
        int first = verb;
        while (first > 0 && (sentence.tag(first - 1) == Tag.AUX || sentence.tag(first - 1) == Tag.ADV)) {
            first--;
        }
        List<Mention> mentions = discourse.reading().mentionsIn(sentence);
        for (int place = 0; place < mentions.size(); place++) {
            Mention subject = mentions.get(place);
            if (subject.end() == first
                    && subject.role() == Role.SUBJECT
                    && discourse.pronoun(subject).map(Pronoun::isOfPerson).orElse(true)) {
                return place;
            }
        }
        return Beside.NOBODY;
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
        if (!beside(nominal).ofTwo()) {
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

    /** An actor that a description may take up. */
    private record Option(Draft draft, Noun noun, boolean fits) {}

    /** What the words say, weighed: “the attack” after “an attack”, “the secretary”, “the company”, “this country”. */
    private Optional<Link> ranked(Mention nominal) {
        Determiner determiner = nominal.features().determiner();
        if (determiner == Determiner.INDEFINITE || determiner == Determiner.QUANTIFIER) {
            return Optional.empty();
        }
        boolean pointsBack = determiner == Determiner.DEFINITE || determiner == Determiner.DEMONSTRATIVE;
        List<Draft> alike = byHead.getOrDefault(discourse.headLemma(nominal), List.of());
        if (!pointsBack && alike.isEmpty()) {
            return Optional.empty();
        }
        return weighing.link(nominal, alike, () -> weighed(nominal, pointsBack, alike));
    }

    /** @param alike those that were called by its noun */
    private Optional<Link> weighed(Mention nominal, boolean pointsBack, List<Draft> alike) {
        Description description = evidence.of(nominal);
        List<Option> options = options(nominal, description, pointsBack, alike);
        if (options.isEmpty()) {
            return Optional.empty();
        }
        boolean sameNoun = false;
        for (Option option : options) {
            sameNoun |= option.noun() == Noun.SAME || option.noun() == Noun.SAME_AS_LAST;
        }
        double[] scores = new double[options.size() + 1];
        List<int[]> features = new ArrayList<>();
        for (int i = 0; i <= options.size(); i++) {
            list.clear();
            if (i < options.size()) {
                Option option = options.get(i);
                evidence.of(description, option.draft(), option.noun(), i, option.fits(), list);
            } else {
                evidence.ofNone(description, sameNoun, list);
            }
            if (model.teacher().isPresent()) {
                features.add(list.toArray());
            } else {
                scores[i] = model.score(list) - (i < options.size() ? doubt(nominal, options.get(i)) : 0);
            }
        }
        scores[options.size()] += NONE;
        int best = model.teacher()
                .map(teacher -> teacher.choose(
                        nominal.id(),
                        options.stream()
                                .map(option -> option.draft().mentions())
                                .toList(),
                        features))
                .orElseGet(() -> highest(scores));
        return best == options.size()
                ? Optional.empty()
                : Optional.of(link(nominal, options.get(best), share(scores, best)));
    }

    /** What is taken off an option beforehand: a wrong link does more harm than one that is missed. */
    private static double doubt(Mention nominal, Option option) {
        if (option.noun() == Noun.NEW) {
            return option.fits() ? 0 : OTHER_NOUN;
        }
        return nominal.features().determiner() == Determiner.NONE ? BARE : 0;
    }

    private static int highest(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private static double share(double[] scores, int one) {
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - scores[one]);
        }
        return 1 / sum;
    }

    private Link link(Mention nominal, Option option, double certainty) {
        Draft draft = option.draft();
        String noun = discourse.headWord(nominal);
        return switch (option.noun()) {
            case SAME_AS_LAST, SAME ->
                new Link(draft, "same-head", "the last “" + noun + "” that was spoken of", certainty);
            case IN_NAME ->
                new Link(draft, "role-and-organisation", "the words of the name " + draft.name(), certainty);
            case OFFICE -> new Link(draft, "title", "the office of " + draft.name() + " in this article", certainty);
            case NEW ->
                option.fits()
                        ? new Link(draft, "kind", "the last " + noun + " named", certainty)
                        : new Link(
                                draft,
                                "description",
                                "what “" + noun + "” fits best of those spoken of last",
                                certainty);
        };
    }

    /** Those whose words it shares, and where it points back those spoken of last; the latest first. */
    private List<Option> options(Mention nominal, Description description, boolean pointsBack, List<Draft> alike) {
        List<Draft> reached = new ArrayList<>(alike);
        if (pointsBack) {
            int most = reached.size() + RECENT;
            for (int id = nominal.id() - 1; id >= 0 && reached.size() < most; id--) {
                Mention mention = discourse.mention(id);
                if (mention.sentence() < nominal.sentence() - KIND_SENTENCES) {
                    break;
                }
                Draft draft = drafts.of(id);
                boolean told = draft != null && mention.type() != ActorType.NATIONALITY && draft.lastRead() >= 0;
                if (told && !reached.contains(draft)) {
                    reached.add(draft);
                }
            }
        }
        Optional<CommonNoun> noun = knowledge.noun(description.noun());
        Collection<Object> named = namedIn(nominal);
        List<Option> options = new ArrayList<>();
        for (Draft draft : reached) {
            boolean told = draft.lastRead() >= 0 && draft.lastRead() < nominal.id();
            if (told && agree(nominal, draft) && !holds(nominal, draft) && !areOthers(nominal, named, draft)) {
                boolean fits = noun.isPresent()
                        && draft.isNamed()
                        && draft.lastDescription() >= 0
                        && isOfKind(draft, description.noun(), noun.get(), discourse.mention(draft.lastDescription()));
                options.add(new Option(draft, evidence.noun(description, draft), fits));
            }
        }
        options.sort(Comparator.comparingInt(option -> -option.draft().lastRead()));
        return options;
    }

    /** “The Iranian regime” is not the Syrian one, nor the president of the bank that of the club: what is inside is another's. */
    private boolean areOthers(Mention nominal, Collection<Object> named, Draft draft) {
        if (draft.lastDescription() < 0) {
            return false;
        }
        Mention last = discourse.mention(draft.lastDescription());
        return !named.isEmpty() && DescriptionEvidence.areDisjoint(named, namedIn(last))
                || evidence.areOfOthers(nominal, last);
    }

    /** The actors that are named inside it; the words of a name that is nobody's. */
    private Collection<Object> namedIn(Mention mention) {
        List<Mention> inside = discourse.inside(mention);
        if (inside.isEmpty()) {
            return List.of();
        }
        Set<Object> named = new HashSet<>();
        for (Mention inner : inside) {
            if (inner.kind() == Kind.NAME) {
                Draft draft = drafts.of(inner.id());
                named.add(draft != null ? draft : discourse.reading().text().words(inner.head()));
            }
        }
        return named;
    }

    /** “The foreign ministry” for the Russian Foreign Ministry; “the Act”, with a capital, for the HEROES Act. */
    private Optional<Link> shortName(Mention nominal) {
        if (nominal.features().determiner() != Determiner.DEFINITE) {
            return Optional.empty();
        }
        List<Draft> list = byHead.getOrDefault(discourse.headLemma(nominal), List.of());
        if (list.isEmpty()) {
            return Optional.empty();
        }
        Collection<String> own = evidence.words(nominal);
        boolean capital = Character.isUpperCase(
                discourse.sentence(nominal).form(discourse.headToken(nominal)).charAt(0));
        if (!capital && own.size() < 2) {
            return Optional.empty();
        }
        for (int i = list.size() - 1; i >= 0; i--) {
            Draft draft = list.get(i);
            boolean named = draft.isNamed() && (capital || draft.type() == ActorType.ORGANIZATION);
            if (named && draft.words().containsAll(own) && agree(nominal, draft) && !holds(nominal, draft)) {
                return Optional.of(
                        new Link(draft, "role-and-organisation", "the words of the name " + draft.name(), NAMED));
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
        return sort(nominal.type()) == sort(draft.type())
                || nominal.type() == ActorType.OTHER && !draft.isNamed()
                || draft.type() == ActorType.OTHER;
    }

    /** Types that one description may be of. */
    private static int sort(ActorType type) {
        return switch (type) {
            case PERSON -> 0;
            case ORGANIZATION, GROUP -> 1;
            case PLACE, GEOPOLITICAL -> 2;
            case EVENT -> 3;
            case OTHER, DATE, TITLE, NATIONALITY -> 4;
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
        for (Mention inner : discourse.inside(nominal)) {
            if (drafts.of(inner.id()) == draft) {
                return true;
            }
        }
        return false;
    }
}
