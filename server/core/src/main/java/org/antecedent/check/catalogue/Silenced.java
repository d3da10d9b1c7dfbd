package org.antecedent.check.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Decision.Dismissed;
import org.antecedent.annotation.Decision.NotSaid;
import org.antecedent.annotation.Decision.Said;
import org.antecedent.annotation.Decisions;
import org.antecedent.check.Finding;
import org.antecedent.check.OpenQuestion;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/** The findings that people have settled: what they dismissed, and what they decided themselves. */
final class Silenced {
    private final Article article;
    private final Set<String> everywhere = new HashSet<>();
    private final Set<Place> here = new HashSet<>();
    private final Set<Span> decidedContent = new HashSet<>();

    /** Words with a code in a paragraph. */
    private record Place(String code, Optional<Paragraph> paragraph, String words) {}

    private Silenced(Article article) {
        this.article = article;
        Decisions decisions = article.decisions();
        for (Dismissed dismissed : decisions.all(Dismissed.class)) {
            dismissed
                    .words()
                    .map(Anchor::span)
                    .ifPresentOrElse(
                            words -> here.add(place(dismissed.code(), words)), () -> everywhere.add(dismissed.code()));
        }
        decisions.all(Said.class).forEach(said -> addAll(said.content()));
        decisions.all(NotSaid.class).forEach(not -> addAll(not.content()));
    }

    private void addAll(List<Anchor> content) {
        content.forEach(words -> decidedContent.add(words.span()));
    }

    /** The findings that are left. */
    static List<Finding> without(Article article, List<Finding> findings) {
        if (article.decisions().isEmpty() || findings.isEmpty()) {
            return findings;
        }
        Silenced silenced = new Silenced(article);
        return findings.stream().filter(finding -> !silenced.holds(finding)).toList();
    }

    private boolean holds(Finding finding) {
        Span words = finding.span();
        return everywhere.contains(finding.code())
                || here.contains(place(finding.code(), words))
                || Checks.question(finding)
                        .filter(question -> isAnswered(question, words))
                        .isPresent();
    }

    private boolean isAnswered(OpenQuestion question, Span words) {
        return switch (question) {
            case WHO_IS_MEANT -> isDecided(words);
            case WHO_SAYS_IT -> decidedContent.stream().anyMatch(content -> content.contains(words));
            case ARE_THEY_ONE -> false;
        };
    }

    /** Whether somebody decided whom a mention means that has these words, or this head. */
    private boolean isDecided(Span words) {
        return article.sentenceAround(words).stream()
                .flatMap(sentence -> article.reading().mentionsIn(sentence).stream())
                .filter(mention ->
                        mention.span().equals(words) || mention.head().equals(words))
                .anyMatch(mention -> article.resolutionOf(mention).isDecided());
    }

    private Place place(String code, Span words) {
        return new Place(
                code, article.paragraphAt(words.start()), article.text().words(words));
    }
}
