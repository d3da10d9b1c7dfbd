package org.antecedent.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antecedent.analysis.Article;
import org.antecedent.analysis.ParagraphSearch;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.knowledge.Calendar;
import org.antecedent.language.Penn;
import org.antecedent.language.Sentence;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/** “Today” in an article that does not say which day it is. */
public final class RelativeDate implements Check {
    private static final About ABOUT = new About(
            "relative-date",
            "A day that hangs on an unknown date",
            Severity.INFORMATION,
            Profile.DEFAULT,
            "Fires on “today”, “yesterday”, “last week”, “the past 24 hours” and the like where the article has no date:"
                    + " neither in front matter, nor in a line above the prose, nor in a dateline, nor in its opening"
                    + " paragraph. Keeps quiet inside quotations, on “today” for these days (“today's world”, “Today, it is"
                    + " known as”), and beside a date (“today (July 5)”).",
            "A reader who finds the article later, or in an archive, cannot tell the day.",
            "The ministry said **today, Saturday**, that talks will go on.",
            "GENEVA, 14 March 2026 — The ministry said today that talks will go on.",
            "AP Stylebook");

    private static final String COUNT =
            "(?:\\d{1,3}|few|several|couple of|two|three|four|five|six|seven|eight|nine|ten|twelve)";

    private static final Pattern EXPRESSION = Pattern.compile(
            "\\b(?:"
                    // “today, Saturday”, “earlier today”, “yesterday evening”, “tomorrow, on Friday”
                    + "(?:(?:earlier|later|late|early)\\s+)?(?:today|yesterday|tomorrow|tonight)"
                    + "(?:\\s+(?:morning|afternoon|evening|night))?(?:,\\s+(?:on\\s+)?" + Calendar.WEEKDAY + ")?"
                    // “last night”, “early this morning”, “next Tuesday”, “last March”
                    + "|(?:(?:earlier|later|late|early)\\s+)?(?:last|next|this)\\s+"
                    + "(?:night|morning|afternoon|evening|weekend|week|month|year|spring|summer|autumn|fall|winter|"
                    + Calendar.WEEKDAY + "|" + Calendar.MONTH + ")"
                    // “during the past 24 hours”, “in the last few days”
                    + "|(?:(?:during|over|within|in|for)\\s+)?the\\s+(?:past|last|next)\\s+" + COUNT
                    + "\\s+(?:hours|days|weeks|months)"
                    // “three days ago”
                    + "|(?:" + COUNT + "|an?)\\s+(?:hours?|days?|weeks?|months?)\\s+ago"
                    + ")\\b",
            Pattern.CASE_INSENSITIVE);

    /** Every expression holds one of these. */
    private static final List<String> DAYS =
            List.of("today", "yesterday", "tomorrow", "tonight", "last", "next", "this", "past", "ago");

    private static final String DAYS_START = "tylnpaTYLNPA";
    /** “Couple of months ago”. */
    private static final int WORDS_BEFORE = 3;

    /** After these a unit of time is measured, not dated: “the next year”, “his last week in office”. */
    private static final Pattern NOT_DATED_BEFORE = Pattern.compile(
            "\\b(?:the|his|her|its|their|my|our|your|a|an|every|each|that)\\s+$", Pattern.CASE_INSENSITIVE);
    /** “today's world”, “wealthier today than”, “today a teacher”: these days. */
    private static final Pattern THESE_DAYS = Pattern.compile("^(?:['’]s\\b|\\s+(?:than|an?)\\b)");

    private static final Pattern THESE_DAYS_BEFORE = Pattern.compile("\\b(?:of|even|still)\\s+$");

    /** “today (July 5)”. */
    private static final Pattern DATED_BEHIND =
            Pattern.compile("\\s*[(,]?\\s*(?:" + Calendar.MONTH + "\\s+\\d|\\d{1,2}\\s+" + Calendar.MONTH + ")");

    /** “Today <em>she</em> runs the firm”: of whom a text tells how they are now. */
    private static final Set<String> STILL_SOMEBODY = Set.of("he", "she", "they", "it");

    private static final Set<Penn> PAST = Set.of(Penn.VBD, Penn.MD);

    private static final int LOOK_BACK = 8;

    private static final ParagraphSearch<Span> EXPRESSIONS = ParagraphSearch.inText(RelativeDate::expressions);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        if (house.date().isPresent()) {
            return List.of(); // Its house says when it was written.
        }
        List<Finding> findings = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            if (paragraph.role() != Paragraph.Role.BODY) {
                continue; // A headline has no room for a date.
            }
            for (Span expression : article.found(EXPRESSIONS, paragraph)) {
                Span span = expression.shift(paragraph.span().start());
                if (article.isQuoted(span)) {
                    continue; // The speaker's day, not the article's.
                }
                if (opensOnTheseDays(article, span)) {
                    continue; // “But today, it is known as”.
                }
                if (findings.isEmpty() && DocumentDate.isKnown(article)) {
                    return List.of(); // The article says when it was written.
                }
                findings.add(finding(article.text().words(span), span));
            }
        }
        return findings;
    }

    /** Whether “today” and a comma open a sentence that tells how things stand, and not what was done or will be. */
    private static boolean opensOnTheseDays(Article article, Span today) {
        String text = article.text().string();
        boolean comma = today.end() < text.length() && text.charAt(today.end()) == ',';
        if (!article.text().words(today).equalsIgnoreCase("today")) {
            return false;
        }
        Sentence sentence = article.sentenceAround(today).orElse(null);
        if (sentence == null) {
            return false; // No prose.
        }
        int first = sentence.tokenAt(today.start());
        boolean opens = first == 0 || first == 1 && sentence.lower(0).equals("but");
        boolean told = comma || first + 1 < sentence.size() && STILL_SOMEBODY.contains(sentence.lower(first + 1));
        if (!opens || !told) {
            return false;
        }
        for (int i = first + 1; i < sentence.size(); i++) {
            boolean finite = sentence.head(i) < 0 || sentence.head(sentence.head(i)) < 0;
            if (finite && PAST.contains(sentence.penn(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Span> expressions(String words) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = EXPRESSION.matcher(words).useTransparentBounds(true);
        int end = 0;
        for (int day = nextDay(words, 0); day >= 0; day = nextDay(words, Math.max(day + 1, end))) {
            if (!isExpressed(matcher, words, end, day)) {
                continue; // “this” alone.
            }
            end = matcher.end();
            if (isName(words, matcher)) {
                continue; // “USA Today”.
            }
            if (isMeasured(words, matcher)) {
                continue; // “the next year”: counted from something that the text names.
            }
            if (isTheseDays(words, matcher)) {
                continue; // “today's world”.
            }
            if (DATED_BEHIND.matcher(words).region(end, words.length()).lookingAt()) {
                continue; // “today (July 5)”.
            }
            found.add(new Span(matcher.start(), end));
        }
        return found;
    }

    /** Where the next of {@link #DAYS} starts, at the offset or behind it; -1 where there is none. To look for them is fast. */
    private static int nextDay(String words, int from) {
        for (int i = from; i < words.length(); i++) {
            if (DAYS_START.indexOf(words.charAt(i)) >= 0 && isWordStart(words, i) && isDay(words, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDay(String words, int start) {
        for (String day : DAYS) {
            if (words.regionMatches(true, start, day, 0, day.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWordStart(String words, int i) {
        return i == 0 || !Character.isLetterOrDigit(words.charAt(i - 1));
    }

    /** Whether the day stands in an expression that starts at {@code from} or behind it. */
    private static boolean isExpressed(Matcher matcher, String words, int from, int day) {
        for (int start = Math.max(from, firstWord(words, day)); start <= day; start++) {
            if (isWordStart(words, start)
                    && matcher.region(start, words.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Where the words start that can belong to the expression before its day. */
    private static int firstWord(String words, int day) {
        int start = day;
        for (int i = 0; i < WORDS_BEFORE; i++) {
            while (start > 0 && Character.isWhitespace(words.charAt(start - 1))) {
                start--;
            }
            while (start > 0 && Character.isLetterOrDigit(words.charAt(start - 1))) {
                start--;
            }
        }
        return start;
    }

    private static Finding finding(String words, Span span) {
        String message = Naming.quoted(words) + " needs a date: the article does not say when it was written";
        return ABOUT.finding(span, message, List.of(), List.of());
    }

    /** A capital in the middle of a sentence. */
    private static boolean isName(String words, Matcher matcher) {
        int before = matcher.start() - 2;
        boolean capital = Character.isUpperCase(words.charAt(matcher.start()));
        return capital && before >= 0 && ".?!”\"’'—–:".indexOf(words.charAt(before)) < 0;
    }

    private static boolean isMeasured(String words, Matcher matcher) {
        boolean ownArticle = words.regionMatches(true, matcher.start(), "the ", 0, 4)
                || matcher.group().contains(" the ");
        String before = words.substring(Math.max(0, matcher.start() - LOOK_BACK), matcher.start());
        return !ownArticle && NOT_DATED_BEFORE.matcher(before).find();
    }

    private static boolean isTheseDays(String words, Matcher matcher) {
        String before = words.substring(Math.max(0, matcher.start() - LOOK_BACK), matcher.start());
        String after = words.substring(matcher.end(), Math.min(words.length(), matcher.end() + LOOK_BACK));
        return matcher.group().equalsIgnoreCase("today")
                && (THESE_DAYS.matcher(after).find()
                        || THESE_DAYS_BEFORE.matcher(before).find());
    }
}
