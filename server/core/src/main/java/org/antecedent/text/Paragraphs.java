package org.antecedent.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits a text into paragraphs and tells what each is for.
 *
 * <p>A blank line always ends a paragraph. Inside a block of lines each line is a paragraph of its own, unless the block
 * was wrapped by an editor or mail program: no line longer than {@value #WRAPPED_WIDTH} and some line, not the last,
 * that ends in the middle of a sentence.
 */
public final class Paragraphs {
    /** Wrapping tools break at 72, 76, 78 or 80 columns; 100 leaves room for the rest. */
    private static final int WRAPPED_WIDTH = 100;
    /** News headlines have 5 to 15 words; 160 characters leave room for the longest. */
    private static final int TITLE_LENGTH = 160;

    private static final int BYLINE_LENGTH = 120;

    private static final Pattern BYLINE = Pattern.compile("^[*_]*(?:By|BY)\\s+\\p{Lu}[^.!?]{0,120}$");
    private static final Pattern MONTH_DATE = Pattern.compile(
            "^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?(?:(?:January|February|March|April|May|June|July|August"
                    + "|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?\\s+\\d{1,2}"
                    + "|\\d{1,2}\\.?\\s+(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December))(?:,?\\s+\\d{4})?\\.?$|^\\d{4}-\\d{2}-\\d{2}$");
    private static final String LIST_MARKS = "-*•+";
    private static final Pattern LIST_ITEM = Pattern.compile("^(?:[-*•+]|\\d{1,3}[.)])\\s+\\S");

    private Paragraphs() {}

    /** In text order; they do not overlap, and every character that is not white space lies in one. */
    public static List<Paragraph> of(Text text) {
        List<Paragraph> found = new ArrayList<>();
        int line = skipFrontMatter(text, found);
        boolean fenced = false;
        List<Span> block = new ArrayList<>();
        boolean titleSeen = false;
        for (; line <= text.lineCount(); line++) {
            Span span = line < text.lineCount() ? trim(text, text.line(line)) : new Span(0, 0);
            boolean fence = !span.isEmpty() && text.string().startsWith("```", span.start());
            if (!fenced && !fence && !span.isEmpty() && !isComment(text, span)) {
                block.add(span);
                continue;
            }
            titleSeen |= addBlock(text, block, found, titleSeen);
            block.clear();
            if (fence) {
                fenced = !fenced;
            }
            if (!span.isEmpty()) {
                found.add(new Paragraph(found.size(), span, Paragraph.Role.MARKUP));
            }
        }
        return List.copyOf(found);
    }

    /** A line that Markdown does not show. */
    private static boolean isComment(Text text, Span line) {
        return text.string().startsWith("<!--", line.start())
                && text.words(line).endsWith("-->");
    }

    private static int skipFrontMatter(Text text, List<Paragraph> found) {
        if (!text.words(text.line(0)).stripTrailing().equals("---")) {
            return 0;
        }
        for (int line = 1; line < text.lineCount(); line++) {
            String words = text.words(text.line(line)).stripTrailing();
            if (words.equals("---") || words.equals("...")) {
                Span matter = new Span(0, text.line(line).end());
                found.add(new Paragraph(0, trim(text, matter), Paragraph.Role.MARKUP));
                return line + 1;
            }
        }
        return 0;
    }

    /** Adds the paragraphs of one block of lines; tells whether a title or prose was among them. */
    private static boolean addBlock(Text text, List<Span> lines, List<Paragraph> found, boolean titleSeen) {
        if (lines.isEmpty()) {
            return false;
        }
        boolean seen = titleSeen;
        if (isWrapped(text, lines)) {
            Span whole = lines.get(0).hull(lines.get(lines.size() - 1));
            return add(text, whole, found, seen);
        }
        for (Span line : lines) {
            seen |= add(text, line, found, seen);
        }
        return seen;
    }

    private static boolean add(Text text, Span span, List<Paragraph> found, boolean titleSeen) {
        Paragraph.Role role = role(text, span, titleSeen);
        Span read = role == Paragraph.Role.MARKUP ? span : withoutMarker(text, span);
        found.add(new Paragraph(found.size(), read, role));
        return role == Paragraph.Role.TITLE || role == Paragraph.Role.BODY;
    }

    /** Without the mark that Markdown or a list puts before the words: “# ”, “- ”, “&gt; ”. */
    private static Span withoutMarker(Text text, Span span) {
        String string = text.string();
        int start = span.start();
        char first = string.charAt(start);
        if (first != '#' && first != '>' && !isListItem(text, span)) {
            return span;
        }
        while (start < span.end() && !Character.isWhitespace(string.charAt(start))) {
            start++;
        }
        return trim(text, new Span(start, span.end()));
    }

    private static boolean isWrapped(Text text, List<Span> lines) {
        boolean wrapped = false;
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (line.length() > WRAPPED_WIDTH
                    || isListItem(text, line)
                    || text.string().charAt(line.start()) == '#') {
                return false;
            }
            boolean ends = endsSentence(text, line);
            // A wrapped line is filled: a short one that ends nowhere is a title or a list entry.
            wrapped |= i + 1 < lines.size() && !ends && line.length() >= WRAPPED_WIDTH / 2;
        }
        return wrapped;
    }

    private static boolean isListItem(Text text, Span line) {
        char first = text.string().charAt(line.start());
        return (LIST_MARKS.indexOf(first) >= 0 || first >= '0' && first <= '9')
                && LIST_ITEM
                        .matcher(text.string())
                        .region(line.start(), line.end())
                        .lookingAt();
    }

    private static Paragraph.Role role(Text text, Span span, boolean titleSeen) {
        if (!hasWords(text, span)) {
            return Paragraph.Role.MARKUP;
        }
        if (span.length() > TITLE_LENGTH && text.string().charAt(span.start()) != '#') {
            return Paragraph.Role.BODY; // As most paragraphs: they are too long for anything else.
        }
        String words = text.words(span);
        if (words.length() <= BYLINE_LENGTH && BYLINE.matcher(words).matches()) {
            return Paragraph.Role.BYLINE;
        }
        if (words.length() <= BYLINE_LENGTH && MONTH_DATE.matcher(words).matches()) {
            return Paragraph.Role.DATELINE;
        }
        if (words.startsWith("#")) {
            return titleSeen ? Paragraph.Role.HEADING : Paragraph.Role.TITLE;
        }
        if (endsSentence(text, span) || isListItem(text, span)) {
            return Paragraph.Role.BODY;
        }
        if (!titleSeen) {
            // The only paragraph of a text is its prose, however short and unfinished.
            return span.end() < text.string().stripTrailing().length() ? Paragraph.Role.TITLE : Paragraph.Role.BODY;
        }
        boolean brief = words.length() <= TITLE_LENGTH / 2;
        return brief && Character.isUpperCase(words.codePointAt(0)) && !words.endsWith(",")
                ? Paragraph.Role.HEADING
                : Paragraph.Role.BODY;
    }

    private static boolean hasWords(Text text, Span span) {
        int next = span.start();
        while (next < span.end()) {
            int letter = text.string().codePointAt(next);
            if (Character.isLetterOrDigit(letter)) {
                return true;
            }
            next += Character.charCount(letter);
        }
        return false;
    }

    private static boolean endsSentence(Text text, Span span) {
        for (int i = span.end() - 1; i >= span.start(); i--) {
            char c = text.string().charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == ':' || c == '…') {
                return true;
            }
            if ("\"'”’»)]*_".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    private static Span trim(Text text, Span span) {
        String string = text.string();
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(string.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(string.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
