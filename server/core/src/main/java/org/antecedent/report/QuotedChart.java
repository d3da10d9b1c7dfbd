package org.antecedent.report;

import java.util.List;
import org.antecedent.editor.ActorCard;
import org.antecedent.exchange.Sourcing;
import org.antecedent.exchange.StatementRow;

/** Who is quoted with how many of the words between quotation marks: a bar an actor, and what nobody owns for sure below. */
final class QuotedChart {
    /** More bars are folded away. */
    private static final int SHOWN = 12;

    private final ArticleReport report;
    private final Cast cast;
    private final Evidence evidence;
    private final ArticleLinks links;
    private final ActorNumbers numbers;

    QuotedChart(ArticleReport report, Cast cast, Evidence evidence, ArticleLinks links) {
        this.report = report;
        this.cast = cast;
        this.evidence = evidence;
        this.links = links;
        this.numbers = new ActorNumbers(evidence, links);
    }

    void draw(Markup to) {
        List<ActorFigures> speakers =
                report.actors().stream().filter(ActorFigures::speaks).toList();
        if (report.statements().isEmpty()) {
            to.element("p", "Nobody is quoted or reported in this article.", "class", "none");
            return;
        }
        List<ActorFigures> first = speakers.subList(0, Math.min(SHOWN, speakers.size()));
        List<ActorFigures> others = speakers.subList(first.size(), speakers.size());
        open(to);
        first.forEach(actor -> row(to, actor));
        rest(to, "sources that are nobody the article speaks of again", rows(Sourcing.UNNAMED));
        rest(to, "unclear who it is (the hatched words above)", rows(Sourcing.UNCLEAR));
        rest(to, "nobody named as the source", rows(Sourcing.NONE));
        to.close().close();
        if (!others.isEmpty()) {
            to.open("details").element("summary", ActorCard.count(others.size(), "more speaker"));
            open(to);
            others.forEach(actor -> row(to, actor));
            to.close().close().close();
        }
    }

    private static void open(Markup to) {
        to.open("table", "class", "bars").open("thead").open("tr");
        to.element("th", "Speaker", "scope", "col");
        to.element("td", "");
        to.element("th", "Quoted words", "scope", "col");
        to.element("th", "Share", "scope", "col");
        to.element("th", "Perhaps more", "scope", "col");
        to.element("th", "Statements", "scope", "col");
        to.close().close().open("tbody");
    }

    private void row(Markup to, ActorFigures actor) {
        int words = actor.quotedWords();
        int perhaps = actor.perhapsQuotedWords();
        String colour = cast.colour(actor.actor());
        to.open("tr");
        to.open("th", "scope", "row");
        to.element("bdi", ActorCard.shorten(actor.name(), 60));
        to.element("small", actor.actor().type().inWords());
        to.close();
        to.open("td", "class", "drawing");
        ShareBar.draw(
                to,
                report.quotedWords(),
                List.of(new ShareBar.Part("fill " + colour, words), new ShareBar.Part("hatched " + colour, perhaps)));
        to.close();
        to.open("td", "class", "number");
        numbers.quotedWords(to, actor);
        to.close().element("td", Share.words(words, report.quotedWords()), "class", "number");
        to.open("td", "class", "number");
        numbers.perhapsQuotedWords(to, actor);
        to.close().open("td", "class", "number");
        numbers.statements(to, actor);
        to.close().close();
    }

    /** What no actor's row counts as certain, so that all rows add up to all words. */
    private void rest(Markup to, String label, List<StatementRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int words = rows.stream().mapToInt(StatementRow::quotedWords).sum();
        to.open("tr", "class", "rest").element("th", label, "scope", "row").open("td", "class", "drawing");
        ShareBar.draw(to, report.quotedWords(), List.of(new ShareBar.Part("nobody", words)));
        to.close();
        String what = Character.toUpperCase(label.charAt(0)) + label.substring(1);
        to.open("td", "class", "number");
        evidence.figure(to, String.valueOf(words), what + ": quoted words", ArticleLinks.quoted(rows), links::quoted);
        to.close().element("td", Share.words(words, report.quotedWords()), "class", "number");
        to.element("td", "");
        to.open("td", "class", "number");
        evidence.figure(to, String.valueOf(rows.size()), what, rows, links::statement);
        to.close().close();
    }

    private List<StatementRow> rows(Sourcing sourcing) {
        return report.statements().stream()
                .filter(row -> row.sourcing() == sourcing && row.speaker().isEmpty())
                .toList();
    }
}
