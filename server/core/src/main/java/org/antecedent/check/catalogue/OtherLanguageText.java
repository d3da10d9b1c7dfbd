package org.antecedent.check.catalogue;

import java.util.List;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/** What is not in English, and therefore not checked. */
final class OtherLanguageText implements Check {
    static final String CODE = "other-language";

    private static final About ABOUT = new About(
            CODE,
            "Text in another language",
            Severity.INFORMATION,
            Profile.DEFAULT,
            "Fires once, on the first paragraph of eight words or more that is written in another language, and turns every other"
                    + " check off there; in the whole article, where most of it is. Keeps quiet on names, titles and short"
                    + " quotations in other languages.",
            "Who is who, and who said what, is read in English alone: elsewhere it would be guesswork.",
            "The minister spoke in Madrid on 3 May.\n\n"
                    + "**El ministro dijo que la decisión del gobierno no se puede aplazar más.**",
            "The minister spoke of “el estado de la nación” in Madrid on 3 May, and of nothing else.",
            "");

    /** How much of an article is in another language. */
    record Extent(Article article, int paragraphs, boolean most, int first) {
        static Extent of(Article article) {
            int paragraphs = 0;
            int first = -1;
            int foreign = 0;
            int all = 0;
            for (Paragraph paragraph : article.paragraphs()) {
                if (!paragraph.isRead()) {
                    continue;
                }
                all += paragraph.span().length();
                if (article.isInOtherLanguage(paragraph)) {
                    first = first < 0 ? paragraph.index() : first;
                    foreign += paragraph.span().length();
                    paragraphs++;
                }
            }
            return new Extent(article, paragraphs, foreign * 2L > all, first);
        }

        boolean holds(int offset) {
            return most
                    || (paragraphs > 0
                            && article.paragraphAt(offset)
                                    .filter(article::isInOtherLanguage)
                                    .isPresent());
        }
    }

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        Extent extent = Extent.of(article);
        if (extent.paragraphs() == 0) {
            return List.of();
        }
        String what = extent.most()
                ? "This text is"
                : extent.paragraphs() == 1 ? "This paragraph is" : extent.paragraphs() + " paragraphs are";
        Span span = article.paragraphs().get(extent.first()).span();
        Span line = article.text().line(article.text().lineAt(span.start()));
        Span shown = new Span(span.start(), Math.min(span.end(), line.end()));
        String message = what + " not in English, and not checked";
        return List.of(ABOUT.finding(shown, message, List.of(), List.of()));
    }
}
