package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.antecedent.knowledge.CommonNoun;
import org.antecedent.knowledge.Country;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.language.Sentence;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Kind;
import org.antecedent.mention.Mention.Role;

/**
 * Which names are names of one actor: the same words, a part of them, a surname, initials, an abbreviation and its
 * expansion, a country and what its people are called, a capital and the government that sits there.
 */
final class NameLinks {
    /** How often these links are taken to be right: estimates, to be counted when certainty is calibrated. */
    private static final double EXACT = 0.99;

    private static final double PARTIAL = 0.93;
    private static final double ABBREVIATION = 0.96;
    private static final double SEAT = 0.85;
    /** Two genders conflict where both are at least this sure. */
    private static final double SURE_OF_GENDER = 0.8;
    /** The longest abbreviation that is looked for as initials. */
    private static final int ABBREVIATION_LENGTH = 7;

    /** No more words than this are a person's name. */
    private static final int LONGEST_PERSON = 4;

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private static final Set<String> LOCATING = Set.of(
            "in", "at", "to", "from", "near", "outside", "around", "across", "through", "via", "into", "toward",
            "towards", "of");
    private static final Set<String> FUNCTION_WORDS =
            Set.of("of", "the", "for", "and", "in", "on", "to", "at", "de", "du", "&", "'s", "a", "an");
    private static final Set<String> NAME_SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> COMPANY_FORMS = Set.of(
            "inc",
            "corp",
            "corporation",
            "company",
            "co",
            "ltd",
            "limited",
            "group",
            "plc",
            "ag",
            "llc",
            "gmbh",
            "sa",
            "holdings",
            "motor",
            "motors");

    private final Discourse discourse;
    private final Knowledge knowledge;
    private final Drafts drafts;
    private final SettledDrafts settled;
    private final Map<Integer, Link> links = new HashMap<>();
    private final Map<String, Draft> exact = new HashMap<>();
    private final Map<String, Draft> countries = new HashMap<>();
    private final Map<String, Draft> abbreviations = new HashMap<>();
    private final Map<String, Draft> parts = new HashMap<>();
    private final Map<String, List<Draft>> bySurname = new HashMap<>();
    private final Map<String, List<Draft>> byGivenName = new HashMap<>();
    private final Map<Integer, List<String>> fullest = new HashMap<>();

    private NameLinks(Discourse discourse, Knowledge knowledge, Drafts drafts, SettledDrafts settled) {
        this.discourse = discourse;
        this.knowledge = knowledge;
        this.drafts = drafts;
        this.settled = settled;
    }

    /** The actor of each name that has one, by mention id. Demonyms have one where their country is named as well. */
    static Map<Integer, Link> of(Discourse discourse, Knowledge knowledge, Drafts drafts, SettledDrafts settled) {
        NameLinks names = new NameLinks(discourse, knowledge, drafts, settled);
        List<Mention> mentions = discourse.reading().mentions();
        settled.forEachName(names::know);
        for (Mention mention : mentions) {
            boolean means = settled.holds(mention)
                    ? settled.meant(mention).isPresent()
                    : mention.type().isActor();
            if (mention.kind() == Kind.NAME && means) {
                names.link(mention);
            }
        }
        for (Mention mention : mentions) {
            if (mention.type() == ActorType.NATIONALITY && !settled.holds(mention)) {
                names.linkDemonym(mention);
            }
        }
        return names.links;
    }

    /** Takes in a canonical name that people gave, whether it stands in the text or not. */
    private void know(String name, Draft draft) {
        List<String> words = new ArrayList<>();
        for (StringTokenizer tokens = new StringTokenizer(name); tokens.hasMoreTokens(); ) {
            words.add(tokens.nextToken());
        }
        if (words.isEmpty()) {
            return;
        }
        if (isDescription(words)) {
            exact.putIfAbsent(fold(name), draft); // “the head of the Refugee Fund” is not called by parts of that.
            return;
        }
        if (draft.type() != ActorType.PERSON) {
            knowledge.country(name).ifPresent(country -> countries.putIfAbsent(country.name(), draft));
        }
        remember(draft.type(), words, name, draft);
    }

    /** Whether no capital is in its first word, an article apart. */
    private static boolean isDescription(List<String> words) {
        int first = words.size() > 1 && ARTICLES.contains(words.get(0).toLowerCase(Locale.ROOT)) ? 1 : 0;
        String word = words.get(first);
        return word.equals(word.toLowerCase(Locale.ROOT));
    }

    private void link(Mention mention) {
        List<String> words = words(mention);
        if (words.isEmpty()) {
            return;
        }
        String name = String.join(" ", words);
        Link link = settled.meant(mention)
                .map(draft -> new Link(draft, Resolution.PERSON, "decided", 1))
                .orElseGet(() -> find(mention, words, name));
        if (settled.excludes(mention, link.draft())) {
            link = new Link(drafts.open(), "introduces", "named for the first time", EXACT);
        }
        links.put(mention.id(), link);
        Draft draft = link.draft();
        draft.describe(mention, name);
        if (link.rule().equals("capital-or-seat")) {
            draft.nameInstead(name);
            return;
        }
        draft.name(name);
        if (!draft.isSurePerson() && isTitledOrGivenAName(mention, words)) {
            draft.isPerson();
        }
        if (!draft.isMaybePerson() && soundsLikePerson(mention, words, name)) {
            draft.mayBePerson();
        }
        for (String word : words) {
            draft.addWord(word.toLowerCase(Locale.ROOT));
        }
        remember(mention.type(), words, name, draft);
    }

    private boolean isTitledOrGivenAName(Mention mention, List<String> words) {
        if (words.size() > 1 && knowledge.givenName(words.get(0)).isPresent()) {
            return true;
        }
        Sentence sentence = discourse.sentence(mention);
        int head = discourse.firstHeadToken(mention);
        return head > mention.first()
                && knowledge.title(sentence.form(head - 1).replace(".", "")).isPresent();
    }

    /** Whether a given name or surname is in it that people bear, or words that nothing is known of. */
    private boolean soundsLikePerson(Mention mention, List<String> words, String name) {
        if (words.size() > LONGEST_PERSON || knowledge.country(name).isPresent()) {
            return false;
        }
        String last = words.get(words.size() - 1);
        boolean institution = words.size() > 1
                && knowledge
                        .noun(last.toLowerCase(Locale.ROOT))
                        .filter(noun -> noun.kind() != CommonNoun.Kind.PERSON)
                        .isPresent();
        if (institution || isAbbreviation(last)) {
            return false;
        }
        boolean place = knowledge.place(name).isPresent();
        if (place && (mention.type() == ActorType.PLACE || mention.type() == ActorType.GEOPOLITICAL)) {
            return false;
        }
        if (knowledge.givenName(words.get(0)).isPresent()) {
            return true;
        }
        // From its second word on, or inside a sentence, a capital is no accident.
        boolean chosen = words.size() > 1 || mention.first() > 0;
        boolean unknown = !place
                && knowledge.organization(name).isEmpty()
                && knowledge.countryOfDemonym(words.get(0)).isEmpty();
        return chosen && (unknown || knowledge.isSurname(last));
    }

    private Link find(Mention mention, List<String> words, String name) {
        Optional<Country> country = mention.type() == ActorType.PERSON ? Optional.empty() : knowledge.country(name);
        if (country.isPresent()) {
            String key = country.get().name();
            boolean known = countries.containsKey(key);
            Draft draft = countries.computeIfAbsent(key, any -> drafts.open());
            return new Link(draft, known ? "country" : "introduces", "a name of " + key, EXACT);
        }
        Optional<Country> seat = mention.type() == ActorType.PERSON ? Optional.empty() : knowledge.countryOfSeat(name);
        if (seat.isPresent() && isActing(mention)) {
            String key = seat.get().name();
            Draft draft = countries.computeIfAbsent(key, any -> drafts.open());
            return new Link(draft, "capital-or-seat", name + " acts for " + key, SEAT);
        }
        String folded = fold(name);
        Draft same = exact.get(folded);
        if (same != null && !conflicts(same, mention)) {
            return new Link(same, "exact-name", "the same name", EXACT);
        }
        return abbreviation(mention, words, folded)
                .or(() -> mayBePerson(mention) ? person(mention, words) : Optional.empty())
                .or(() -> mention.type() == ActorType.PERSON ? Optional.empty() : part(words))
                .orElseGet(() -> new Link(drafts.open(), "introduces", "named for the first time", EXACT));
    }

    /** A capital stands for its government where it acts, not where something happens in it. */
    private boolean isActing(Mention mention) {
        if (LOCATING.contains(discourse.before(mention))
                || discourse.before(mention).equals(",")) {
            return false;
        }
        Mention outermost = mention;
        while (true) {
            Optional<Mention> outer = discourse.enclosing(outermost);
            if (outer.isEmpty()
                    || outer.get().span().start() != mention.span().start() && !isCoordination(outer.get())) {
                break;
            }
            outermost = outer.get();
            if (outermost.role() == Role.SUBJECT) {
                break;
            }
        }
        if (mention.role() != Role.SUBJECT && outermost.role() != Role.SUBJECT) {
            return false;
        }
        // “Ankara is the capital”, “Ankara lies”: the city.
        Sentence sentence = discourse.sentence(mention);
        for (int i = outermost.end(); i < Math.min(sentence.size(), outermost.end() + 4); i++) {
            switch (sentence.tag(i)) {
                case VERB -> {
                    return !Set.of("lie", "locate", "situate", "stand").contains(sentence.lemma(i));
                }
                case AUX, ADV, PART, CCONJ, PROPN -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    private boolean isCoordination(Mention outer) {
        return discourse.reading().parts(outer).size() >= 2;
    }

    private Optional<Link> abbreviation(Mention mention, List<String> words, String folded) {
        if (words.size() == 1 && isAbbreviation(words.get(0))) {
            Draft before = bracketed(mention);
            if (before != null) {
                return Optional.of(new Link(before, "abbreviation", "the abbreviation in brackets", EXACT));
            }
            Draft expansion = abbreviations.get(folded);
            if (expansion != null) {
                return Optional.of(
                        new Link(expansion, "abbreviation", "the initials of " + expansion.name(), ABBREVIATION));
            }
        }
        if (words.size() > 1) {
            Draft shorter = exact.get(initials(words));
            if (shorter != null && mention.type() != ActorType.PERSON) {
                return Optional.of(new Link(shorter, "abbreviation", "written out: " + shorter.name(), ABBREVIATION));
            }
        }
        return knowledge
                .organization(String.join(" ", words))
                .map(known -> exact.getOrDefault(fold(known.abbreviation()), exact.get(fold(known.name()))))
                .map(draft -> new Link(draft, "abbreviation", "another name of " + draft.name(), ABBREVIATION));
    }

    /** The actor whose name stands right before the bracket that opens before the mention, or null. */
    private Draft bracketed(Mention mention) {
        if (!discourse.before(mention).equals("(") || mention.first() < 2) {
            return null;
        }
        for (int id = mention.id() - 1; id >= 0; id--) {
            Mention before = discourse.mention(id);
            if (before.sentence() != mention.sentence()) {
                return null;
            }
            Link link = links.get(id);
            if (before.end() == mention.first() - 1 && link != null && before.end() - before.first() > 1) {
                return link.draft();
            }
        }
        return null;
    }

    private Optional<Link> person(Mention mention, List<String> words) {
        List<String> core = withoutSuffix(words);
        String last = fold(core.get(core.size() - 1));
        for (Draft draft : latestFirst(bySurname.get(last))) {
            if (!conflicts(draft, mention) && agreeInGivenName(words, fullest.get(draft.id()))) {
                boolean alone = core.size() == 1;
                return Optional.of(new Link(
                        draft,
                        alone ? "surname" : "partial-name",
                        alone ? "the surname of " + draft.name() : "a form of the name " + draft.name(),
                        PARTIAL));
            }
        }
        String first = fold(core.get(0));
        for (Draft draft : latestFirst(byGivenName.get(first))) {
            int known = withoutSuffix(fullest.get(draft.id())).size();
            if ((core.size() == 1) != (known == 1) && !conflicts(draft, mention)) {
                return Optional.of(new Link(draft, "given-name", "the given name of " + draft.name(), PARTIAL));
            }
        }
        return Optional.empty();
    }

    private Optional<Link> part(List<String> words) {
        String name = String.join(" ", words);
        Draft whole = parts.get(fold(name));
        if (whole != null && !isOther(name, whole)) {
            return Optional.of(new Link(whole, "partial-name", "a part of the name " + whole.name(), PARTIAL));
        }
        if (words.size() > 1 && COMPANY_FORMS.contains(fold(words.get(words.size() - 1)))) {
            int stem = words.size() - 1;
            while (stem > 1 && COMPANY_FORMS.contains(fold(words.get(stem - 1)))) {
                stem--;
            }
            Draft shorter = exact.get(fold(String.join(" ", words.subList(0, stem))));
            if (shorter != null) {
                return Optional.of(new Link(shorter, "partial-name", "the full name of " + shorter.name(), PARTIAL));
            }
        }
        return Optional.empty();
    }

    /** “The United Nations” is no part of the name of its Security Council: it is known as another. */
    private boolean isOther(String name, Draft whole) {
        return knowledge
                .organization(name)
                .filter(known -> !knowledge
                        .organization(whole.name())
                        .filter(known::equals)
                        .isPresent())
                .isPresent();
    }

    private void remember(ActorType type, List<String> words, String name, Draft draft) {
        exact.putIfAbsent(fold(name), draft);
        List<String> known = fullest.get(draft.id());
        if (known == null || known.size() < words.size()) {
            fullest.put(draft.id(), words);
        }
        if (type == ActorType.PERSON) {
            List<String> core = withoutSuffix(words);
            addTo(bySurname, fold(core.get(core.size() - 1)), draft);
            addTo(byGivenName, fold(core.get(0)), draft);
            return;
        }
        if (words.size() < 2) {
            return;
        }
        abbreviations.put(initials(words), draft);
        knowledge.organization(name).ifPresent(known2 -> {
            if (!known2.abbreviation().isEmpty()) {
                abbreviations.put(fold(known2.abbreviation()), draft);
            }
        });
        if (type == ActorType.ORGANIZATION || type == ActorType.OTHER) {
            rememberParts(words, draft);
        }
    }

    /** What may be left of an organisation's name: two words or more from its start or to its end, or a first word that is its own. */
    private void rememberParts(List<String> words, Draft draft) {
        for (int size = 2; size < words.size(); size++) {
            if (!FUNCTION_WORDS.contains(words.get(size - 1).toLowerCase(Locale.ROOT))) {
                parts.put(fold(String.join(" ", words.subList(0, size))), draft);
            }
        }
        for (int start = 1; start <= words.size() - 2; start++) {
            String tail = words.get(start);
            if (Character.isUpperCase(tail.codePointAt(0))) {
                parts.put(fold(String.join(" ", words.subList(start, words.size()))), draft);
            }
        }
        if (!COMPANY_FORMS.contains(fold(words.get(words.size() - 1)))) {
            return;
        }
        String first = words.get(0);
        boolean shared = knowledge.country(first).isPresent()
                || knowledge.countryOfDemonym(first).isPresent()
                || knowledge.place(first).isPresent()
                || knowledge.givenName(first).isPresent()
                || first.length() < 4;
        if (!shared) {
            parts.put(fold(first), draft);
        }
    }

    private void linkDemonym(Mention mention) {
        String word = String.join(" ", words(mention));
        knowledge
                .countryOfDemonym(word)
                .map(country -> countries.get(country.name()))
                .filter(draft -> !settled.excludes(mention, draft))
                .ifPresent(draft -> links.put(
                        mention.id(), new Link(draft, "demonym", word + " is said of " + draft.name(), ABBREVIATION)));
    }

    /** Whether titles or given names tell that the two are a man and a woman. */
    private static boolean conflicts(Draft draft, Mention mention) {
        Gender gender = mention.features().gender();
        return gender != Gender.UNKNOWN
                && mention.features().genderCertainty() >= SURE_OF_GENDER
                && draft.genderCertainty() >= SURE_OF_GENDER
                && draft.gender() != gender;
    }

    private static boolean mayBePerson(Mention mention) {
        return switch (mention.type()) {
            case PERSON, OTHER, ORGANIZATION -> true;
            default -> false;
        };
    }

    /** Same given name, an initial of it, or none in one of the two; suffixes such as “Jr.” must not differ. */
    private static boolean agreeInGivenName(List<String> one, List<String> other) {
        List<String> first = withoutSuffix(one);
        List<String> second = withoutSuffix(other);
        if (first.size() == 1 || second.size() == 1) {
            return true;
        }
        if (first.size() < one.size()
                && second.size() < other.size()
                && !last(one).equals(last(other))) {
            return false;
        }
        String a = fold(first.get(0));
        String b = fold(second.get(0));
        boolean initial = a.length() == 1 || b.length() == 1;
        return a.equals(b) || initial && !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0);
    }

    private static String last(List<String> words) {
        return fold(words.get(words.size() - 1));
    }

    private static List<String> withoutSuffix(List<String> words) {
        int size = words.size();
        return size > 1 && NAME_SUFFIXES.contains(fold(words.get(size - 1))) ? words.subList(0, size - 1) : words;
    }

    private static boolean isAbbreviation(String word) {
        String letters = word.replace(".", "");
        return letters.length() >= 2
                && letters.length() <= ABBREVIATION_LENGTH
                && letters.chars().filter(Character::isUpperCase).count() * 3 >= letters.length() * 2L;
    }

    /** The initials of the words that are not function words, folded as an abbreviation is. */
    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT)) && Character.isUpperCase(word.codePointAt(0))) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.length() < 2 ? "" : fold(initials.toString());
    }

    /** The words of the head as written, without an article before and a possessive ending after. */
    private List<String> words(Mention mention) {
        Sentence sentence = discourse.sentence(mention);
        int first = discourse.firstHeadToken(mention);
        int end = discourse.headToken(mention) + 1;
        while (first < end - 1 && ARTICLES.contains(sentence.lower(first))) {
            first++;
        }
        while (end - 1 > first
                && (sentence.lower(end - 1).equals("'s")
                        || sentence.lower(end - 1).equals("'"))) {
            end--;
        }
        return sentence.forms().subList(first, end);
    }

    private static String fold(String name) {
        return name.replace(".", "").toLowerCase(Locale.ROOT);
    }

    private static void addTo(Map<String, List<Draft>> index, String key, Draft draft) {
        List<Draft> list = index.computeIfAbsent(key, any -> new ArrayList<>());
        list.remove(draft);
        list.add(draft);
    }

    private static List<Draft> latestFirst(List<Draft> list) {
        if (list == null) {
            return List.of();
        }
        Draft[] turned = list.toArray(new Draft[0]);
        java.util.Collections.reverse(Arrays.asList(turned));
        return Arrays.asList(turned);
    }
}
