package org.antecedent.check.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Narration;
import org.antecedent.check.OpenQuestion;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.knowledge.Spelling;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;

/** A bare surname that two people of the article have. */
public final class SharedSurname implements Check {
    private static final About.Option PARAGRAPHS = new About.Option(
            "shared-surname", "paragraphs", 4, 1, "how many paragraphs back the other bearer of the name may stand");

    private static final About ABOUT = new About(
                    "shared-surname",
                    "A surname that two people have",
                    Severity.WARNING,
                    Profile.DEFAULT,
                    "Fires on a bare surname, once a paragraph, where two people of that name have been introduced and both were"
                            + " spoken of in the last paragraphs. Keeps quiet beside a title or first name, in quotations, where the"
                            + " other bearer stands far above, and where the other is named only in passing.",
                    "A reader cannot tell which of the two it is, and in a family story it matters.",
                    "Peter Novak and Jana Novak run the farm. Neighbours said that **Novak** had sold the cows.",
                    "Peter Novak and Jana Novak run the farm. Neighbours said that Jana Novak had sold the cows.",
                    List.of(PARAGRAPHS),
                    "AP Stylebook")
            .asking(OpenQuestion.WHO_IS_MEANT);

    /** Named so often, against once, a person is who the article is about. */
    private static final int MAIN = 3;
    /** “Lau's younger brother Thomas Lau”: the other name ends no more tokens behind. */
    private static final int BESIDE = 6;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        Map<String, List<NamedPerson>> families = families(article);
        if (families.isEmpty()) {
            return List.of(); // Nobody shares a name.
        }
        List<Finding> findings = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Mention mention : article.mentions()) {
            if (mention.kind() != Mention.Kind.NAME || !Narration.holds(article, mention)) {
                continue; // A speaker knows whom she means.
            }
            List<NamedPerson> family = families.get(key(Naming.bare(article, mention)));
            if (family == null || !isBare(mention)) {
                continue; // Another name, or one with a title that tells.
            }
            List<NamedPerson> live = live(article, family, mention, house.number(PARAGRAPHS));
            if (live.size() < 2) {
                continue; // Only one of them has been spoken of lately.
            }
            if (isMainlyOne(live, mention)) {
                continue; // The article is about one of them, and named the other in passing.
            }
            if (isBesideTheOther(article, live, mention)) {
                continue; // “Lau's brother Thomas Lau”: it can only be the other.
            }
            String place = key(Naming.bare(article, mention))
                    + article.reading().paragraph(mention).index();
            if (told.add(place)) { // Once a paragraph is enough.
                findings.add(finding(article, mention, live));
            }
        }
        return findings;
    }

    /** Those who share a surname with somebody, by surname. */
    private static Map<String, List<NamedPerson>> families(Article article) {
        Map<String, List<NamedPerson>> families = new HashMap<>();
        for (NamedPerson person : NamedPerson.in(article)) {
            person.surname()
                    .ifPresent(surname -> families.computeIfAbsent(key(surname), any -> new ArrayList<>())
                            .add(person));
        }
        families.values().removeIf(family -> family.size() < 2);
        return families;
    }

    private static String key(String name) {
        return Spelling.folded(name);
    }

    /** Whether it is the surname and no more: “Mrs. Novak”, “Judge Novak” tell which one, “the Novak farm” is no person. */
    private static boolean isBare(Mention mention) {
        return mention.type() == ActorType.PERSON
                && mention.span().start() == mention.head().start()
                && mention.role() != Mention.Role.MODIFIER;
    }

    /** Those of the family who were introduced before the mention and named in the paragraphs right above it, nearest first. */
    private static List<NamedPerson> live(Article article, List<NamedPerson> family, Mention bare, int paragraphs) {
        int here = article.reading().paragraph(bare).index();
        Map<Integer, NamedPerson> live = new LinkedHashMap<>();
        for (int id = bare.id() - 1; id >= 0; id--) {
            Mention mention = article.mention(id);
            if (here - article.reading().paragraph(mention).index() > paragraphs) {
                break;
            }
            if (mention.kind() != Mention.Kind.NAME
                    || NamedPerson.words(article, mention).size() < 2) {
                continue; // A bare surname above is as doubtful as this one.
            }
            family.stream()
                    .filter(person -> person.actor().mentions().contains(mention.id()))
                    .forEach(person -> live.putIfAbsent(person.actor().id(), person));
        }
        return List.copyOf(live.values());
    }

    private static boolean isMainlyOne(List<NamedPerson> people, Mention bare) {
        List<Long> counts = people.stream()
                .map(person -> person.names().stream()
                        .filter(name -> name.id() < bare.id())
                        .count())
                .sorted()
                .toList();
        return counts.get(0) == 1 && counts.get(counts.size() - 1) >= MAIN;
    }

    private static boolean isBesideTheOther(Article article, List<NamedPerson> people, Mention bare) {
        return bare.role() == Mention.Role.POSSESSIVE
                && people.stream()
                        .flatMap(person -> person.names().stream())
                        .anyMatch(name -> name.sentence() == bare.sentence()
                                && name.head().start() >= bare.span().end()
                                && name.end() - bare.end() <= BESIDE
                                && NamedPerson.words(article, name).size() > 1);
    }

    private static Finding finding(Article article, Mention bare, List<NamedPerson> people) {
        Span span = Naming.bareSpan(article, bare);
        List<String> names =
                people.stream().map(person -> person.fullName(article)).toList();
        String surname = Naming.quoted(article.text().words(span));
        List<Related> related = people.stream()
                .map(person -> new Related(person.full().orElseThrow().span(), person.fullName(article)))
                .toList();
        List<Fix> fixes = names.stream()
                .map(name ->
                        new Fix("Replace " + surname + " with " + Naming.quoted(name), List.of(new Edit(span, name))))
                .toList();
        return ABOUT.finding(span, surname + " may be " + Naming.alternatives(names), related, fixes);
    }
}
