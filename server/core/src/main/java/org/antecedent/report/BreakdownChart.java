package org.antecedent.report;

import java.util.ArrayList;
import java.util.List;

/** A whole in the parts that one question makes: one bar, and below it what each part is. */
final class BreakdownChart {
    private BreakdownChart() {}

    /** One part. */
    record Part(String label, int words, int statements) {}

    /** Writes a figure of a part; the heading is for the list of what it counts. */
    interface Cell {
        void write(Part part, String what);
    }

    static void draw(Markup to, Breakdown.By by, List<Part> parts, Cell words, Cell statements) {
        int allWords = parts.stream().mapToInt(Part::words).sum();
        int allStatements = parts.stream().mapToInt(Part::statements).sum();
        to.open("div", "class", "breakdown").element("h3", title(by));
        List<ShareBar.Part> bars = new ArrayList<>();
        parts.forEach(part -> bars.add(new ShareBar.Part(style(by, part.label()), part.words())));
        ShareBar.draw(to, allWords, bars);
        to.open("table").open("thead").open("tr");
        to.element("th", "Source", "scope", "col");
        to.element("th", "Quoted words", "scope", "col").element("th", "Share", "scope", "col");
        to.element("th", "Statements", "scope", "col").element("th", "Share", "scope", "col");
        to.close().close().open("tbody");
        for (Part part : parts) {
            String what = title(by) + ": " + part.label();
            to.open("tr").open("th", "scope", "row");
            to.open("svg", "class", "key", "aria-hidden", "true", "focusable", "false");
            to.empty("rect", "class", style(by, part.label()), "width", "100%", "height", "100%");
            to.close().text(part.label()).close();
            to.open("td", "class", "number");
            words.write(part, what);
            to.close().element("td", Share.words(part.words(), allWords), "class", "number");
            to.open("td", "class", "number");
            statements.write(part, what);
            to.close().element("td", Share.words(part.statements(), allStatements), "class", "number");
            to.close();
        }
        to.close().close().close();
    }

    static String title(Breakdown.By by) {
        return switch (by) {
            case SOURCING -> "Named and unnamed sources";
            case TYPE -> "What the sources are";
            case GENDER -> "Women and men";
        };
    }

    /** What is not known for sure is hatched or hollow on every page; the others have a colour by their place. */
    static String style(Breakdown.By by, String label) {
        return switch (label) {
            case Breakdown.UNCLEAR -> "hatched grey";
            case Breakdown.NOBODY -> "nobody";
            case Breakdown.UNKNOWN, Breakdown.NO_PERSON -> "fill grey";
            default -> "fill c" + Breakdown.labels(by).indexOf(label) % 8;
        };
    }
}
