package org.antecedent.check.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Narration;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.knowledge.Country;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;

/** A capital that is the city here and the government there. */
public final class Metonym implements Check {
    private static final About ABOUT = new About(
            "metonym",
            "A city that is also a government",
            Severity.INFORMATION,
            Profile.DEFAULT,
            "Fires on the first use of a capital, or of a seat of government, for the government after the article has used the"
                    + " same name for the place. Keeps quiet on the place itself (“in Ankara”), where the name only ever"
                    + " means the government, and in quotations.",
            "A reader has just been told of the city, and has to work out that now the state is meant.",
            "The talks were held in the Peruvian capital, Lima.\n\n**Lima** has closed its border with Chile.",
            "Peru has closed its border with Chile. The talks were held in Lima.",
            "our own judgement");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Mention> places = new HashMap<>();
        Set<String> told = new HashSet<>();
        for (Mention mention : article.mentions()) {
            if (mention.kind() != Mention.Kind.NAME || !Narration.holds(article, mention)) {
                continue; // No name, or a speaker's.
            }
            String name = Naming.bare(article, mention);
            Optional<Country> country = article.knowledge().countryOfSeat(name);
            if (country.isEmpty()) {
                continue; // No seat of a government.
            }
            if (Seat.isPlace(article, mention)) {
                places.put(name, mention);
                continue; // The city.
            }
            Mention place = places.get(name);
            if (place == null || !isGovernment(article, mention, place)) {
                continue; // Not the city before, or not for certain the government now.
            }
            if (!told.add(name)) {
                continue; // Told already.
            }
            findings.add(finding(article, mention, place, country.get()));
        }
        return findings;
    }

    /** Whether it acts, and is another actor than the city: a capital that acts is its country. */
    private static boolean isGovernment(Article article, Mention mention, Mention place) {
        if (Seat.isToAct(article, mention)) {
            return true;
        }
        boolean other = !article.actorOf(mention).equals(article.actorOf(place));
        return other && mention.role() == Mention.Role.SUBJECT;
    }

    private static Finding finding(Article article, Mention mention, Mention place, Country country) {
        Span span = Naming.bareSpan(article, mention);
        String name = article.text().words(span);
        String message = Naming.quoted(name) + " is the government here, and the city in "
                + Naming.quoted(around(article, place));
        Related literal = new Related(place.span(), "the city");
        Fix fix = new Fix(
                "Replace " + Naming.quoted(name) + " with " + Naming.quoted(country.name()),
                List.of(new Edit(span, country.name())));
        return ABOUT.finding(span, message, List.of(literal), List.of(fix));
    }

    /** The name with the word that makes it a place: “in Ankara”, “capital, Ankara”. */
    private static String around(Article article, Mention place) {
        Sentence sentence = article.reading().sentence(place);
        int first = place.first() - 1;
        first = sentence.form(first).equals(",") ? first - 1 : first;
        int start = sentence.start(first);
        int end = Naming.bareSpan(article, place).end();
        return Naming.oneLine(article.text().words(new Span(start, end)));
    }
}
