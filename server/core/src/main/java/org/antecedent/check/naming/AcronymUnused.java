package org.antecedent.check.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Narration;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.language.Sentence;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;

/** An abbreviation in brackets that the article never comes back to. */
public final class AcronymUnused implements Check {
    private static final About ABOUT = new About(
            "acronym-unused",
            "An abbreviation that is never used",
            Severity.HINT,
            Profile.STRICT,
            "Fires on an abbreviation in brackets behind the name that it is made of, where it stands nowhere else in the article."
                    + " Keeps quiet where it is used, in a headline too, and on brackets that say something else (“(R-Texas)”,"
                    + " a ticker, a country).",
            "A reader learns letters by heart for nothing.",
            "The Northern Grain Union (**NGU**) closed two mills. The union gave no reason.",
            "The Northern Grain Union (NGU) closed two mills. NGU gave no reason.",
            "Reuters Handbook of Journalism; Guardian style guide");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        for (Acronym acronym : Acronym.in(article)) {
            judge(article, acronym).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, Acronym acronym) {
        if (acronym.bracket().isEmpty() || !acronym.uses().isEmpty()) {
            return Optional.empty(); // Not in brackets, or used.
        }
        Span letters = acronym.bracket().get();
        Sentence sentence = article.sentenceAround(letters).orElseThrow();
        if (!Narration.isProse(article, sentence) || article.isQuoted(letters)) {
            return Optional.empty(); // A headline, or a speaker's words.
        }
        int token = sentence.tokenAt(letters.start());
        if (!sentence.form(token + 1).equals(")")) {
            return Optional.empty(); // The brackets say more: “(FRS; founded in 1998)”.
        }
        if (token + 2 < sentence.size() && sentence.isName(token + 2)) {
            return Optional.empty(); // The name goes on: “the Offshore Oil Corporation (OOC) Petroleum Limited”.
        }
        if (!isMadeOf(sentence, token - 2, acronym.letters())) {
            return Optional.empty(); // Says something else: “Boehner (R)”, “Apple (AAPL)”.
        }
        Span bracket = new Span(sentence.end(token - 2), sentence.end(token + 1));
        Fix fix = new Fix(
                "Delete " + Naming.quoted(article.text().words(bracket).strip()), List.of(new Edit(bracket, "")), true);
        String message = Naming.quoted(article.text().words(letters)) + " is not used again";
        return Optional.of(ABOUT.finding(letters, message, List.of(), List.of(fix)));
    }

    /** Whether the words before the bracket have these initials, in whatever order: names are translated, their letters not. */
    private static boolean isMadeOf(Sentence sentence, int last, String letters) {
        StringBuilder left = new StringBuilder(letters);
        for (int i = last; i >= 0 && i > last - 2 * letters.length() - 1 && left.length() > 0; i--) {
            int at = left.indexOf(sentence.form(i).substring(0, 1).toUpperCase(Locale.ROOT));
            if (at >= 0) {
                left.deleteCharAt(at);
            }
        }
        return left.length() == 0;
    }
}
