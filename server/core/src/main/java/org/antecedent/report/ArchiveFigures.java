package org.antecedent.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.antecedent.check.Finding;
import org.antecedent.exchange.StatementRow;

/**
 * The figures of many articles, added up one article after the other. It keeps counts and the addresses of pages, no article: a
 * line an article, and one an actor by name. Two of one name are counted as one, whoever they are. For one thread.
 */
public final class ArchiveFigures {
    private final List<Entry> articles = new ArrayList<>();
    private final Map<Breakdown.By, Map<String, Tally>> breakdowns = new EnumMap<>(Breakdown.By.class);
    private final Map<String, Speaker> speakers = new HashMap<>();
    private final Map<String, Tally> findings = new TreeMap<>();

    /**
     * One article.
     *
     * @param address of its page, from the index page; not escaped
     */
    public record Entry(
            String document,
            String title,
            String address,
            int words,
            int quotedWords,
            int statements,
            int speakers,
            int questions,
            int findings) {}

    /** One who speaks, over all articles. */
    record Speaker(String name, String type, Tally certain, Tally perhaps) {}

    /** @param address where the article's page lies, as a relative URI */
    public void add(ArticleReport report, String address) {
        articles.add(new Entry(
                report.document(),
                report.title(),
                address,
                report.words(),
                report.quotedWords(),
                report.statements().size(),
                (int) report.actors().stream()
                        .filter(actor -> !actor.said().isEmpty())
                        .count(),
                report.questions().size(),
                report.findings().size()));
        for (Breakdown breakdown : report.breakdowns()) {
            Map<String, Tally> tallies = breakdowns.computeIfAbsent(breakdown.by(), any -> new HashMap<>());
            breakdown
                    .groups()
                    .forEach((label, rows) -> tallies.computeIfAbsent(label, any -> new Tally())
                            .add(part(report, address + "#sources", rows)));
        }
        for (ActorFigures actor : report.actors()) {
            if (actor.speaks()) {
                add(actor, report, address + "#quoted");
            }
        }
        Map<String, Integer> found = new TreeMap<>();
        report.findings().stream().map(Finding::code).forEach(code -> found.merge(code, 1, Integer::sum));
        found.forEach((code, count) -> findings.computeIfAbsent(code, any -> new Tally())
                .add(new Tally.Part(report.title(), address + "#findings", 0, count)));
    }

    private void add(ActorFigures actor, ArticleReport report, String address) {
        Speaker speaker = speakers.computeIfAbsent(
                actor.name(), name -> new Speaker(name, actor.actor().type().inWords(), new Tally(), new Tally()));
        if (!actor.said().isEmpty()) {
            speaker.certain().add(part(report, address, actor.said()));
        }
        if (!actor.perhapsSaid().isEmpty()) {
            speaker.perhaps().add(part(report, address, actor.perhapsSaid()));
        }
    }

    private static Tally.Part part(ArticleReport report, String address, List<StatementRow> rows) {
        int words = rows.stream().mapToInt(StatementRow::quotedWords).sum();
        return new Tally.Part(report.title(), address, words, rows.size());
    }

    List<Entry> articles() {
        return List.copyOf(articles);
    }

    int sum(ToIntFunction<Entry> figure) {
        return articles.stream().mapToInt(figure).sum();
    }

    /** The groups of each question in their order. */
    Map<String, Tally> groups(Breakdown.By by) {
        Map<String, Tally> tallies = breakdowns.getOrDefault(by, Map.of());
        Map<String, Tally> ordered = new LinkedHashMap<>();
        for (String label : Breakdown.labels(by)) {
            if (tallies.containsKey(label)) {
                ordered.put(label, tallies.get(label));
            }
        }
        return ordered;
    }

    /** Those who speak, the most quoted first. */
    List<Speaker> speakers() {
        return speakers.values().stream()
                .sorted(Comparator.comparingInt((Speaker one) -> one.certain().words())
                        .thenComparingInt(one -> one.perhaps().words())
                        .thenComparingInt(one -> one.certain().statements())
                        .reversed()
                        .thenComparing(Speaker::name))
                .toList();
    }

    /** By the code of the check: how often it found something counts as statements. */
    Map<String, Tally> findings() {
        return findings;
    }
}
