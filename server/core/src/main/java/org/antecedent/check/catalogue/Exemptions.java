package org.antecedent.check.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.antecedent.analysis.Article;
import org.antecedent.check.Finding;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/**
 * What comments in the text ask not to be told. {@code <!-- antecedent: ignore pronoun-ambiguous -->} stands for the paragraph
 * that it is in, or on a line of its own for the next one; {@code ignore-file} for the whole article. Several codes are parted by
 * blanks or commas; none means every check.
 */
final class Exemptions {
    private static final String OPENING = "<!--";
    private static final String CLOSING = "-->";
    private static final String NAME = "antecedent:";
    private static final String PARAGRAPH = "ignore";
    private static final String ARTICLE = "ignore-file";

    private static final Exemptions NONE = new Exemptions(List.of());

    /** @param codes of the checks that are not wanted in the span; empty for all */
    private record Exemption(Span span, Set<String> codes) {
        boolean holds(Finding finding) {
            return span.contains(finding.span().start()) && (codes.isEmpty() || codes.contains(finding.code()));
        }
    }

    private final List<Exemption> exemptions;

    private Exemptions(List<Exemption> exemptions) {
        this.exemptions = exemptions;
    }

    static Exemptions in(Article article) {
        String text = article.text().string();
        int opening = text.indexOf(OPENING);
        if (opening < 0) {
            return NONE; // As nearly every article.
        }
        List<Exemption> found = new ArrayList<>();
        while (opening >= 0) {
            int closing = text.indexOf(CLOSING, opening + OPENING.length());
            if (closing < 0) {
                break; // No comment: nothing ends it.
            }
            read(article, new Span(opening, closing)).ifPresent(found::add);
            opening = text.indexOf(OPENING, closing);
        }
        return new Exemptions(found);
    }

    boolean hold(Finding finding) {
        return exemptions.stream().anyMatch(exemption -> exemption.holds(finding));
    }

    private static Optional<Exemption> read(Article article, Span comment) {
        String words =
                comment.in(article.text().string()).substring(OPENING.length()).strip();
        if (!words.startsWith(NAME)) {
            return Optional.empty(); // Somebody else's comment.
        }
        List<String> parts = List.of(words.substring(NAME.length()).strip().split("[\\s,]+"));
        Set<String> codes = new TreeSet<>(parts.subList(1, parts.size()));
        return switch (parts.get(0)) {
            case ARTICLE -> Optional.of(new Exemption(new Span(0, article.text().length() + 1), codes));
            case PARAGRAPH -> paragraph(article, comment.start()).map(span -> new Exemption(span, codes));
            default -> Optional.empty();
        };
    }

    /** The paragraph that a comment there is about. */
    private static Optional<Span> paragraph(Article article, int offset) {
        return article.paragraphs().stream()
                .filter(Paragraph::isRead)
                .map(Paragraph::span)
                .filter(span -> span.end() > offset)
                .findFirst();
    }
}
