package org.antecedent.check.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.NamedActors;
import org.antecedent.check.Naming;
import org.antecedent.check.OpenQuestion;
import org.antecedent.check.PersonalPronoun;
import org.antecedent.check.Profile;
import org.antecedent.check.Report;
import org.antecedent.check.Severity;
import org.antecedent.coreference.Actor;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Mention;
import org.antecedent.text.Paragraph;

/** “He said” in a new paragraph, after one person spoke and another was named. */
public final class SpeakerPronounAcrossParagraph implements Check {
    private static final About ABOUT = new About(
                    "speaker-pronoun-across-paragraph",
                    "A speaker who may be another",
                    Severity.WARNING,
                    Profile.DEFAULT,
                    "Fires on “he said” or “she said” in a paragraph that names nobody before it, where the last person to speak is not"
                            + " the last person that the paragraph above is about. Keeps quiet where one of the two cannot be meant,"
                            + " where the pronoun stands in the paragraph of its name, and inside quotations.",
                    "Half of the readers give the words to who spoke last, the other half to who was named last.",
                    "Ruth Deane took her sister, Margaret Deane, to court.\n\n“I trusted her with everything,” Ruth Deane said.\n\nBy then, Margaret Deane had moved the last of the money.\n\n"
                            + "“I was too ashamed to go to the bank,” **she** said.",
                    "Ruth Deane took her brother, Martin Deane, to court.\n\n“I trusted him with everything,” Ruth Deane said.\n\nBy then, Martin Deane had moved the last of the money.\n\n"
                            + "“I was too ashamed to go to the bank,” she said.",
                    "error reports of quotation attribution systems; AP Stylebook")
            .asking(OpenQuestion.WHO_IS_MEANT);

    /** A speaker further above is out of mind. */
    private static final int PARAGRAPHS = 3;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        List<Mention> speakers = new ArrayList<>();
        Set<Mention> told = new HashSet<>();
        for (Report report : Report.in(article)) {
            Mention source = report.source().orElse(null);
            if (source == null || !told.add(source)) {
                continue; // “He said …, adding”: told once.
            }
            if (isHeOrShe(article, source)) {
                judge(article, source, speakers).ifPresent(findings::add);
            }
            speakers.add(source);
        }
        return findings;
    }

    private static boolean isHeOrShe(Article article, Mention mention) {
        return mention.kind() == Mention.Kind.PRONOUN
                && PersonalPronoun.of(article.words(mention))
                        .filter(PersonalPronoun::isOfPerson)
                        .isPresent();
    }

    /** @param speakers the sources before it, in text order */
    private static Optional<Finding> judge(Article article, Mention pronoun, List<Mention> speakers) {
        Paragraph paragraph = article.reading().paragraph(pronoun);
        Paragraph above = BareQuotation.above(article, paragraph).orElse(null);
        if (above == null) {
            return Optional.empty(); // Nobody was named yet.
        }
        Mention speaker = lastSpeaker(article, pronoun, speakers).orElse(null);
        if (speaker == null) {
            return Optional.empty(); // Nobody spoke just before.
        }
        Mention named = lastNamed(article, pronoun, above, speaker).orElse(null);
        if (named == null || article.actorOf(speaker).equals(article.actorOf(named))) {
            return Optional.empty(); // Named in its own paragraph, or the last one named is the last who spoke.
        }
        if (!NamedActors.of(article).holds(speaker)) {
            return Optional.empty(); // A role may be the role of the one who is named.
        }
        if (isIntroduced(article, named, above)) {
            return Optional.empty(); // “The silence worries Jane Doe, a teacher. ¶ ‘…,’ she said”: brought in to speak.
        }
        if (isSpokenOf(article, speaker, named, pronoun)) {
            return Optional.empty(); // The speaker was spoken of again since.
        }
        String first = Naming.of(article, named);
        String second = Naming.of(article, speaker);
        return Optional.of(ABOUT.finding(
                pronoun.span(),
                Naming.quoted(article.words(pronoun)) + " may be " + first + ", named last, or " + second
                        + ", who spoke last",
                List.of(new Related(named.span(), first), new Related(speaker.span(), second)),
                List.of(
                        Naming.replacePronoun(article, pronoun, named),
                        Naming.replacePronoun(article, pronoun, speaker))));
    }

    /** Who the paragraph above is about at its end; nobody where the pronoun's own paragraph names somebody before it. */
    private static Optional<Mention> lastNamed(Article article, Mention pronoun, Paragraph above, Mention speaker) {
        for (int id = pronoun.id() - 1; id >= 0; id--) {
            Mention mention = article.mention(id);
            if (mention.span().start() < above.span().start()) {
                return Optional.empty();
            }
            if (!isFitting(article, mention, pronoun) || article.isQuoted(mention.span())) {
                continue;
            }
            if (mention.span().start() > above.span().end()) {
                return Optional.empty();
            }
            boolean subject = mention.kind() == Mention.Kind.NAME && mention.role() == Mention.Role.SUBJECT;
            if (subject && !isToldBy(article, speaker, mention)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    private static Optional<Mention> lastSpeaker(Article article, Mention pronoun, List<Mention> speakers) {
        int paragraph = article.reading().paragraph(pronoun).index();
        for (int i = speakers.size() - 1; i >= 0; i--) {
            Mention speaker = speakers.get(i);
            if (article.reading().paragraph(speaker).index() < paragraph - PARAGRAPHS) {
                return Optional.empty();
            }
            if (speaker.span().start() < pronoun.span().start() && isFitting(article, speaker, pronoun)) {
                return Optional.of(speaker);
            }
        }
        return Optional.empty();
    }

    /** A person of whom nothing is known that the pronoun denies. */
    private static boolean isFitting(Article article, Mention mention, Mention pronoun) {
        Actor actor = article.actorOf(mention).orElse(null);
        return actor != null
                && actor.type() == ActorType.PERSON
                && (actor.gender() == Gender.UNKNOWN
                        || actor.gender() == pronoun.features().gender());
    }

    /** “Scott joked that Trump ranks fourth”: what the speaker says of somebody makes nobody else the speaker. */
    private static boolean isToldBy(Article article, Mention speaker, Mention mention) {
        return article.statementsAround(mention.span()).stream()
                .filter(statement -> article.actorOf(statement).equals(article.actorOf(speaker)))
                .anyMatch(statement ->
                        statement.content().stream().anyMatch(content -> content.contains(mention.span())));
    }

    private static boolean isIntroduced(Article article, Mention mention, Paragraph above) {
        return article.actorOf(mention).stream()
                .map(actor -> article.mention(actor.mentions().get(0)))
                .anyMatch(first -> above.span().contains(first.span()));
    }

    /** Whether the article speaks of the speaker between the one named last and the pronoun. */
    private static boolean isSpokenOf(Article article, Mention speaker, Mention named, Mention pronoun) {
        return article.mentions().subList(named.id() + 1, pronoun.id()).stream()
                .anyMatch(mention ->
                        article.actorOf(mention).equals(article.actorOf(speaker)) && !article.isQuoted(mention.span()));
    }
}
