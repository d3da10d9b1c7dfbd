package org.antecedent.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Features.Plurality;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Role;

/**
 * What a pronoun asks of its antecedent.
 *
 * @param form in lower case
 * @param person 1, 2 or 3
 */
record Pronoun(String form, int person, Plurality number, Gender gender, Kind kind) {
    private static final Map<String, Pronoun> KNOWN = new HashMap<>();

    static {
        add(1, Plurality.SINGULAR, Gender.UNKNOWN, List.of("i", "me"), List.of("my", "mine"), List.of("myself"));
        add(1, Plurality.PLURAL, Gender.UNKNOWN, List.of("we", "us"), List.of("our", "ours"), List.of("ourselves"));
        add(
                2,
                Plurality.UNKNOWN,
                Gender.UNKNOWN,
                List.of("you"),
                List.of("your", "yours"),
                List.of("yourself", "yourselves"));
        add(3, Plurality.SINGULAR, Gender.MALE, List.of("he", "him"), List.of("his"), List.of("himself"));
        add(3, Plurality.SINGULAR, Gender.FEMALE, List.of("she", "her"), List.of("hers"), List.of("herself"));
        add(3, Plurality.SINGULAR, Gender.UNKNOWN, List.of("it"), List.of("its"), List.of("itself"));
        add(
                3,
                Plurality.PLURAL,
                Gender.UNKNOWN,
                List.of("they", "them"),
                List.of("their", "theirs"),
                List.of("themselves", "themself"));
        add(Kind.RELATIVE, Plurality.UNKNOWN, List.of("who", "whom", "whose", "which", "that"));
        add(Kind.DEMONSTRATIVE, Plurality.SINGULAR, List.of("this"));
        add(Kind.DEMONSTRATIVE, Plurality.PLURAL, List.of("these", "those"));
        add(Kind.PLACE, Plurality.UNKNOWN, List.of("there", "here"));
    }

    /** What a pronoun does. */
    enum Kind {
        PERSONAL,
        POSSESSIVE,
        REFLEXIVE,
        RELATIVE,
        DEMONSTRATIVE,
        /** “there”, “here”. */
        PLACE
    }

    /** The pronoun that the mention is; empty for one that is not told from its form, as “one”, “some”, “each other”. */
    static Optional<Pronoun> of(Mention mention, Sentence sentence) {
        if (mention.kind() != Mention.Kind.PRONOUN || mention.end() - mention.first() != 1) {
            return Optional.empty();
        }
        int token = mention.first();
        Pronoun pronoun = KNOWN.get(sentence.lower(token));
        if (pronoun == null) {
            return Optional.empty();
        }
        if (pronoun.form.equals("her") && mention.role() == Role.POSSESSIVE) {
            return Optional.of(pronoun.as(Kind.POSSESSIVE));
        }
        if (pronoun.kind == Kind.RELATIVE && !followsNoun(sentence, token)) {
            return pronoun.form.equals("that") ? Optional.of(pronoun.as(Kind.DEMONSTRATIVE)) : Optional.empty();
        }
        return Optional.of(pronoun);
    }

    /** Whether it can only mean a person: “he”, “she”. */
    boolean isOfPerson() {
        return gender != Gender.UNKNOWN;
    }

    boolean isIt() {
        return person == 3 && number == Plurality.SINGULAR && gender == Gender.UNKNOWN && isPersonal();
    }

    boolean isThey() {
        return person == 3 && number == Plurality.PLURAL && isPersonal();
    }

    private boolean isPersonal() {
        return kind == Kind.PERSONAL || kind == Kind.POSSESSIVE || kind == Kind.REFLEXIVE;
    }

    /** Whether another form of the same pronoun: “he”, “his”. */
    boolean isSameWordAs(Pronoun other) {
        return person == other.person
                && number == other.number
                && gender == other.gender
                && isPersonal() == other.isPersonal();
    }

    /** A relative pronoun stands after its noun, with at most a comma or a preposition between. */
    private static boolean followsNoun(Sentence sentence, int token) {
        int before = token - 1;
        if (before > 0 && sentence.tag(before) == Tag.ADP) {
            before--;
        }
        if (before > 0 && sentence.tag(before) == Tag.PUNCT) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        return switch (sentence.tag(before)) {
            case NOUN, PROPN, PRON, NUM, PUNCT, SYM, X, ADJ, DET -> true;
            // “the ministry's offices in Paris that …” ends in a noun; a particle is a possessive without one.
            default -> false;
        };
    }

    private Pronoun as(Kind other) {
        return new Pronoun(form, person, number, gender, other);
    }

    private static void add(
            int person,
            Plurality number,
            Gender gender,
            List<String> personal,
            List<String> possessive,
            List<String> reflexive) {
        personal.forEach(form -> put(new Pronoun(form, person, number, gender, Kind.PERSONAL)));
        possessive.forEach(form -> put(new Pronoun(form, person, number, gender, Kind.POSSESSIVE)));
        reflexive.forEach(form -> put(new Pronoun(form, person, number, gender, Kind.REFLEXIVE)));
    }

    private static void add(Kind kind, Plurality number, List<String> forms) {
        forms.forEach(form -> put(new Pronoun(form, 3, number, Gender.UNKNOWN, kind)));
    }

    private static void put(Pronoun pronoun) {
        KNOWN.put(pronoun.form, pronoun);
    }
}
