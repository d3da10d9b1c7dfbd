package org.antecedent.check.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.HouseList;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Narration;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.language.Sentence;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Mention;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;

/** A surname whose bearer is introduced only further down. */
public final class SurnameBeforeFullName implements Check {
    private static final About ABOUT = new About(
                    "surname-before-full-name",
                    "A surname before the full name",
                    Severity.INFORMATION,
                    Profile.DEFAULT,
                    "Fires on the first bare surname of a person whose full name comes only later in the article. Keeps quiet after the"
                            + " full name, be it in the headline; where the surname only names something else (“the Merkel"
                            + " government”); in quotations; and on names that the house knows without a first name.",
                    "A reader meets a stranger, and goes back when the introduction comes.",
                    "**Hallberg** said that the talks would go on.\n\nThe envoy, Nora Hallberg, arrived on Monday.",
                    "Nora Hallberg arrived on Monday. Hallberg said that the talks would go on.",
                    "AP Stylebook")
            .settledBy(HouseList.NAMES);

    private static final Set<String> OPENING = Set.of("\"", "“", "‘", "'", "``", "(");
    private static final Set<String> CLOSING = Set.of("\"", "”", "’", "'", "''", ")");
    /** “King Salman” is no surname. */
    private static final Set<String> ROYAL = Set.of(
            "king",
            "queen",
            "prince",
            "princess",
            "crown",
            "pope",
            "sheikh",
            "sultan",
            "emperor",
            "emir",
            "saint",
            "st.");
    /** A caption says who is who: “Sunak (right)”. */
    private static final Set<String> SIDES = Set.of("left", "right", "centre", "center", "l", "r");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        for (NamedPerson person : NamedPerson.in(article)) {
            judge(article, house, person).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, HouseStyle house, NamedPerson person) {
        if (person.full().isEmpty()) {
            return Optional.empty(); // Never named in full: nobody knows whether it is a surname.
        }
        Mention full = person.full().get();
        if (!isSurelyPerson(article, person, full)) {
            return Optional.empty(); // “Hong Kong-listed Smoore” may be a company.
        }
        String surname = person.surname().orElseThrow();
        if (house.names().contains(surname) || house.names().contains(Naming.bare(article, full))) {
            return Optional.empty(); // Known to everybody.
        }
        Optional<Mention> first = person.names().stream()
                .takeWhile(name -> name.id() < full.id())
                .filter(name -> isBareSurname(article, name, surname))
                .findFirst();
        if (first.isEmpty()) {
            return Optional.empty(); // Introduced in full.
        }
        return Optional.of(finding(article, person, first.get(), full));
    }

    private static boolean isSurelyPerson(Article article, NamedPerson person, Mention full) {
        return article.knowledge()
                        .givenName(NamedPerson.words(article, full).get(0))
                        .isPresent()
                || full.span().start() < full.head().start()
                || person.actor().gender() != Gender.UNKNOWN;
    }

    private static boolean isBareSurname(Article article, Mention name, String surname) {
        if (!Narration.holds(article, name)) {
            return false; // A headline has no room, and a speaker knows whom she means.
        }
        if (name.type() != ActorType.PERSON || name.role() == Mention.Role.MODIFIER) {
            return false; // “the Merkel government”: who is meant is the government.
        }
        return Naming.bare(article, name).equals(surname)
                && standsForThePerson(article.reading().sentence(name), name);
    }

    private static boolean standsForThePerson(Sentence sentence, Mention name) {
        int before = name.first() - 1;
        // “Gerardo ‘Tata’ Martino” was read as a surname only; “the Jassim Foundation” is no person.
        boolean partOfMore = before >= 0
                && name.span().start() == name.head().start()
                && (sentence.isName(before)
                        || isNickname(sentence, before)
                        || sentence.lower(before).equals("the"));
        boolean royal = ROYAL.contains(sentence.lower(name.first()));
        boolean caption = name.end() + 1 < sentence.size()
                && sentence.form(name.end()).equals("(")
                && SIDES.contains(sentence.lower(name.end() + 1));
        return !partOfMore && !royal && !caption;
    }

    /** Whether the token closes a nickname: “Gerardo ‘Tata’ Martino”. */
    private static boolean isNickname(Sentence sentence, int end) {
        return end > 2
                && CLOSING.contains(sentence.form(end))
                && OPENING.contains(sentence.form(end - 2))
                && sentence.isName(end - 3);
    }

    private static Finding finding(Article article, NamedPerson person, Mention bare, Mention full) {
        Span span = Naming.bareSpan(article, bare);
        String surname = article.text().words(span);
        String name = person.fullName(article);
        String message = Naming.quoted(surname) + " comes before the full name, " + name;
        Related introduction = new Related(full.span(), Naming.oneLine(article.words(full)));
        Fix fix = new Fix(
                "Replace " + Naming.quoted(surname) + " with " + Naming.quoted(name), List.of(new Edit(span, name)));
        return ABOUT.finding(span, message, List.of(introduction), List.of(fix));
    }
}
