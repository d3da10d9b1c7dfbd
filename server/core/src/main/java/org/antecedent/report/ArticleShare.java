package org.antecedent.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.antecedent.check.Finding;
import org.antecedent.exchange.StatementRow;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/**
 * What one article adds to the figures over many. It holds words and numbers, and nothing of the article.
 *
 * @param date when it was written, where that is known
 * @param types by the name of who speaks, what they are, in words
 * @param counted all that the figures count in it
 */
public record ArticleShare(
        String document,
        String title,
        Optional<LocalDate> date,
        int words,
        int quotedWords,
        int statements,
        int speakers,
        int questions,
        int findings,
        Map<String, String> types,
        List<Counted> counted) {
    public ArticleShare {
        types = Map.copyOf(types);
        counted = List.copyOf(counted);
    }

    /** @param date when the article was written, where that is known */
    public static ArticleShare of(ArticleReport report, Optional<LocalDate> date) {
        Map<String, String> types = new LinkedHashMap<>();
        for (ActorFigures actor : report.actors()) {
            if (actor.speaks()) {
                types.putIfAbsent(actor.name(), actor.actor().type().inWords());
            }
        }
        return new ArticleShare(
                report.document(),
                report.title(),
                date,
                report.words(),
                report.quotedWords(),
                report.statements().size(),
                (int) report.actors().stream()
                        .filter(actor -> !actor.said().isEmpty())
                        .count(),
                report.questions().size(),
                report.findings().size(),
                types,
                new Counting(report).all());
    }

    /** Goes through a report for what is counted, in the order in which the lists show it. */
    private static final class Counting {
        private final ArticleReport report;
        private final ArticleText text;
        private final ArticleLinks links;
        private final List<Counted> counted = new ArrayList<>();

        Counting(ArticleReport report) {
            this.report = report;
            this.text = new ArticleText(report.article(), new Cast(report.actors()));
            this.links = new ArticleLinks(report.article(), text);
        }

        List<Counted> all() {
            report.statements().forEach(this::statement);
            for (SpokenAbout pair : report.about()) {
                if (!report.isCalledAnything(pair.speaker()) || !report.isCalledAnything(pair.about())) {
                    continue; // “I” of one article is not “I” of another.
                }
                String speaker = report.called(pair.speaker());
                String about = report.called(pair.about());
                mentions(Figure.of(Figure.Kind.ABOUT, speaker, about), pair.mentions());
                mentions(Figure.of(Figure.Kind.PERHAPS_ABOUT, speaker, about), pair.unclear());
            }
            for (OpenQuestion question : report.questions()) {
                Span words = question.words();
                add(List.of(Figure.of(Figure.Kind.QUESTIONS)), 0, words, to -> links.context(to, words));
            }
            for (Finding finding : report.findings()) {
                add(List.of(Figure.of(Figure.Kind.FINDINGS, finding.code())), 0, finding.span(), to -> {
                    links.context(to, finding.span());
                    to.element("small", finding.message());
                });
            }
            return counted;
        }

        private void statement(StatementRow row) {
            List<Figure> figures = new ArrayList<>();
            figures.add(Figure.of(Figure.Kind.STATEMENTS));
            for (Breakdown.By by : Breakdown.By.values()) {
                figures.add(Figure.group(by, Breakdown.label(by, row)));
            }
            Figure.Kind said = row.unclear() ? Figure.Kind.PERHAPS_SAID : Figure.Kind.SAID;
            row.actor()
                    .filter(actor -> report.isCalledAnything(actor.id()))
                    .ifPresent(actor -> figures.add(Figure.of(said, report.called(actor.id()))));
            Span span = report.article().statements().get(row.id()).span();
            add(figures, row.quotedWords(), span, to -> links.saying(to, row));
        }

        private void mentions(Figure figure, List<Mention> mentions) {
            for (Mention mention : mentions) {
                add(List.of(figure), 0, mention.span(), to -> links.context(to, mention.span()));
            }
        }

        private void add(List<Figure> figures, int quotedWords, Span words, Consumer<Markup> show) {
            Markup html = new Markup();
            show.accept(html);
            int sentence = text.sentence(words.start());
            counted.add(new Counted(figures, quotedWords, sentence, text.place(sentence), html.string()));
        }
    }
}
