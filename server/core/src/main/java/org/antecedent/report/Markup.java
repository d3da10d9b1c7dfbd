package org.antecedent.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML that is XML, too: every element is closed, and no words put in are read as markup. What XML cannot hold (control
 * characters, halves of characters) becomes U+FFFD.
 */
final class Markup {
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values in turn */
    Markup open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** Closes the element that was opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Markup text(String words) {
        escape(words);
        return this;
    }

    /** An element that holds words alone. */
    Markup element(String tag, String words, String... attributes) {
        return open(tag, attributes).text(words).close();
    }

    /** An element that holds nothing: one that HTML never closes, or one of SVG. */
    Markup empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /** What another has written, whose elements are all closed. */
    Markup add(Markup other) {
        out.append(other.string());
        return this;
    }

    /** What is taken as it is: a style sheet, which holds none of the characters that are escaped, or what another has written. */
    Markup asIs(String trusted) {
        out.append(trusted);
        return this;
    }

    /** @throws IllegalStateException where an element is still open */
    String string() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\r' -> out.append(i + 1 < words.length() && words.charAt(i + 1) == '\n' ? "" : "\n");
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < words.length()
                            && Character.isLowSurrogate(words.charAt(i + 1))) {
                        out.append(c).append(words.charAt(++i));
                    } else {
                        out.append(isAllowed(c) ? c : REPLACEMENT);
                    }
                }
            }
        }
    }

    private static boolean isAllowed(char c) {
        if (c < ' ') {
            return c == '\n' || c == '\t';
        }
        return !Character.isSurrogate(c) && !(c >= '\u007F' && c <= '\u009F') && c < '\uFFFE';
    }
}
