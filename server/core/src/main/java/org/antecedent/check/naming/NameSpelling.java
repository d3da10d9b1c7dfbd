package org.antecedent.check.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.antecedent.analysis.Article;
import org.antecedent.analysis.ParagraphSearch;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.OpenQuestion;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.knowledge.GivenName;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.knowledge.Title;
import org.antecedent.language.Sentence;
import org.antecedent.language.Words;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;

/** One name in two spellings. */
public final class NameSpelling implements Check {
    private static final About ABOUT = new About(
                    "name-spelling",
                    "A name in two spellings",
                    Severity.WARNING,
                    Profile.DEFAULT,
                    "Fires on the rarer of two spellings that differ by an accent, a letter or two, or as transcriptions do, where"
                            + " something tells that they mean one: the same first name or surname beside it, the same office, or a"
                            + " surname that nobody is known to have. Keeps quiet on two people who are both named in full, on plurals"
                            + " and adjectives, and on words that are names of their own.",
                    "A reader takes them for two, and one of the spellings is wrong.",
                    "Governor Ellen Harcastle vetoed the bill. Governor **Hardcastle** gave no reason.",
                    "Governor Ellen Hardcastle vetoed the bill. Senator Paul Castle gave no reason.",
                    "Reuters Handbook of Journalism")
            .asking(OpenQuestion.ARE_THEY_ONE);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        Map<String, List<Word>> words = words(article);
        Map<Character, List<Spelt>> blocks = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (List<Word> uses : words.values()) {
            Spelt spelt = uses.get(0).spelt();
            List<Spelt> block = blocks.computeIfAbsent(block(spelt), any -> new ArrayList<>());
            for (Spelt other : block) {
                Resemblance resemblance = other.to(spelt);
                if (resemblance != Resemblance.NONE) {
                    judge(article, words, other.form(), spelt.form(), resemblance)
                            .ifPresent(findings::add);
                }
            }
            block.add(spelt);
        }
        findings.sort((a, b) -> a.span().compareTo(b.span()));
        return findings;
    }

    /** “'s” may belong to the name. */
    private static final int POSSESSIVE_ENDING = 2;

    /** Where in a name a word stands. */
    private enum Place {
        FIRST_NAME,
        SURNAME,
        OTHER
    }

    /**
     * A word of a name.
     *
     * @param beside of a person named in full, the other word: the surname of a first name, the first name of a surname
     * @param office before the name, in small letters; empty where there is none
     */
    private record Word(
            Spelt spelt, Span span, Mention name, Place place, Optional<String> beside, Optional<String> office) {}

    /** The words of a sentence that may be compared, by token: with a capital and small letters. */
    private static final ParagraphSearch<Map<Integer, Spelt>> SPELT =
            ParagraphSearch.forEachSentence(NameSpelling::spelt);

    private static Map<Integer, Spelt> spelt(Words sentence) {
        Map<Integer, Spelt> spelt = new HashMap<>();
        for (int i = 0; i < sentence.size(); i++) {
            String form = sentence.form(i);
            if (Character.isUpperCase(form.codePointAt(0)) && form.chars().anyMatch(Character::isLowerCase)) {
                spelt.put(i, Spelt.of(form));
            }
        }
        return Map.copyOf(spelt);
    }

    /** The words of the names, by how they are written, in text order. */
    private static Map<String, List<Word>> words(Article article) {
        Map<String, List<Word>> words = new LinkedHashMap<>();
        for (Mention name : article.mentions()) {
            if (name.kind() != Mention.Kind.NAME || name.type() == ActorType.NATIONALITY) {
                continue;
            }
            Sentence sentence = article.reading().sentence(name);
            Map<Integer, Spelt> spelt = article.found(SPELT, sentence);
            List<Integer> tokens = tokens(article, sentence, name);
            boolean person = name.type() == ActorType.PERSON;
            Optional<String> office = office(article, name);
            for (int i = 0; i < tokens.size(); i++) {
                Spelt form = spelt.get(tokens.get(i));
                if (form == null) {
                    continue; // An abbreviation, or “of”.
                }
                boolean last = i == tokens.size() - 1;
                Place place = !person ? Place.OTHER : last ? Place.SURNAME : i == 0 ? Place.FIRST_NAME : Place.OTHER;
                Optional<String> beside = !person || tokens.size() < 2 || place == Place.OTHER
                        ? Optional.empty()
                        : Optional.of(sentence.form(tokens.get(last ? 0 : tokens.size() - 1)));
                words.computeIfAbsent(form.form(), any -> new ArrayList<>())
                        .add(new Word(form, sentence.span(tokens.get(i)), name, place, beside, office));
            }
        }
        return words;
    }

    private static List<Integer> tokens(Article article, Sentence sentence, Mention name) {
        Span bare = Naming.bareSpan(article, name);
        List<Integer> tokens = new ArrayList<>();
        for (int i = sentence.tokenAt(bare.start()); i < sentence.size() && sentence.end(i) <= bare.end(); i++) {
            if (Character.isLetter(sentence.form(i).codePointAt(0))) {
                tokens.add(i);
            }
        }
        return tokens;
    }

    private static Optional<String> office(Article article, Mention name) {
        if (name.span().start() == name.head().start()) {
            return Optional.empty();
        }
        int from = name.span().start();
        int to = name.head().start();
        String words = Naming.oneLine(article.text().words(new Span(from, to)));
        return article.knowledge()
                .title(words)
                .filter(title -> title.kind() != Title.Kind.HONORIFIC)
                .map(Title::words);
    }

    /** Only names of one block are compared: a first letter is seldom wrong. C, K and Q are one. */
    private static char block(Spelt word) {
        char first = word.plain().charAt(0);
        return first == 'c' || first == 'q' ? 'k' : first;
    }

    private static Optional<Finding> judge(
            Article article, Map<String, List<Word>> words, String one, String other, Resemblance resemblance) {
        if (!isEvident(article.knowledge(), words.get(one), words.get(other), one, other, resemblance)) {
            return Optional.empty(); // Nothing tells that they mean one: “Bush” and “Rush”.
        }
        boolean otherIsRarer = words.get(other).size() <= words.get(one).size();
        String rare = otherIsRarer ? other : one;
        String usual = otherIsRarer ? one : other;
        return Optional.of(finding(article, words, rare, usual));
    }

    private static boolean isEvident(
            Knowledge knowledge,
            List<Word> ones,
            List<Word> others,
            String one,
            String other,
            Resemblance resemblance) {
        if (isWord(knowledge, one) || isWord(knowledge, other)) {
            return false; // “Kurds”, “Congress”: words of their own.
        }
        for (Word a : ones) {
            for (Word b : others) {
                if (a.name().equals(b.name())) {
                    continue; // “Thomas Thompson”
                }
                if (resemblance == Resemblance.ACCENTS && (isAlone(a) || isAlone(b))) {
                    return true; // Whatever it was read as.
                }
                if (a.place() != b.place()) {
                    continue; // “Clinton Jones”, “Anna Klinton”
                }
                boolean evident = switch (a.place()) {
                    case SURNAME -> isOnePerson(knowledge, ones, others, a, b, one, other);
                    case FIRST_NAME -> isOneFirstName(knowledge, a, b, one, other, resemblance);
                    case OTHER -> isOneBody(knowledge, a, b, one, other, resemblance);
                };
                if (evident) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the word is the whole name. */
    private static boolean isAlone(Word word) {
        return word.name().head().length() <= word.span().length() + POSSESSIVE_ENDING;
    }

    private static boolean isWord(Knowledge knowledge, String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return knowledge.isDemonym(form)
                || knowledge.noun(lower).isPresent()
                || knowledge.title(lower).isPresent();
    }

    private static boolean isOnePerson(
            Knowledge knowledge, List<Word> ones, List<Word> others, Word a, Word b, String one, String other) {
        if (a.beside().isPresent() && b.beside().isPresent()) {
            return a.beside().equals(b.beside()); // Two full names: one person where the first name is the same.
        }
        if (a.office().isPresent() && a.office().equals(b.office())) {
            return true; // “Judge Fontaine”, “Judge Fontane”
        }
        // A bare surname that nobody in the text or outside has, beside one who is named in full.
        boolean strayOne = isStray(knowledge, ones, one) && b.beside().isPresent();
        boolean strayOther = isStray(knowledge, others, other) && a.beside().isPresent();
        return strayOne || strayOther;
    }

    private static boolean isStray(Knowledge knowledge, List<Word> words, String form) {
        return words.stream().allMatch(word -> word.beside().isEmpty() && word.place() == Place.SURNAME)
                && !isName(knowledge, form);
    }

    /** Whether it is known as a name of anybody or anything. */
    private static boolean isName(Knowledge knowledge, String form) {
        return Stream.<Predicate<String>>of(
                        knowledge::isSurname,
                        name -> knowledge.givenName(name).isPresent(),
                        name -> knowledge.place(name).isPresent(),
                        name -> knowledge.country(name).isPresent(),
                        name -> knowledge.organization(name).isPresent())
                .anyMatch(is -> is.test(form));
    }

    private static boolean isOneFirstName(
            Knowledge knowledge, Word a, Word b, String one, String other, Resemblance resemblance) {
        if (a.beside().isEmpty() || !a.beside().equals(b.beside())) {
            return false; // Another surname, another person.
        }
        Optional<GivenName> first = knowledge.givenName(one);
        Optional<GivenName> second = knowledge.givenName(other);
        if (first.isEmpty() || second.isEmpty() || resemblance == Resemblance.ACCENTS) {
            return true; // “Condoleeza Rice”
        }
        boolean oneGender = Math.abs(first.get().female() - second.get().female()) < 0.5;
        return resemblance == Resemblance.TRANSCRIPTION && oneGender; // “Mohamed”, “Mohammed”; not “Daniel”, “Daniela”.
    }

    private static boolean isOneBody(
            Knowledge knowledge, Word a, Word b, String one, String other, Resemblance resemblance) {
        if (!isAlone(a) || !isAlone(b) || a.name().type() != b.name().type()) {
            return false; // “Pronatura Península”, “the Baja Peninsula”
        }
        boolean known = isName(knowledge, one) && isName(knowledge, other);
        return resemblance == Resemblance.TRANSCRIPTION && !known;
    }

    private static Finding finding(Article article, Map<String, List<Word>> words, String rare, String usual) {
        Word shown = words.get(rare).get(0);
        Word elsewhere = words.get(usual).get(0);
        String message = Naming.quoted(rare) + " is spelt " + Naming.quoted(usual) + " elsewhere";
        Related related = new Related(elsewhere.name().span(), Naming.oneLine(article.words(elsewhere.name())));
        List<Fix> fixes = List.of(useEverywhere(words.get(rare), usual), useEverywhere(words.get(usual), rare));
        return ABOUT.finding(shown.span(), message, List.of(related), fixes);
    }

    private static Fix useEverywhere(List<Word> words, String spelling) {
        List<Edit> edits = words.stream()
                .map(Word::span)
                .distinct()
                .map(span -> new Edit(span, spelling))
                .toList();
        return new Fix("Use " + Naming.quoted(spelling) + " everywhere", edits);
    }
}
