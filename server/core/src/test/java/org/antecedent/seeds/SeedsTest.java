package org.antecedent.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.antecedent.analysis.Analyzer;
import org.antecedent.check.Checks;
import org.junit.jupiter.api.Test;

/**
 * Reads every sample article and prints what is right against its gold; with {@code -Dmisses} also every miss.
 */
class SeedsTest {
    private static final String HEADER = "%-20s %9s %9s %9s %10s %9s %12s %7s %9s %6s";
    private static final String LINE = HEADER + "%n";

    @Test
    void everySampleArticleIsReadAndScored() {
        Analyzer analyzer = Analyzer.standard();
        Checks checks = Checks.standard();
        List<String> misses = new ArrayList<>();
        StringBuilder table = new StringBuilder(LINE.formatted(
                "article",
                "pronouns",
                "I/we/you",
                "mentions",
                "statements",
                "sources",
                "must (coded)",
                "must",
                "must not",
                "extra"));
        Comparison.Row total = Comparison.Row.NOTHING;
        for (Seed seed : Seed.all()) {
            Comparison comparison = new Comparison(seed, analyzer, checks);
            Comparison.Row row = comparison.row(checks);
            table.append(line(row));
            total = total.plus(row);
            misses.addAll(comparison.misses());
        }
        table.append(line(total));
        System.out.print(table);
        if (System.getProperty("misses") != null) {
            misses.forEach(System.out::println);
        }
        assertThat(total.pronouns().of()).isPositive();
    }

    private static String line(Comparison.Row row) {
        return LINE.formatted(
                row.name(),
                row.pronouns(),
                row.speakerPronouns(),
                row.mentions(),
                row.statements(),
                row.sources(),
                row.mustImplemented(),
                row.must(),
                row.forbidden(),
                row.extra());
    }
}
