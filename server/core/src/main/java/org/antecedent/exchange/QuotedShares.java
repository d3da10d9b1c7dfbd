package org.antecedent.exchange;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.antecedent.coreference.Actor;

/**
 * Who is given how many of the words between quotation marks.
 *
 * @param words all of them
 * @param byActor by the actor's name over all articles, the most quoted first; without those of sources that are no known
 *     actor, or of which the text does not tell who they are
 * @param bySource by {@code named}, {@code unnamed} (a source without a name), {@code unclear} (it may be several) and
 *     {@code no source}
 * @param byGender by {@code male}, {@code female} and {@code unknown}, which those of unclear sources are, too
 */
public record QuotedShares(int statements, int words, List<Share> byActor, List<Share> bySource, List<Share> byGender) {
    /** @param words a part of all quoted words, above zero */
    public record Share(String of, int words) {}

    /** The shares over the rows of any number of articles. */
    public static QuotedShares of(List<StatementRow> rows) {
        return new QuotedShares(
                rows.size(),
                rows.stream().mapToInt(StatementRow::quotedWords).sum(),
                shares(
                        rows.stream().filter(row -> row.speaker().isPresent()).toList(),
                        row -> row.speaker().map(Actor::name).orElseThrow()),
                shares(rows, row -> row.sourcing().label()),
                shares(rows, QuotedShares::gender));
    }

    private static String gender(StatementRow row) {
        return row.speaker().flatMap(speaker -> row.gender()).orElse("unknown");
    }

    private static List<Share> shares(List<StatementRow> rows, Function<StatementRow, String> key) {
        Map<String, Integer> words = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.quotedWords() > 0)
                .forEach(row -> words.merge(key.apply(row), row.quotedWords(), Integer::sum));
        return words.entrySet().stream()
                .map(entry -> new Share(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Share::words).reversed())
                .toList();
    }
}
