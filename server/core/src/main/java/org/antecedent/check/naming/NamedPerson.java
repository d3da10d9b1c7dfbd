package org.antecedent.check.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.Naming;
import org.antecedent.coreference.Actor;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;

/**
 * A person by the names that the text gives.
 *
 * @param names in text order; never empty
 * @param full the first name with a given name in it, where there is one
 * @param surname the last word of that name: what stands for the person from the second mention on
 */
public record NamedPerson(Actor actor, List<Mention> names, Optional<Mention> full, Optional<String> surname) {
    private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");
    /** What comes after one of these is no surname of its own. */
    private static final Set<String> PARTICLES =
            Set.of("Bin", "Ibn", "Bint", "Abu", "Umm", "De", "Van", "Von", "Al", "El");
    /** More words are no person's name. */
    private static final int LONGEST = 5;

    /** All persons of the article that have a name, by first mention. */
    public static List<NamedPerson> in(Article article) {
        return article.readOut(NamedPerson.class, NamedPerson::read);
    }

    private static List<NamedPerson> read(Article article) {
        List<NamedPerson> people = new ArrayList<>();
        for (Actor actor : article.actors()) {
            if (actor.type() != ActorType.PERSON) {
                continue;
            }
            List<Mention> names = new ArrayList<>();
            Mention full = null;
            for (int id : actor.mentions()) {
                Mention mention = article.mention(id);
                if (mention.kind() == Mention.Kind.NAME) {
                    names.add(mention);
                    full = full == null && isFull(article, mention) ? mention : full;
                }
            }
            if (!names.isEmpty()) {
                Optional<Mention> introduction = Optional.ofNullable(full);
                people.add(
                        new NamedPerson(actor, names, introduction, introduction.map(name -> surname(article, name))));
            }
        }
        return people;
    }

    /** Whether the name has a first name and ends in a surname that can stand alone: not “Ben Chan of DAB”, not “M. de Sousa”. */
    private static boolean isFull(Article article, Mention name) {
        if (name.end() - name.first() < 2) {
            return false;
        }
        List<String> words = words(article, name);
        if (words.size() < 2 || words.size() > LONGEST) {
            return false;
        }
        String surname = words.get(words.size() - 1);
        boolean capital = isCapital(words.get(0)) && isCapital(words.get(words.size() - 2)) && isCapital(surname);
        return capital && !PARTICLES.contains(words.get(words.size() - 2)) && !isShouted(surname);
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** “DAB”, “JUNCKER”: an abbreviation, or a name in a headline. */
    private static boolean isShouted(String word) {
        return word.chars().noneMatch(Character::isLowerCase);
    }

    /** The words of the bare name, without title, possessive ending and “Jr.”. */
    static List<String> words(Article article, Mention name) {
        List<String> words = List.of(Naming.bare(article, name).replace(",", "").split(" "));
        boolean suffix = words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1));
        return suffix ? words.subList(0, words.size() - 1) : words;
    }

    /** The last word of the name: what stands for the person from the second mention on. */
    static String surname(Article article, Mention name) {
        List<String> words = words(article, name);
        return words.get(words.size() - 1);
    }

    /** What the person is called in full; the actor's name where no mention has more than one word. */
    public String fullName(Article article) {
        return full.map(mention -> Naming.bare(article, mention)).orElse(actor.name());
    }
}
