package org.antecedent.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.antecedent.analysis.Article;
import org.antecedent.check.Finding;
import org.antecedent.exchange.StatementRow;

/** The report of one article as a page: its pictures first, then what is open and what was found, beside them the text. */
public final class ArticlePage {
    private final ArticleReport report;
    private final Evidence evidence = new Evidence();
    private final Cast cast;
    private final ArticleText text;
    private final ArticleLinks links;

    private ArticlePage(ArticleReport report) {
        this.report = report;
        this.cast = new Cast(report.actors());
        this.text = new ArticleText(report.article(), cast);
        this.links = new ArticleLinks(report.article(), text);
    }

    /** The page as a file of its own: nothing in it can run. */
    public static String html(ArticleReport report) {
        return html(report, Optional.empty());
    }

    /**
     * The page of an article and of what was found in it.
     *
     * @param nonce what a host that adds a script of its own, such as an editor's panel, marks it with
     * @throws IllegalArgumentException where the nonce is none ({@link #isNonce})
     */
    public static String html(ArticleReport report, Optional<String> nonce) {
        return Page.of(report.title() + " – Antecedent report", nonce, new ArticlePage(report).body());
    }

    /** Whether it can be a nonce: it holds at most 128 letters, digits and {@code + / _ - =}. */
    public static boolean isNonce(String value) {
        return Page.isNonce(value);
    }

    private Markup body() {
        Markup to = new Markup();
        Hatching.define(to);
        to.open("div", "class", "page").open("main");
        head(to);
        section(
                to,
                "quoted",
                "Who is quoted",
                "Words between quotation marks, by who says them. Solid: the text says who. Hatched: this actor more likely"
                        + " than anybody else, but the text does not tell. Shares are of all quoted words in the article; the"
                        + " certain ones and the grey rows add up to all of them.");
        new QuotedChart(report, cast, evidence, links).draw(to);
        to.close();
        section(
                to,
                "sources",
                "Named against unnamed",
                "Every statement, quoted or reported, by what its source is. Named: the article calls the source by a name,"
                        + " here or elsewhere. The bars show quoted words; statements without quotation marks have none.");
        to.open("div", "class", "breakdowns");
        for (Breakdown breakdown : report.breakdowns()) {
            breakdown(to, breakdown);
        }
        to.close().close();
        section(
                to,
                "map",
                "Along the article",
                "From the first word on the left to the last on the right. Point at a mark to read it, follow it to its place in"
                        + " the text. “+2?” counts those that are no more than likely.");
        new MapChart(report, cast, new ActorNumbers(evidence, links), links).draw(to);
        to.close();
        section(
                to,
                "about",
                "Who speaks about whom",
                "How often each speaker mentions another actor in what it says, pronouns included. Nobody speaks about"
                        + " themselves here. “+1?” where it is unclear who speaks or who is meant.");
        new AboutMatrix(report, cast, evidence, links).draw(to);
        to.close();
        section(
                to,
                "questions",
                "Open questions",
                "What the text does not tell for sure. None of it is counted as certain in the figures above. Percentages say how"
                        + " likely the machine takes each answer to be.");
        new QuestionList(report, evidence, links).write(to);
        to.close();
        findings(to);
        definitions(to);
        to.close();
        to.open("aside", "id", "text", "aria-labelledby", "text-title");
        to.element("h2", "The article", "id", "text-title");
        text.write(to);
        to.close().close();
        to.add(evidence.lists());
        return to;
    }

    private static void section(Markup to, String id, String title, String caption) {
        to.open("section", "id", id, "aria-labelledby", id + "-title");
        to.element("h2", title, "id", id + "-title").element("p", caption, "class", "caption");
    }

    private void head(Markup to) {
        Article article = report.article();
        to.open("header").element("p", report.document(), "class", "document").element("h1", report.title());
        to.open("dl", "class", "key-figures");
        to.open("div").element("dt", "statements").open("dd");
        String statements = String.valueOf(report.statements().size());
        evidence.figure(to, statements, "All statements", report.statements(), links::statement);
        to.close().close();
        to.open("div")
                .element("dt", "of " + report.words() + " words are quoted")
                .open("dd");
        String words = String.valueOf(report.quotedWords());
        evidence.figure(to, words, "All quoted words", ArticleLinks.quoted(report.statements()), links::quoted);
        to.close().close();
        to.open("div").element("dt", "speakers").open("dd");
        List<ActorFigures> speakers = report.actors().stream()
                .filter(actor -> !actor.said().isEmpty())
                .toList();
        to.element("a", String.valueOf(speakers.size()), "href", "#quoted")
                .close()
                .close();
        to.open("div").element("dt", "open questions").open("dd");
        to.element("a", String.valueOf(report.questions().size()), "href", "#questions");
        to.close().close().close();
        long decided = article.mentions().stream().filter(article::isDecided).count()
                + report.statements().stream()
                        .filter(row -> article.statements().get(row.id()).isDecided())
                        .count();
        to.element(
                "p",
                decided == 0
                        ? "Read by machine; nobody has looked over it. It misses statements and takes some for another's."
                        : "Read by machine; people have decided " + decided + " of its mentions and statements.",
                "class",
                "note");
        to.close();
    }

    private void breakdown(Markup to, Breakdown breakdown) {
        List<BreakdownChart.Part> parts = new ArrayList<>();
        breakdown.groups().forEach((label, rows) -> {
            int words = rows.stream().mapToInt(StatementRow::quotedWords).sum();
            parts.add(new BreakdownChart.Part(label, words, rows.size()));
        });
        BreakdownChart.draw(
                to,
                breakdown.by(),
                parts,
                (part, what) -> evidence.figure(
                        to,
                        String.valueOf(part.words()),
                        what + ", quoted words",
                        ArticleLinks.quoted(breakdown.groups().get(part.label())),
                        links::quoted),
                (part, what) -> evidence.figure(
                        to,
                        String.valueOf(part.statements()),
                        what,
                        breakdown.groups().get(part.label()),
                        links::statement));
    }

    private void findings(Markup to) {
        section(to, "findings", "Findings by check", "What the checks of this house found in the article.");
        if (report.findings().isEmpty()) {
            to.element("p", "None.", "class", "none");
        } else {
            TreeMap<String, List<Finding>> byCode = report.findings().stream()
                    .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.toList()));
            FindingsTable.draw(
                    to,
                    byCode,
                    (code, found) -> evidence.figure(
                            to, String.valueOf(found.size()), FindingsTable.title(code), found, this::finding));
        }
        to.close();
    }

    private void finding(Markup to, Finding finding) {
        links.words(to, finding.span());
        to.element("small", finding.message());
    }

    private static void definitions(Markup to) {
        to.open("section", "id", "definitions", "aria-labelledby", "definitions-title");
        to.element("h2", "What the figures mean", "id", "definitions-title");
        Definitions.write(to);
        to.close();
    }
}
