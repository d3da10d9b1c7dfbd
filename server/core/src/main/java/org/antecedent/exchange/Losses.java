package org.antecedent.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a format could not hold of all articles that were written in it so far. */
public final class Losses {
    private final Map<String, Loss> sums = new LinkedHashMap<>();
    private int articles;

    /** Counts one article. */
    public void add(List<Loss> losses) {
        articles++;
        for (Loss loss : losses) {
            sums.merge(
                    loss.one(), loss, (left, right) -> new Loss(left.one(), left.many(), left.count() + right.count()));
        }
    }

    public int articles() {
        return articles;
    }

    /** Each thing once, over all articles. */
    public List<Loss> all() {
        return List.copyOf(sums.values());
    }
}
