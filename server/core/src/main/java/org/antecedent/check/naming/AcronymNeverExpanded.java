package org.antecedent.check.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.HouseList;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.knowledge.Organization;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/** An abbreviation that is nowhere written out. */
public final class AcronymNeverExpanded implements Check {
    private static final About ABOUT = new About(
                    "acronym-never-expanded",
                    "An abbreviation that is never explained",
                    Severity.HINT,
                    Profile.DEFAULT,
                    "Fires on the first use of an abbreviation of three letters or more for a body that the article writes out nowhere."
                            + " Keeps quiet on abbreviations that the house knows, on companies, clubs, broadcasters and newspapers,"
                            + " which are called so, in quotations, and where the words that the letters stand for are in the text.",
                    "Only those who know the body already know what is meant.",
                    "Guards of the **NVRK** closed the road to the airport.",
                    "NATO closed the road to the airport.",
                    "AP Stylebook")
            .settledBy(HouseList.ABBREVIATIONS);

    private static final int SHORTEST = 3;
    /** They are called by their letters. */
    private static final Set<String> BRANDS = Set.of("company", "media", "news-agency", "sport", "bank", "university");
    /** Beside these stands what somebody or something is called. */
    private static final Set<String> CALLED = Set.of(
            "company",
            "firm",
            "carmaker",
            "automaker",
            "airline",
            "carrier",
            "broadcaster",
            "channel",
            "station",
            "network",
            "newspaper",
            "daily",
            "magazine",
            "website",
            "site",
            "portal",
            "agency",
            "brand",
            "bank",
            "operator",
            "giant",
            "group",
            "retailer",
            "chain",
            "manufacturer",
            "maker",
            "band",
            "club",
            "rapper",
            "label");

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
        if (house.abbreviations().contains(acronym.letters())
                || acronym.letters().length() < SHORTEST) {
            return Optional.empty(); // Known to everybody, or too short to tell from initials.
        }
        if (acronym.narrated().isEmpty()) {
            return Optional.empty(); // Not used by the article itself.
        }
        if (acronym.bracket().isPresent() || acronym.name().isPresent()) {
            return Optional.empty(); // Written out somewhere.
        }
        Mention use = acronym.narrated().get();
        if (isPartOfMore(article, article.reading().sentence(use), use.end())) {
            return Optional.empty(); // “the FIRST Global robotics competition”
        }
        if (isExplainedRightAfter(article.reading().sentence(use), use.end())) {
            return Optional.empty(); // “SOHR (Syrian Observatory for Human Rights)”
        }
        if (isBrand(article, use, acronym.letters())) {
            return Optional.empty(); // Called so: “the carmaker BYD”.
        }
        if (isNamedInFull(article, use) || acronym.isSpelledOutIn(article)) {
            return Optional.empty(); // The words are there, if not side by side.
        }
        Span span = Naming.bareSpan(article, use);
        String message = Naming.quoted(article.text().words(span)) + " is not explained anywhere";
        return Optional.of(ABOUT.finding(span, message, List.of(), List.of()));
    }

    /** Whether a name goes on behind it; an office is none: “NVRK Chairman Nora Hallberg”. */
    private static boolean isPartOfMore(Article article, Sentence sentence, int next) {
        return next < sentence.size()
                && sentence.isName(next)
                && Character.isUpperCase(sentence.form(next).charAt(0))
                && article.knowledge().title(sentence.form(next)).isEmpty();
    }

    private static boolean isExplainedRightAfter(Sentence sentence, int next) {
        return next + 2 < sentence.size()
                && sentence.form(next).equals("(")
                && !sentence.form(next + 2).equals(")");
    }

    private static boolean isBrand(Article article, Mention use, String letters) {
        Optional<Organization> known = article.knowledge().organization(letters);
        if (known.filter(one -> BRANDS.contains(one.kind())).isPresent()) {
            return true;
        }
        Sentence sentence = article.reading().sentence(use);
        int before = sentence.tokenAt(use.head().start()) - 1;
        boolean afterKind = before >= 0 && CALLED.contains(sentence.lower(before));
        int last = Math.min(sentence.size(), use.end() + 2);
        return afterKind || sentence.forms().subList(use.end(), last).stream().anyMatch(CALLED::contains);
    }

    private static boolean isNamedInFull(Article article, Mention use) {
        return article.actorOf(use).stream()
                .flatMap(actor -> article.mentionsOf(actor).stream())
                .anyMatch(mention -> mention.kind() == Mention.Kind.NAME
                        && Naming.bare(article, mention).contains(" "));
    }
}
