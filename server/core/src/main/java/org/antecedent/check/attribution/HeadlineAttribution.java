package org.antecedent.check.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Profile;
import org.antecedent.check.Report;
import org.antecedent.check.Severity;
import org.antecedent.coreference.Actor;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Edit;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/** A headline that says as a fact what the article has from somebody. */
public final class HeadlineAttribution implements Check {
    private static final About ABOUT = new About(
            "headline-attribution",
            "A headline without the article's source",
            Severity.INFORMATION,
            Profile.STRICT,
            "Fires on a headline most of whose words stand in what the first paragraph reports from somebody whom the headline"
                    + " does not name. Keeps quiet where the headline names the source, asks, quotes, or leaves it open (“may”,"
                    + " “could”), and where the source speaks of its own doings.",
            "A reader who sees the headline alone takes a statement for a fact.",
            "# **Factory dumped waste into the river for years**\n\nThe factory dumped waste into the river for years,"
                    + " neighbours said on Monday.",
            "# Factory dumped waste into the river for years: neighbours\n\nThe factory dumped waste into the river for years,"
                    + " neighbours said on Monday.",
            "BBC Editorial Guidelines; our judgement");

    /** From this share of the headline's words on it says what the source says. */
    private static final double MOST = 0.7;
    /** Fewer words than these say too little to compare. */
    private static final int WORDS = 4;

    private static final Set<String> OPEN = Set.of(
            "may",
            "might",
            "could",
            "would",
            "?",
            "–",
            "—",
            "-",
            ":",
            "alleged",
            "allegedly",
            "reportedly",
            "“",
            "‘",
            "\"",
            "'",
            "say",
            "warn",
            "claim",
            "to");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        Paragraph title = article.paragraphs().stream()
                .filter(Paragraph::isRead)
                .findFirst()
                .filter(paragraph -> paragraph.role() == Paragraph.Role.TITLE)
                .orElse(null);
        if (title == null) {
            return List.of(); // No headline.
        }
        Paragraph lead = article.paragraphs().stream()
                .filter(paragraph -> paragraph.role() == Paragraph.Role.BODY)
                .findFirst()
                .orElse(null);
        List<Sentence> headline = article.sentences().stream()
                .takeWhile(sentence -> sentence.paragraph() <= title.index())
                .toList();
        if (lead == null || headline.size() != 1 || isOpen(headline.get(0))) {
            return List.of(); // Nothing below, or the headline does not say that it is so.
        }
        if (article.statements().stream().anyMatch(statement -> title.span().overlaps(statement.span()))) {
            return List.of(); // It reports somebody.
        }
        return Report.in(article).stream()
                .filter(report -> report.sentence().start(0) == lead.span().start())
                .flatMap(report -> judge(article, headline.get(0), report).stream())
                .limit(1)
                .toList();
    }

    private static boolean isOpen(Sentence headline) {
        for (int i = 0; i < headline.size(); i++) {
            if (OPEN.contains(headline.lower(i)) || OPEN.contains(headline.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Finding> judge(Article article, Sentence headline, Report report) {
        Mention source = report.source().orElse(null);
        boolean clause = report.statement().certainty() != Statement.Certainty.DOUBTFUL;
        if (source == null
                || !isSomebody(source)
                || !clause
                || report.statement().polarity() != Statement.Polarity.POSITIVE) {
            return Optional.empty(); // Nobody says that it is so.
        }
        if (isNamedIn(article, headline, source)) {
            return Optional.empty(); // The headline is about the source.
        }
        Set<String> words = lemmas(report);
        int all = 0;
        int same = 0;
        for (int i = 0; i < headline.size(); i++) {
            if (isContent(headline, i)) {
                all++;
                same += words.contains(headline.lemma(i).toLowerCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        if (all < WORDS || same < MOST * all) {
            return Optional.empty(); // The headline says something else.
        }
        String who = Naming.of(article, source);
        Span span = headline.span();
        Fix fix = new Fix(
                "Add " + Naming.quoted("– " + who), List.of(new Edit(new Span(span.end(), span.end()), " – " + who)));
        return Optional.of(ABOUT.finding(
                span,
                "The headline says as a fact what the article has from " + who,
                List.of(
                        new Related(report.statement().span(), "what " + who + " says"),
                        new Related(source.span(), who)),
                List.of(fix)));
    }

    private static boolean isSomebody(Mention source) {
        return switch (source.type()) {
            case PERSON, ORGANIZATION, GEOPOLITICAL, GROUP -> true;
            default -> false;
        };
    }

    private static boolean isNamedIn(Article article, Sentence headline, Mention source) {
        Optional<Actor> actor = article.actorOf(source);
        return article.reading().mentionsIn(headline).stream()
                .anyMatch(mention -> article.actorOf(mention).isPresent()
                        && article.actorOf(mention).equals(actor));
    }

    private static Set<String> lemmas(Report report) {
        Set<String> lemmas = new HashSet<>();
        for (Span content : report.statement().content()) {
            Sentence sentence = report.sentence();
            for (int i = 0; i < sentence.size(); i++) {
                if (content.contains(sentence.span(i))) {
                    lemmas.add(sentence.lemma(i).toLowerCase(Locale.ROOT));
                }
            }
        }
        return lemmas;
    }

    private static boolean isContent(Sentence sentence, int i) {
        return switch (sentence.tag(i)) {
            case NOUN, PROPN, VERB, ADJ, NUM -> true;
            default -> false;
        };
    }
}
