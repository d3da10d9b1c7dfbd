package org.antecedent.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antecedent.knowledge.CommonNoun;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.language.Relation;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.Name.Votes;

/**
 * Makes the names of an article agree: what one place tells of a name counts in every other, too, though less than what
 * stands there, so that a name may have two readings where the words around it insist. A surname goes with the full name, an
 * abbreviation with what it stands for, and a name that was found in one place is found wherever it stands. Two names of
 * persons in a row are told apart where one of them is known from another place; what a hurricane is called is no person.
 *
 * <p>The numbers were tuned on dev/gum, dev/uner_ewt, dev/meantime and measure-only/worldnews.
 */
public final class NameAgreement {
    /** What the other places of a name count together, against the place itself. */
    private static final double ELSEWHERE = 0.5;

    /** What the full names that start with a name count for it, and those that end with it or that it abbreviates. */
    private static final double START = 0.3;

    private static final double END = 1;

    /** No place counts for more than this elsewhere, or less than its opposite. */
    private static final int CLIP = 80_000;

    /** “Jordan said”: who is called like a country has a full name somewhere in the article. */
    private static final int COUNTRY = 40_000;

    /** A surname or abbreviation has at least so many letters. */
    private static final int SHORTEST = 2;

    /** A word by which a company is called for short has at least so many letters. */
    private static final int SHORTEST_PART = 4;

    /** Longer names are not looked for elsewhere, so that no text takes long. */
    private static final int LONGEST = 8;

    /** What names nobody but persons: “Sri” stands before Lanka, “Miss” before Namibia. */
    private static final Set<String> ADDRESSES = Set.of("mr", "mrs", "ms", "mr.", "mrs.", "ms.");

    /** “Mr Oliver Deane”; longer ones are titles of works and offices. */
    private static final int LONGEST_ADDRESSED = 2;

    /** What one is in a firm or club, and in no place, and what nobody is of a person. */
    private static final Set<String> POSTS = Set.of(
            "executive",
            "chairman",
            "chairwoman",
            "ceo",
            "boss",
            "manager",
            "captain",
            "striker",
            "defender",
            "midfielder",
            "goalkeeper",
            "winger",
            "coach");

    /** “Chief finance executive”: so many nouns may stand between a firm and who works for it. */
    private static final int LONGEST_POST = 3;

    /** What speaks for an organisation where the text says beside the name that it is one. */
    private static final int SAID = CLIP;

    private final Knowledge knowledge;
    private final Titles titles;

    public NameAgreement(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.titles = new Titles(knowledge);
    }

    /**
     * The same names with types that agree, and those that were missed.
     *
     * @param names those of each sentence, in text order
     */
    public List<List<Name>> agreed(List<Sentence> sentences, List<List<Name>> names) {
        return agreed(sentences, names, Agreed.NONE).names();
    }

    /**
     * The same with what an earlier text agreed on, which saves time and changes nothing else: where the names of what was edited
     * tell the same as before, those of all other sentences stay as they are.
     */
    public Agreed agreed(List<Sentence> sentences, List<List<Name>> names, Agreed earlier) {
        int size = sentences.size();
        int before = earlier.sentences.size();
        int common = Math.min(size, before);
        int first = 0;
        while (first < common && earlier.has(first, sentences.get(first), names.get(first))) {
            first++;
        }
        int last = 0;
        while (last < common - first
                && earlier.has(before - last - 1, sentences.get(size - last - 1), names.get(size - last - 1))) {
            last++;
        }
        boolean same = before > 0
                && told(sentences, names, first, size - last)
                        .equals(told(earlier.sentences, earlier.found, first, before - last));
        Lore lore = same ? earlier.lore : lore(sentences, names);
        int from = same ? first : 0;
        int kept = same ? last : 0;
        List<List<Name>> agreed = new ArrayList<>(size);
        agreed.addAll(earlier.names.subList(0, from));
        for (int s = from; s < size - kept; s++) {
            agreed.add(agreed(lore, sentences.get(s), names.get(s)));
        }
        agreed.addAll(earlier.names.subList(before - kept, before));
        return new Agreed(sentences, names, lore, List.copyOf(agreed));
    }

    /** What the names of an article agree on, and what of it the article as the next edit leaves it may start from. */
    public static final class Agreed {
        /** Of no article. */
        public static final Agreed NONE = new Agreed(List.of(), List.of(), new Lore(Set.of(), new Roll()), List.of());

        private final List<Sentence> sentences;
        private final List<List<Name>> found;
        private final Lore lore;
        private final List<List<Name>> names;

        /** @param found those of each sentence before they agreed */
        private Agreed(List<Sentence> sentences, List<List<Name>> found, Lore lore, List<List<Name>> names) {
            this.sentences = sentences;
            this.found = found;
            this.lore = lore;
            this.names = names;
        }

        /** Those of each sentence, in text order. */
        public List<List<Name>> names() {
            return names;
        }

        @SuppressWarnings("ReferenceEquality") // What was not read again is the same object.
        private boolean has(int sentence, Sentence now, List<Name> foundNow) {
            return sentences.get(sentence).words() == now.words() && found.get(sentence) == foundNow;
        }
    }

    /**
     * What the sentences of an article tell of its names.
     *
     * @param persons all persons' names of two words and more
     */
    private record Lore(Set<String> persons, Roll roll) {}

    private Lore lore(List<Sentence> sentences, List<List<Name>> names) {
        Set<String> persons = new HashSet<>();
        for (int s = 0; s < sentences.size(); s++) {
            for (Name name : names.get(s)) {
                if (isPerson(name) && name.size() > 1) {
                    persons.add(sentences.get(s).phrase(name.first(), name.end()));
                }
            }
        }
        Roll roll = new Roll();
        for (int s = 0; s < sentences.size(); s++) {
            for (Name name : parted(sentences.get(s), names.get(s), persons)) {
                if (isVoted(name)) {
                    roll.add(sentences.get(s), name);
                    addShort(roll, sentences.get(s), name);
                }
            }
        }
        return new Lore(persons, roll);
    }

    /**
     * All that a name tells those in other places.
     *
     * @param forms its tokens, and the one before it
     * @param words the same as they are written
     * @param body whether it is said to be an organisation
     * @param person whether it is said to be somebody
     */
    private record Told(
            List<String> forms, String words, int size, ActorType type, Votes votes, boolean body, boolean person) {}

    private List<Told> told(List<Sentence> sentences, List<List<Name>> names, int from, int to) {
        List<Told> told = new ArrayList<>();
        for (int s = from; s < to; s++) {
            Sentence sentence = sentences.get(s);
            for (Name name : names.get(s)) {
                int first = Math.max(0, name.first() - 1);
                told.add(new Told(
                        sentence.forms().subList(first, name.end()),
                        sentence.phrase(first, name.end()),
                        name.size(),
                        name.type(),
                        name.votes(),
                        isToldBody(sentence, name),
                        isToldPerson(sentence, name)));
            }
        }
        return told;
    }

    private List<Name> agreed(Lore lore, Sentence sentence, List<Name> names) {
        List<Name> here = new ArrayList<>();
        for (Name name : parted(sentence, names, lore.persons())) {
            here.add(isVoted(name) ? retyped(lore.roll(), sentence, name) : name);
        }
        addMissed(lore.roll(), sentence, here);
        return List.copyOf(here);
    }

    /** The same names with those in two that are two persons': “Best regards, <em>Dana Novik</em> <em>Tammi</em>, please …”. */
    private List<Name> parted(Sentence sentence, List<Name> names, Set<String> persons) {
        List<Name> parted = new ArrayList<>(names.size());
        for (Name name : names) {
            int second = secondPerson(sentence, name, persons);
            if (second > name.first()) {
                parted.add(new Name(name.first(), second, name.type(), name.votes()));
                parted.add(new Name(second, name.end(), name.type(), name.votes()));
            } else {
                parted.add(told(sentence, name));
            }
        }
        return parted;
    }

    /** The name with what is said beside it: “<em>Verdi</em>, Germany's largest union,”. */
    private Name told(Sentence sentence, Name name) {
        if (isVoted(name) && !isPerson(name)) {
            int first = name.size() > 1 && isAddressed(sentence, name.first() + 1) ? name.first() + 1 : name.first();
            if (isAddressed(sentence, first) && name.end() - first <= LONGEST_ADDRESSED) {
                return person(name, first);
            }
        }
        boolean body = name.type() != ActorType.ORGANIZATION && isVoted(name) && isToldBody(sentence, name);
        return body ? body(name) : name;
    }

    /** “She met Ms <em>Frecklington</em>”. */
    private static boolean isAddressed(Sentence sentence, int first) {
        return first > 0 && ADDRESSES.contains(sentence.lower(first - 1));
    }

    private static Name person(Name name, int first) {
        Votes votes = name.votes();
        int most = Math.max(0, Math.max(votes.person(), Math.max(votes.organization(), votes.place())));
        Votes told = new Votes(most + SAID, votes.organization(), votes.place());
        return new Name(first, name.end(), ActorType.PERSON, told);
    }

    private static Name body(Name name) {
        Votes votes = name.votes();
        int most = Math.max(0, Math.max(votes.person(), Math.max(votes.organization(), votes.place())));
        Votes told = new Votes(votes.person(), most + SAID, votes.place());
        return new Name(name.first(), name.end(), ActorType.ORGANIZATION, told);
    }

    /** By its last word (“Ltd.”), or by a noun beside it. */
    private boolean isToldBody(Sentence sentence, Name name) {
        if (name.size() > 1 && NameWords.COMPANY_FORMS.contains(sentence.lower(name.end() - 1))) {
            return true;
        }
        if (isEmployer(sentence, name)) {
            return true;
        }
        int after = NounsAhead.toldInFull(sentence, name.end());
        if (isBody(sentence, after) && isApposed(sentence, name, after)) {
            return true;
        }
        int before = name.first() - 1;
        // “Member of parliament Ann Lee” has a given name.
        boolean person = isPerson(name) && name.size() > 1;
        return !person && isBody(sentence, before) && isJoined(sentence, before, name);
    }

    /** “<em>Norvik</em> chief executive Ann Lee”, “<em>Bolton</em> manager Rui Santos”; a place may be one. */
    private static boolean isEmployer(Sentence sentence, Name name) {
        boolean place = name.type() == ActorType.PLACE || name.type() == ActorType.GEOPOLITICAL;
        if (place || isPerson(name) && name.size() > 1) {
            return false;
        }
        int noun = name.end();
        while (noun < sentence.size() && (sentence.tag(noun) == Tag.NOUN || sentence.tag(noun) == Tag.ADJ)) {
            noun++;
        }
        return noun > name.end()
                && noun - name.end() <= LONGEST_POST
                && noun < sentence.size()
                && sentence.tag(noun) == Tag.PROPN
                && POSTS.contains(sentence.lemma(noun - 1));
    }

    private boolean isBody(Sentence sentence, int noun) {
        return noun >= 0
                && sentence.tag(noun) == Tag.NOUN
                && !sentence.isPlural(noun)
                && knowledge
                        .noun(sentence.lemma(noun))
                        .filter(known -> known.kind() == CommonNoun.Kind.INSTITUTION)
                        .isPresent();
    }

    /** In “according to Reed, the firm said” they are two. Where a sentence starts so, the parser may not see what the name does. */
    private static boolean isApposed(Sentence sentence, Name name, int noun) {
        return switch (sentence.relation(noun)) {
            case APPOS -> isIn(name, sentence.head(noun));
            case PARATAXIS -> true;
            default -> name.first() == 0 && isBare(sentence.relation(0));
        };
    }

    private static boolean isBare(Relation relation) {
        return relation == Relation.DISCOURSE || relation == Relation.DISLOCATED || relation == Relation.VOCATIVE;
    }

    /** “The start-up <em>Norvik</em>”; in “told the court Reed had left” the two have nothing to do with each other. */
    private static boolean isJoined(Sentence sentence, int noun, Name name) {
        if (isIn(name, sentence.head(noun))) {
            return true;
        }
        for (int i = name.first(); i < name.end(); i++) {
            if (sentence.head(i) == noun) {
                return switch (sentence.relation(i)) {
                    case APPOS, FLAT, COMPOUND, NMOD_DESCRIPTIVE -> true;
                    default -> false;
                };
            }
        }
        return false;
    }

    private static boolean isIn(Name name, int token) {
        return token >= name.first() && token < name.end();
    }

    /** Keeps what a company may be called for short, and who is a person by what stands beside the name. */
    private void addShort(Roll roll, Sentence sentence, Name name) {
        if (name.size() == 1) {
            if (isToldPerson(sentence, name)) {
                roll.persons.add(sentence.form(name.first()));
            }
            return;
        }
        if (name.type() != ActorType.ORGANIZATION) {
            return;
        }
        boolean form = NameWords.COMPANY_FORMS.contains(sentence.lower(name.end() - 1));
        if (!form && !isKnownCompany(sentence.phrase(name.first(), name.end()))) {
            return;
        }
        if (isOwnWord(sentence.form(name.first()))) {
            roll.shorts.add(sentence.form(name.first()));
        }
        if (!form && isOwnWord(sentence.form(name.end() - 1))) {
            roll.shorts.add(sentence.form(name.end() - 1));
        }
    }

    private boolean isKnownCompany(String name) {
        return knowledge
                .organization(name)
                .filter(known -> known.kind().equals("company"))
                .isPresent();
    }

    /** By the title, noun or age beside it. */
    private boolean isToldPerson(Sentence sentence, Name name) {
        return titles.start(sentence, name.first(), 0) < name.first()
                || name.end() < sentence.size() && sentence.lower(name.end()).equals("who")
                || isPersonNoun(sentence, NounsAhead.toldInFull(sentence, name.end()))
                || isPersonNoun(sentence, name.first() - 1)
                || isAged(sentence, name.end());
    }

    /** “Lutz, <em>59</em>, said”. */
    private static boolean isAged(Sentence sentence, int end) {
        return end + 1 < sentence.size()
                && sentence.lower(end).equals(",")
                && Age.alone(sentence.lower(end + 1)).isPresent();
    }

    private boolean isPersonNoun(Sentence sentence, int noun) {
        return noun >= 0
                && sentence.tag(noun) == Tag.NOUN
                && knowledge
                        .noun(sentence.lemma(noun))
                        .filter(known -> known.kind() == CommonNoun.Kind.PERSON)
                        .isPresent();
    }

    /** Whether a word of a company's name names nothing else but a family: it may be called as its founder was. */
    private boolean isOwnWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Character.isUpperCase(word.charAt(0))
                && word.length() >= SHORTEST_PART
                && knowledge.country(word).isEmpty()
                && knowledge.place(word).isEmpty()
                && !knowledge.isDemonym(word)
                && knowledge.givenName(word).isEmpty()
                && knowledge.noun(lower).isEmpty()
                && !NameWords.ORGANIZATION_HEADS.contains(lower)
                && !NameWords.NO_NAMES.contains(lower);
    }

    /** Where within a person's name that of another starts; its own first token where it is one person's. */
    private int secondPerson(Sentence sentence, Name name, Set<String> persons) {
        for (int end = name.first() + 2; isPerson(name) && end < name.end(); end++) {
            // “Juan Carlos” has a third name elsewhere; who ends with a surname has none.
            if (knowledge.givenName(sentence.form(end)).isPresent()
                    && knowledge.givenName(sentence.form(end - 1)).isEmpty()
                    && persons.contains(sentence.phrase(name.first(), end))) {
                return end;
            }
        }
        return name.first();
    }

    private static boolean isPerson(Name name) {
        return name.type() == ActorType.PERSON;
    }

    /** Names that rules alone found have nothing to agree on. */
    private static boolean isVoted(Name name) {
        return !name.votes().equals(Votes.NONE);
    }

    private Name retyped(Roll roll, Sentence sentence, Name name) {
        String words = sentence.phrase(name.first(), name.end());
        Ballot ballot = new Ballot();
        ballot.add(name.votes(), 1 - ELSEWHERE);
        ballot.add(roll.whole.get(words), ELSEWHERE);
        if (name.size() == 1) {
            ballot.add(roll.starts.get(words), START);
            ballot.add(roll.ends.get(words), END);
        }
        return name.withType(type(roll, ballot, words));
    }

    private ActorType type(Roll roll, Ballot ballot, String words) {
        if (roll.isStorm(words)) {
            return ActorType.EVENT;
        }
        ActorType type = ballot.winner();
        if ((type == ActorType.PERSON || type == ActorType.PLACE) && roll.isShort(words)) {
            return ActorType.ORGANIZATION;
        }
        boolean country = type == ActorType.PERSON
                && ballot.person < ballot.place + COUNTRY
                && TrainedNameFinder.place(knowledge, words) == ActorType.GEOPOLITICAL
                && !roll.isPerson(words);
        if (country) {
            return ActorType.GEOPOLITICAL;
        }
        return type == ActorType.PLACE ? TrainedNameFinder.place(knowledge, words) : type;
    }

    /** Finds names of the article where the paragraph alone did not show them. */
    private void addMissed(Roll roll, Sentence sentence, List<Name> here) {
        boolean[] taken = new boolean[sentence.size()];
        for (Name name : here) {
            for (int i = name.first(); i < name.end() && name.type() != ActorType.OTHER; i++) {
                taken[i] = true;
            }
        }
        List<Name> added = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Name> missed = taken[i] ? Optional.empty() : missed(roll, sentence, i, taken);
            if (missed.isPresent()) {
                added.add(missed.get());
                Arrays.fill(taken, i, missed.get().end(), true);
                i = missed.get().end() - 1;
            }
        }
        if (!added.isEmpty()) {
            here.removeIf(name -> name.type() == ActorType.OTHER && isTaken(name, taken));
            here.addAll(added);
            here.sort(Comparator.comparingInt(Name::first));
        }
    }

    private static boolean isTaken(Name name, boolean[] taken) {
        for (int i = name.first(); i < name.end(); i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    /** The longest name of the article that stands here. */
    private Optional<Name> missed(Roll roll, Sentence sentence, int first, boolean[] taken) {
        int limit = Math.min(sentence.size(), first + roll.longest(sentence.form(first)));
        int free = first;
        while (free < limit && !taken[free]) {
            free++;
        }
        for (int end = free; end > first; end--) {
            String words = sentence.phrase(first, end);
            Ballot whole = roll.whole.get(words);
            Ballot ends = end == first + 1 ? roll.ends.get(words) : null;
            if (whole == null && ends == null) {
                continue;
            }
            if (end == first + 1 && !isAlone(sentence, first)) {
                return Optional.empty();
            }
            Ballot ballot = new Ballot();
            ballot.add(whole, ELSEWHERE);
            ballot.add(ends, END);
            ActorType type = type(roll, ballot, words);
            return type == ActorType.OTHER ? Optional.empty() : Optional.of(new Name(first, end, type));
        }
        return Optional.empty();
    }

    /** Whether the token has a capital and none beside it has: it is no part of another name. */
    private static boolean isAlone(Sentence sentence, int i) {
        return isCapital(sentence, i) && !isCapital(sentence, i - 1) && !isCapital(sentence, i + 1);
    }

    private static boolean isCapital(Sentence sentence, int i) {
        return i >= 0
                && i < sentence.size()
                && Character.isUpperCase(sentence.form(i).codePointAt(0));
    }

    /** What the places of an article say of its names. */
    private static final class Roll {
        private final Map<String, Ballot> whole = new HashMap<>();
        private final Map<String, Ballot> starts = new HashMap<>();
        /** By surname, and by abbreviation. */
        private final Map<String, Ballot> ends = new HashMap<>();

        /** By the first token of names, how many tokens the longest of them has. */
        private final Map<String, Integer> longest = new HashMap<>();

        /** The letters that names start with: most words need not be looked up. */
        private final BitSet initials = new BitSet();

        private final Set<String> storms = new HashSet<>();

        /** First and last words of companies that name nothing else. */
        private final Set<String> shorts = new HashSet<>();

        /** Single names that a title, an age or a noun says to be persons'. */
        private final Set<String> persons = new HashSet<>();

        void add(Sentence sentence, Name name) {
            List<String> tokens = new ArrayList<>();
            for (int i = name.first(); i < name.end(); i++) {
                tokens.add(sentence.form(i));
            }
            count(whole, sentence.phrase(name.first(), name.end()), tokens.get(0), tokens.size(), name.votes());
            String last = tokens.get(tokens.size() - 1);
            if (name.end() > 1 && NameWords.STORMS.contains(sentence.lower(name.end() - 2))) {
                storms.add(last);
                storms.add(sentence.phrase(name.end() - 2, name.end()));
            }
            if (name.size() == 1 || name.type() == ActorType.OTHER) {
                return;
            }
            starts.computeIfAbsent(tokens.get(0), any -> new Ballot()).addClipped(name.votes());
            String other = name.type() == ActorType.PERSON ? last : initials(tokens);
            if (other.length() > SHORTEST) {
                count(ends, other, other, 1, name.votes());
            }
        }

        private void count(Map<String, Ballot> ballots, String key, String first, int size, Votes votes) {
            longest.merge(first, Math.min(size, LONGEST), Math::max);
            initials.set(first.charAt(0));
            ballots.computeIfAbsent(key, any -> new Ballot()).addClipped(votes);
        }

        /** How many tokens the longest name has that starts with the token; 0 where none does. */
        int longest(String token) {
            return initials.get(token.charAt(0)) ? longest.getOrDefault(token, 0) : 0;
        }

        /** Whether a person of the article has that name among others. */
        boolean isPerson(String word) {
            Ballot start = starts.get(word);
            Ballot end = ends.get(word);
            return start != null && start.winner() == ActorType.PERSON
                    || end != null && end.winner() == ActorType.PERSON;
        }

        /** Whether the article calls a company so, and no person. */
        boolean isShort(String word) {
            return shorts.contains(word) && !persons.contains(word) && !isPerson(word);
        }

        /** Whether the article calls a storm so, and no person. */
        boolean isStorm(String word) {
            return storms.contains(word) && !isPerson(word);
        }

        /** The capitals that words start with: “UNHCR” is not met, “IMF” is. */
        private static String initials(List<String> tokens) {
            StringBuilder initials = new StringBuilder();
            for (String token : tokens) {
                if (Character.isUpperCase(token.charAt(0))) {
                    initials.append(token.charAt(0));
                }
            }
            return initials.toString();
        }
    }

    /** Votes added up. */
    private static final class Ballot {
        private double person;
        private double organization;
        private double place;

        void addClipped(Votes votes) {
            person += clipped(votes.person());
            organization += clipped(votes.organization());
            place += clipped(votes.place());
        }

        private static int clipped(int votes) {
            return Math.max(-CLIP, Math.min(CLIP, votes));
        }

        void add(Votes votes, double share) {
            person += share * votes.person();
            organization += share * votes.organization();
            place += share * votes.place();
        }

        void add(Ballot other, double share) {
            if (other != null) {
                person += share * other.person;
                organization += share * other.organization;
                place += share * other.place;
            }
        }

        /** The type with most votes, OTHER where no name at all has more. */
        ActorType winner() {
            double most = Math.max(person, Math.max(organization, place));
            if (most <= 0) {
                return ActorType.OTHER;
            }
            return most == person ? ActorType.PERSON : most == organization ? ActorType.ORGANIZATION : ActorType.PLACE;
        }
    }
}
