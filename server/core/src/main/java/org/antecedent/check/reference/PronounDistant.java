package org.antecedent.check.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.About.Option;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.OpenQuestion;
import org.antecedent.check.PersonalPronoun;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.coreference.Actor;
import org.antecedent.coreference.Candidate;
import org.antecedent.coreference.Resolution.Status;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;

/** “He” far below the last place that says who he is, with others named between. */
public final class PronounDistant implements Check {
    private static final String CODE = "pronoun-distant";
    private static final Option SENTENCES =
            new Option(CODE, "sentences", 6, 1, "how many sentences back its name may lie");
    private static final Option PARAGRAPHS =
            new Option(CODE, "paragraphs", 2, 1, "how many paragraphs back its name may lie");

    private static final About ABOUT = new About(
                    CODE,
                    "A pronoun far from its name",
                    Severity.HINT,
                    Profile.STRICT,
                    "Fires on “he”, “she” or “it” where the last name or description of whom it means lies more than six sentences or"
                            + " two paragraphs back, and somebody else did something since; once until the next name."
                            + " Keeps quiet where nobody else was named, and inside quotations.",
                    "A reader has to look up the page for the name, and may stop at the wrong one.",
                    "Anna Smith opened the school in May.\n\nPaul Jones left the town.\n\nThe rain came late.\n\nThe roof fell in June. **She**"
                            + " closed the school.",
                    "Anna Smith opened the school in May.\n\nThe town was glad.\n\nThe roof fell in June. She closed the school.",
                    List.of(SENTENCES, PARAGRAPHS),
                    "error reports of quotation attribution systems")
            .asking(OpenQuestion.WHO_IS_MEANT);

    /** Less sure links are a question of who, not of where. Read off the news of GUM's training part. */
    private static final double SURE = 0.8;

    /** Across more sentences than these a link was wrong as often as right in the news of GUM's training part. */
    private static final int TRUSTED = 15;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        Set<Mention> told = new HashSet<>();
        for (ReadPronoun pronoun : ReadPronoun.in(article, Status.RESOLVED)) {
            judge(article, house, pronoun, told).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, HouseStyle house, ReadPronoun read, Set<Mention> told) {
        Mention pronoun = read.mention();
        if (read.pronoun() == PersonalPronoun.THEY || article.isQuoted(pronoun.span())) {
            return Optional.empty(); // A crowd has no name to repeat; a speaker knows who is meant.
        }
        double best =
                article.resolutionOf(pronoun).best().map(Candidate::probability).orElse(0.0);
        Mention name = lastName(article, pronoun).orElse(null);
        if (best < SURE || name == null || !isFar(article, house, name, pronoun)) {
            return Optional.empty(); // Near enough, or another check's question.
        }
        if (isNamedBelow(article, pronoun)) {
            return Optional.empty(); // “In her opening remarks, Waters said”.
        }
        Mention other = other(article, name, pronoun).orElse(null);
        if (other == null) {
            return Optional.empty(); // Nobody came between.
        }
        if (!told.add(name)) {
            return Optional.empty(); // Told at the first pronoun that is too far below.
        }
        String who = Naming.of(article, name);
        return Optional.of(ABOUT.finding(
                pronoun.span(),
                Naming.quoted(article.words(pronoun)) + " means " + who + ", named "
                        + (pronoun.sentence() - name.sentence()) + " sentences above; since then "
                        + Naming.of(article, other) + " was named",
                List.of(new Related(name.span(), who), new Related(other.span(), Naming.of(article, other))),
                List.of(Naming.replacePronoun(article, pronoun, name))));
    }

    private static boolean isNamedBelow(Article article, Mention pronoun) {
        return article.reading().mentionsIn(article.reading().sentence(pronoun)).stream()
                .anyMatch(mention -> mention.id() > pronoun.id() && isName(article, mention, pronoun));
    }

    /** Nobody where the name lies too far above to be sure of. */
    private static Optional<Mention> lastName(Article article, Mention pronoun) {
        for (int id = pronoun.id() - 1; id >= 0; id--) {
            Mention mention = article.mention(id);
            if (pronoun.sentence() - mention.sentence() > TRUSTED) {
                return Optional.empty();
            }
            if (isName(article, mention, pronoun)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    private static boolean isName(Article article, Mention mention, Mention pronoun) {
        return mention.kind() != Mention.Kind.PRONOUN && article.isOneActor(mention, pronoun);
    }

    private static boolean isFar(Article article, HouseStyle house, Mention name, Mention pronoun) {
        int paragraphs = article.reading().paragraph(pronoun).index()
                - article.reading().paragraph(name).index();
        return pronoun.sentence() - name.sentence() > house.number(SENTENCES) || paragraphs > house.number(PARAGRAPHS);
    }

    /** The last one named between as doing something. */
    private static Optional<Mention> other(Article article, Mention name, Mention pronoun) {
        Actor own = article.actorOf(pronoun).orElseThrow();
        for (int id = pronoun.id() - 1; id > name.id(); id--) {
            Mention mention = article.mention(id);
            Actor actor = article.actorOf(mention).orElse(own);
            boolean named = mention.kind() == Mention.Kind.NAME && !article.isQuoted(mention.span());
            if (named && !actor.equals(own) && mention.role() == Mention.Role.SUBJECT && couldBe(actor, own)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** A person between a person and the pronoun, an institution or country between such a one and “it”. */
    private static boolean couldBe(Actor other, Actor own) {
        return (own.type() == ActorType.PERSON) == (other.type() == ActorType.PERSON);
    }
}
