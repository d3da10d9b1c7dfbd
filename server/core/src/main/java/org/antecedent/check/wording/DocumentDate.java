package org.antecedent.check.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antecedent.analysis.Article;
import org.antecedent.analysis.ParagraphSearch;
import org.antecedent.knowledge.Calendar;
import org.antecedent.text.Paragraph;

/** Whether an article says when it was written: front matter, a line above the prose, a dateline, or a date as it opens. */
public final class DocumentDate {
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String DAY_AND_MONTH = "\\b(?:" + Calendar.ANY_MONTH + "\\s+" + DAY + "\\b|" + DAY
            + "\\s+(?:of\\s+)?" + Calendar.ANY_MONTH + "\\b)";
    private static final Pattern DATE =
            Pattern.compile(DAY_AND_MONTH + "|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b");
    private static final Pattern DATE_WITH_YEAR =
            Pattern.compile("(?:" + DAY_AND_MONTH + "),?\\s+\\d{4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern WHOLE_DATE = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)"
            + "|(?<monthName>" + Calendar.ANY_MONTH
            + ")\\s+(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<yearAfter>\\d{4})\\b"
            + "|\\b(?<dayBefore>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<monthAfter>" + Calendar.ANY_MONTH
            + "),?\\s+(?<yearLast>\\d{4})\\b");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
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

    /**
     * The day on which an article says that it was written. A day without its year is none, and one that the article tells of is
     * another.
     */
    public static Optional<LocalDate> of(Article article) {
        for (Paragraph paragraph : article.paragraphs()) {
            String words = words(article, paragraph);
            Optional<LocalDate> day = switch (paragraph.role()) {
                case MARKUP -> paragraph.index() == 0 ? inFrontMatter(words) : Optional.empty();
                case DATELINE, TITLE, HEADING, BYLINE -> in(words);
                case BODY -> opening(words);
            };
            if (day.isPresent() || paragraph.role() == Paragraph.Role.BODY && !isDateAlone(words)) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> inFrontMatter(String words) {
        Matcher date = FRONT_MATTER_DATE.matcher(words);
        return date.find()
                ? in(words.substring(date.end() - 1).lines().findFirst().orElse(""))
                : Optional.empty();
    }

    private static Optional<LocalDate> opening(String prose) {
        if (isDateAlone(prose)) {
            return in(prose);
        }
        String opening = prose.substring(0, Math.min(DATELINE_LENGTH, prose.length()));
        return in(opening.substring(0, Math.max(0, dash(opening))));
    }

    /** “December 10, 2013” on a line of its own. */
    private static boolean isDateAlone(String words) {
        return words.length() < DATELINE_LENGTH
                && WHOLE_DATE
                                .matcher(words)
                                .replaceFirst("")
                                .chars()
                                .filter(Character::isLetter)
                                .count()
                        < 12
                && WHOLE_DATE.matcher(words).find();
    }

    /** The first whole date in the words, where it is one. */
    private static Optional<LocalDate> in(String words) {
        if (!holdsFigure(words)) {
            return Optional.empty();
        }
        Matcher date = WHOLE_DATE.matcher(words);
        if (!date.find()) {
            return Optional.empty();
        }
        try {
            if (date.group("year") != null) {
                return Optional.of(LocalDate.parse(date.group()));
            }
            boolean after = date.group("monthName") != null;
            String month = date.group(after ? "monthName" : "monthAfter")
                    .substring(0, 3)
                    .toLowerCase(Locale.ROOT);
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(after ? "yearAfter" : "yearLast")),
                    MONTHS.indexOf(month) + 1,
                    Integer.parseInt(date.group(after ? "dayAfter" : "dayBefore"))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
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
        int dash = dash(opening);
        boolean dateline = dash > 0 && DATE.matcher(opening.substring(0, dash)).find();
        return dateline || DATE_WITH_YEAR.matcher(prose).find();
    }

    private static int dash(String opening) {
        return Math.max(opening.indexOf('—'), Math.max(opening.indexOf('–'), opening.indexOf(" - ")));
    }
}
