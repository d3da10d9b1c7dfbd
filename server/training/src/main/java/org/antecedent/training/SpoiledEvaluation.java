package org.antecedent.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.check.Finding;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.antecedent.training.SpoiledText.Kind;

/** How much of what was made unclear on purpose the checks see. */
final class SpoiledEvaluation {
    /** As much of the text as a developer needs to see what was missed. */
    private static final int BEFORE = 150;

    private static final int AFTER = 80;

    private final Analyzer analyzer;
    private final Checks checks;
    /** Seen, and all. */
    private final Map<Kind, int[]> counts = new EnumMap<>(Kind.class);

    private final List<String> missed = new ArrayList<>();

    SpoiledEvaluation(Analyzer analyzer, Checks checks) {
        this.analyzer = analyzer;
        this.checks = checks;
    }

    /** Judges so many texts, as evenly over the kinds as there are, drawn by the seed. */
    void add(List<SpoiledText> texts, int all, long seed) {
        Map<Kind, List<SpoiledText>> byKind = new EnumMap<>(Kind.class);
        texts.forEach(text ->
                byKind.computeIfAbsent(text.kind(), any -> new ArrayList<>()).add(text));
        // Kinds that have few come first, so that what they leave goes to the others.
        List<List<SpoiledText>> kinds = new ArrayList<>(byKind.values());
        kinds.sort(Comparator.comparingInt(List::size));
        int left = all;
        for (int i = 0; i < kinds.size(); i++) {
            List<SpoiledText> kind = kinds.get(i);
            int drawn = Math.min(kind.size(), left / (kinds.size() - i));
            Collections.shuffle(kind, new Random(seed));
            kind.subList(0, drawn).forEach(this::judge);
            left -= drawn;
        }
    }

    private void judge(SpoiledText spoiled) {
        Article article = analyzer.analyze(Text.of(spoiled.text()));
        boolean seen = checks.run(article).stream().anyMatch(finding -> shows(finding, spoiled));
        int[] count = counts.computeIfAbsent(spoiled.kind(), any -> new int[2]);
        count[1]++;
        if (seen) {
            count[0]++;
        } else {
            missed.add(spoiled.kind() + " " + spoiled.document() + ": " + around(article.text(), spoiled.edit()));
        }
    }

    private static String around(Text text, Edit edit) {
        int place = edit.span().start();
        Span span = new Span(Math.max(0, place - BEFORE), Math.min(text.length(), place + AFTER));
        return text.words(span).replaceAll("\\s+", " ");
    }

    private static boolean shows(Finding finding, SpoiledText spoiled) {
        return spoiled.kind().codes().contains(finding.code()) && finding.span().overlaps(spoiled.shown());
    }

    /** What was not seen, in the order of the kinds. */
    List<String> missed() {
        return missed;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        int seen = 0;
        int all = 0;
        for (Map.Entry<Kind, int[]> entry : counts.entrySet()) {
            int[] count = entry.getValue();
            out.append(line(entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '), count[0], count[1]));
            seen += count[0];
            all += count[1];
        }
        return out.append(line("all", seen, all)).toString();
    }

    private static String line(String name, int seen, int all) {
        return String.format(Locale.ROOT, "  %s: %d of %d seen (%.2f)%n", name, seen, all, (double) seen / all);
    }
}
