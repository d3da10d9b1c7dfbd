package org.antecedent.check;

import java.util.List;
import java.util.regex.Pattern;
import org.antecedent.analysis.Article;
import org.antecedent.analysis.ParagraphSearch;
import org.antecedent.text.Paragraph;

/** Whether an article says when it was written: front matter, a line above the prose, a dateline, or a date as it opens. */
final class DocumentDate {
    private static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
                    + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String DAY_AND_MONTH =
            "\\b(?:" + MONTH + "\\s+" + DAY + "\\b|" + DAY + "\\s+(?:of\\s+)?" + MONTH + "\\b)";
    private static final Pattern DATE =
            Pattern.compile(DAY_AND_MONTH + "|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b");
    private static final Pattern DATE_WITH_YEAR =
            Pattern.compile("(?:" + DAY_AND_MONTH + "),?\\s+\\d{4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern FRONT_MATTER_DATE =
            Pattern.compile("^(?:date|published|updated|created):\\s*\\S", Pattern.MULTILINE);
    /** A dateline is a place, a date and an agency before a dash: Reuters' longest run to some sixty characters. */
    private static final int DATELINE_LENGTH = 80;

    /** Whether the opening of an article's prose dates it. */
    private static final ParagraphSearch<Boolean> OPENING =
            ParagraphSearch.inText(prose -> List.of(opensWithDate(prose)));

    private DocumentDate() {}

    static boolean isKnown(Article article) {
        for (Paragraph paragraph : article.paragraphs()) {
            switch (paragraph.role()) {
                case MARKUP -> {
                    if (paragraph.index() == 0
                            && FRONT_MATTER_DATE
                                    .matcher(words(article, paragraph))
                                    .find()) {
                        return true;
                    }
                }
                case DATELINE -> {
                    if (holdsFigure(words(article, paragraph))) {
                        return true;
                    }
                }
                case TITLE, HEADING, BYLINE -> {
                    String line = words(article, paragraph);
                    if (holdsFigure(line) && DATE.matcher(line).find()) {
                        return true;
                    }
                }
                case BODY -> {
                    return article.found(OPENING, paragraph).get(0);
                }
            }
        }
        return false;
    }

    private static String words(Article article, Paragraph paragraph) {
        return article.text().words(paragraph.span());
    }

    /** Every date holds one, and looking for them is fast. */
    private static boolean holdsFigure(String words) {
        return words.chars().anyMatch(Character::isDigit);
    }

    private static boolean opensWithDate(String prose) {
        if (!holdsFigure(prose)) {
            return false;
        }
        String opening = prose.substring(0, Math.min(DATELINE_LENGTH, prose.length()));
        int dash = Math.max(opening.indexOf('—'), Math.max(opening.indexOf('–'), opening.indexOf(" - ")));
        boolean dateline = dash > 0 && DATE.matcher(opening.substring(0, dash)).find();
        return dateline || DATE_WITH_YEAR.matcher(prose).find();
    }
}
