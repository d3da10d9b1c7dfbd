package org.antecedent.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.antecedent.corpus.Linking.Certainty;
import org.antecedent.editor.ActorCard;

/**
 * How much many articles say of one actor.
 *
 * @param statements those that are certainly its own
 * @param since the day of the earliest article, where any is known
 * @param certainty how sure it is that all mean the same
 */
public record AcrossArticles(int articles, int statements, Optional<LocalDate> since, Certainty certainty) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** “In 12 articles · 34 statements · since 3 May 2014”. */
    public String line() {
        return "In " + ActorCard.count(articles, "article")
                + (certainty == Certainty.POSSIBLE ? ", by the name alone" : "")
                + " · " + ActorCard.count(statements, "statement")
                + since.map(day -> " · since " + DAY.format(day)).orElse("");
    }

    /** With what another collection says. */
    public AcrossArticles plus(AcrossArticles other) {
        return new AcrossArticles(
                articles + other.articles,
                statements + other.statements,
                since.isPresent() && other.since.isPresent()
                        ? since.filter(day -> day.isBefore(other.since.get())).or(other::since)
                        : since.or(other::since),
                certainty.compareTo(other.certainty) > 0 ? certainty : other.certainty);
    }
}
