package org.antecedent.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.antecedent.check.Finding;
import org.antecedent.check.Severity;

/** How much was found in how many articles. */
final class FindingCounts {
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private int articles;

    /** Counts one article. */
    void add(List<Finding> findings) {
        articles++;
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
    }

    /** Whether something as severe as this was found. */
    boolean any(Severity least) {
        return counts.keySet().stream().anyMatch(severity -> severity.compareTo(least) >= 0);
    }

    /** “2 warnings, 1 hint in 3 articles”. */
    String summary() {
        List<String> parts = new ArrayList<>();
        for (int i = Severity.values().length - 1; i >= 0; i--) {
            Severity severity = Severity.values()[i];
            int count = counts.getOrDefault(severity, 0);
            if (count > 0) {
                parts.add(count + " " + noun(severity, count));
            }
        }
        String found = parts.isEmpty() ? "nothing unclear" : String.join(", ", parts);
        return found + " in " + articles + (articles == 1 ? " article" : " articles");
    }

    private static String noun(Severity severity, int count) {
        String name =
                severity == Severity.INFORMATION ? "note" : severity.name().toLowerCase(Locale.ROOT);
        return count == 1 ? name : name + "s";
    }
}
