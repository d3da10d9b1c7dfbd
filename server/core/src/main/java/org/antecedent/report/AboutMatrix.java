package org.antecedent.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antecedent.editor.ActorCard;
import org.antecedent.mention.Mention;

/** Who speaks about whom: a row a speaker, a column an actor spoken about, and a disc as large as its count where they meet. */
final class AboutMatrix {
    private static final int ROWS = 12;
    private static final int COLUMNS = 10;
    private static final double LARGEST = 15;

    private final Map<Integer, Map<Integer, SpokenAbout>> cells = new HashMap<>();
    private final Cast cast;
    private final Evidence evidence;
    private final ArticleLinks links;

    AboutMatrix(ArticleReport report, Cast cast, Evidence evidence, ArticleLinks links) {
        this.cast = cast;
        this.evidence = evidence;
        this.links = links;
        for (SpokenAbout pair : report.about()) {
            if (cast.figures(pair.about()) != null) {
                cells.computeIfAbsent(pair.speaker(), any -> new HashMap<>()).put(pair.about(), pair);
            }
        }
    }

    void draw(Markup to) {
        if (cells.isEmpty()) {
            to.element("p", "Nobody in this article speaks about anybody else in it.", "class", "none");
            return;
        }
        Map<Integer, Integer> bySpeaker = new LinkedHashMap<>();
        Map<Integer, Integer> byTheme = new LinkedHashMap<>();
        int most = 1;
        for (Map<Integer, SpokenAbout> row : cells.values()) {
            for (SpokenAbout cell : row.values()) {
                bySpeaker.merge(cell.speaker(), count(cell), Integer::sum);
                byTheme.merge(cell.about(), count(cell), Integer::sum);
                most = Math.max(most, count(cell));
            }
        }
        List<Integer> rows = heaviest(bySpeaker, ROWS);
        List<Integer> columns = heaviest(byTheme, COLUMNS);
        to.open("div", "class", "scrolled", "tabindex", "0", "role", "region", "aria-label", "Who speaks about whom");
        to.open("table", "class", "matrix").open("thead").open("tr");
        to.element("th", "Speaker", "scope", "col");
        columns.forEach(
                id -> to.open("th", "scope", "col").element("bdi", name(id)).close());
        to.close().close().open("tbody");
        for (int speaker : rows) {
            to.open("tr")
                    .open("th", "scope", "row")
                    .element("bdi", name(speaker))
                    .close();
            for (int about : columns) {
                to.open("td");
                SpokenAbout cell = cells.get(speaker).get(about);
                if (cell != null) {
                    cell(to, cell, most);
                }
                to.close();
            }
            to.close();
        }
        to.close().close().close();
        int left = bySpeaker.size() - rows.size() + byTheme.size() - columns.size();
        if (left > 0) {
            to.element(
                    "p",
                    "The " + rows.size() + " who speak most about others, and the " + columns.size()
                            + " most spoken about.",
                    "class",
                    "note");
        }
    }

    private static int count(SpokenAbout cell) {
        return cell.mentions().size() + cell.unclear().size();
    }

    private List<Integer> heaviest(Map<Integer, Integer> counts, int most) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private String name(int actor) {
        return ActorCard.shorten(cast.figures(actor).name(), 32);
    }

    private void cell(Markup to, SpokenAbout cell, int most) {
        String colour = cast.colour(cast.figures(cell.speaker()).actor());
        double radius = LARGEST * Math.sqrt((double) count(cell) / most);
        to.open("svg", "class", "disc", "viewBox", "-16 -16 32 32", "aria-hidden", "true", "focusable", "false");
        to.empty(
                "circle",
                "class",
                (cell.mentions().isEmpty() ? "hatched " : "fill ") + colour,
                "r",
                String.valueOf(Math.round(radius * 10) / 10.0));
        to.close();
        String names = cast.figures(cell.speaker()).name() + " about "
                + cast.figures(cell.about()).name();
        List<Mention> all = new ArrayList<>(cell.mentions());
        all.addAll(cell.unclear());
        all.sort(Comparator.comparing(Mention::span));
        String certain =
                cell.mentions().isEmpty() ? "" : String.valueOf(cell.mentions().size());
        String perhaps = cell.unclear().isEmpty() ? "" : "+" + cell.unclear().size() + "?";
        String shown = (certain + " " + perhaps).strip();
        evidence.figure(to, shown, names, all, links::mention);
    }
}
