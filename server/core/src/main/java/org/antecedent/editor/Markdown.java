package org.antecedent.editor;

import java.util.regex.Pattern;

/** Puts words of an article into Markdown as they are, and takes the marks out again. */
final class Markdown {
    /** What means something in the middle of a line. Some editors show Markdown as it is: the less is escaped the better. */
    private static final String SPECIAL = "\\`*_[]<~";

    private static final Pattern MARKS = Pattern.compile("\\*\\*| {2}(?=\n)|\\\\([\\\\`*_\\[\\]<~&])");

    private Markdown() {}

    /** The words, which do not begin a line, with every character escaped that Markdown or HTML would read as its own. */
    static String escape(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (SPECIAL.indexOf(c) >= 0 || isEntity(words, i)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** “&lt;” would be shown as “<”; “Smith & Sons” is not touched. */
    private static boolean isEntity(String words, int i) {
        if (words.charAt(i) != '&' || i + 1 == words.length()) {
            return false;
        }
        char next = words.charAt(i + 1);
        return next == '#' || Character.isLetter(next);
    }

    /** The Markdown of a card without its marks: bold type, ends of lines, escapes. */
    static String plain(String markdown) {
        return MARKS.matcher(markdown).replaceAll("$1");
    }
}
