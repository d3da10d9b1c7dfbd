package org.antecedent.check.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import org.antecedent.check.Profile;
import org.antecedent.check.Report;
import org.antecedent.check.Severity;
import org.antecedent.knowledge.ReportingVerb;
import org.antecedent.knowledge.ReportingVerb.Frame;
import org.antecedent.language.Penn;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Edit;

/** A reporting verb that takes a side. */
public final class LoadedAttributionVerb implements Check {
    private static final About ABOUT = new About(
            "loaded-attribution-verb",
            "A reporting verb that takes a side",
            Severity.HINT,
            Profile.DEFAULT,
            "Fires on a verb such as “claim”, “admit”, “concede”, “insist” or “boast” that reports what somebody says, in the"
                    + " article's own voice. Keeps quiet where nothing is said (“claimed responsibility”, “was admitted to"
                    + " hospital”), on the passive, which is another check's, and inside quotations. A house may add verbs, or"
                    + " take some for neutral.",
            "A reader is told what to think of a statement before reading it.",
            "The director **claimed** that the board had settled for too little.",
            "The group claimed responsibility, and the driver was admitted to hospital.",
            "newsroom guides; AP Stylebook");

    private static final Set<String> DOUBT = Set.of("claim", "allege", "purport", "profess", "contend");
    private static final Set<String> FAULT = Set.of("admit", "confess", "concede", "acknowledge");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Report report : Report.in(article)) {
            judge(article, house, report, told).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, HouseStyle house, Report report, Set<String> told) {
        String lemma = report.lemma();
        if (!isLoaded(article, house, lemma)) {
            return Optional.empty(); // “Said”, “added”, “told”.
        }
        if (report.statement().certainty() == Statement.Certainty.DOUBTFUL
                || report.source().isEmpty()) {
            return Optional.empty(); // Less than a clause is reported: “claimed responsibility”.
        }
        if (!report.isOfClause(article)) {
            return Optional.empty(); // “Banned from claiming asylum”.
        }
        String say = say(report.sentence().penn(report.cue())).orElse(null);
        if (say == null || isPassive(report)) {
            return Optional
                    .empty(); // “It was alleged”: nobody says it; “refused to admit”, “would claim”: not said yet.
        }
        if (!told.add(lemma + " " + Naming.of(article, report.source().get()))) {
            return Optional.empty(); // The same verb for the same speaker: once told, a writer looks for the others.
        }
        String words = article.text().words(report.cueSpan());
        String who = Naming.of(article, report.source().get());
        List<Related> related = List.of(new Related(report.source().get().span(), who));
        Fix fix = new Fix(
                "Replace " + Naming.quoted(words) + " with " + Naming.quoted(say),
                List.of(new Edit(report.cueSpan(), say)));
        String message =
                Naming.quoted(words) + effect(lemma, who) + ": " + Naming.quoted(say) + " leaves it to the reader";
        return Optional.of(ABOUT.finding(report.cueSpan(), message, related, List.of(fix)));
    }

    /** By what the house says; else by what is known of a verb that reports clauses or quotations. */
    private static boolean isLoaded(Article article, HouseStyle house, String lemma) {
        if (house.loadedVerbs().contains(lemma) || house.neutralVerbs().contains(lemma)) {
            return house.loadedVerbs().contains(lemma);
        }
        return article.knowledge()
                .reportingVerb(lemma)
                .filter(ReportingVerb::loaded)
                .filter(verb ->
                        verb.frames().contains(Frame.CLAUSE) || verb.frames().contains(Frame.QUOTE))
                .isPresent();
    }

    private static boolean isPassive(Report report) {
        int before = report.cue() - 1;
        return report.sentence().penn(report.cue()) == Penn.VBN
                && before >= 0
                && report.sentence().lemma(before).equals("be");
    }

    /** “Say” in the form of the verb; empty for an infinitive and for what is no verb. */
    private static Optional<String> say(Penn form) {
        return switch (form) {
            case VBD, VBN -> Optional.of("said");
            case VBZ -> Optional.of("says");
            case VBP -> Optional.of("say");
            case VBG -> Optional.of("saying");
            default -> Optional.empty();
        };
    }

    private static String effect(String lemma, String who) {
        if (DOUBT.contains(lemma)) {
            return " casts doubt on what " + who + " said";
        }
        return FAULT.contains(lemma)
                ? " makes a confession of what " + who + " said"
                : " colours what " + who + " said";
    }
}
