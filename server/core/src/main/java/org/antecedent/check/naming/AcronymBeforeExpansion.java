package org.antecedent.check.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.HouseList;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;

/** An abbreviation that is written out only further down. */
public final class AcronymBeforeExpansion implements Check {
    private static final About ABOUT = new About(
                    "acronym-before-expansion",
                    "An abbreviation before its expansion",
                    Severity.INFORMATION,
                    Profile.DEFAULT,
                    "Fires on the first use of an abbreviation of a body whose name is written out only in a later sentence. Keeps quiet"
                            + " where the name stands before it or in the same sentence, in headlines and quotations, and on"
                            + " abbreviations that the house knows.",
                    "A reader puzzles over letters that the next paragraph would have explained.",
                    "Guards of the **NGRC** closed the road.\n\nThe Northern Game Rangers Corps gave no reason.",
                    "The Northern Game Rangers Corps (NGRC) closed the road. Guards of the NGRC gave no reason.",
                    "Reuters Handbook of Journalism; AP Stylebook; Guardian style guide")
            .settledBy(HouseList.ABBREVIATIONS);

    private static final int SHORTEST = 3;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        for (Acronym acronym : Acronym.in(article)) {
            judge(article, house, acronym).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, HouseStyle house, Acronym acronym) {
        if (house.abbreviations().contains(acronym.letters())) {
            return Optional.empty(); // Known to everybody.
        }
        if (acronym.letters().length() < SHORTEST) {
            return Optional.empty(); // Any two words may begin so.
        }
        if (acronym.narrated().isEmpty() || acronym.name().isEmpty()) {
            return Optional.empty(); // Not used by the article itself, or never written out.
        }
        Mention use = acronym.narrated().get();
        Mention name = acronym.name().get();
        if (name.sentence() <= use.sentence()) {
            return Optional.empty(); // Written out before, or right beside it.
        }
        boolean explained = acronym.bracket()
                .filter(bracket -> bracket.start() < use.span().end())
                .isPresent();
        if (explained) {
            return Optional.empty(); // In brackets behind other words that stand for it: “the rangers (NGRC)”.
        }
        return Optional.of(finding(article, use, name));
    }

    private static Finding finding(Article article, Mention use, Mention name) {
        Span span = Naming.bareSpan(article, use);
        String letters = article.text().words(span);
        String full = Naming.bare(article, name);
        String message = Naming.quoted(letters) + " comes before what it stands for, " + full;
        String replacement = article(article, use, name) + full + " (" + letters + ")";
        Fix fix = new Fix(
                "Replace " + Naming.quoted(letters) + " with " + Naming.quoted(replacement),
                List.of(new Edit(span, replacement)),
                true);
        return ABOUT.finding(span, message, List.of(new Related(name.span(), full)), List.of(fix));
    }

    /** The article that the full name has further down, and the abbreviation does without: “NGRC closed”, “The Northern…”. */
    private static String article(Article article, Mention use, Mention name) {
        boolean full = article.words(name).regionMatches(true, 0, "the ", 0, 4);
        Sentence sentence = article.reading().sentence(use);
        int head = sentence.tokenAt(use.head().start());
        boolean has = head > 0 && sentence.lower(head - 1).equals("the");
        if (!full || has) {
            return "";
        }
        return head == 0 ? "The " : "the ";
    }
}
