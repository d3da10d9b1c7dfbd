package org.antecedent.deciding;

import java.nio.charset.StandardCharsets;
import org.antecedent.analysis.Article;
import org.antecedent.text.Span;

/** Words of a text in a message, and words of a person in a decision. */
final class Wording {
    private static final int SHOWN = 60;

    private Wording() {}

    /** “The talks in Geneva”, cut where they are long. */
    static String quoted(Article article, Span words) {
        String line = line(article.text().words(words));
        int end = line.offsetByCodePoints(0, Math.min(SHOWN, line.codePointCount(0, line.length())));
        return "“" + line.substring(0, end) + (end < line.length() ? "…" : "") + "”";
    }

    /** What somebody typed, on one line and without blanks at its edges. */
    static String line(String typed) {
        return wellFormed(typed).replaceAll("[\\s\\p{Cntrl}\\p{Z}]+", " ").strip();
    }

    /** What somebody typed, with its lines. */
    static String text(String typed) {
        return wellFormed(typed).replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** Without halves of characters, which no file can hold. */
    private static String wellFormed(String typed) {
        return new String(typed.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
