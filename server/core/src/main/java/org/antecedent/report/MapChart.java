package org.antecedent.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.antecedent.analysis.Article;
import org.antecedent.editor.ActorCard;
import org.antecedent.exchange.StatementRow;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/** The article from its first word on the left to its last on the right: a lane an actor, with its mentions and statements. */
final class MapChart {
    /** More lanes are folded away. */
    private static final int SHOWN = 14;
    /** So many numbers of paragraphs the axis has room for. */
    private static final int NUMBERED = 14;

    private final ArticleReport report;
    private final Article article;
    private final Cast cast;
    private final ActorNumbers numbers;
    private final ArticleLinks links;

    MapChart(ArticleReport report, Cast cast, ActorNumbers numbers, ArticleLinks links) {
        this.report = report;
        this.article = report.article();
        this.cast = cast;
        this.numbers = numbers;
        this.links = links;
    }

    void draw(Markup to) {
        List<ActorFigures> lanes = report.actors().stream()
                .filter(actor -> actor.speaks()
                        || actor.mentions().size() + actor.unclear().size() > 1)
                .toList();
        if (lanes.isEmpty()) {
            to.element("p", "The article comes back to nobody.", "class", "none");
            return;
        }
        legend(to);
        table(to, lanes.subList(0, Math.min(SHOWN, lanes.size())));
        List<ActorFigures> others = lanes.subList(Math.min(SHOWN, lanes.size()), lanes.size());
        if (!others.isEmpty()) {
            to.open("details").element("summary", ActorCard.count(others.size(), "more actor"));
            table(to, others);
            to.close();
        }
    }

    private static void legend(Markup to) {
        to.open("ul", "class", "legend");
        key(to, "said", "", "said in quotation marks");
        key(to, "said reported", "", "said without them");
        key(to, "hatched", "", "perhaps said");
        key(to, "", "name", "name");
        key(to, "", "nominal", "description");
        key(to, "", "pronoun", "pronoun");
        key(to, "", "unclear", "unclear who is meant");
        to.close();
    }

    private static void key(Markup to, String bar, String dot, String label) {
        to.open("li").open("svg", "class", "key", "aria-hidden", "true", "focusable", "false");
        if (bar.isEmpty()) {
            dot(to, "50%", dot + " c0");
        } else {
            to.empty("rect", "class", bar + " c0", "x", "5%", "y", "15%", "width", "90%", "height", "70%", "rx", "3");
        }
        to.close().text(label).close();
    }

    private static void dot(Markup to, String at, String style) {
        String radius = style.startsWith("name") ? "4.5" : style.startsWith("pronoun") ? "2.5" : "3.5";
        to.empty("circle", "class", "dot " + style, "cx", at, "cy", "50%", "r", radius);
    }

    private void table(Markup to, List<ActorFigures> lanes) {
        to.open("table", "class", "lanes").open("thead").open("tr");
        to.element("th", "Actor", "scope", "col");
        to.open("td", "class", "drawing");
        axis(to);
        to.close().element("th", "Mentions", "scope", "col").element("th", "Statements", "scope", "col");
        to.close().close().open("tbody");
        lanes.forEach(actor -> lane(to, actor));
        to.close().close();
    }

    private void axis(Markup to) {
        int room = article.text().length() / NUMBERED;
        int next = 0;
        to.open("svg", "class", "axis", "aria-hidden", "true", "focusable", "false");
        for (Paragraph paragraph : article.paragraphs()) {
            if (paragraph.isRead() && paragraph.span().start() >= next) {
                to.element(
                        "text",
                        "¶" + (paragraph.index() + 1),
                        "x",
                        at(paragraph.span().start()),
                        "y",
                        "75%");
                next = paragraph.span().start() + room;
            }
        }
        to.close();
    }

    private void lane(Markup to, ActorFigures actor) {
        String colour = cast.colour(actor.actor());
        to.open("tr").open("th", "scope", "row", "title", actor.name());
        to.element("bdi", actor.name()).close();
        to.open("td", "class", "drawing");
        to.open("svg", "class", "lane", "role", "img", "aria-label", alternative(actor));
        for (Paragraph paragraph : article.paragraphs()) {
            String x = at(paragraph.span().start());
            to.empty("line", "class", "grid", "x1", x, "x2", x, "y1", "0", "y2", "100%");
        }
        to.empty("line", "class", "ground", "x1", "0", "x2", "100%", "y1", "50%", "y2", "50%");
        actor.said().forEach(row -> statement(to, row, "said " + (isQuoted(row) ? "" : "reported ") + colour));
        actor.perhapsSaid().forEach(row -> statement(to, row, "hatched " + colour));
        actor.mentions().forEach(mention -> mention(to, mention, style(mention) + " " + colour, ""));
        actor.unclear().forEach(mention -> mention(to, mention, "unclear " + colour, "perhaps: "));
        to.close().close();
        to.open("td", "class", "number");
        numbers.mentions(to, actor);
        to.close().open("td", "class", "number");
        numbers.statements(to, actor);
        to.close().close();
    }

    private String alternative(ActorFigures actor) {
        List<Mention> all = new ArrayList<>(actor.mentions());
        all.addAll(actor.unclear());
        all.sort(Comparator.comparing(Mention::span));
        Mention first = all.get(0);
        Mention last = all.get(all.size() - 1);
        return actor.name() + ": " + ActorCard.count(all.size(), "mention") + ", from paragraph " + paragraph(first)
                + " to paragraph " + paragraph(last) + "; "
                + ActorCard.count(actor.said().size() + actor.perhapsSaid().size(), "statement");
    }

    private int paragraph(Mention mention) {
        return article.reading().paragraph(mention).index() + 1;
    }

    private static boolean isQuoted(StatementRow row) {
        return row.kind() != Statement.Kind.INDIRECT;
    }

    private static String style(Mention mention) {
        return switch (mention.kind()) {
            case NAME -> "name";
            case NOMINAL -> "nominal";
            case PRONOUN -> "pronoun";
        };
    }

    private void statement(Markup to, StatementRow row, String style) {
        for (Span content : article.statements().get(row.id()).content()) {
            links.openMark(to, content, ActorCard.shorten(article.text().words(content), 120));
            to.empty(
                    "rect",
                    "class",
                    style,
                    "x",
                    at(content.start()),
                    "width",
                    Share.length(content.length(), article.text().length()),
                    "y",
                    "15%",
                    "height",
                    "70%",
                    "rx",
                    "3");
            to.close();
        }
    }

    private void mention(Markup to, Mention mention, String style, String lead) {
        links.openMark(to, mention.span(), lead + ActorCard.shorten(article.words(mention), 60));
        dot(to, at(mention.span().start()), style);
        to.close();
    }

    private String at(int offset) {
        return Share.length(offset, article.text().length());
    }
}
