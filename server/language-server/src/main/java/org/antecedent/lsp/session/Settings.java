package org.antecedent.lsp.session;

import java.time.Duration;
import org.antecedent.text.Text;

/**
 * What a client may set at the start.
 *
 * @param delay how long after a change findings wait for the next one; 0 for not at all
 * @param pause how long after a change new findings in the sentence that was changed wait for the next one; no longer than the
 *     delay for not at all
 * @param maximumWords the size of an article beyond which it is not analysed
 * @param pulled whether the client asks for findings, and is not sent any unasked
 */
public record Settings(Duration delay, Duration pause, int maximumWords, boolean pulled) {
    /**
     * 200 ms is what gopls, marksman and others wait. Who types and thinks of the next word pauses for less than a second and a
     * half, as a rule. A 200,000-word document is a book, not an article.
     */
    public static final Settings DEFAULT =
            new Settings(Duration.ofMillis(200), Duration.ofMillis(1500), 200_000, false);

    /** For a client that is sent findings, with none that wait for longer than others. */
    public Settings(Duration delay, int maximumWords) {
        this(delay, delay, maximumWords, false);
    }

    /** Text of any language has fewer characters than this to a word; what has more is no prose. */
    private static final int CHARACTERS_PER_WORD = 16;

    /** Whether the text has too many words, or too many characters for that many words. */
    boolean isTooLarge(Text text) {
        if (text.length() > (long) maximumWords * CHARACTERS_PER_WORD) {
            return true;
        }
        // Two characters, a letter and a blank, are the shortest word.
        return text.length() / 2 >= maximumWords && words(text.string()) > maximumWords;
    }

    private static int words(String string) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < string.length(); i++) {
            boolean blank = Character.isWhitespace(string.charAt(i));
            if (!blank && !inside) {
                words++;
            }
            inside = !blank;
        }
        return words;
    }
}
