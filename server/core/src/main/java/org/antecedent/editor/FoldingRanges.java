package org.antecedent.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.antecedent.analysis.Article;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/** What of an article can be folded away: sections under a heading, paragraphs and quotations of several lines. */
public final class FoldingRanges {
    private static final int LENGTH = 60;

    private FoldingRanges() {}

    /**
     * One fold, of more than one line.
     *
     * @param first its first line, from 0
     * @param last its last line
     * @param summary what stands for it when it is folded
     */
    public record Fold(int first, int last, String summary) {}

    /** By first line; of two that start on one line, the longer one. */
    public static List<Fold> of(Article article) {
        Map<Integer, Fold> folds = new TreeMap<>();
        sections(article).forEach(fold -> put(folds, fold));
        for (Paragraph paragraph : article.paragraphs()) {
            put(folds, fold(article.text(), paragraph.span(), article.text().words(paragraph.span())));
        }
        for (Statement statement : article.statements()) {
            for (Span said : statement.stretches(article.text())) {
                String who = statement
                        .source()
                        .map(source -> article.text().words(source) + ": ")
                        .orElse("");
                put(folds, fold(article.text(), said, who + article.text().words(said)));
            }
        }
        return List.copyOf(folds.values());
    }

    private static void put(Map<Integer, Fold> folds, Fold fold) {
        if (fold.first() < fold.last()) {
            folds.merge(fold.first(), fold, (one, other) -> one.last() >= other.last() ? one : other);
        }
    }

    private static Fold fold(Text text, Span span, String words) {
        return new Fold(text.lineAt(span.start()), text.lineAt(span.end()), ActorCard.shorten(words, LENGTH));
    }

    /** From each heading to before the next one. */
    private static List<Fold> sections(Article article) {
        List<Fold> sections = new ArrayList<>();
        Text text = article.text();
        Paragraph heading = null;
        Paragraph before = null;
        for (Paragraph paragraph : article.paragraphs()) {
            if (paragraph.role() == Paragraph.Role.HEADING) {
                if (heading != null) {
                    sections.add(fold(text, heading.span().hull(before.span()), text.words(heading.span())));
                }
                heading = paragraph;
            }
            before = paragraph;
        }
        if (heading != null) {
            sections.add(fold(text, heading.span().hull(before.span()), text.words(heading.span())));
        }
        return sections;
    }
}
