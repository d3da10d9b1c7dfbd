package org.antecedent.exchange;

import java.util.List;

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
        QuotedWords words = new QuotedWords();
        rows.forEach(words::add);
        return words.shares();
    }
}
