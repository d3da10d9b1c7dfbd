package org.antecedent.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The figures of many articles, added up one article after the other. It keeps counts, no article and no sentence: a line for each of
 * the first thousands, and one for each actor by name and each pair of them. Two of one name are counted as one, whoever they are.
 * For one thread.
 */
public final class ArchiveFigures {
    /** So many articles are listed; the table beside the page has them all. */
    static final int LISTED = 5_000;
    /** Beyond as many months, years are told apart. */
    private static final int MONTHS = 36;

    private final List<Entry> articles = new ArrayList<>();
    private final Map<Figure, Tally> tallies = new HashMap<>();
    /** Those in which articles were written. */
    private final TreeSet<YearMonth> months = new TreeSet<>();
    /** By the name of who speaks, what the first of that name is. */
    private final Map<String, String> types = new HashMap<>();

    private int count;
    private int undated;
    private Entry total = new Entry("", "", "", 0, 0, 0, 0, 0, 0);

    /**
     * One article, or the sum of several.
     *
     * @param address of its page, from the index page; a relative URI
     */
    record Entry(
            String document,
            String title,
            String address,
            int words,
            int quotedWords,
            int statements,
            int speakers,
            int questions,
            int findings) {
        private Entry plus(ArticleShare share) {
            return new Entry(
                    document,
                    title,
                    address,
                    words + share.words(),
                    quotedWords + share.quotedWords(),
                    statements + share.statements(),
                    speakers + share.speakers(),
                    questions + share.questions(),
                    findings + share.findings());
        }
    }

    /** One who speaks, over all articles. */
    record Speaker(String name, String type, Tally certain, Tally perhaps) {}

    /** That one speaks about another, over all articles. */
    record SpeaksAbout(String speaker, String about, Tally certain, Tally perhaps) {}

    /**
     * Adds an article.
     *
     * @param address where the article's page lies, as a relative URI
     */
    public void add(ArticleShare share, String address) {
        count++;
        total = total.plus(share);
        if (articles.size() < LISTED) {
            articles.add(new Entry(share.document(), share.title(), address, 0, 0, 0, 0, 0, 0).plus(share));
        }
        share.types().forEach(types::putIfAbsent);
        Optional<String> month = share.date().map(day -> YearMonth.from(day).toString());
        share.date().map(YearMonth::from).ifPresentOrElse(months::add, () -> undated++);
        for (Counted one : share.counted()) {
            for (Figure figure : figures(one, month)) {
                tallies.computeIfAbsent(figure, any -> new Tally()).add(count, one);
            }
        }
    }

    private static List<Figure> figures(Counted one, Optional<String> period) {
        List<Figure> figures = new ArrayList<>(one.figures());
        if (period.isPresent()) {
            one.figures().stream()
                    .filter(figure -> figure.kind() == Figure.Kind.GROUP)
                    .map(figure -> figure.in(period.get()))
                    .forEach(figures::add);
        }
        return figures;
    }

    /**
     * All figures that count it, once all articles are in: those of the period, too.
     *
     * @param date when its article was written, where that is known
     */
    public Collection<Figure> counting(Counted one, Optional<LocalDate> date) {
        return figures(one, date.map(YearMonth::from).map(this::period));
    }

    /** “2026-02”; over many months the year alone. */
    private String period(YearMonth month) {
        return months.size() > MONTHS ? String.valueOf(month.getYear()) : month.toString();
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

    /** How much a figure counts. */
    Tally tally(Figure figure) {
        return tallies.getOrDefault(figure, new Tally());
    }

    /** The groups of each question in their order. */
    Map<String, Tally> groups(Breakdown.By by) {
        Map<String, Tally> groups = new LinkedHashMap<>();
        for (String label : Breakdown.labels(by)) {
            Optional.ofNullable(tallies.get(Figure.group(by, label))).ifPresent(tally -> groups.put(label, tally));
        }
        return groups;
    }

    /** The groups of a question by month, “2026-02”, or by year, in their order. */
    Map<String, Map<String, Tally>> periods(Breakdown.By by) {
        Map<String, Map<String, Tally>> periods = new LinkedHashMap<>();
        for (YearMonth month : months) {
            Map<String, Tally> groups = periods.computeIfAbsent(period(month), any -> new LinkedHashMap<>());
            for (String label : Breakdown.labels(by)) {
                Tally ofMonth = tallies.get(Figure.group(by, label).in(month.toString()));
                if (ofMonth != null) {
                    groups.computeIfAbsent(label, any -> new Tally()).add(ofMonth);
                }
            }
        }
        return periods;
    }

    /** Who speaks about whom, the most often first. */
    List<SpeaksAbout> about() {
        return of(Figure.Kind.ABOUT, Figure.Kind.PERHAPS_ABOUT).stream()
                .map(names -> new SpeaksAbout(
                        names.get(0),
                        names.get(1),
                        tally(new Figure(Figure.Kind.ABOUT, names)),
                        tally(new Figure(Figure.Kind.PERHAPS_ABOUT, names))))
                .sorted(Comparator.comparingInt(
                                (SpeaksAbout one) -> one.certain().count())
                        .thenComparingInt(one -> one.perhaps().count())
                        .reversed()
                        .thenComparing(SpeaksAbout::speaker)
                        .thenComparing(SpeaksAbout::about))
                .toList();
    }

    /** Those who speak, the most quoted first. */
    List<Speaker> speakers() {
        return of(Figure.Kind.SAID, Figure.Kind.PERHAPS_SAID).stream()
                .map(names -> new Speaker(
                        names.get(0),
                        types.get(names.get(0)),
                        tally(new Figure(Figure.Kind.SAID, names)),
                        tally(new Figure(Figure.Kind.PERHAPS_SAID, names))))
                .sorted(Comparator.comparingInt((Speaker one) -> one.certain().quotedWords())
                        .thenComparingInt(one -> one.perhaps().quotedWords())
                        .thenComparingInt(one -> one.certain().count())
                        .reversed()
                        .thenComparing(Speaker::name))
                .toList();
    }

    /** Whom there is a figure of one of these kinds of. */
    private List<List<String>> of(Figure.Kind one, Figure.Kind other) {
        return tallies.keySet().stream()
                .filter(figure -> figure.kind() == one || figure.kind() == other)
                .map(Figure::of)
                .distinct()
                .toList();
    }

    /** By the code of the check, how often it found something. */
    Map<String, Tally> findings() {
        Map<String, Tally> findings = new TreeMap<>();
        tallies.forEach((figure, tally) -> {
            if (figure.kind() == Figure.Kind.FINDINGS) {
                findings.put(figure.of().get(0), tally);
            }
        });
        return findings;
    }
}
