package org.antecedent.corpus;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.coreference.Actor;
import org.antecedent.deciding.CastMember;
import org.antecedent.knowledge.Country;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Gender;

/**
 * All that counts when an actor of one article is compared with those of others. Two appearances with one profile are the same
 * actor where the name is a full one.
 *
 * @param type cities and other places have one type: articles do not tell them apart
 * @param name folded: small letters without accents and dots; never empty
 * @param full whether the name alone tells who it is: of a person, one with a first name, or one that people gave
 * @param identity what tells who it is whatever the name: that it is an actor of the project, or an address in a knowledge base that people gave
 * @param offices of which one has one holder, each with its owner: “governor of ohio”; in order
 */
public record Profile(
        ActorType type, String name, boolean full, Optional<String> identity, Gender gender, List<String> offices)
        implements Comparable<Profile> {
    /** A name is cut there: what is longer is no name. */
    private static final int LONGEST = 120;

    /** More tell no more. */
    private static final int MOST_OFFICES = 4;

    /** Before the canonical name of a project's actor, which is no address. */
    static final String PROJECT = "project:";

    private static final char PART = '\u001F';
    private static final String OFFICE = "\u001E";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DROPPED = Pattern.compile("[.,()\"“”«»*]+");
    /** Articles write it once, if at all: “Apple Inc.”. */
    private static final Pattern LEGAL_FORM =
            Pattern.compile("(?<=.)(?: (?:inc|corp|corporation|company|co|llc|ltd|limited|plc|gmbh|ag|sa|nv|lp))+$");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern ARTICLE = Pattern.compile("^the\\s+(?=.)");
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.){2,}");

    public Profile {
        offices = List.copyOf(offices);
    }

    /** How articles may write a name, all the same: “Erdoğan”, “Erdogan”; “the U.S.”, “US”. May be empty. */
    public static String folded(String name) {
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('ı', 'i');
        String bare = ARTICLE.matcher(plain).replaceFirst("");
        String whole = DOTTED.matcher(bare).matches() ? bare.replace(".", "") : bare;
        String words = BLANKS.matcher(DROPPED.matcher(whole).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST).strip() : words;
    }

    /** Whether folding makes letters small and does nothing else, as with most names: folders have a hundred thousand of them. */
    private static boolean isPlain(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isBlank = c == ' ' && before != ' ';
            if (!isBlank && !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-')) {
                return false;
            }
            before = c;
        }
        return before != ' ' && name.length() <= LONGEST && !name.regionMatches(true, 0, "the ", 0, 4);
    }

    /**
     * The profile of an actor.
     *
     * @param called its full name
     * @param full whether that alone tells who it is
     * @return empty where nothing of the name is left
     */
    static Optional<Profile> of(Article article, CastMember member, Gender gender, String called, boolean full) {
        ActorType type = member.type() == ActorType.PLACE ? ActorType.GEOPOLITICAL : member.type();
        String canonical = type == ActorType.GEOPOLITICAL
                ? article.knowledge().country(called).map(Country::name).orElse(called)
                : called;
        String whole = folded(canonical);
        String name = type == ActorType.ORGANIZATION ? LEGAL_FORM.matcher(whole).replaceFirst("") : whole;
        if (name.isEmpty()) {
            return Optional.empty();
        }
        boolean person = type == ActorType.PERSON;
        List<String> roles = person ? member.actor().map(Actor::roles).orElse(List.of()) : List.of();
        List<String> offices = roles.stream()
                .flatMap(role -> Office.of(role, article.knowledge()).stream())
                .map(Office::toString)
                .distinct()
                .limit(MOST_OFFICES)
                .sorted()
                .toList();
        Optional<String> identity = member.actor()
                .flatMap(Actor::project)
                .map(PROJECT::concat)
                .or(() -> member.named().flatMap(Named::link));
        return Optional.of(new Profile(type, name, full, identity, person ? gender : Gender.UNKNOWN, offices));
    }

    /** The last word of the name. */
    public String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** As a line of text, from which {@link #read} makes it again. Those of one type and name begin alike, see {@link #beginning}. */
    public String written() {
        return beginning(type, name)
                + (full ? "1" : "0")
                + PART
                + identity.map(one -> BLANKS.matcher(one).replaceAll(" ")).orElse("")
                + PART
                + gender.name()
                + PART
                + String.join(OFFICE, offices);
    }

    /** How the profiles of one type and folded name are written first. */
    public static String beginning(ActorType type, String name) {
        return type.name() + PART + name + PART;
    }

    /** @throws IllegalArgumentException where it is not what {@link #written} wrote */
    public static Profile read(String written) {
        String[] parts = written.split(String.valueOf(PART), -1);
        if (parts.length != 6) {
            throw new IllegalArgumentException("a profile has six parts");
        }
        return new Profile(
                ActorType.valueOf(parts[0]),
                parts[1],
                parts[2].equals("1"),
                Optional.of(parts[3]).filter(one -> !one.isEmpty()),
                Gender.valueOf(parts[4]),
                parts[5].isEmpty() ? List.of() : Arrays.asList(parts[5].split(OFFICE)));
    }

    /** In no order that means anything, but always the same. */
    @Override
    public int compareTo(Profile other) {
        return written().compareTo(other.written());
    }
}
