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
import org.antecedent.mention.Mention;
import org.antecedent.quotation.QuotedSpan;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;

/** A closing mark at the end of a paragraph, and the same speaker goes on in the next. */
public final class ClosedBeforeContinuation implements Check {
    private static final About ABOUT = new About(
                    "closed-before-continuation",
                    "A quotation closed before it goes on",
                    Severity.HINT,
                    Profile.DEFAULT,
                    "Fires on the closing mark at the end of a paragraph where the next paragraph is nothing but a quotation, with no"
                            + " new speaker. Keeps quiet after a partial quotation, where words stand between the two, and where"
                            + " somebody else may speak.",
                    "A closing mark tells a reader that the speaker has finished, so the next words seem to be another's.",
                    "“I told the department in January,” Orla Keane said. “It is all in the file.**”**\n\n"
                            + "“They have the photographs. They have my letters.”",
                    "“I told the department in January,” Orla Keane said. “It is all in the file.\n\n"
                            + "“They have the photographs. They have my letters.”",
                    "AP Stylebook")
            .insideQuotations();

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        for (BareQuotation bare : BareQuotation.in(article)) {
            judge(article, bare).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, BareQuotation bare) {
        Mention speaker = bare.speaker();
        QuotedSpan before = last(article, bare).orElse(null);
        if (before == null) {
            return Optional.empty(); // Words stand between the two quotations.
        }
        String text = article.text().string();
        if (text.charAt(before.span().start()) != text.charAt(bare.span().start())) {
            return Optional.empty(); // Other marks: a heading between quotations.
        }
        if (!isWhole(article, before.span())) {
            return Optional.empty(); // “Called it ‘an insult.’”: a part of a sentence is closed where it ends.
        }
        int mark = before.span().end() - 1;
        String who = Naming.of(article, speaker);
        Span shown = new Span(mark, mark + 1);
        Fix fix = new Fix("Remove the closing mark", List.of(new Edit(shown, "")));
        return Optional.of(ABOUT.finding(
                shown,
                "This mark ends what " + who + " says, but the next paragraph goes on with it",
                List.of(new Related(bare.span(), "goes on here"), new Related(speaker.span(), who)),
                List.of(fix)));
    }

    /** The quotation whose closing mark ends the paragraph above. */
    private static Optional<QuotedSpan> last(Article article, BareQuotation bare) {
        Span above = bare.above().span();
        return article.quotationsAround(new Span(above.end() - 1, above.end())).stream()
                .filter(quote -> quote.depth() == 0 && quote.closed())
                .findFirst();
    }

    /** Whether it starts a sentence, or stands behind the comma or colon of its attribution. */
    private static boolean isWhole(Article article, Span quoted) {
        String text = article.text().string();
        int before = quoted.start() - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        boolean free = before < 0 || ".?!,:…”\"’'".indexOf(text.charAt(before)) >= 0;
        return free && Character.isUpperCase(text.codePointAt(quoted.start() + 1));
    }
}
