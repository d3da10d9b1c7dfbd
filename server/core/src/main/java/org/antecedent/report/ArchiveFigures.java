package org.antecedent.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.antecedent.check.Finding;
import org.antecedent.exchange.StatementRow;

/**
 * The figures of many articles, added up one article after the other. It keeps counts and the addresses of pages, no article: a
 * line for each of the first thousands, and one for each actor by name and each pair of them. Two of one name are counted as one,
 * whoever they are. For one thread.
 */
public final class ArchiveFigures {
    /** So many articles are listed; the table beside the page has them all. */
    static final int LISTED = 5_000;
    /** Beyond as many months, years are told apart. */
    private static final int MONTHS = 36;

    private final List<Entry> articles = new ArrayList<>();
    private int count;
    private Entry total = new Entry("", "", "", 0, 0, 0, 0, 0, 0);
    private final Map<Breakdown.By, Map<String, Tally>> breakdowns = new EnumMap<>(Breakdown.By.class);
    private final Map<String, Speaker> speakers = new HashMap<>();
    private final Map<String, Tally> findings = new TreeMap<>();
    private final Map<Pair, SpeaksAbout> about = new HashMap<>();
    /** By the month in which articles were written, where that is known. */
    private final Map<YearMonth, Map<Breakdown.By, Map<String, Tally>>> months = new TreeMap<>();

    private int undated;

    private record Pair(String speaker, String about) {}

    /** That one speaks about another, over all articles; mentions count as statements. */
    record SpeaksAbout(String speaker, String about, Tally certain, Tally perhaps) {}

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
            int findings) {
        private Entry plus(Entry other) {
            return new Entry(
                    "",
                    "",
                    "",
                    words + other.words,
                    quotedWords + other.quotedWords,
                    statements + other.statements,
                    speakers + other.speakers,
                    questions + other.questions,
                    findings + other.findings);
        }
    }

    /** One who speaks, over all articles. */
    record Speaker(String name, String type, Tally certain, Tally perhaps) {}

    /**
     * Adds an article.
     *
     * @param date when it was written, where that is known
     * @param address where the article's page lies, as a relative URI
     */
    public void add(ArticleReport report, Optional<LocalDate> date, String address) {
        add(new Entry(
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
        addTo(breakdowns, report, address);
        if (date.isPresent()) {
            addTo(
                    months.computeIfAbsent(YearMonth.from(date.get()), any -> new EnumMap<>(Breakdown.By.class)),
                    report,
                    address);
        } else {
            undated++;
        }
        for (SpokenAbout pair : report.about()) {
            add(pair, report, address + "#about");
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

    private void add(Entry entry) {
        count++;
        total = total.plus(entry);
        if (articles.size() < LISTED) {
            articles.add(entry);
        }
    }

    private static void addTo(Map<Breakdown.By, Map<String, Tally>> breakdowns, ArticleReport report, String address) {
        for (Breakdown breakdown : report.breakdowns()) {
            Map<String, Tally> tallies = breakdowns.computeIfAbsent(breakdown.by(), any -> new HashMap<>());
            breakdown
                    .groups()
                    .forEach((label, rows) -> tallies.computeIfAbsent(label, any -> new Tally())
                            .add(part(report, address + "#sources", rows)));
        }
    }

    private void add(SpokenAbout pair, ArticleReport report, String address) {
        Pair names = new Pair(report.called(pair.speaker()), report.called(pair.about()));
        SpeaksAbout sum = about.computeIfAbsent(
                names, any -> new SpeaksAbout(names.speaker(), names.about(), new Tally(), new Tally()));
        if (!pair.mentions().isEmpty()) {
            sum.certain()
                    .add(new Tally.Part(
                            report.title(), address, 0, pair.mentions().size()));
        }
        if (!pair.unclear().isEmpty()) {
            sum.perhaps()
                    .add(new Tally.Part(
                            report.title(), address, 0, pair.unclear().size()));
        }
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

    int count() {
        return count;
    }

    /** The first of them. */
    List<Entry> articles() {
        return List.copyOf(articles);
    }

    /** The sums over all articles. */
    Entry total() {
        return total;
    }

    /** How many do not say when they were written. */
    int undated() {
        return undated;
    }

    /** The groups of each question in their order. */
    Map<String, Tally> groups(Breakdown.By by) {
        return ordered(by, breakdowns.getOrDefault(by, Map.of()));
    }

    /** The groups of a question by month, “2026-02”, or by year, in their order. */
    Map<String, Map<String, Tally>> periods(Breakdown.By by) {
        Map<String, Map<String, Tally>> periods = new LinkedHashMap<>();
        months.forEach((month, groups) -> {
            String period = months.size() > MONTHS ? String.valueOf(month.getYear()) : month.toString();
            Map<String, Tally> sums = periods.computeIfAbsent(period, any -> new HashMap<>());
            groups.getOrDefault(by, Map.of())
                    .forEach((label, tally) ->
                            sums.computeIfAbsent(label, any -> new Tally()).add(tally));
        });
        periods.replaceAll((period, groups) -> ordered(by, groups));
        return periods;
    }

    /** Who speaks about whom, the most often first. */
    List<SpeaksAbout> about() {
        return about.values().stream()
                .sorted(Comparator.comparingInt(
                                (SpeaksAbout one) -> one.certain().statements())
                        .thenComparingInt(one -> one.perhaps().statements())
                        .reversed()
                        .thenComparing(SpeaksAbout::speaker)
                        .thenComparing(SpeaksAbout::about))
                .toList();
    }

    private static Map<String, Tally> ordered(Breakdown.By by, Map<String, Tally> tallies) {
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
