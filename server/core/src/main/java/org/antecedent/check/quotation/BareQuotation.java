package org.antecedent.check.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.check.Report;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.QuotedSpan;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/**
 * A paragraph that is one quotation and nothing else: a reader gives it to whoever speaks in the paragraph above.
 *
 * @param paragraph that it fills
 * @param above the paragraph of prose before
 * @param speaker who speaks where that ends
 */
record BareQuotation(QuotedSpan quote, Paragraph paragraph, Paragraph above, Mention speaker) {

    /** In text order; only where somebody speaks at the end of the paragraph above. */
    static List<BareQuotation> in(Article article) {
        return article.readOut(BareQuotation.class, BareQuotation::read);
    }

    private static List<BareQuotation> read(Article article) {
        List<BareQuotation> found = new ArrayList<>();
        Map<Integer, Report> lastReports = new HashMap<>();
        for (QuotedSpan quote : article.quoted()) {
            boolean whole = quote.depth() == 0 && quote.opened() && quote.closed() && !quote.continues();
            Paragraph paragraph = article.paragraphAt(quote.span().start()).orElseThrow();
            if (!whole || !isBody(paragraph) || !paragraph.span().equals(quote.span())) {
                continue;
            }
            if (lastReports.isEmpty()) {
                Report.in(article)
                        .forEach(report -> lastReports.put(report.sentence().paragraph(), report));
            }
            above(article, paragraph)
                    .flatMap(above -> speaker(article, quote, Optional.ofNullable(lastReports.get(above.index())))
                            .map(speaker -> new BareQuotation(quote, paragraph, above, speaker)))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static boolean isBody(Paragraph paragraph) {
        return paragraph.role() == Paragraph.Role.BODY;
    }

    /** Who it is read as going on from; else who is reported in the last sentence above. */
    private static Optional<Mention> speaker(Article article, QuotedSpan quote, Optional<Report> last) {
        Optional<Mention> goingOn = article.statementsAround(quote.span()).stream()
                .filter(statement -> statement.content().contains(quote.span()))
                .flatMapToInt(statement -> statement.sourceMention().stream())
                .mapToObj(article::mention)
                .findFirst();
        return goingOn.or(
                () -> last.filter(report -> endsParagraph(article, report)).flatMap(Report::source));
    }

    private static boolean endsParagraph(Article article, Report report) {
        int next = report.sentence().index() + 1;
        return next >= article.sentences().size()
                || article.sentences().get(next).paragraph()
                        != report.sentence().paragraph();
    }

    /** The paragraph of prose right before, where nothing else that is read stands between. */
    static Optional<Paragraph> above(Article article, Paragraph paragraph) {
        for (int i = paragraph.index() - 1; i >= 0; i--) {
            Paragraph above = article.paragraphs().get(i);
            if (above.isRead()) {
                return Optional.of(above).filter(BareQuotation::isBody);
            }
        }
        return Optional.empty();
    }

    Span span() {
        return quote.span();
    }
}
