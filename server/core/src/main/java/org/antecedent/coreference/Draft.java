package org.antecedent.coreference;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.antecedent.coreference.Settled.KnownActor;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features;
import org.antecedent.mention.Features.Animacy;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Features.Plurality;
import org.antecedent.mention.Mention;

/**
 * An actor on the way: what the text has told of it so far. Its gender comes from titles, given names, kinship nouns and
 * pronouns, never from an office or profession.
 */
final class Draft {
    /** A name tells the type better than a description. */
    private static final int NAME_VOTE = 3;

    /**
     * How far one pronoun tells the gender of whom it means, where it is certain to: one that went astray seldom rules out all
     * behind it, two that agree do. Tuned on dev/gap and dev/litbank; on dev/gum and dev/ontogum 0.8 to 1 are the same.
     */
    private static final double PRONOUN_TELLS = 0.8;

    private static final ActorType[] TYPES = ActorType.values();

    private final int id;
    /** Their ids, in the order in which they came. */
    private int[] mentions = new int[1];

    private int mentionCount;
    /** By the type's ordinal. */
    private final int[] votes = new int[TYPES.length];

    private ActorType type = ActorType.OTHER;
    /** Those of its first name or description, or a set of its own. */
    private Collection<String> words = List.of();

    private boolean ownsWords;
    /** Offices and descriptions as written, each with itself in lower case, which every description asks for. */
    private Map<String, String> roles = Map.of();

    private List<Draft> members = List.of();
    private double male;
    private double female;
    private Plurality number = Plurality.UNKNOWN;
    private Animacy animacy = Animacy.UNKNOWN;
    private Optional<KnownActor> known = Optional.empty();
    private String name = "";
    private String standIn = "";
    private String description = "";
    private boolean maybePerson;
    private boolean surePerson;
    private int first = Integer.MAX_VALUE;
    private int read;
    private int lastRead = -1;
    private int lastDescription = -1;
    private int lastNominal = -1;
    private boolean opensArticle;
    private OptionalInt age = OptionalInt.empty();
    /** A digest of its words, roles and nouns, in whatever order they came. */
    private long said;
    /** See {@link #facts}; 0 where it is not worked out. */
    private long facts;
    /** See {@link #called()}; 0 where it is not worked out. */
    private long called;

    Draft(int id) {
        this.id = id;
    }

    /**
     * A digest of who it is and of all that the methods here tell of it, its mentions in the numbers that they keep. What
     * rests on an actor is not weighed again where this is the same: what is not in it must not be asked.
     */
    long facts(Continuity continuity) {
        if (!members.isEmpty()) {
            facts = 0; // What is known of its members may have changed.
        }
        if (facts == 0) {
            Facts all = new Facts()
                    .and(identity(continuity))
                    .and(lastDescription < 0 ? -1 : continuity.number(lastDescription))
                    .and(lastNominal < 0 ? -1 : continuity.number(lastNominal))
                    .and(read)
                    .and(type().ordinal())
                    .and(number.ordinal() * 8L + animacy.ordinal())
                    .and(Double.doubleToRawLongBits(male))
                    .and(Double.doubleToRawLongBits(female))
                    .and((maybePerson ? 1 : 0) + (surePerson ? 2 : 0) + (opensArticle ? 4 : 0) + (isNamed() ? 8 : 0))
                    .and(known.isPresent() ? id : -1)
                    .and(age.orElse(-1))
                    .and(called())
                    .and(said);
            if (!members.isEmpty()) { // Few have any, and this is asked very often.
                members.forEach(member -> all.and(member.type().ordinal()).and(member.called()));
            }
            facts = all.digest();
        }
        return facts;
    }

    /** A digest of its name and its description: letter by letter, and so kept. */
    private long called() {
        if (called == 0 || !members.isEmpty()) {
            called =
                    new Facts().and(Facts.of(name())).and(Facts.of(description)).digest();
        }
        return called;
    }

    /** The number of a mention that is its own alone. */
    private int identity(Continuity continuity) {
        if (lastRead >= 0) {
            return continuity.number(lastRead);
        }
        return isMentioned() ? continuity.number(first) : -1;
    }

    /** Takes over what people know of it: no words of the article change that. */
    void settle(KnownActor actor) {
        facts = 0;
        called = 0;
        known = Optional.of(actor);
        boolean she = actor.pronouns().contains("she");
        boolean he = actor.pronouns().contains("he");
        if (she != he) {
            learn(she ? Gender.FEMALE : Gender.MALE, 1);
        }
        if (actor.type().equals(Optional.of(ActorType.PERSON))) {
            isPerson();
        }
    }

    /** What those know it by who decided about the article. */
    Optional<String> known() {
        return known.flatMap(KnownActor::id);
    }

    /** The canonical name of the project's actor that it is. */
    Optional<String> project() {
        return known.flatMap(KnownActor::project);
    }

    int id() {
        return id;
    }

    /** Takes in what a name or description tells of its actor. */
    void describe(Mention mention, String head) {
        facts = 0;
        boolean named = mention.kind() == Mention.Kind.NAME;
        if (mention.type().isActor()) {
            votes[mention.type().ordinal()] += named ? NAME_VOTE : 1;
            type = likeliest();
        }
        Features features = mention.features();
        learn(features.gender(), features.genderCertainty());
        if (number == Plurality.UNKNOWN && mention.type().isActor()) {
            number = features.number();
        }
        if (animacy == Animacy.UNKNOWN) {
            animacy = features.animacy();
        }
        if (!named && description.isEmpty()) {
            description = head;
            called = 0;
        }
    }

    /** Whether it has a description already: the first is kept. */
    boolean isDescribed() {
        return !description.isEmpty();
    }

    /** Notes that its name may as well be a person's, whatever type it was given. */
    void mayBePerson() {
        facts = 0;
        maybePerson = true;
    }

    boolean isMaybePerson() {
        return maybePerson;
    }

    /** Notes that it is a person for sure: by a title or a known given name. */
    void isPerson() {
        facts = 0;
        surePerson = true;
    }

    boolean isSurePerson() {
        return surePerson;
    }

    /** Whether it was taken for a person on no more than a capital letter. */
    boolean isHardlyPerson() {
        return isNamed() && !surePerson && genderCertainty() == 0;
    }

    /** Takes in one of its names; the longest is kept. */
    void name(String one) {
        if (one.length() > name.length()) {
            facts = 0;
            called = 0;
            name = one;
        }
    }

    /** Takes in a name that is properly another's: a capital for its government. */
    void nameInstead(String one) {
        if (standIn.isEmpty()) {
            facts = 0;
            called = 0;
            standIn = one;
        }
    }

    /** Takes in evidence of gender with its certainty in [0,1]. */
    void learn(Gender gender, double certainty) {
        facts = 0;
        switch (gender) {
            case MALE -> male = Math.max(male, certainty);
            case FEMALE -> female = Math.max(female, certainty);
            case UNKNOWN -> {}
        }
    }

    /** Takes in that a pronoun of the gender means it, with how likely that is: each one more makes it surer. */
    void hear(Gender gender, double probability) {
        facts = 0;
        double told = PRONOUN_TELLS * probability;
        switch (gender) {
            case MALE -> male = 1 - (1 - male) * (1 - told);
            case FEMALE -> female = 1 - (1 - female) * (1 - told);
            case UNKNOWN -> {}
        }
    }

    /** @param opening whether it stands in the first two sentences of the article */
    void attach(int mention, boolean opening) {
        facts = 0;
        if (mentionCount == mentions.length) {
            mentions = Arrays.copyOf(mentions, mentionCount * 2);
        }
        mentions[mentionCount++] = mention;
        first = Math.min(first, mention);
        opensArticle |= opening;
    }

    /** Whether the first two sentences of the article speak of it. */
    boolean opensArticle() {
        return opensArticle;
    }

    /** Its first mention in text order; no mention's id where it has none. */
    int first() {
        return first;
    }

    boolean isMentioned() {
        return mentionCount > 0;
    }

    /** Takes in how old it is; the first that is told is kept. */
    void learnAge(int years) {
        facts = 0;
        age = age.isPresent() ? age : OptionalInt.of(years);
    }

    /** In years, where the text has told it. */
    OptionalInt age() {
        return age;
    }

    /** Marks a mention of it as read; the text has come that far. */
    void read(Mention mention) {
        facts = 0;
        read++;
        lastRead = mention.id();
        if (mention.kind() != Mention.Kind.PRONOUN) {
            lastDescription = mention.id();
        }
    }

    /** How often the text has mentioned it so far. */
    int timesRead() {
        return read;
    }

    /** The last mention read, or -1. */
    int lastRead() {
        return lastRead;
    }

    /** The last name or description read, or -1. */
    int lastDescription() {
        return lastDescription;
    }

    /** The last name or description read, or the given mention where there is none. */
    int lastDescriptionOr(int mention) {
        return lastDescription >= 0 ? lastDescription : mention;
    }

    void addWords(WordSet more) {
        if (words.isEmpty()) {
            words = more.words();
            for (long digest : more.digests()) {
                say(1, digest);
            }
            return;
        }
        int next = 0;
        for (String word : more.words()) {
            long digest = more.digests()[next++];
            if (words.contains(word)) {
                continue;
            }
            if (!ownsWords) {
                words = new HashSet<>(words);
                ownsWords = true;
            }
            words.add(word);
            say(1, digest);
        }
    }

    /** Takes in that it was called by a noun; the number stands for the noun. */
    void addNoun(int noun) {
        say(3, noun);
    }

    /** Takes in that it was called by a phrase; the number stands for the phrase. */
    void addPhrase(int phrase) {
        say(4, phrase);
    }

    /** Notes its last description by a noun. */
    void describedBy(Mention nominal) {
        facts = 0;
        lastNominal = nominal.id();
    }

    private void say(int what, long digest) {
        facts = 0;
        said += Facts.mixed(what, digest);
    }

    /** The words of its names and descriptions in lower case, each once, articles left out. */
    Collection<String> words() {
        return words;
    }

    /** Takes in an office or description; each is kept once. */
    void addRole(String role, String lower) {
        if (roles.isEmpty()) {
            roles = new LinkedHashMap<>();
        }
        if (roles.put(role, lower) == null) {
            say(2, Facts.of(role));
        }
    }

    /** Whether the word, in lower case, stands in one of its offices and descriptions. */
    boolean hasRoleWith(String word) {
        for (String lower : roles.values()) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** In the order in which they were given. */
    Set<String> roles() {
        return roles.keySet();
    }

    List<Draft> members() {
        return members;
    }

    void setMembers(List<Draft> parts) {
        facts = 0;
        members = parts;
        number = Plurality.PLURAL;
    }

    /** Whether a name was given to it. */
    boolean isNamed() {
        return !name.isEmpty()
                || !standIn.isEmpty()
                || known.flatMap(KnownActor::name).isPresent();
    }

    String name() {
        Optional<String> canonical = known.flatMap(KnownActor::name);
        if (canonical.isPresent()) {
            return canonical.get();
        }
        if (!members.isEmpty()) {
            return members.stream().map(Draft::name).collect(Collectors.joining(" and "));
        }
        if (!name.isEmpty()) {
            return name;
        }
        return standIn.isEmpty() ? description : standIn;
    }

    /** The type most of its mentions agree on; the first of those that are level in the order of {@link ActorType}. */
    ActorType type() {
        return known.flatMap(KnownActor::type).orElse(members.isEmpty() ? type : ActorType.GROUP);
    }

    private ActorType likeliest() {
        ActorType best = ActorType.OTHER;
        int most = 0;
        for (ActorType one : TYPES) {
            if (votes[one.ordinal()] > most) {
                best = one;
                most = votes[one.ordinal()];
            }
        }
        return best;
    }

    Gender gender() {
        if (male == female) {
            return Gender.UNKNOWN;
        }
        return male > female ? Gender.MALE : Gender.FEMALE;
    }

    /** In [0,1]: how sure the gender is. */
    double genderCertainty() {
        return Math.abs(male - female);
    }

    Plurality number() {
        return number;
    }

    Animacy animacy() {
        return animacy;
    }

    /** In text order. */
    List<Integer> mentions() {
        int[] sorted = Arrays.copyOf(mentions, mentionCount);
        Arrays.sort(sorted);
        Integer[] ids = new Integer[mentionCount];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = sorted[i];
        }
        return List.of(ids);
    }
}
