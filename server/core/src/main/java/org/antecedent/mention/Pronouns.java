package org.antecedent.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antecedent.knowledge.Calendar;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.Features.Animacy;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Features.Plurality;

/** The pronouns of English and when a word is one. */
final class Pronouns {
    /** How a pronoun is used. */
    enum Use {
        PERSONAL,
        POSSESSIVE,
        REFLEXIVE,
        RELATIVE,
        DEMONSTRATIVE,
        /** “there”, “here”. */
        LOCATIVE
    }

    record Pronoun(int person, Plurality number, Gender gender, Animacy animacy, Use use) {}

    private static final Map<String, Pronoun> TABLE = table();
    private static final Set<String> AFTER_POSSESSIVE_NOT = WordList.of("""
            today yesterday tomorrow last next earlier later
            """, Calendar.WEEKDAYS);

    private static final Set<String> EXISTENCE = WordList.of("""
            be exist seem appear remain emerge follow come
            """);

    private Pronouns() {}

    private static Map<String, Pronoun> table() {
        Map<String, Pronoun> table = new HashMap<>();
        row(table, 1, Plurality.SINGULAR, Gender.UNKNOWN, Animacy.ANIMATE, "i me", "my mine", "myself");
        row(table, 1, Plurality.PLURAL, Gender.UNKNOWN, Animacy.ANIMATE, "we us", "our ours", "ourselves");
        row(table, 2, Plurality.UNKNOWN, Gender.UNKNOWN, Animacy.ANIMATE, "you", "your yours", "yourself");
        table.put("yourselves", new Pronoun(2, Plurality.PLURAL, Gender.UNKNOWN, Animacy.ANIMATE, Use.REFLEXIVE));
        row(table, 3, Plurality.SINGULAR, Gender.MALE, Animacy.ANIMATE, "he him", "his", "himself");
        row(table, 3, Plurality.SINGULAR, Gender.FEMALE, Animacy.ANIMATE, "she her", "hers", "herself");
        row(table, 3, Plurality.SINGULAR, Gender.UNKNOWN, Animacy.INANIMATE, "it", "its", "itself");
        row(table, 3, Plurality.PLURAL, Gender.UNKNOWN, Animacy.UNKNOWN, "they them", "their theirs", "themselves");
        put(table, "who whom", Plurality.UNKNOWN, Animacy.ANIMATE, Use.RELATIVE);
        put(table, "whose that", Plurality.UNKNOWN, Animacy.UNKNOWN, Use.RELATIVE);
        put(table, "which", Plurality.UNKNOWN, Animacy.INANIMATE, Use.RELATIVE);
        put(table, "this", Plurality.SINGULAR, Animacy.INANIMATE, Use.DEMONSTRATIVE);
        put(table, "these those", Plurality.PLURAL, Animacy.UNKNOWN, Use.DEMONSTRATIVE);
        put(table, "there here", Plurality.SINGULAR, Animacy.INANIMATE, Use.LOCATIVE);
        return Map.copyOf(table);
    }

    private static void row(
            Map<String, Pronoun> table,
            int person,
            Plurality number,
            Gender gender,
            Animacy animacy,
            String personal,
            String possessive,
            String reflexive) {
        for (String word : personal.split(" ", -1)) {
            table.put(word, new Pronoun(person, number, gender, animacy, Use.PERSONAL));
        }
        for (String word : possessive.split(" ", -1)) {
            table.put(word, new Pronoun(person, number, gender, animacy, Use.POSSESSIVE));
        }
        table.put(reflexive, new Pronoun(person, number, gender, animacy, Use.REFLEXIVE));
    }

    private static void put(Map<String, Pronoun> table, String words, Plurality number, Animacy animacy, Use use) {
        for (String word : words.split(" ", -1)) {
            table.put(word, new Pronoun(3, number, Gender.UNKNOWN, animacy, use));
        }
    }

    /** The pronoun that token {@code i} is; none for “US”, for “that” before a noun or a clause, for “there is”. */
    static Optional<Pronoun> at(Sentence sentence, int i) {
        Pronoun pronoun = TABLE.get(sentence.lower(i));
        if (pronoun == null || Capitals.isAcronym(sentence.form(i)) && !Capitals.isHeadline(sentence)) {
            return Optional.empty();
        }
        return switch (pronoun.use()) {
            case PERSONAL -> Optional.of(sentence.lower(i).equals("her") ? her(sentence, i, pronoun) : pronoun);
            case POSSESSIVE ->
                sentence.tag(i) == Tag.NOUN || sentence.tag(i) == Tag.VERB ? Optional.empty() : Optional.of(pronoun);
            case REFLEXIVE -> Optional.of(pronoun);
            case RELATIVE ->
                sentence.lower(i).equals("that") ? that(sentence, i, pronoun) : relative(sentence, i, pronoun);
            case DEMONSTRATIVE -> standsAlone(sentence, i) ? Optional.of(pronoun) : Optional.empty();
            case LOCATIVE -> isLocative(sentence, i) ? Optional.of(pronoun) : Optional.empty();
        };
    }

    /** Whether the token is a possessive before its noun: “its soldiers”, not “a friend of his”. */
    static boolean isDeterminer(Sentence sentence, int i) {
        return i + 1 < sentence.size()
                && startsNoun(sentence, i + 1)
                && at(sentence, i)
                        .filter(pronoun -> pronoun.use() == Use.POSSESSIVE
                                || sentence.lower(i).equals("whose"))
                        .isPresent();
    }

    private static Pronoun her(Sentence sentence, int i, Pronoun her) {
        boolean possessive = i + 1 < sentence.size()
                && startsNoun(sentence, i + 1)
                && !AFTER_POSSESSIVE_NOT.contains(sentence.lower(i + 1));
        return possessive ? new Pronoun(her.person(), her.number(), her.gender(), her.animacy(), Use.POSSESSIVE) : her;
    }

    private static boolean startsNoun(Sentence sentence, int i) {
        return switch (sentence.tag(i)) {
            case NOUN, PROPN, ADJ, NUM -> true;
            case VERB, ADV ->
                i + 1 < sentence.size() && (sentence.tag(i + 1).isNominal() || sentence.tag(i + 1) == Tag.ADJ);
            default -> false;
        };
    }

    /** “the raid that killed him”; “That is wrong.”; not “said that”, “that raid”. */
    private static Optional<Pronoun> that(Sentence sentence, int i, Pronoun relative) {
        Tag tag = sentence.tag(i);
        boolean verbNext = i + 1 < sentence.size() && startsPredicate(sentence, i + 1);
        boolean nounBefore = i > 0 && sentence.tag(i - 1).isNominal();
        if (nounBefore) {
            return verbNext ? Optional.of(relative) : Optional.empty();
        }
        return tag == Tag.PRON && (verbNext || standsAlone(sentence, i))
                ? Optional.of(TABLE.get("this"))
                : Optional.empty();
    }

    private static boolean startsPredicate(Sentence sentence, int i) {
        return sentence.tag(i).isVerbal()
                || sentence.tag(i) == Tag.ADV
                        && i + 1 < sentence.size()
                        && sentence.tag(i + 1).isVerbal();
    }

    /** After a noun, a comma or a preposition; not the question word in “asked who”. */
    private static Optional<Pronoun> relative(Sentence sentence, int i, Pronoun pronoun) {
        if (i == 0) {
            return Optional.empty();
        }
        boolean related = sentence.tag(i - 1).isNominal()
                || sentence.tag(i - 1) == Tag.PRON
                || sentence.tag(i - 1) == Tag.NUM
                || sentence.lower(i - 1).equals(",")
                || sentence.lower(i - 1).equals(")")
                || sentence.lower(i - 1).equals("and")
                || sentence.tag(i - 1) == Tag.ADP;
        return related ? Optional.of(pronoun) : Optional.empty();
    }

    private static boolean standsAlone(Sentence sentence, int i) {
        if (i + 1 == sentence.size()) {
            return true;
        }
        Tag next = sentence.tag(i + 1);
        return switch (next) {
            case AUX, ADP, PUNCT, CCONJ, SCONJ, PART, PRON -> true;
            case VERB -> sentence.tag(i) == Tag.PRON || sentence.lower(i + 1).endsWith("s");
            case ADV -> sentence.tag(i) == Tag.PRON;
            default -> false;
        };
    }

    /** “there” that says where; not “there is”, “There, there”. The taggers do not tell them apart. */
    private static boolean isLocative(Sentence sentence, int i) {
        if (sentence.tag(i) == Tag.INTJ) {
            return false;
        }
        if (sentence.lower(i).equals("here")) {
            return true;
        }
        int next = i + 1;
        while (next < sentence.size() && sentence.tag(next) == Tag.ADV) {
            next++;
        }
        if (next == sentence.size()) {
            return true;
        }
        boolean exists = sentence.tag(next) == Tag.AUX
                || sentence.lower(next).equals("'s")
                || EXISTENCE.contains(sentence.lemma(next))
                || i > 0
                        && sentence.tag(i - 1).isVerbal()
                        && sentence.lower(next).equals("to");
        return !exists;
    }
}
