package org.antecedent.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.antecedent.analysis.Article;
import org.antecedent.coreference.Candidate;
import org.antecedent.coreference.Resolution;
import org.antecedent.mention.Mention;
import org.antecedent.text.Paragraph;

/**
 * A pronoun of the third person in prose, with what a reader may take it for.
 *
 * @param candidates one mention an actor, best first, each with its reasons
 */
record ReadPronoun(
        Mention mention, PersonalPronoun pronoun, Resolution.Status status, Map<Mention, Candidate> candidates) {

    /** Those of the article, in text order. Titles and headings are left out: they lean on the article below them. */
    static List<ReadPronoun> in(Article article) {
        List<ReadPronoun> found = new ArrayList<>();
        for (Mention mention : article.mentions()) {
            boolean prose = article.reading().paragraph(mention).role() == Paragraph.Role.BODY;
            if (mention.kind() == Mention.Kind.PRONOUN && prose) {
                Optional<PersonalPronoun> pronoun = PersonalPronoun.of(article.words(mention));
                pronoun.ifPresent(form -> found.add(of(article, mention, form)));
            }
        }
        return found;
    }

    private static ReadPronoun of(Article article, Mention mention, PersonalPronoun pronoun) {
        Resolution resolution = article.resolutionOf(mention);
        Map<Mention, Candidate> candidates = new LinkedHashMap<>();
        List<Object> actors = new ArrayList<>();
        for (Candidate candidate : resolution.candidates()) {
            Mention antecedent = article.mention(candidate.antecedent());
            Object actor = article.actorOf(antecedent).<Object>map(a -> a).orElse(antecedent);
            if (!actors.contains(actor)) {
                actors.add(actor);
                candidates.put(antecedent, candidate);
            }
        }
        return new ReadPronoun(mention, pronoun, resolution.status(), candidates);
    }

    /** What a second pronoun with the same doubt shares: told once, a reader has understood. */
    record Doubt(int paragraph, PersonalPronoun pronoun, Set<Object> actors) {}

    Doubt doubt(Article article) {
        Set<Object> actors = candidates.keySet().stream()
                .map(antecedent ->
                        article.actorOf(antecedent).<Object>map(a -> a).orElse(antecedent))
                .collect(Collectors.toSet());
        return new Doubt(article.reading().paragraph(mention).index(), pronoun, actors);
    }
}
