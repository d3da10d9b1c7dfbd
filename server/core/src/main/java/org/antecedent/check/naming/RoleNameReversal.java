package org.antecedent.check.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Narration;
import org.antecedent.check.OpenQuestion;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.language.Sentence;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Determiner;
import org.antecedent.mention.Features.Plurality;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/** An office without a name that asks something of a name without an office. */
public final class RoleNameReversal implements Check {
    private static final About ABOUT = new About(
                    "role-name-reversal",
                    "A name that may belong to the office",
                    Severity.WARNING,
                    Profile.DEFAULT,
                    "Fires where the one holder of an office, whom the article never names, asks, urges or calls on somebody to do"
                            + " something who is named for the first time and has no office. Keeps quiet where either is explained:"
                            + " the office has a name, the name a role, an apposition or a clause.",
                    "In a translation the two may be one person, and the request is then made of its own speaker.",
                    "The Peruvian envoy to the Andean Court urged **Lucía Paredes** to sign the treaty.",
                    "The Peruvian envoy to the Andean Court urged Lucía Paredes, the court's president, to sign the treaty.",
                    "translation practice")
            .asking(OpenQuestion.ARE_THEY_ONE);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        for (Statement statement : article.statements()) {
            judge(article, statement).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, Statement statement) {
        if (statement.addressee().isEmpty() || statement.sourceMention().isEmpty()) {
            return Optional.empty(); // Nobody asks anybody.
        }
        if (!article.text().words(statement.span()).startsWith("to ")) {
            return Optional.empty(); // Told, not asked: “told Mary Brown that”.
        }
        Mention source = article.mention(statement.sourceMention().getAsInt());
        if (!Narration.holds(article, source)) {
            return Optional.empty(); // A speaker's words.
        }
        if (!isNamelessOffice(article, source, statement.source().orElse(source.span()))) {
            return Optional.empty(); // The one who asks is named, or may be one of many.
        }
        Optional<Mention> addressee = article.mentionAt(
                        statement.addressee().get().start())
                .filter(mention -> isNameWithoutRole(article, mention));
        return addressee.map(
                name -> finding(article, statement.source().orElse(source.span()), name, Naming.of(article, source)));
    }

    /** “The US delegate to the Council”: one person, of whom it is said for whom they speak and not what they are called. */
    private static boolean isNamelessOffice(Article article, Mention source, Span phrase) {
        boolean one = source.kind() == Mention.Kind.NOMINAL
                && source.type() == ActorType.PERSON
                && source.features().determiner() == Determiner.DEFINITE
                && source.features().number() != Plurality.PLURAL;
        if (!one) {
            return false;
        }
        boolean named = article.actorOf(source).stream()
                .flatMap(actor -> article.mentionsOf(actor).stream())
                .anyMatch(mention -> mention.kind() == Mention.Kind.NAME);
        boolean owned = article.reading().mentionsIn(article.reading().sentence(source)).stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.NAME
                        && mention.type() != ActorType.PERSON
                        && phrase.contains(mention.span()));
        return owned && !named;
    }

    private static boolean isNameWithoutRole(Article article, Mention name) {
        if (name.kind() != Mention.Kind.NAME
                || name.type() != ActorType.PERSON
                || NamedPerson.words(article, name).size() < 2
                || name.span().start() != name.head().start()) {
            return false; // Not a full name, or one with a title.
        }
        boolean new_ = article.actorOf(name)
                .filter(actor -> actor.mentions().get(0) == name.id()
                        && actor.roles().isEmpty()
                        && article.mentionsOf(actor).stream()
                                .noneMatch(mention -> mention.kind() == Mention.Kind.NOMINAL))
                .isPresent();
        Sentence sentence = article.reading().sentence(name);
        boolean explained = name.end() < sentence.size()
                && (sentence.form(name.end()).equals(",")
                        || sentence.form(name.end()).equals("("));
        return new_ && !explained;
    }

    private static Finding finding(Article article, Span office, Mention name, String who) {
        String message = Naming.quoted(article.words(name)) + " has no role, and " + Naming.quoted(who)
                + " no name: they may be one person";
        Related role = new Related(office, Naming.oneLine(article.text().words(office)));
        return ABOUT.finding(name.span(), message, List.of(role), List.of());
    }
}
