package org.antecedent.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The parts that one question makes, period after period: a bar for each, as long as the period has quoted words. */
final class OverTimeChart {
    private OverTimeChart() {}

    /**
     * @param periods by period the groups, each by its label
     * @param entry writes an entry of a list of articles
     */
    static void draw(
            Markup to,
            Breakdown.By by,
            Map<String, Map<String, Tally>> periods,
            Evidence evidence,
            BiConsumer<Markup, Tally.Part> entry) {
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
            groups.forEach(
                    (label, tally) -> parts.add(new ShareBar.Part(BreakdownChart.style(by, label), tally.words())));
            ShareBar.draw(to, most, parts);
            to.close();
            int statements =
                    groups.values().stream().mapToInt(Tally::statements).sum();
            for (String label : labels) {
                Tally tally = groups.getOrDefault(label, new Tally());
                String what = BreakdownChart.title(by) + ", " + period + ": " + label;
                to.open("td", "class", "number");
                figure(to, evidence, tally.words(), words(groups), what, tally, entry);
                to.empty("br");
                figure(to, evidence, tally.statements(), statements, what, tally, entry);
                to.close();
            }
            to.close();
        });
        to.close().close().close();
    }

    private static int words(Map<String, Tally> groups) {
        return groups.values().stream().mapToInt(Tally::words).sum();
    }

    private static void figure(
            Markup to,
            Evidence evidence,
            int number,
            int whole,
            String what,
            Tally tally,
            BiConsumer<Markup, Tally.Part> entry) {
        evidence.figure(to, String.valueOf(number), what, number == 0 ? List.of() : tally.parts(), entry);
        to.element("small", Share.words(number, whole));
    }
}
