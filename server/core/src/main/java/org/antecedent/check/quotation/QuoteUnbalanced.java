package org.antecedent.check.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.language.Sentence;
import org.antecedent.quotation.QuotedSpan;
import org.antecedent.text.Edit;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/** A quotation mark whose partner is missing. */
public final class QuoteUnbalanced implements Check {
    private static final About ABOUT = new About(
                    "quote-unbalanced",
                    "A quotation mark without its partner",
                    Severity.ERROR,
                    Profile.DEFAULT,
                    "Fires where a paragraph opens a quotation that it does not close, or closes one that it did not open. Keeps quiet"
                            + " where the next paragraph takes the quotation up with an opening mark of its own, as print does.",
                    "A reader cannot see where somebody else's words end and the article's own begin.",
                    "The minister was brief. He said **“There is no other way.**",
                    "“There is no other way,” the minister said. “There never was one.\n\n“Nobody has offered one.”",
                    "AP Stylebook")
            .insideQuotations();

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        int reported = -1;
        boolean[] takenUp = takenUp(article);
        List<QuotedSpan> quoted = article.quoted();
        for (int i = 0; i < quoted.size(); i++) {
            QuotedSpan quote = quoted.get(i);
            if (quote.opened() && quote.closed()) {
                continue; // Both marks are there.
            }
            if (!quote.opened() && quote.continues()) {
                continue; // It carries on from the paragraph above; its missing opening mark is another matter.
            }
            if (!quote.closed() && takenUp[i]) {
                continue; // The next paragraph goes on with it.
            }
            int paragraph = paragraph(article, quote);
            if (paragraph == reported) {
                continue; // One missing mark can leave others of its paragraph without a partner.
            }
            reported = paragraph;
            findings.add(quote.opened() ? notClosed(article, quoted, quote) : notOpened(article, quote));
        }
        return findings;
    }

    /** For each quotation whether the next one of another paragraph continues one. */
    private static boolean[] takenUp(Article article) {
        List<QuotedSpan> quoted = article.quoted();
        boolean[] takenUp = new boolean[quoted.size()];
        for (int i = quoted.size() - 2; i >= 0; i--) {
            QuotedSpan next = quoted.get(i + 1);
            takenUp[i] =
                    paragraph(article, next) == paragraph(article, quoted.get(i)) ? takenUp[i + 1] : next.continues();
        }
        return takenUp;
    }

    private static int paragraph(Article article, QuotedSpan quote) {
        return article.paragraphAt(quote.span().start()).map(Paragraph::index).orElse(-1);
    }

    private static Finding notClosed(Article article, List<QuotedSpan> quoted, QuotedSpan quote) {
        Span shown = firstSentence(article, quoted, quote);
        char opening = article.text().string().charAt(quote.span().start());
        String closing = Character.toString(partner(opening));
        List<Fix> fixes = new ArrayList<>();
        fixes.add(insert(closing, shown.end()));
        if (shown.end() < quote.span().end()) {
            fixes.add(insert(closing, quote.span().end()));
        }
        String words = firstWords(article, shown);
        String message = words.isEmpty()
                ? "This mark opens a quotation that nothing closes"
                : "The quotation that opens with " + Naming.quoted(words) + " is not closed";
        return ABOUT.finding(shown, message, List.of(), fixes);
    }

    private static Finding notOpened(Article article, QuotedSpan quote) {
        int mark = quote.span().end() - 1;
        Optional<Sentence> sentence = article.sentenceAround(quote.span());
        String opening = Character.toString(opposite(article.text().string().charAt(mark)));
        List<Fix> fixes = sentence.map(Sentence::span)
                .filter(span -> span.start() < mark)
                .map(span -> List.of(insert(opening, span.start())))
                .orElse(List.of());
        Span shown = new Span(mark, mark + 1);
        return ABOUT.finding(shown, "This mark closes a quotation that nothing opens", List.of(), fixes);
    }

    private static Fix insert(String mark, int offset) {
        return new Fix("Insert " + mark + " here", List.of(new Edit(new Span(offset, offset), mark)));
    }

    /** From the mark to the end of the first sentence in it, or to the next mark, whichever comes first. */
    private static Span firstSentence(Article article, List<QuotedSpan> quoted, QuotedSpan quote) {
        String text = article.text().string();
        int start = quote.span().start();
        int end = quote.span().end();
        for (QuotedSpan inner : quoted) {
            if (inner.span().start() > start && inner.span().start() < end) {
                end = inner.span().start();
            }
        }
        for (int i = start + 1; i < end; i++) {
            boolean last = i + 1 == end || Character.isWhitespace(text.charAt(i + 1));
            if (".?!".indexOf(text.charAt(i)) >= 0 && last) {
                return new Span(start, i + 1);
            }
        }
        while (end > start + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static String firstWords(Article article, Span span) {
        return Naming.opening(article.text().words(new Span(span.start() + 1, span.end())));
    }

    private static char partner(char opening) {
        return switch (opening) {
            case '“', '„' -> '”';
            case '‘', '‚' -> '’';
            case '«' -> '»';
            case '»' -> '«';
            default -> opening;
        };
    }

    private static char opposite(char closing) {
        return switch (closing) {
            case '”' -> '“';
            case '’' -> '‘';
            case '»' -> '«';
            case '«' -> '»';
            default -> closing;
        };
    }
}
