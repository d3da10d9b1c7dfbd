package org.antecedent.corpus;

import java.util.List;
import java.util.Map;
import org.antecedent.text.Span;

/**
 * An actor as one article shows it. Spans are UTF-16 code units of the article, half open, in text order.
 *
 * @param name as it is shown: the full name
 * @param forms by how often, each name that the article calls it by
 * @param mentions never empty
 * @param introducing the one of the mentions that introduces it
 * @param statements how many statements are certainly its own
 * @param said what it says, in the parts of its statements
 * @param about by the index of another appearance in the article, where it speaks of it
 */
public record Appearance(
        Profile profile,
        String name,
        Map<String, Integer> forms,
        List<Span> mentions,
        Span introducing,
        int statements,
        List<Span> said,
        Map<Integer, List<Span>> about) {
    public Appearance {
        mentions = List.copyOf(mentions);
        said = List.copyOf(said);
    }
}
