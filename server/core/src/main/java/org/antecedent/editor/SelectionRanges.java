package org.antecedent.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.QuotedSpan;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/** What a selection grows to, step by step: word, mention, clause, sentence, quotation, paragraph, article. */
public final class SelectionRanges {
    private SelectionRanges() {}

    /** From the smallest to the whole text, each inside the next; never empty. */
    public static List<Span> at(Article article, int offset) {
        Span here = new Span(offset, offset);
        List<QuotedSpan> quotations = article.quotationsAround(here);
        List<Span> phrases = new ArrayList<>();
        article.sentenceAround(here).ifPresent(sentence -> {
            word(sentence, offset).ifPresent(token -> {
                phrases.add(sentence.span(token));
                clauses(sentence, token, phrases);
            });
            phrases.add(sentence.span());
        });
        List<Span> spans = new ArrayList<>();
        phrases.forEach(phrase -> spans.add(clipped(phrase, quotations)));
        for (Mention mention : article.mentionsTouching(offset)) {
            spans.add(mention.head());
            spans.add(mention.span());
        }
        for (QuotedSpan quotation : quotations) {
            spans.add(inside(quotation));
            spans.add(quotation.span());
        }
        for (Statement statement : article.statementsAround(here)) {
            spans.addAll(statement.stretches(article.text()));
        }
        article.paragraphAt(offset).ifPresent(paragraph -> spans.add(paragraph.span()));
        spans.add(new Span(0, article.text().length()));
        return growing(spans, offset);
    }

    private static Optional<Integer> word(Sentence sentence, int offset) {
        for (int i = 0; i < sentence.size(); i++) {
            // Between two that touch, the one that starts there: a comma is nobody's word.
            boolean last = i + 1 == sentence.size() || sentence.start(i + 1) > offset;
            if (sentence.span(i).contains(offset) || (last && sentence.end(i) == offset)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The clauses around the word, each from its first to its last word. */
    private static void clauses(Sentence sentence, int token, List<Span> spans) {
        for (int i = token; i >= 0; i = sentence.head(i)) {
            if (isClause(sentence, i)) {
                spans.add(sentence.subtree(i));
            }
        }
    }

    private static boolean isClause(Sentence sentence, int i) {
        return switch (sentence.relation(i)) {
            case CCOMP, XCOMP, ADVCL, ADVCL_RELATIVE, ACL, ACL_RELATIVE, CSUBJ, CSUBJ_PASSIVE, CSUBJ_OUTER, PARATAXIS ->
                true;
            case CONJ -> sentence.subject(i) >= 0;
            default -> false;
        };
    }

    /** “She said: ‘We agree. …’”: of a sentence that a quotation begins in, what is quoted. */
    private static Span clipped(Span phrase, List<QuotedSpan> quotations) {
        Span clipped = phrase;
        for (QuotedSpan quotation : quotations) {
            Span inside = inside(quotation);
            clipped = clipped.crosses(inside) ? clipped.within(inside) : clipped;
        }
        return clipped;
    }

    /** The words between the marks. */
    private static Span inside(QuotedSpan quotation) {
        Span span = quotation.span();
        int start = span.start() + (quotation.opened() ? 1 : 0);
        int end = span.end() - (quotation.closed() ? 1 : 0);
        return new Span(start, Math.max(start, end));
    }

    /** Each of them that holds the cursor and those before it. */
    private static List<Span> growing(List<Span> spans, int offset) {
        spans.sort(Comparator.comparingInt(Span::length));
        List<Span> growing = new ArrayList<>();
        Span last = new Span(offset, offset);
        for (Span span : spans) {
            if (span.contains(last) && !span.equals(last)) {
                growing.add(span);
                last = span;
            }
        }
        return growing.isEmpty() ? List.of(last) : growing;
    }
}
