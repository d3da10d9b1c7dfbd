package org.antecedent.exchange;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antecedent.exchange.QuotedShares.Share;

/** Counts whose the words between quotation marks are, one statement after the other. What it keeps are sums. For one thread. */
public final class QuotedWords {
    private final Map<String, Integer> byActor = new LinkedHashMap<>();
    private final Map<String, Integer> bySource = new LinkedHashMap<>();
    private final Map<String, Integer> byGender = new LinkedHashMap<>();
    private int statements;
    private int words;

    public void add(StatementRow row) {
        statements++;
        int count = row.quotedWords();
        if (count == 0) {
            return;
        }
        words += count;
        row.speaker().ifPresent(speaker -> byActor.merge(speaker.name(), count, Integer::sum));
        bySource.merge(row.sourcing().label(), count, Integer::sum);
        byGender.merge(row.speaker().flatMap(speaker -> row.gender()).orElse("unknown"), count, Integer::sum);
    }

    /** The shares of all so far. */
    public QuotedShares shares() {
        return new QuotedShares(statements, words, shares(byActor), shares(bySource), shares(byGender));
    }

    private static List<Share> shares(Map<String, Integer> words) {
        return words.entrySet().stream()
                .map(entry -> new Share(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Share::words).reversed())
                .toList();
    }
}
