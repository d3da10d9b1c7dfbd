package org.antecedent.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.Finding.Fix;
import org.antecedent.coreference.Resolution.Status;
import org.antecedent.mention.Mention;

/** A pronoun that two antecedents fit. */
final class PronounAmbiguous implements Check {
    private static final About ABOUT = new About(
            "pronoun-ambiguous",
            "A pronoun that may mean two",
            Severity.WARNING,
            Profile.DEFAULT,
            "Fires where two or more antecedents agree with a pronoun and stand close enough, and the one that grammar prefers"
                    + " is not the one that stands nearest. Keeps quiet where subject and nearest coincide, where only one"
                    + " agrees, beside its noun (“the terrorists, who”), and for a second pronoun with the same doubt in one"
                    + " paragraph.",
            "A reader takes one of them without noticing the other, and half of the readers take the wrong one.",
            "Tom Reed met Bill Hayes on Monday. **He** said the deal was dead.",
            "Turkey continues its strikes in Syria.",
            "AP Stylebook; NPR; Gowers, Plain Words; error reports of quotation attribution systems");

    /** More than three names make no sentence. */
    private static final int NAMED = 3;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        Set<ReadPronoun.Doubt> told = new HashSet<>();
        for (ReadPronoun pronoun : ReadPronoun.in(article)) {
            judge(article, pronoun, told).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, ReadPronoun pronoun, Set<ReadPronoun.Doubt> told) {
        if (pronoun.status() != Status.AMBIGUOUS) {
            return Optional.empty(); // One reading.
        }
        if (pronoun.candidates().size() < 2) {
            return Optional.empty(); // Two mentions of one actor: it does not matter which.
        }
        if (!told.add(pronoun.doubt(article))) {
            return Optional.empty(); // The same doubt as a pronoun above: once it is mended, so is this.
        }
        List<Mention> candidates =
                pronoun.candidates().keySet().stream().limit(NAMED).toList();
        Mention nearest =
                candidates.stream().max(Comparator.comparing(Mention::span)).orElseThrow();
        List<String> names = candidates.stream()
                .map(candidate -> Naming.of(article, candidate) + place(candidate, nearest))
                .toList();
        List<Fix> fixes = candidates.stream()
                .map(candidate -> Naming.replacePronoun(article, pronoun.mention(), candidate))
                .toList();
        return Optional.of(ABOUT.finding(
                pronoun.mention().span(),
                Naming.quoted(article.words(pronoun.mention())) + " may be " + Naming.alternatives(names),
                Naming.related(article, pronoun.candidates()),
                fixes));
    }

    private static String place(Mention candidate, Mention nearest) {
        boolean subject = candidate.role() == Mention.Role.SUBJECT;
        if (candidate.equals(nearest)) {
            return subject ? " (nearest, subject)" : " (nearest)";
        }
        return subject ? " (subject)" : "";
    }
}
