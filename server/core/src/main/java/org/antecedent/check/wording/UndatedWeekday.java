package org.antecedent.check.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.analysis.ParagraphSearch;
import org.antecedent.analysis.ParagraphSearch.Place;
import org.antecedent.analysis.Token;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Narration;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.knowledge.Calendar;
import org.antecedent.language.Words;
import org.antecedent.text.Span;

/** “On Thursday” in an article that does not say in which week it was written. */
public final class UndatedWeekday implements Check {
    private static final About ABOUT = new About(
            "undated-weekday",
            "A weekday of an unknown week",
            Severity.HINT,
            Profile.DEFAULT,
            "Fires on the first use of each weekday where the article has no date: neither in front matter, nor in a line above"
                    + " the prose, nor in a dateline, nor in its opening paragraph. Keeps quiet inside quotations, beside a date"
                    + " (“Thursday, 4 March”), on days that come again (“every Friday”), and on names (“Black Friday”).",
            "A reader who finds the article later cannot tell the day.",
            "Two guards were killed on **Thursday** near the border.",
            "The market opens every Thursday.",
            "AP Stylebook");

    /** After these it is one of many: “every Friday”, “a Sunday in June”. */
    private static final Set<String> ANY = Set.of(
            "every",
            "each",
            "a",
            "any",
            "some",
            "one",
            "most",
            "other",
            "alternate",
            "per",
            "the",
            "that",
            "until",
            "following");
    /** Between opening days: “Monday through Friday”. */
    private static final Set<String> TO = Set.of("to", "through", "thru", "-", "–", "until", "till");
    /** After these it is said which one, or {@code relative-date} asks. */
    private static final Set<String> SHIFTED = Set.of("last", "next", "this", "past", "coming", "today", "yesterday");
    /** Parts of a day stand between the weekday and what follows it: “Thursday night”. */
    private static final Set<String> PARTS_OF_DAY =
            Set.of("morning", "afternoon", "evening", "night", "noon", "midnight", "lunchtime");
    /** What is held on that day of every week: “Friday prayers”, “Sunday Mass”. */
    private static final Set<String> WEEKLY = Set.of("prayer", "prayers", "mass", "school", "worship");
    /** A date this close, in tokens, dates the weekday. */
    private static final int NEAR = 4;

    private static final ParagraphSearch<Place> BARE = ParagraphSearch.forTokens(UndatedWeekday::isBare);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Token day : article.tokens(BARE)) {
            if (!Narration.isProse(article, day.sentence())) {
                continue; // A headline has no room for a date.
            }
            if (article.isQuoted(day.span())) {
                continue; // The speaker's week, not the article's.
            }
            if (findings.isEmpty() && DocumentDate.isKnown(article)) {
                return List.of(); // The article says when it was written.
            }
            if (told.add(day.lower())) { // Once a day is enough.
                findings.add(finding(article, day.span()));
            }
        }
        return findings;
    }

    /** A weekday by itself: not “every Friday”, “Friday, 6 March”, “Black Friday”. */
    private static boolean isBare(Words sentence, int i) {
        return Calendar.WEEKDAYS.contains(sentence.lower(i))
                && !isOneOfMany(sentence, i)
                && !isDated(sentence, i)
                && !isName(sentence, i);
    }

    private static boolean isOneOfMany(Words sentence, int i) {
        int before = i - 1;
        while (before >= 0
                && (sentence.form(before).equals(",") || sentence.lower(before).equals("on"))) {
            before--; // “today, on Thursday”
        }
        boolean shifted = before >= 0 && SHIFTED.contains(sentence.lower(before));
        boolean range = i + 2 < sentence.size()
                && TO.contains(sentence.lower(i + 1))
                && Calendar.WEEKDAYS.contains(sentence.lower(i + 2));
        boolean endOfRange =
                i > 1 && TO.contains(sentence.lower(i - 1)) && Calendar.WEEKDAYS.contains(sentence.lower(i - 2));
        boolean weekly = i + 1 < sentence.size() && WEEKLY.contains(sentence.lower(i + 1));
        return weekly || shifted || range || endOfRange || (i > 0 && ANY.contains(sentence.lower(i - 1)));
    }

    /** Whether a day of a month stands beside it: “Thursday, 4 March”, “March 4, a Thursday”. */
    private static boolean isDated(Words sentence, int i) {
        for (int j = Math.max(0, i - NEAR); j < Math.min(sentence.size(), i + NEAR + 1); j++) {
            boolean beside = Character.isDigit(sentence.form(Math.max(0, j - 1)).charAt(0))
                    || j + 1 < sentence.size()
                            && Character.isDigit(sentence.form(j + 1).charAt(0));
            if (beside
                    && Calendar.isMonth(sentence.lower(j))
                    && !sentence.form(j).equals("may")) {
                return true;
            }
        }
        return false;
    }

    /** A capital before or after it in the middle of a sentence: “Black Friday”, “the Sunday Times”. */
    private static boolean isName(Words sentence, int i) {
        boolean before = i > 1 && isCapital(sentence, i - 1) && sentence.isName(i - 1) && isPartOf(sentence, i - 1, i);
        boolean after = i + 1 < sentence.size()
                && isCapital(sentence, i + 1)
                && isPartOf(sentence, i, i + 1)
                && !PARTS_OF_DAY.contains(sentence.lower(i + 1));
        boolean possessive = i + 1 < sentence.size() && sentence.lower(i + 1).equals("s");
        return before || after || possessive;
    }

    private static boolean isCapital(Words sentence, int i) {
        return Character.isUpperCase(sentence.form(i).codePointAt(0));
    }

    /** Whether the word hangs on the one that follows, or that one on it. */
    private static boolean isPartOf(Words sentence, int i, int next) {
        return sentence.head(i) == next || sentence.head(next) == i || sentence.head(i) == sentence.head(next);
    }

    private static Finding finding(Article article, Span span) {
        String message = Naming.quoted(article.text().words(span))
                + " needs a date: the article does not say when it was written";
        return ABOUT.finding(span, message, List.of(), List.of());
    }
}
