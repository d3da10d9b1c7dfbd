package org.antecedent.check.naming;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antecedent.analysis.Article;
import org.antecedent.analysis.ParagraphSearch;
import org.antecedent.analysis.ParagraphSearch.Place;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Narration;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.coreference.Actor;
import org.antecedent.knowledge.Country;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;

/** One office that two people hold, or two that one person cannot hold. */
public final class RoleConflict implements Check {
    private static final About ABOUT = new About(
            "role-conflict",
            "Offices that cannot all be held",
            Severity.WARNING,
            Profile.DEFAULT,
            "Fires where two people are given one office of one state or body that only one can hold, such as foreign minister,"
                    + " mayor or chief executive, and where one person is given two that nobody holds at once: president and"
                    + " prime minister, foreign and defence minister, foreign minister of two states. Keeps quiet where one"
                    + " is a former, acting, deputy or next holder, where years, a change of office or another state stand"
                    + " near by, where two offices are joined by “and”, and where it is not said whose office it is.",
            "One of the two is wrong, or no longer so, and a reader cannot tell which.",
            "French Foreign Minister Luc Arnaud left on Monday. The foreign minister of France, **Denis Marchal**, stayed.",
            "Former French Foreign Minister Luc Arnaud left on Monday. French Foreign Minister Denis Marchal stayed.",
            "Reuters Handbook of Journalism; our own judgement");

    private static final String MINISTER = "minister";
    /** Of a state; there are presidents of much else. */
    private static final Set<String> HEADS =
            Set.of("president", "prime minister", "premier", "chancellor", "king", "queen");
    /** Of a town, a company, a league of states: of a state there are many. */
    private static final Set<String> OF_A_BODY = Set.of("mayor", "governor", "chief executive", "secretary-general");

    private static final Set<String> LAST_WORDS = Stream.of(HEADS, OF_A_BODY, Set.of(MINISTER))
            .flatMap(Set::stream)
            .map(office -> office.substring(office.lastIndexOf(' ') + 1))
            .collect(Collectors.toUnmodifiableSet());
    /** Where the name of an office ends. */
    private static final ParagraphSearch<Place> OFFICES =
            ParagraphSearch.forTokens((words, i) -> LAST_WORDS.contains(words.lower(i)));

    /** Nobody has two of a set at once. Other ministries are joined and parted as governments come and go. */
    private static final List<Set<String>> APART = List.of(
            Set.of("president", "prime minister"),
            Set.of(
                    "foreign minister",
                    "defence minister",
                    "finance minister",
                    "health minister",
                    "interior minister",
                    "justice minister",
                    "education minister"));

    private static final Map<String, String> ONE_OFFICE = Map.of(
            "premier", "prime minister",
            "defense minister", "defence minister",
            "foreign affairs minister", "foreign minister",
            "external affairs minister", "foreign minister");

    /** Whoever is called so shares the office with another, or does not have it. */
    private static final Set<String> NOT_THE_HOLDER = words("""
            former ex then acting deputy vice outgoing incoming designate elect late first next new shadow
            assistant junior interim caretaker ousted deposed previous onetime one-time future candidate second
            third longtime state counterpart rival opposition self-declared self-proclaimed joint honorary
            """);

    /** Where one of these stands in the sentence, an office may change hands, or be one of several. */
    private static final Set<String> CHANGES = words("""
            succeed replace appoint resign elect inaugurate nominate predecessor successor former ex reshuffle
            dismiss sack oust name step later become serve ago also double concurrently until since
            """);

    /** Nobody looks further back: as many earlier holders of an office are compared. */
    private static final int MOST = 20;

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    @Override
    public About about() {
        return ABOUT;
    }

    /**
     * That somebody holds an office.
     *
     * @param name the full name of the person, where it stands first
     * @param office in small letters: “energy minister”
     * @param owner the state or body whose office it is; empty where it is not said
     * @param ofState whether the owner is a state
     * @param phrase the words that say it
     * @param joined whether more than one office may be meant: “prime minister and defence minister”
     */
    private record Claim(
            Actor person,
            Mention name,
            String office,
            Optional<String> owner,
            boolean ofState,
            Span phrase,
            Sentence sentence,
            boolean joined) {}

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Claim> claims = claims(article);
        if (!isAnyComparable(claims)) {
            return List.of(); // Nothing to compare: most articles end here.
        }
        Set<Integer> joined = new HashSet<>();
        claims.stream()
                .filter(Claim::joined)
                .forEach(claim -> joined.add(claim.person().id()));
        Map<String, Deque<Claim>> byOffice = new HashMap<>();
        Map<Integer, Deque<Claim>> byPerson = new HashMap<>();
        Set<Integer> told = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Claim claim : claims) {
            int person = claim.person().id();
            if (joined.contains(person) || mayChange(claim.sentence())) {
                continue; // Has several offices, or had one.
            }
            Optional<Claim> holder = remember(
                            byOffice.computeIfAbsent(claim.office(), any -> new ArrayDeque<>()), claim)
                    .filter(other -> isOneOffice(article, other, claim))
                    .findFirst();
            Optional<Claim> office = remember(byPerson.computeIfAbsent(person, any -> new ArrayDeque<>()), claim)
                    .filter(other -> areApart(other, claim))
                    .findFirst();
            if (holder.isPresent() && told.add(person)) {
                findings.add(twoHolders(article, claim, holder.get()));
            } else if (office.isPresent() && told.add(person)) {
                findings.add(twoOffices(article, claim, office.get()));
            }
        }
        return findings;
    }

    /** Whether two are of one office, or of one person. */
    private static boolean isAnyComparable(List<Claim> claims) {
        Set<String> offices = new HashSet<>();
        Set<Integer> people = new HashSet<>();
        return claims.stream()
                .anyMatch(claim -> !offices.add(claim.office())
                        || !people.add(claim.person().id()));
    }

    /** The claims before this one, of which the last few are kept. */
    private static Stream<Claim> remember(Deque<Claim> earlier, Claim claim) {
        List<Claim> before = List.copyOf(earlier);
        earlier.addLast(claim);
        if (earlier.size() > MOST) {
            earlier.removeFirst();
        }
        return before.stream();
    }

    private static List<Claim> claims(Article article) {
        if (article.tokens(OFFICES).size() < 2) {
            return List.of(); // Nobody, or one person, is given an office.
        }
        Map<Integer, NamedPerson> people = new HashMap<>();
        NamedPerson.in(article).forEach(person -> people.put(person.actor().id(), person));
        List<Claim> claims = new ArrayList<>();
        for (Mention mention : mentionsBesideOffices(article)) {
            if (mention.type() != ActorType.PERSON || mention.kind() == Mention.Kind.PRONOUN) {
                continue; // Nobody who is called something.
            }
            if (mention.kind() == Mention.Kind.NAME
                    && mention.span().start() == mention.head().start()) {
                continue; // A name without a title.
            }
            if (!Narration.holds(article, mention)) {
                continue; // What a speaker or a headline calls them.
            }
            article.actorOf(mention)
                    .map(actor -> people.get(actor.id()))
                    .filter(person -> person.full().isPresent()) // A bare surname may be another's.
                    .flatMap(person -> claim(article, mention, person))
                    .ifPresent(claims::add);
        }
        return claims;
    }

    private static List<Mention> mentionsBesideOffices(Article article) {
        Set<Integer> sentences = new LinkedHashSet<>();
        article.tokens(OFFICES).forEach(token -> sentences.add(token.sentence().index()));
        return sentences.stream()
                .flatMap(sentence ->
                        article.reading().mentionsIn(article.sentences().get(sentence)).stream())
                .toList();
    }

    /** “Energy Minister Íñigo Quiñónez”; “the Energy Minister of Ecuador”, beside a name of the same person. */
    private static Optional<Claim> claim(Article article, Mention mention, NamedPerson person) {
        int from = mention.span().start();
        int to = mention.kind() == Mention.Kind.NAME
                ? mention.head().start()
                : mention.span().end();
        Sentence sentence = article.reading().sentence(mention);
        int first = mention.first();
        int end = first;
        while (end < mention.end() && sentence.end(end) <= to) {
            end++;
        }
        Optional<String> office = office(sentence, first, end);
        if (office.isEmpty()) {
            return Optional.empty(); // No office, or not the holder.
        }
        boolean joined = IntStream.range(Math.max(0, first - 1), end)
                .mapToObj(sentence::lower)
                .anyMatch(word -> word.equals("and") || word.equals("&"));
        List<Mention> owners = owners(article, mention, new Span(from, to));
        if (owners.size() > 1) {
            return Optional.empty(); // Of which of the two?
        }
        Optional<Mention> owner = owners.stream().findFirst();
        Optional<String> state = owner.flatMap(one -> state(article, Naming.bare(article, one)));
        if (OF_A_BODY.contains(office.get()) && (owner.isEmpty() || state.isPresent())) {
            return Optional.empty(); // One of many mayors of a state.
        }
        Optional<String> name = state.or(() -> owner.flatMap(article::actorOf).map(Actor::name));
        Span phrase = sentence.span(first, end);
        return Optional.of(new Claim(
                person.actor(),
                person.full().orElseThrow(),
                office.get(),
                name,
                state.isPresent(),
                phrase,
                sentence,
                joined));
    }

    /** The office in the phrase that only one can hold; empty where it has none, or says that it is not held now. */
    private static Optional<String> office(Sentence sentence, int first, int end) {
        Optional<String> office = Optional.empty();
        for (int i = Math.max(0, first - 1); i < end; i++) {
            String word = sentence.lower(i);
            if (NOT_THE_HOLDER.contains(word) || word.startsWith("ex-") || word.startsWith("co-")) {
                return Optional.empty();
            }
            if (i < first) {
                continue;
            }
            if (office.isPresent() && !continues(sentence, i)) {
                return Optional.empty(); // “Foreign Minister Wang's counterpart”, “president of the football league”.
            }
            if (office.isEmpty()) {
                office = officeAt(sentence, first, i);
            }
        }
        return office.map(name -> ONE_OFFICE.getOrDefault(name, name));
    }

    private static Optional<String> officeAt(Sentence sentence, int first, int i) {
        String one = sentence.lower(i);
        String two = i > first ? sentence.lower(i - 1) + " " + one : one;
        if (HEADS.contains(two) || OF_A_BODY.contains(two)) {
            return Optional.of(two);
        }
        if (HEADS.contains(one) || OF_A_BODY.contains(one)) {
            return Optional.of(one);
        }
        if (!one.equals(MINISTER) || i == first) {
            return Optional.empty();
        }
        if (sentence.lower(i - 1).equals("affairs")) {
            return i - 1 > first ? Optional.of(sentence.lower(i - 2) + " " + two) : Optional.empty();
        }
        boolean portfolio =
                sentence.tag(i - 1).isNominal() || APART.get(1).contains(two) || ONE_OFFICE.containsKey(two);
        return portfolio ? Optional.of(two) : Optional.empty();
    }

    /** Whether the token after an office may belong to whose it is: “of the Netherlands”, “and Defence Minister”. */
    private static boolean continues(Sentence sentence, int i) {
        return switch (sentence.lower(i)) {
            case "of", "the", "and", "&", MINISTER -> true;
            case "'s", "’s" -> false;
            default -> sentence.tag(i) == Tag.PROPN;
        };
    }

    /** The names inside the words that call somebody something. */
    private static List<Mention> owners(Article article, Mention mention, Span phrase) {
        Map<Integer, Mention> owners = new LinkedHashMap<>();
        Sentence sentence = article.reading().sentence(mention);
        for (int i = mention.first(); i < mention.end() && sentence.end(i) <= phrase.end(); i++) {
            article.mentionAt(sentence.start(i))
                    .filter(inner -> inner.kind() == Mention.Kind.NAME
                            && inner.id() != mention.id()
                            && phrase.contains(inner.span()))
                    .ifPresent(inner -> owners.put(inner.id(), inner));
        }
        return List.copyOf(owners.values());
    }

    private static Optional<String> state(Article article, String word) {
        return article.knowledge()
                .country(word)
                .or(() -> article.knowledge().countryOfDemonym(word))
                .map(Country::name);
    }

    /** The states named in the paragraph of the sentence. */
    private static Set<String> statesAround(Article article, Sentence sentence) {
        Set<String> states = new HashSet<>();
        for (Sentence near : article.sentencesOf(article.paragraphs().get(sentence.paragraph()))) {
            for (int i = 0; i < near.size(); i++) {
                if (near.isName(i)) {
                    state(article, near.form(i)).ifPresent(states::add);
                }
            }
        }
        return states;
    }

    private static boolean isOneOffice(Article article, Claim one, Claim other) {
        if (one.person().equals(other.person()) || isOneName(article, one, other)) {
            return false; // One person, if spelled in two ways.
        }
        if (one.owner().isPresent() && other.owner().isPresent()) {
            return one.owner().equals(other.owner());
        }
        Claim owned = one.owner().isPresent() ? one : other;
        Claim bare = one.owner().isPresent() ? other : one;
        if (!owned.ofState()
                || !bare.office().endsWith(MINISTER)
                || bare.office().equals("prime minister")) {
            return false; // Whose it is nobody says; presidents and premiers are many.
        }
        // Where another state is spoken of around it, the office may be its.
        return statesAround(article, bare.sentence()).stream()
                .allMatch(owned.owner().orElseThrow()::equals);
    }

    private static boolean isOneName(Article article, Claim one, Claim other) {
        String first = NamedPerson.surname(article, one.name());
        String second = NamedPerson.surname(article, other.name());
        return first.equals(second) || Spelt.of(first).to(Spelt.of(second)) != Resemblance.NONE;
    }

    /** Whether one person cannot be both. */
    private static boolean areApart(Claim one, Claim other) {
        if (!one.ofState() && one.owner().isPresent()
                || !other.ofState() && other.owner().isPresent()) {
            return false; // President of a club, and prime minister.
        }
        boolean twoOwners = one.owner().isPresent()
                && other.owner().isPresent()
                && !one.owner().equals(other.owner());
        if (one.office().equals(other.office())) {
            return twoOwners; // Foreign minister of two states.
        }
        return !twoOwners && APART.stream().anyMatch(set -> set.contains(one.office()) && set.contains(other.office()));
    }

    private static boolean mayChange(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.lower(i);
            boolean year = word.length() == 4 && word.chars().allMatch(Character::isDigit);
            if (year
                    || CHANGES.contains(word)
                    || CHANGES.contains(sentence.lemma(i).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static Finding twoHolders(Article article, Claim claim, Claim other) {
        Span span = Naming.bareSpan(article, claim.name());
        String owner = claim.owner().or(other::owner).orElseThrow();
        String message = Naming.quoted(article.text().words(span)) + " is " + claim.office() + " of " + owner
                + ", and so is " + Naming.quoted(Naming.bare(article, other.name()));
        Related related = new Related(other.name().span(), Naming.oneLine(article.words(other.name())));
        return ABOUT.finding(span, message, List.of(related), List.of(former(article, other), former(article, claim)));
    }

    private static Finding twoOffices(Article article, Claim claim, Claim other) {
        String before = Naming.oneLine(article.text().words(other.phrase()));
        String message = Naming.quoted(Naming.bare(article, claim.name())) + " is called "
                + Naming.quoted(Naming.oneLine(article.text().words(claim.phrase()))) + " here and "
                + Naming.quoted(before) + " above";
        return ABOUT.finding(
                claim.phrase(),
                message,
                List.of(new Related(other.phrase(), before)),
                List.of(former(article, other), former(article, claim)));
    }

    /** Says that an office is no longer held. */
    private static Fix former(Article article, Claim claim) {
        Sentence sentence = claim.sentence();
        int first = sentence.tokenAt(claim.phrase().start());
        int at = sentence.lower(first).equals("the") ? sentence.start(first + 1) : sentence.start(first);
        String former = at == sentence.start(0) ? "Former " : "former ";
        String words = Naming.oneLine(article.text().words(claim.phrase()));
        return new Fix("Call " + Naming.quoted(words) + " former", List.of(new Edit(new Span(at, at), former)));
    }
}
