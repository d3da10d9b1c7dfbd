package org.antecedent.exchange;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a format cannot hold of an article, or of several.
 *
 * @param one what one of them is called
 * @param many what several are called
 * @param count how many, above zero
 */
public record Loss(String one, String many, int count) {
    /** As one line. */
    public static String line(List<Loss> losses) {
        return losses.stream().map(Loss::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return count + " " + (count == 1 ? one : many);
    }
}
