package org.antecedent.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes articles in one format. */
interface Exporter {
    /** What the format holds of an article; what it does not hold is counted as lost. */
    Set<Part> holds();

    /** What the last of an article's files ends with: where that is there, all of them are. */
    String lastEnding();

    /** The files of one article, in the order in which they are written. Losses are those alone that do not follow from {@link #holds}. */
    Export write(Document document);

    /** Files that stand once beside those of all articles, by name. */
    default Map<String, String> beside() {
        return Map.of();
    }

    /** The one file that all articles share, where they do: each article's file is added to it. */
    default Optional<String> table() {
        return Optional.empty();
    }

    /** What stands in a shared file before the first article. */
    default String head() {
        return "";
    }
}
