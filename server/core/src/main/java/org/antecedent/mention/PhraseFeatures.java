package org.antecedent.mention;

import java.util.Optional;
import java.util.Set;
import org.antecedent.knowledge.CommonNoun;
import org.antecedent.knowledge.GivenName;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.knowledge.Title;
import org.antecedent.knowledge.WordGender;
import org.antecedent.language.Penn;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.Features.Animacy;
import org.antecedent.mention.Features.Determiner;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Features.Plurality;

/** What the words of a phrase say of number, gender and animacy. A role or profession never says a gender. */
final class PhraseFeatures {
    private static final Set<String> DISTRIBUTIVES = WordList.of("neither either each every any no");

    private static final Set<String> PLURAL_WITHOUT_ENDING = WordList.of("""
            people police cattle personnel troops forces men women children staff clergy
            """);
    private static final Set<String> STATES = WordList.of("""
            country state nation republic kingdom
            """);
    private static final Set<String> QUANTIFIERS = WordList.of("""
            each every no some any all both many few several most more half enough another either neither dozens
            hundreds thousands
            """);
    /** Endings of nouns that name no person. */
    private static final Set<String> THINGS = WordList.of("""
            tion sion ment ness ity ism ship ance ence ure hood logy ware dom
            """);

    /** “Mrs”: longer honorifics are words that stand by themselves as well. */
    private static final int LONGEST_SHORTENED = 3;

    private final Knowledge knowledge;
    private final Titles titles;

    PhraseFeatures(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.titles = new Titles(knowledge);
    }

    /** What the phrase refers to, as far as its words tell. */
    ActorType type(Sentence sentence, NounPhrase phrase) {
        if (phrase.name().isPresent()) {
            return phrase.name().get().type();
        }
        int head = phrase.headFirst();
        if (Temporal.isTime(sentence, head)) {
            return ActorType.DATE;
        }
        boolean peer = sentence.lower(head).equals("number")
                && head > 0
                && sentence.lower(head - 1).equals("opposite");
        if (peer || Age.isTold(sentence.lower(head))) {
            return person(sentence, head);
        }
        if (sentence.tag(head) == Tag.NUM || sentence.tag(head) == Tag.ADJ && sentence.tag(phrase.first()) == Tag.DET) {
            return isPlural(sentence, head) ? ActorType.GROUP : ActorType.OTHER;
        }
        Optional<CommonNoun> noun = knowledge.noun(sentence.lemma(head));
        if (noun.isEmpty()) {
            // “MS:” is no woman, “the harbour master” somebody.
            boolean office = knowledge
                    .title(sentence.lemma(head))
                    .filter(title -> title.kind() != Title.Kind.HONORIFIC
                            || title.words().length() > LONGEST_SHORTENED)
                    .isPresent();
            return office ? person(sentence, head) : ActorType.OTHER;
        }
        return switch (noun.get().kind()) {
            case PERSON -> person(sentence, head);
            case GROUP -> ActorType.GROUP;
            case INSTITUTION -> ActorType.ORGANIZATION;
            case PLACE -> place(sentence, phrase);
            case EVENT -> ActorType.EVENT;
            case DOCUMENT, CUE -> ActorType.OTHER;
        };
    }

    /** “<em>The Nigerian</em>, who joined in May, scored”: one whom a text calls by where they come from. */
    boolean isCitizen(Sentence sentence, NounPhrase phrase) {
        boolean said = phrase.name()
                .filter(name -> name.type() == ActorType.NATIONALITY && name.size() == 1)
                .isPresent();
        if (!said
                || phrase.headFirst() != phrase.first() + 1
                || phrase.end() != phrase.headEnd()
                || !sentence.lower(phrase.first()).equals("the")
                || phrase.end() >= sentence.size()
                || !knowledge.isDemonym(sentence.form(phrase.headFirst()) + "s")) {
            return false;
        }
        int next = phrase.end();
        boolean told = sentence.lower(next).equals(",")
                && next + 1 < sentence.size()
                && sentence.lower(next + 1).equals("who");
        return told || sentence.tag(next).isVerbal() && sentence.subject(next) == phrase.headFirst();
    }

    /** “The railway” is a place, “the state-owned railway” a firm. */
    private static ActorType place(Sentence sentence, NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.headFirst(); i++) {
            if (Ownership.isTold(sentence.lower(i))) {
                return ActorType.ORGANIZATION;
            }
        }
        return STATES.contains(sentence.lemma(phrase.headFirst())) ? ActorType.GEOPOLITICAL : ActorType.PLACE;
    }

    private static ActorType person(Sentence sentence, int head) {
        return isPlural(sentence, head) ? ActorType.GROUP : ActorType.PERSON;
    }

    Features of(Sentence sentence, NounPhrase phrase, ActorType type) {
        Sex sex = phrase.name().isPresent() ? nameSex(sentence, phrase) : nounSex(sentence, phrase);
        boolean gendered = type == ActorType.PERSON;
        return new Features(
                        3,
                        number(sentence, phrase, type),
                        gendered ? sex.gender() : Gender.UNKNOWN,
                        gendered ? sex.certainty() : 0,
                        animacy(sentence, phrase, type),
                        determiner(sentence, phrase),
                        true)
                .shared();
    }

    private record Sex(Gender gender, double certainty) {
        static final Sex UNKNOWN = new Sex(Gender.UNKNOWN, 0);

        static Sex of(WordGender gender) {
            return switch (gender) {
                case MALE -> new Sex(Gender.MALE, 1);
                case FEMALE -> new Sex(Gender.FEMALE, 1);
                case NONE -> UNKNOWN;
            };
        }
    }

    private Sex nounSex(Sentence sentence, NounPhrase phrase) {
        return knowledge
                .noun(sentence.lemma(phrase.headFirst()))
                .map(noun -> Sex.of(noun.gender()))
                .orElse(Sex.UNKNOWN);
    }

    /** By the title, by a noun before the name (“spokeswoman Maria Z.”), by the given name. */
    private Sex nameSex(Sentence sentence, NounPhrase phrase) {
        for (int end = phrase.headFirst(); end > phrase.first(); end--) {
            Optional<WordGender> said = titles.title(sentence, end, phrase.first())
                    .map(Title::gender)
                    .filter(gender -> gender != WordGender.NONE)
                    .or(() -> Optional.empty());
            if (said.isEmpty() && sentence.tag(end - 1) == Tag.NOUN) {
                said = knowledge.noun(sentence.lemma(end - 1)).map(CommonNoun::gender);
            }
            if (said.isPresent() && said.get() != WordGender.NONE) {
                return Sex.of(said.get());
            }
        }
        if (phrase.headEnd() - phrase.headFirst() == 1 && knowledge.isSurname(sentence.form(phrase.headFirst()))) {
            return Sex.UNKNOWN;
        }
        return knowledge
                .givenName(sentence.form(phrase.headFirst()))
                .map(PhraseFeatures::bearer)
                .orElse(Sex.UNKNOWN);
    }

    private static Sex bearer(GivenName name) {
        double lean = 2 * name.female() - 1;
        if (lean == 0) {
            return Sex.UNKNOWN;
        }
        return new Sex(lean > 0 ? Gender.FEMALE : Gender.MALE, Math.abs(lean));
    }

    private static Plurality number(Sentence sentence, NounPhrase phrase, ActorType type) {
        if (phrase.name().isPresent()) {
            // “Republican Senators”; a body with such a name, “United Nations”, is one.
            boolean several = type == ActorType.GROUP
                    || type == ActorType.OTHER && sentence.penn(phrase.headEnd() - 1) == Penn.NNPS;
            return several ? Plurality.PLURAL : Plurality.SINGULAR;
        }
        int head = phrase.headFirst();
        if (isPlural(sentence, head)) {
            return Plurality.PLURAL;
        }
        // “Neither sister … they”: one by its form, several by what it counts.
        boolean open = sentence.tag(head) == Tag.ADJ || DISTRIBUTIVES.contains(sentence.lower(phrase.first()));
        return open ? Plurality.UNKNOWN : Plurality.SINGULAR;
    }

    static boolean isPlural(Sentence sentence, int head) {
        String lower = sentence.lower(head);
        if (PLURAL_WITHOUT_ENDING.contains(lower)) {
            return true;
        }
        if (sentence.tag(head) == Tag.NUM) {
            return !lower.equals("one") && !lower.equals("1");
        }
        return sentence.tag(head) == Tag.NOUN
                && lower.endsWith("s")
                && !sentence.lemma(head).equals(lower);
    }

    private Animacy animacy(Sentence sentence, NounPhrase phrase, ActorType type) {
        return switch (type) {
            case PERSON -> Animacy.ANIMATE;
            case ORGANIZATION, PLACE, GEOPOLITICAL, EVENT, DATE, TITLE -> Animacy.INANIMATE;
            case GROUP -> isPlural(sentence, phrase.headFirst()) ? Animacy.ANIMATE : Animacy.UNKNOWN;
            case NATIONALITY -> Animacy.UNKNOWN;
            case OTHER -> isThing(sentence, phrase) ? Animacy.INANIMATE : Animacy.UNKNOWN;
        };
    }

    private boolean isThing(Sentence sentence, NounPhrase phrase) {
        String lemma = sentence.lemma(phrase.headFirst());
        return phrase.name().isEmpty()
                && (knowledge.noun(lemma).isPresent() || THINGS.stream().anyMatch(lemma::endsWith));
    }

    private static Determiner determiner(Sentence sentence, NounPhrase phrase) {
        int first = phrase.first();
        if (phrase.headFirst() == first) {
            return Determiner.NONE;
        }
        for (int i = first + 1; i < phrase.headFirst(); i++) {
            if (sentence.lower(i).equals("'s") || sentence.lower(i).equals("'")) {
                return Determiner.POSSESSIVE;
            }
        }
        String word = sentence.lower(first);
        return switch (word) {
            case "the" -> Determiner.DEFINITE;
            case "a", "an" -> Determiner.INDEFINITE;
            case "this", "that", "these", "those", "such" -> Determiner.DEMONSTRATIVE;
            default -> {
                if (sentence.tag(first) == Tag.PRON) {
                    yield Determiner.POSSESSIVE;
                }
                boolean quantifier = QUANTIFIERS.contains(word) || sentence.tag(first) == Tag.NUM;
                yield quantifier ? Determiner.QUANTIFIER : Determiner.NONE;
            }
        };
    }
}
