package org.antecedent.check.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antecedent.check.Finding;
import org.antecedent.text.Span;

/** Which finding goes before another about the same words: nobody reads two complaints about one pronoun. */
final class Precedence {
    /** What may be wrong with a pronoun, the worst first. */
    private static final List<String> OF_PRONOUNS = List.of(
            "pronoun-agreement",
            "pronoun-ambiguous",
            "pronoun-without-antecedent",
            "speaker-pronoun-across-paragraph",
            "pronoun-distant");

    private static final String REVERSAL = "role-name-reversal";
    private static final String WITHOUT_ROLE = "person-without-role";

    private Precedence() {}

    /** Those of the findings that nothing goes before, in the same order. */
    static List<Finding> among(List<Finding> findings) {
        Map<Span, Integer> worst = new HashMap<>();
        for (Finding finding : findings) {
            int rank = OF_PRONOUNS.indexOf(finding.code());
            if (rank >= 0) {
                worst.merge(finding.span(), rank, Math::min);
            }
        }
        List<Finding> reversals = findings.stream()
                .filter(finding -> finding.code().equals(REVERSAL))
                .toList();
        List<Finding> heard = new ArrayList<>(findings);
        heard.removeIf(finding -> {
            int rank = OF_PRONOUNS.indexOf(finding.code());
            return rank >= 0 ? worst.get(finding.span()) < rank : isExplained(finding, reversals);
        });
        return List.copyOf(heard);
    }

    /** A person who has no role because it stands at somebody else: that is told where it is told. */
    private static boolean isExplained(Finding finding, List<Finding> reversals) {
        return finding.code().equals(WITHOUT_ROLE)
                && reversals.stream().anyMatch(reversal -> isAbout(reversal, finding.span()));
    }

    private static boolean isAbout(Finding finding, Span person) {
        return finding.span().overlaps(person)
                || finding.related().stream().anyMatch(related -> related.span().overlaps(person));
    }
}
