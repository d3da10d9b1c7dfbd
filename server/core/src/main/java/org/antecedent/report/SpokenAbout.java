package org.antecedent.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.coreference.Actor;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;

/**
 * That one actor mentions another in what it says.
 *
 * @param mentions where both are certain: who speaks, and who is meant
 * @param unclear where one of them is no more than the likeliest
 */
public record SpokenAbout(int speaker, int about, List<Mention> mentions, List<Mention> unclear) {
    public SpokenAbout {
        mentions = List.copyOf(mentions);
        unclear = List.copyOf(unclear);
    }

    private record Pair(int speaker, int about) {}

    /** In the order in which they speak. What is said inside what another says is the inner speaker's alone; “I” is left out. */
    static List<SpokenAbout> in(Article article) {
        Map<Pair, List<Mention>> certain = new LinkedHashMap<>();
        Map<Pair, List<Mention>> unclear = new LinkedHashMap<>();
        for (Mention mention : article.mentions()) {
            Optional<Statement> statement = innermost(article, mention);
            Optional<Actor> speaker = statement.flatMap(article::actorOf);
            Optional<Actor> about = article.actorOf(mention);
            if (speaker.isEmpty()
                    || about.isEmpty()
                    || speaker.get().id() == about.get().id()) {
                continue; // Nobody speaks, nobody is meant, or both are one.
            }
            boolean sure = !article.isUnclear(mention) && !article.isSourceUnclear(statement.get());
            Pair pair = new Pair(speaker.get().id(), about.get().id());
            certain.computeIfAbsent(pair, any -> new ArrayList<>());
            unclear.computeIfAbsent(pair, any -> new ArrayList<>());
            (sure ? certain : unclear).get(pair).add(mention);
        }
        List<SpokenAbout> all = new ArrayList<>();
        certain.forEach((pair, mentions) ->
                all.add(new SpokenAbout(pair.speaker(), pair.about(), mentions, unclear.get(pair))));
        return all;
    }

    private static Optional<Statement> innermost(Article article, Mention mention) {
        return article.statementsAround(mention.span()).stream()
                .filter(statement -> statement.content().stream().anyMatch(content -> content.contains(mention.span())))
                .min(Comparator.comparingInt(statement -> statement.span().length()));
    }
}
