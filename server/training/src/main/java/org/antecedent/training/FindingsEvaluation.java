package org.antecedent.training;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.antecedent.analysis.Article;
import org.antecedent.check.Finding;
import org.antecedent.check.Severity;
import org.antecedent.language.Sentence;

/** How much the checks say of articles that nobody wrote for them. */
final class FindingsEvaluation {
    /** A short article: what a reader of findings has before them. */
    private static final double ARTICLE = 400;

    private final Map<String, Integer> byCode = new TreeMap<>();
    private int words;
    private int findings;
    private int warnings;

    void add(Article article, Iterable<Finding> found) {
        article.sentences().forEach(sentence -> words += words(sentence));
        for (Finding finding : found) {
            byCode.merge(finding.code(), 1, Integer::sum);
            findings++;
            warnings += finding.severity().compareTo(Severity.WARNING) >= 0 ? 1 : 0;
        }
    }

    /** Punctuation marks are no words. */
    private static int words(Sentence sentence) {
        return (int) sentence.forms().stream()
                .filter(form -> form.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "  %d words; in %.0f: %.2f findings, %.2f of them warnings or errors%n",
                words,
                ARTICLE,
                findings * ARTICLE / words,
                warnings * ARTICLE / words));
        byCode.forEach((code, count) -> out.append(
                String.format(Locale.ROOT, "  %s: %d, %.2f in 1,000%n", code, count, count * 1000.0 / words)));
        return out.toString();
    }
}
