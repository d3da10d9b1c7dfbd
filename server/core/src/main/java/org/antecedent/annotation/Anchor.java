package org.antecedent.annotation;

import java.util.List;
import java.util.Optional;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * The words that a decision is about: where they stand, how they read and what stands around them, so that they are found
 * again in a text that was changed elsewhere. Quotes are as the file has them: LF for every line ending.
 *
 * @param span in UTF-16 code units of the text; of an unplaced decision in the unit of the file, code points of the text in
 *     which it stood last; never empty
 * @param exact the words as they were when they were decided about, or when the file was written last
 * @param prefix what stood before them, at most {@value #CONTEXT} code points
 * @param suffix what stood behind them, at most {@value #CONTEXT} code points
 */
public record Anchor(Span span, String exact, String prefix, String suffix) {
    /** As much as Hypothesis keeps, whose annotations have lived through the changes of web pages for years. */
    static final int CONTEXT = 32;

    /** @throws IllegalArgumentException where there are no words */
    public Anchor {
        if (span.isEmpty() || exact.isEmpty()) {
            throw new IllegalArgumentException("an anchor has words");
        }
    }

    /**
     * The words of the span, which is clamped to the text and widened to whole code points and line endings.
     *
     * @throws IllegalArgumentException where the span is empty or lies outside
     */
    public static Anchor of(Text text, Span span) {
        String string = text.string();
        int start = Math.min(span.start(), string.length());
        int end = Math.min(span.end(), string.length());
        start -= isInside(string, start) ? 1 : 0;
        end += isInside(string, end) ? 1 : 0;
        return new Anchor(
                new Span(start, end),
                quote(string, start, end),
                quote(string, before(string, start), start),
                quote(string, end, behind(string, end)));
    }

    /** How the words read with what stands around them. */
    List<String> inContext() {
        return List.of(prefix, exact, suffix);
    }

    /**
     * Where the words of an unplaced decision stood, as far as the text still shows it: behind what stood before them, else before
     * what stood behind them, else as far from the start.
     *
     * @return an offset into the text
     */
    public int trace(Text text) {
        PlainText plain = new PlainText(text);
        String string = plain.string();
        int old = plain.offset(span.start());
        int before = prefix.isBlank() ? -1 : nearest(string, prefix, old - prefix.length());
        int behind = before >= 0 || suffix.isBlank() ? -1 : nearest(string, suffix, old);
        int place = before >= 0 ? before + prefix.length() : behind >= 0 ? behind : Math.min(old, string.length());
        return plain.toText(new Span(place, place)).start();
    }

    private static int nearest(String string, String words, int place) {
        int left = string.lastIndexOf(words, place);
        int right = string.indexOf(words, Math.max(0, place));
        return left < 0 || right >= 0 && right - place < place - left ? right : left;
    }

    /** The same words with what reads there now. */
    Anchor renewed(Text text) {
        return of(text, span);
    }

    /**
     * Where the words stand after an edit; empty where it took them away or went across one of their ends. An edit inside
     * them changes them. What is typed at their edges does not belong to them, unless it makes them whole again.
     *
     * @param after the text after the edit
     */
    Optional<Anchor> under(Edit edit, Text after) {
        Span changed = edit.span();
        if (span.end() < changed.start()) {
            return Optional.of(this);
        }
        int growth = edit.replacement().length() - changed.length();
        if (changed.end() < span.start()) {
            return Optional.of(at(span.shift(growth)));
        }
        Span moved;
        if (changed.end() == span.start()) {
            moved = span.shift(growth);
        } else if (changed.start() == span.end()) {
            moved = span;
        } else if (span.contains(changed) && !span.equals(changed)) {
            moved = new Span(span.start(), span.end() + growth);
        } else {
            return Optional.empty();
        }
        return Optional.of(at(whole(moved, after)));
    }

    /** The span of the words as they were decided about, where they stand there again from their start or up to their end. */
    private Span whole(Span moved, Text after) {
        if (exact.indexOf('\n') >= 0) {
            return moved; // The text may end its lines otherwise than the quote.
        }
        if (after.string().startsWith(exact, moved.start())) {
            return new Span(moved.start(), moved.start() + exact.length());
        }
        int start = moved.end() - exact.length();
        return start >= 0 && after.string().startsWith(exact, start) ? new Span(start, moved.end()) : moved;
    }

    Anchor at(Span other) {
        return other.equals(span) ? this : new Anchor(other, exact, prefix, suffix);
    }

    private static String quote(String string, int start, int end) {
        return PlainText.of(string.substring(start, end));
    }

    private static int before(String string, int offset) {
        int start = offset;
        for (int i = 0; i < CONTEXT && start > 0; i++) {
            start = string.offsetByCodePoints(start, -1);
            start -= isInside(string, start) ? 1 : 0;
        }
        return start;
    }

    private static int behind(String string, int offset) {
        int end = offset;
        for (int i = 0; i < CONTEXT && end < string.length(); i++) {
            end = string.offsetByCodePoints(end, 1);
            end += isInside(string, end) ? 1 : 0;
        }
        return end;
    }

    /** Whether the offset parts what belongs together: the two halves of a character, CR and LF. */
    private static boolean isInside(String string, int offset) {
        if (offset <= 0 || offset >= string.length()) {
            return false;
        }
        char before = string.charAt(offset - 1);
        char behind = string.charAt(offset);
        return Character.isSurrogatePair(before, behind) || before == '\r' && behind == '\n';
    }
}
