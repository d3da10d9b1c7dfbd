package org.antecedent.check.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.Narration;
import org.antecedent.check.PersonalPronoun;
import org.antecedent.coreference.Actor;
import org.antecedent.coreference.Candidate;
import org.antecedent.coreference.Resolution;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;

/** A pronoun of the third person in prose. */
record ReadPronoun(Mention mention, PersonalPronoun pronoun) {
    private static final Set<String> STYLES = Set.of(
            "highness", "majesty", "excellency", "holiness", "eminence", "honour", "honor", "grace", "beatitude");

    /**
     * Those whose resolution came to the status, in text order. Titles and headings are left out: they lean on the article
     * below them.
     */
    static List<ReadPronoun> in(Article article, Resolution.Status status) {
        List<ReadPronoun> found = new ArrayList<>();
        for (ReadPronoun pronoun : article.readOut(ReadPronoun.class, ReadPronoun::read)) {
            if (article.resolutionOf(pronoun.mention()).status() == status) {
                found.add(pronoun);
            }
        }
        return found;
    }

    private static List<ReadPronoun> read(Article article) {
        List<ReadPronoun> pronouns = new ArrayList<>();
        for (Mention mention : article.mentions()) {
            if (mention.kind() == Mention.Kind.PRONOUN
                    && Narration.isProse(article, article.reading().sentence(mention))) {
                of(article, mention).ifPresent(pronouns::add);
            }
        }
        return pronouns;
    }

    /** Empty for a mention that is no pronoun of the third person. */
    static Optional<ReadPronoun> of(Article article, Mention mention) {
        return PersonalPronoun.of(article.words(mention))
                .filter(pronoun -> !isOfATitle(article, mention))
                .map(pronoun -> new ReadPronoun(mention, pronoun));
    }

    /** “His Highness”, “Her Majesty”. */
    private static boolean isOfATitle(Article article, Mention mention) {
        Sentence sentence = article.reading().sentence(mention);
        return mention.end() < sentence.size() && STYLES.contains(sentence.lower(mention.end()));
    }

    /** What a reader may take it for: one mention an actor, best first, each with its reasons. */
    Map<Mention, Candidate> candidates(Article article) {
        return candidates(article, article.resolutionOf(mention));
    }

    /** One mention an actor, best first. */
    static Map<Mention, Candidate> candidates(Article article, Resolution resolution) {
        Map<Mention, Candidate> candidates = new LinkedHashMap<>();
        Set<Integer> actors = new HashSet<>();
        for (Candidate candidate : resolution.candidates()) {
            Mention antecedent = article.mention(candidate.antecedent());
            if (actors.add(who(article, antecedent))) {
                candidates.put(antecedent, candidate);
            }
        }
        return candidates;
    }

    /** The id of the mention's actor; below zero, and its own, for one that has none. */
    static int who(Article article, Mention mention) {
        return article.actorOf(mention).map(Actor::id).orElse(-1 - mention.id());
    }

    /** What a second pronoun with the same doubt shares: told once, a reader has understood. */
    record Doubt(int paragraph, PersonalPronoun pronoun, Set<Integer> actors) {}

    Doubt doubt(Article article) {
        return doubt(article, candidates(article).keySet());
    }

    /** The doubt between some of them. */
    Doubt doubt(Article article, Set<Mention> antecedents) {
        Set<Integer> actors = new HashSet<>();
        antecedents.forEach(antecedent -> actors.add(who(article, antecedent)));
        return new Doubt(article.reading().paragraph(mention).index(), pronoun, actors);
    }
}
