package org.antecedent.check.naming;

import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.Naming;
import org.antecedent.coreference.Actor;
import org.antecedent.knowledge.Country;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;

/** A name of a city where a government sits, or of its building: whether a text means the place by it, or the government. */
public final class Seat {
    private static final Set<String> LOCATING = Set.of("in", "at", "near", "outside", "around", "capital");
    /** Whoever is to do what follows “that” after these is no city. */
    private static final Set<String> DEMANDING =
            Set.of("demand", "insist", "ask", "request", "urge", "propose", "recommend", "require");

    private Seat() {}

    /** The country whose government the name stands for; empty where it is the place, or no seat at all. */
    public static Optional<Country> government(Article article, Mention mention) {
        if (mention.kind() != Mention.Kind.NAME) {
            return Optional.empty();
        }
        Optional<Country> country = article.knowledge().countryOfSeat(Naming.bare(article, mention));
        if (country.isEmpty() || isPlace(article, mention)) {
            return Optional.empty();
        }
        // A capital that acts is its country; elsewhere coreference leaves it a city.
        boolean acts = isToAct(article, mention)
                || article.actorOf(mention)
                        .map(Actor::name)
                        .filter(country.get().name()::equals)
                        .isPresent();
        return country.filter(any -> acts);
    }

    /** “in Ankara”, “the capital, Ankara”. */
    static boolean isPlace(Article article, Mention mention) {
        Sentence sentence = article.reading().sentence(mention);
        int before = mention.first() - 1;
        if (before >= 0 && sentence.form(before).equals(",")) {
            before--;
        }
        return before >= 0 && LOCATING.contains(sentence.lower(before));
    }

    /** “demanded that Quito respect the treaty”: a subjunctive looks like a noun. */
    static boolean isToAct(Article article, Mention mention) {
        Sentence sentence = article.reading().sentence(mention);
        int first = mention.first();
        return first > 1 && sentence.lower(first - 1).equals("that") && DEMANDING.contains(sentence.lemma(first - 2));
    }
}
