package org.antecedent.exchange;

import java.util.Optional;
import org.antecedent.text.Span;

/** Finds the words of a corpus in the article that they were taken from, one after the other. */
final class WordFinder {
    /**
     * No further than this behind the last word the next one is looked for, and shorter words not at all: they stand
     * everywhere. Choices, not tuned.
     */
    private static final int AHEAD = 500;

    private static final int LONG_ENOUGH = 4;

    private final String text;
    private int next;

    WordFinder(String text) {
        this.text = text;
    }

    /** Where the next word stands: behind the last one, over as little as possible. */
    Optional<Span> next(String form) {
        String word = TreebankMarks.read(form);
        int start = next;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        // Low lines may be words of their own, or none.
        while (start < text.length() && plain(text.charAt(start)) == '_' && end(word, start) < 0) {
            start++;
        }
        int limit = word.length() < LONG_ENOUGH ? start : Math.min(start + AHEAD, text.length() - 1);
        for (; start <= limit; start++) {
            int end = end(word, start);
            if (end > start) {
                next = end;
                return Optional.of(new Span(start, end));
            }
        }
        return Optional.empty();
    }

    /** Where the word ends that starts here; -1 where it does not. */
    private int end(String word, int start) {
        int at = start;
        for (int i = 0; i < word.length(); i++) {
            char wanted = word.charAt(i);
            if (at < text.length() && text.startsWith("…", at) && word.startsWith("...", i)) {
                i += 2;
                at++;
            } else if (at < text.length() && isDash(text.charAt(at)) && word.startsWith("--", i)) {
                i++;
                at++;
            } else if (wanted != '\\' || i + 1 == word.length()) { // “1\/2” stands for “1/2”.
                if (at == text.length() || plain(wanted) != plain(text.charAt(at))) {
                    return -1;
                }
                at++;
            }
        }
        return at;
    }

    private static boolean isDash(char c) {
        return c == '–' || c == '—';
    }

    /** Marks that texts set one way or the other; a blank in a word stands as a low line. */
    private static char plain(char c) {
        return switch (c) {
            case '“', '”', '„', '«', '»' -> '"';
            case '’', '‘', '`' -> '\'';
            case '–', '—' -> '-';
            default -> isBlank(c) || Character.isISOControl(c) ? '_' : c;
        };
    }

    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c);
    }
}
