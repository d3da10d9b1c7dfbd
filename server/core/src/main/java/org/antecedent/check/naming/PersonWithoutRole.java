package org.antecedent.check.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.HouseList;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Narration;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.coreference.Actor;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/** Somebody who speaks, and of whom nothing is said but the name. */
public final class PersonWithoutRole implements Check {
    private static final About ABOUT = new About(
                    "person-without-role",
                    "A speaker without a role",
                    Severity.HINT,
                    Profile.DEFAULT,
                    "Fires on the first mention of a person who is quoted and of whom the article says nothing but the name. Keeps quiet"
                            + " where a title, an apposition, a clause, an age or a place stands beside a name of that person anywhere,"
                            + " where a later sentence says what they are, in bylines, and on names that the house knows.",
                    "A reader cannot weigh what is said without knowing who says it.",
                    "**Edward Finch** called the plan unworkable. The vote is on 4 May.",
                    "Edward Finch, a builder, called the plan unworkable. The vote is on 4 May.",
                    "Guardian style guide; guides of several newsrooms")
            .settledBy(HouseList.NAMES);

    /** After these the name is explained: “Edward Finch, a builder”, “Finch (Labour)”, “Finch of Leeds”. */
    private static final Set<String> EXPLAINING = Set.of(
            ",", "(", "who", "whose", "of", "from", "at", "with", "for", "in", "-", "–", "—", "―", ":", "as", "and",
            "&");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        Set<Integer> speakers = speakers(article);
        List<Finding> findings = new ArrayList<>();
        for (NamedPerson person : NamedPerson.in(article)) {
            if (speakers.contains(person.actor().id())) {
                judge(article, house, person).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Set<Integer> speakers(Article article) {
        Set<Integer> speakers = new HashSet<>();
        for (Statement statement : article.statements()) {
            article.actorOf(statement).map(Actor::id).ifPresent(speakers::add);
        }
        return speakers;
    }

    private static Optional<Finding> judge(Article article, HouseStyle house, NamedPerson person) {
        if (person.full().isEmpty()
                || !person.full().get().equals(person.names().get(0))) {
            return Optional.empty(); // Not introduced by a full name: other checks ask.
        }
        Mention first = person.full().get();
        if (!Narration.holds(article, first)) {
            return Optional.empty(); // A headline or byline, or somebody whom a speaker names.
        }
        if (article.knowledge()
                .givenName(NamedPerson.words(article, first).get(0))
                .isEmpty()) {
            return Optional.empty(); // May be a body, or a name read only in part.
        }
        if (house.names().contains(person.surname().orElseThrow())
                || house.names().contains(Naming.bare(article, first))) {
            return Optional.empty(); // Known to everybody.
        }
        if (!person.actor().roles().isEmpty() || isDescribed(article, person.actor())) {
            return Optional.empty(); // It says what they are, if further down.
        }
        if (person.names().stream().anyMatch(name -> isExplained(article, name))) {
            return Optional.empty(); // Something beside the name says it.
        }
        Span span = Naming.bareSpan(article, first);
        String message =
                Naming.quoted(article.text().words(span)) + " speaks, and the article does not say who that is";
        return Optional.of(ABOUT.finding(span, message, List.of(), List.of()));
    }

    private static boolean isDescribed(Article article, Actor actor) {
        return article.mentionsOf(actor).stream().anyMatch(mention -> mention.kind() == Mention.Kind.NOMINAL);
    }

    private static boolean isExplained(Article article, Mention name) {
        Sentence sentence = article.reading().sentence(name);
        boolean titled = name.span().start() < name.head().start();
        boolean after = name.end() < sentence.size() && EXPLAINING.contains(sentence.lower(name.end()));
        int before = name.first() - 1;
        boolean noun = before >= 0
                && (sentence.tag(before).isNominal()
                        || sentence.tag(before) == Tag.ADJ
                        || EXPLAINING.contains(sentence.lower(before))
                        || sentence.form(before).equals(")"));
        return titled || after || noun || isSubjectOfCopula(sentence, name);
    }

    /** “Edward Finch is a builder.” */
    private static boolean isSubjectOfCopula(Sentence sentence, Mention name) {
        for (int i = name.end(); i < Math.min(sentence.size(), name.end() + 2); i++) {
            if (sentence.lemma(i).equals("be")
                    || sentence.lemma(i).equals("become")
                    || sentence.lemma(i).equals("work")) {
                return true;
            }
        }
        return false;
    }
}
