package org.antecedent.check.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
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
import org.antecedent.quotation.QuotedSpan;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;

/** A quotation in a quotation, both in the same marks. */
public final class NestedSameMark implements Check {
    private static final About ABOUT = new About(
                    "nested-same-mark",
                    "A quotation inside the same marks",
                    Severity.INFORMATION,
                    Profile.STRICT,
                    "Fires on words that a speaker quotes, in the marks that the speaker's own words stand in. Keeps quiet where the"
                            + " inner marks are others, and where a mark is missing.",
                    "A reader takes the inner closing mark for the end of the speech.",
                    "The teacher said, “My mother used to tell us, **“Mind the roof”** every winter.”",
                    "The teacher said, “My mother used to tell us, ‘Mind the roof’ every winter.”",
                    "AP Stylebook; error reports of quotation attribution systems")
            .insideQuotations();

    /** Opening and closing mark, and the pair that stands inside it or around it. */
    private static final Map<String, String> OTHER = Map.of("“”", "‘’", "‘’", "“”", "\"\"", "''", "''", "\"\"");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        Deque<QuotedSpan> around = new ArrayDeque<>();
        for (QuotedSpan quote : article.quoted()) {
            while (!around.isEmpty() && !around.peek().span().contains(quote.span())) {
                around.pop();
            }
            if (!around.isEmpty()) {
                judge(article, around.peek(), quote).ifPresent(findings::add);
            }
            around.push(quote);
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, QuotedSpan outer, QuotedSpan inner) {
        if (!outer.opened() || !outer.closed() || !inner.opened() || !inner.closed()) {
            return Optional.empty(); // Which mark belongs to which is the question there.
        }
        String text = article.text().string();
        String opening = opening(text, inner.span());
        if (!opening(text, outer.span()).equals(opening)) {
            return Optional.empty(); // Other marks, as it should be.
        }
        String closing = closing(text, inner.span());
        Span words =
                new Span(inner.span().start() + opening.length(), inner.span().end() - closing.length());
        String message = Naming.quoted(Naming.opening(article.text().words(words)))
                + " stands in the same marks as the speech around it: a reader cannot see where that ends";
        List<Related> related = List.of(new Related(outer.span(), "the speech around it"));
        List<Fix> fixes = OTHER.containsKey(opening + closing)
                ? List.of(use(OTHER.get(opening + closing), inner.span(), words))
                : List.of();
        return Optional.of(ABOUT.finding(inner.span(), message, related, fixes));
    }

    private static Fix use(String pair, Span quoted, Span words) {
        return new Fix(
                "Use " + pair.charAt(0) + " and " + pair.charAt(1),
                List.of(
                        new Edit(new Span(quoted.start(), words.start()), pair.substring(0, 1)),
                        new Edit(new Span(words.end(), quoted.end()), pair.substring(1))));
    }

    /** Two apostrophes are one mark. */
    private static String opening(String text, Span quoted) {
        boolean two = quoted.length() > 3 && isDoubled(text, quoted.start());
        return text.substring(quoted.start(), quoted.start() + (two ? 2 : 1));
    }

    private static String closing(String text, Span quoted) {
        boolean two = quoted.length() > 3 && isDoubled(text, quoted.end() - 2);
        return text.substring(quoted.end() - (two ? 2 : 1), quoted.end());
    }

    private static boolean isDoubled(String text, int start) {
        char mark = text.charAt(start);
        return (mark == '\'' || mark == '`') && text.charAt(start + 1) == mark;
    }
}
