package org.antecedent.check.quotation;

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
import org.antecedent.check.OpenQuestion;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.coreference.Actor;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/** A quotation that answers the one above, by somebody whom the text does not name. */
public final class SpeakerSwitch implements Check {
    private static final About ABOUT = new About(
                    "speaker-switch",
                    "A quotation that may be another's",
                    Severity.WARNING,
                    Profile.DEFAULT,
                    "Fires on a paragraph that is a quotation without attribution, where the paragraph above ends with one person"
                            + " speaking and names another after the words that are quoted. Keeps quiet where nobody else is named"
                            + " there, and where marks or an attribution show whose words they are.",
                    "A reader cannot tell whether the speaker goes on or is answered.",
                    "“Nobody on that side has read it,” Anna Smith said, pointing at Paul Jones.\n\n**“That is simply untrue.”**",
                    "“Nobody on that side has read it,” Anna Smith said.\n\n“They never do.”",
                    "Reuters Handbook of Journalism; error reports of quotation attribution systems")
            .asking(OpenQuestion.WHO_SAYS_IT);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        for (BareQuotation bare : BareQuotation.in(article)) {
            judge(article, bare).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, BareQuotation bare) {
        Mention speaker = bare.speaker();
        if (!bare.above().span().contains(speaker.span())) {
            return Optional.empty(); // Nobody speaks right above: another check asks whose words these are.
        }
        Mention other = other(article, bare, speaker).orElse(null);
        if (other == null) {
            return Optional.empty(); // Only one person to take the words for.
        }
        String first = Naming.of(article, speaker);
        String second = Naming.of(article, other);
        String words = Naming.opening(article.text().words(inside(bare.span())));
        return Optional.of(ABOUT.finding(
                bare.span(),
                Naming.quoted(words) + " may go on with what " + first + " said, or be the answer of " + second,
                List.of(new Related(speaker.span(), first), new Related(other.span(), second)),
                List.of(Attribution.of(article, bare.span(), first), Attribution.of(article, bare.span(), second))));
    }

    /** The last other person named above behind the speaker, in what the article itself says. */
    private static Optional<Mention> other(Article article, BareQuotation bare, Mention speaker) {
        Optional<Actor> own = article.actorOf(speaker);
        Mention last = null;
        for (int id = speaker.id() + 1; id < article.mentions().size(); id++) {
            Mention mention = article.mention(id);
            if (mention.span().start() >= bare.span().start()) {
                break;
            }
            boolean person = mention.kind() == Mention.Kind.NAME
                    && mention.type() == ActorType.PERSON
                    && isPresent(mention.role());
            if (person
                    && !speaker.span().overlaps(mention.span())
                    && !article.actorOf(mention).equals(own)
                    && !isReported(article, mention)) {
                last = mention;
            }
        }
        return Optional.ofNullable(last);
    }

    /** Whether the person does something there, or has something done to them: one who could answer. */
    private static boolean isPresent(Mention.Role role) {
        return switch (role) {
            case SUBJECT, OBJECT, OBLIQUE -> true;
            case POSSESSIVE, MODIFIER, OTHER -> false;
        };
    }

    private static boolean isReported(Article article, Mention mention) {
        return article.isQuoted(mention.span())
                || article.statementsAround(mention.span()).stream()
                        .anyMatch(statement ->
                                statement.content().stream().anyMatch(content -> content.contains(mention.span())));
    }

    private static Span inside(Span quoted) {
        return new Span(quoted.start() + 1, quoted.end() - 1);
    }
}
