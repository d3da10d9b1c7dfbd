package org.antecedent.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antecedent.editor.ActorCard;

/** The index page of many articles: their totals, each leading to the list of what it counts, and all articles. */
public final class ArchivePage {
    /** The table of actors beside the page has the others. */
    private static final int SPEAKERS = 40;

    private final ArchiveFigures figures;
    private final CountedLists lists;
    private final String html;

    /**
     * The page of all articles that were added to the figures.
     *
     * @param name of the folder or whatever the articles have in common
     * @param tables the file names of the tables beside the page, with what they hold
     */
    public ArchivePage(String name, ArchiveFigures figures, Map<String, String> tables) {
        String title = name + " – Antecedent report";
        this.figures = figures;
        this.lists = new CountedLists(title);
        this.html = Page.of(title, Optional.empty(), body(name, tables));
    }

    /** The page as a file of its own. */
    public String html() {
        return html;
    }

    /** The lists that it leads to. */
    public CountedLists lists() {
        return lists;
    }

    private Markup body(String name, Map<String, String> tables) {
        Markup to = new Markup();
        Hatching.define(to);
        to.open("div", "class", "archive").open("main");
        to.open("header").element("h1", name).open("dl", "class", "key-figures");
        keyFigure(to, "articles", () -> toArticles(to, figures.count()));
        keyFigure(to, "words", () -> toArticles(to, figures.total().words()));
        Figure said = Figure.of(Figure.Kind.STATEMENTS);
        Tally statements = figures.tally(said);
        keyFigure(to, "statements", () -> statements(to, statements.count(), "All statements", said, statements));
        keyFigure(
                to, "quoted words", () -> statements(to, statements.quotedWords(), "All statements", said, statements));
        Figure asked = Figure.of(Figure.Kind.QUESTIONS);
        Tally questions = figures.tally(asked);
        keyFigure(
                to,
                "open questions",
                () -> lists.figure(to, questions.count(), "Open questions", asked, questions, "question"));
        to.close().element("p", "Read by machine. It misses statements and takes some for another's.", "class", "note");
        to.close();
        section(
                to,
                "quoted",
                "Who is quoted",
                "Words between quotation marks, by who says them, over all articles. Hatched: this actor more likely than"
                        + " anybody else, but the text does not tell. Two of one name are counted as one; “I” and “they” of whom"
                        + " an article tells no more are left out. Shares are of all"
                        + " quoted words; what nobody is given for sure is in the next section.");
        speakers(to);
        to.close();
        section(
                to,
                "sources",
                "Named against unnamed",
                "Every statement, quoted or reported, by what its source is. The bars show quoted words; statements without"
                        + " quotation marks have none.");
        to.open("div", "class", "breakdowns");
        for (Breakdown.By by : Breakdown.By.values()) {
            breakdown(to, by);
        }
        to.close().close();
        time(to);
        about(to);
        section(to, "findings", "Findings by check", "What the checks of this house found, over all articles.");
        FindingsTable.draw(
                to,
                figures.findings(),
                (code, found) -> lists.figure(
                        to,
                        found.count(),
                        FindingsTable.title(code),
                        Figure.of(Figure.Kind.FINDINGS, code),
                        found,
                        "finding"));
        to.close();
        section(to, "articles", "Articles", "Each leads to its own report.");
        articles(to);
        to.close();
        section(to, "tables", "Tables", "The same figures and more for spreadsheets, R and Python, beside this page.");
        to.open("ul");
        tables.forEach((file, what) ->
                to.open("li").element("a", file, "href", file).text(": " + what).close());
        to.close().close();
        to.open("section", "id", "definitions").element("h2", "What the figures mean");
        Definitions.write(to);
        to.close().close().close();
        return to;
    }

    private void breakdown(Markup to, Breakdown.By by) {
        Map<String, Tally> groups = figures.groups(by);
        List<BreakdownChart.Part> parts = new ArrayList<>();
        groups.forEach((label, tally) -> parts.add(new BreakdownChart.Part(label, tally.quotedWords(), tally.count())));
        BreakdownChart.draw(
                to,
                by,
                parts,
                (part, what) ->
                        statements(to, part.words(), what, Figure.group(by, part.label()), groups.get(part.label())),
                (part, what) -> statements(
                        to, part.statements(), what, Figure.group(by, part.label()), groups.get(part.label())));
    }

    private void statements(Markup to, int shown, String title, Figure figure, Tally tally) {
        lists.figure(to, shown, title, figure, tally, "statement");
    }

    private void time(Markup to) {
        section(
                to,
                "time",
                "Over time",
                "The same groups by when articles were written: in each cell quoted words and their share of the period, below"
                        + " them statements and theirs. The bars show quoted words."
                        + (figures.undated() == 0
                                ? ""
                                : " Without " + ActorCard.count(figures.undated(), "article")
                                        + " of which that is not known."));
        for (Breakdown.By by : Breakdown.By.values()) {
            OverTimeChart.draw(to, by, figures.periods(by), lists);
        }
        to.close();
    }

    private void about(Markup to) {
        section(
                to,
                "about",
                "Who speaks about whom",
                "How often each speaker mentions another actor in what it says, pronouns included, over all articles. Perhaps:"
                        + " where it is unclear who speaks or who is meant.");
        List<ArchiveFigures.SpeaksAbout> pairs = figures.about();
        if (pairs.isEmpty()) {
            to.element("p", "Nobody speaks about anybody else in these articles.", "class", "none")
                    .close();
            return;
        }
        to.open("table", "class", "pairs").open("thead").open("tr");
        for (String heading : List.of("Speaker", "About", "Mentions", "Perhaps more", "Articles")) {
            to.element("th", heading, "scope", "col");
        }
        to.close().close().open("tbody");
        for (ArchiveFigures.SpeaksAbout pair : pairs.subList(0, Math.min(SPEAKERS, pairs.size()))) {
            String what = pair.speaker() + " about " + pair.about();
            to.open("tr").open("th", "scope", "row");
            to.element("bdi", ActorCard.shorten(pair.speaker(), 60)).close().open("td");
            to.element("bdi", ActorCard.shorten(pair.about(), 60)).close();
            Figure certain = Figure.of(Figure.Kind.ABOUT, pair.speaker(), pair.about());
            Figure perhaps = Figure.of(Figure.Kind.PERHAPS_ABOUT, pair.speaker(), pair.about());
            mentions(to, pair.certain().count(), what, certain, pair.certain());
            mentions(to, pair.perhaps().count(), what + ", perhaps", perhaps, pair.perhaps());
            mentions(to, pair.certain().articles(), what, certain, pair.certain());
            to.close();
        }
        to.close().close();
        if (pairs.size() > SPEAKERS) {
            to.element("p", "The " + SPEAKERS + " most frequent of " + pairs.size() + " pairs.", "class", "note");
        }
        to.close();
    }

    private void mentions(Markup to, int shown, String title, Figure figure, Tally tally) {
        to.open("td", "class", "number");
        lists.figure(to, shown, title, figure, tally, "mention");
        to.close();
    }

    private static void section(Markup to, String id, String title, String caption) {
        to.open("section", "id", id, "aria-labelledby", id + "-title");
        to.element("h2", title, "id", id + "-title").element("p", caption, "class", "caption");
    }

    private static void keyFigure(Markup to, String label, Runnable figure) {
        to.open("div").element("dt", label).open("dd");
        figure.run();
        to.close().close();
    }

    private static void toArticles(Markup to, int number) {
        to.element("a", String.valueOf(number), "href", "#articles");
    }

    private void speakers(Markup to) {
        List<ArchiveFigures.Speaker> speakers = figures.speakers();
        if (speakers.isEmpty()) {
            to.element("p", "Nobody is quoted or reported in these articles.", "class", "none");
            return;
        }
        int all = figures.total().quotedWords();
        to.open("table", "class", "bars").open("thead").open("tr").element("th", "Speaker", "scope", "col");
        to.element("td", "");
        for (String heading : List.of("Quoted words", "Share", "Perhaps more", "Statements", "Articles")) {
            to.element("th", heading, "scope", "col");
        }
        to.close().close().open("tbody");
        for (ArchiveFigures.Speaker speaker : speakers.subList(0, Math.min(SPEAKERS, speakers.size()))) {
            Tally certain = speaker.certain();
            Tally perhaps = speaker.perhaps();
            Figure said = Figure.of(Figure.Kind.SAID, speaker.name());
            Figure perhapsSaid = Figure.of(Figure.Kind.PERHAPS_SAID, speaker.name());
            to.open("tr").open("th", "scope", "row");
            to.element("bdi", ActorCard.shorten(speaker.name(), 60)).element("small", speaker.type());
            to.close().open("td", "class", "drawing");
            ShareBar.draw(
                    to,
                    all,
                    List.of(
                            new ShareBar.Part("fill c0", certain.quotedWords()),
                            new ShareBar.Part("hatched c0", perhaps.quotedWords())));
            to.close();
            figure(to, certain.quotedWords(), speaker.name(), said, certain);
            to.element("td", Share.words(certain.quotedWords(), all), "class", "number");
            figure(to, perhaps.quotedWords(), speaker.name() + ", perhaps", perhapsSaid, perhaps);
            figure(to, certain.count(), speaker.name(), said, certain);
            figure(to, certain.articles(), speaker.name(), said, certain);
            to.close();
        }
        to.close().close();
        if (speakers.size() > SPEAKERS) {
            to.element("p", "The " + SPEAKERS + " most quoted of " + speakers.size() + ".", "class", "note");
        }
    }

    private void figure(Markup to, int shown, String title, Figure figure, Tally tally) {
        to.open("td", "class", "number");
        statements(to, shown, title, figure, tally);
        to.close();
    }

    private void articles(Markup to) {
        to.open("table", "class", "articles").open("thead").open("tr").element("th", "Article", "scope", "col");
        for (String heading :
                List.of("Words", "Quoted words", "Statements", "Speakers", "Open questions", "Findings")) {
            to.element("th", heading, "scope", "col");
        }
        to.close().close().open("tbody");
        for (ArchiveFigures.Entry entry : figures.articles()) {
            to.open("tr").open("th", "scope", "row");
            to.element("a", entry.title(), "href", entry.address()).element("small", entry.document());
            to.close();
            number(to, entry.words(), entry.address());
            number(to, entry.quotedWords(), entry.address() + "#quoted");
            number(to, entry.statements(), entry.address() + "#sources");
            number(to, entry.speakers(), entry.address() + "#quoted");
            number(to, entry.questions(), entry.address() + "#questions");
            number(to, entry.findings(), entry.address() + "#findings");
            to.close();
        }
        to.close().close();
        if (figures.count() > figures.articles().size()) {
            to.element(
                    "p",
                    "The first " + figures.articles().size() + " of " + figures.count()
                            + "; the table of articles has them all.",
                    "class",
                    "note");
        }
    }

    private static void number(Markup to, int number, String address) {
        to.open("td", "class", "number");
        to.element("a", String.valueOf(number), "href", address, "class", "figure")
                .close();
    }
}
