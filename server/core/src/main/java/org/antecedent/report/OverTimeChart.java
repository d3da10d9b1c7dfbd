package org.antecedent.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts that one question makes, period after period: a bar for each, as long as the period has quoted words. */
final class OverTimeChart {
    private OverTimeChart() {}

    /** @param periods by period the groups, each by its label */
    static void draw(Markup to, Breakdown.By by, Map<String, Map<String, Tally>> periods, CountedLists lists) {
        if (periods.isEmpty()) {
            return;
        }
        Set<String> labels = new LinkedHashSet<>(Breakdown.labels(by));
        labels.removeIf(label -> periods.values().stream().noneMatch(groups -> groups.containsKey(label)));
        int most =
                periods.values().stream().mapToInt(OverTimeChart::words).max().orElse(0);
        to.open("div", "class", "breakdown").element("h3", BreakdownChart.title(by));
        to.open("table", "class", "bars").open("thead").open("tr").element("th", "When", "scope", "col");
        to.element("td", "");
        labels.forEach(label -> to.element("th", label, "scope", "col"));
        to.close().close().open("tbody");
        periods.forEach((period, groups) -> {
            to.open("tr").element("th", period, "scope", "row").open("td", "class", "drawing");
            List<ShareBar.Part> parts = new ArrayList<>();
            groups.forEach((label, tally) ->
                    parts.add(new ShareBar.Part(BreakdownChart.style(by, label), tally.quotedWords())));
            ShareBar.draw(to, most, parts);
            to.close();
            int statements = groups.values().stream().mapToInt(Tally::count).sum();
            for (String label : labels) {
                Tally tally = groups.getOrDefault(label, new Tally());
                String title = BreakdownChart.title(by) + ", " + period + ": " + label;
                Figure figure = Figure.group(by, label).in(period);
                to.open("td", "class", "number");
                lists.figure(to, tally.quotedWords(), title, figure, tally, "statement");
                to.element("small", Share.words(tally.quotedWords(), words(groups)))
                        .empty("br");
                lists.figure(to, tally.count(), title, figure, tally, "statement");
                to.element("small", Share.words(tally.count(), statements)).close();
            }
            to.close();
        });
        to.close().close().close();
    }

    private static int words(Map<String, Tally> groups) {
        return groups.values().stream().mapToInt(Tally::quotedWords).sum();
    }
}
