package org.antecedent.check.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.QuotedSpan;
import org.antecedent.text.Edit;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/** A paragraph that goes on with the quotation above it and does not show it. */
public final class ContinuationWithoutOpeningMark implements Check {
    private static final About ABOUT = new About(
                    "continuation-without-opening-mark",
                    "A quotation goes on without its opening mark",
                    Severity.WARNING,
                    Profile.DEFAULT,
                    "Fires on the first word of a paragraph that carries on a quotation which the paragraph above left open, and does"
                            + " not start with the opening mark again. Keeps quiet where the mark is repeated, and where the paragraph"
                            + " above was closed.",
                    "A reader takes the paragraph for the article's own words until the closing mark comes.",
                    "The fisherman said, “We went out at dawn.\n\n**The** nets were empty, and we came home.”",
                    "The fisherman said, “We went out at dawn.\n\n“The nets were empty, and we came home.”",
                    "AP Stylebook")
            .insideQuotations();

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        List<QuotedSpan> quoted = article.quoted();
        for (int i = 1; i < quoted.size(); i++) {
            QuotedSpan before = quoted.get(i - 1);
            QuotedSpan quote = quoted.get(i);
            if (quote.continues() && !quote.opened() && before.span().length() > 2) {
                findings.addAll(finding(article, before, quote.span().start()));
            } else {
                open(article, quoted, i)
                        .ifPresent(open -> findings.addAll(finding(
                                article, open, above(article, quote).span().start())));
            }
        }
        return findings;
    }

    private static Paragraph above(Article article, QuotedSpan quote) {
        return article.paragraphAt(quote.span().start())
                .flatMap(paragraph -> BareQuotation.above(article, paragraph))
                .orElseThrow();
    }

    /**
     * The quotation that is left open two paragraphs above one that starts with the same mark, with no such mark between:
     * with an “I” or “we” between them, all three paragraphs are one speech. Else the closing mark was forgotten.
     */
    private static Optional<QuotedSpan> open(Article article, List<QuotedSpan> quoted, int next) {
        QuotedSpan quote = quoted.get(next);
        Paragraph paragraph = article.paragraphAt(quote.span().start()).orElseThrow();
        Paragraph above = BareQuotation.above(article, paragraph).orElse(null);
        if (!quote.opened() || quote.span().start() != paragraph.span().start() || above == null) {
            return Optional.empty(); // No speech goes on with this mark.
        }
        if (!isFirstPerson(article, above)) {
            return Optional.empty(); // It may be the article's own.
        }
        String text = article.text().string();
        char mark = text.charAt(quote.span().start());
        int last = next - 1;
        while (last >= 0 && above.span().contains(quoted.get(last).span())) {
            if (text.charAt(quoted.get(last).span().start()) == mark) {
                return Optional.empty(); // The paragraph between has such marks of its own.
            }
            last--;
        }
        Span first = BareQuotation.above(article, above).map(Paragraph::span).orElse(new Span(0, 0));
        while (last >= 0 && first.contains(quoted.get(last).span())) {
            QuotedSpan open = quoted.get(last);
            if (open.depth() == 0) {
                boolean isLeftOpen = !open.closed()
                        && open.span().end() == first.end()
                        && text.charAt(open.span().start()) == mark;
                return isLeftOpen ? Optional.of(open) : Optional.empty();
            }
            last--;
        }
        return Optional.empty();
    }

    private static boolean isFirstPerson(Article article, Paragraph paragraph) {
        return article
                .sentenceAround(
                        new Span(paragraph.span().start(), paragraph.span().start() + 1))
                .stream()
                .flatMap(first -> article
                        .sentences()
                        .subList(first.index(), article.sentences().size())
                        .stream()
                        .takeWhile(sentence -> sentence.paragraph() == paragraph.index()))
                .flatMap(sentence -> article.reading().mentionsIn(sentence).stream())
                .anyMatch(mention -> mention.kind() == Mention.Kind.PRONOUN
                        && mention.features().person() == 1);
    }

    /** None where no sentence starts there. */
    private static List<Finding> finding(Article article, QuotedSpan before, int start) {
        Sentence sentence = article.sentenceAround(new Span(start, start + 1)).orElse(null);
        if (sentence == null) {
            return List.of();
        }
        String mark = article.text()
                .string()
                .substring(before.span().start(), before.span().start() + 1);
        String message = Naming.quoted(Naming.opening(article.text().words(sentence.span())))
                + " goes on with the quotation of the paragraph above, and starts without a mark";
        Fix fix = new Fix("Insert " + mark + " here", List.of(new Edit(new Span(start, start), mark)));
        Related related = new Related(before.span(), "the quotation that is left open");
        return List.of(ABOUT.finding(sentence.span(sentence.tokenAt(start)), message, List.of(related), List.of(fix)));
    }
}
