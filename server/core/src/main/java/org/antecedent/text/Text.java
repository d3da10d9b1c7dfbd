package org.antecedent.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * An immutable text with its lines. A line ends with LF, CRLF or CR, as in the Language Server Protocol. Offsets are
 * UTF-16 code units.
 */
public final class Text {
    private final String string;
    private final int[] lineStarts;

    private Text(String string) {
        this.string = string;
        this.lineStarts = lineStarts(string);
    }

    public static Text of(String string) {
        return new Text(Objects.requireNonNull(string));
    }

    private static int[] lineStarts(String string) {
        int[] starts = new int[16];
        int count = 1;
        // Looked for, and not looked at one by one: each letter that is typed makes a text.
        int lf = string.indexOf('\n');
        int cr = string.indexOf('\r');
        while (lf >= 0 || cr >= 0) {
            boolean crFirst = cr >= 0 && (lf < 0 || cr < lf);
            int end = crFirst && lf != cr + 1 ? cr + 1 : lf + 1;
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end;
            if (crFirst) {
                cr = string.indexOf('\r', end);
            }
            if (lf >= 0 && lf < end) {
                lf = string.indexOf('\n', end);
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** The whole text as a string. */
    public String string() {
        return string;
    }

    public int length() {
        return string.length();
    }

    /** At least 1: an empty text has one empty line. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The line, without its line ending. A line out of range gives the nearest one. */
    public Span line(int line) {
        int index = Math.max(0, Math.min(line, lineStarts.length - 1));
        int start = lineStarts[index];
        int end = index + 1 < lineStarts.length ? lineStarts[index + 1] : string.length();
        if (index + 1 < lineStarts.length) {
            end--;
            if (end > start && string.charAt(end) == '\n' && string.charAt(end - 1) == '\r') {
                end--;
            }
        }
        return new Span(start, end);
    }

    /** The line that holds the offset; offsets out of range are clamped. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, clamp(offset));
        return found >= 0 ? found : -found - 2;
    }

    public Position position(int offset) {
        int line = lineAt(offset);
        return new Position(line, clamp(offset) - lineStarts[line]);
    }

    /** A column past the end of its line gives the line's end, a line past the last gives the text's end. */
    public int offset(Position position) {
        if (position.line() >= lineStarts.length) {
            return string.length();
        }
        if (position.line() < 0) {
            return 0;
        }
        Span line = line(position.line());
        return line.start() + Math.min(Math.max(0, position.column()), line.length());
    }

    /** The words of the span, which is clamped to the text. */
    public String words(Span span) {
        return string.substring(clamp(span.start()), clamp(span.end()));
    }

    /** Whether these words stand at the offset. */
    public boolean has(String words, int offset) {
        return string.startsWith(words, offset);
    }

    /** How many words the span holds, as white space parts them. */
    public int wordCount(Span span) {
        int count = 0;
        boolean inWord = false;
        for (int i = clamp(span.start()); i < clamp(span.end()); i++) {
            boolean blank = Character.isWhitespace(string.charAt(i));
            count += !blank && !inWord ? 1 : 0;
            inWord = !blank;
        }
        return count;
    }

    /** The text after the edit, whose span is clamped to the text. */
    public Text apply(Edit edit) {
        int start = clamp(edit.span().start());
        int end = clamp(edit.span().end());
        return new Text(string.substring(0, start) + edit.replacement() + string.substring(end));
    }

    private int clamp(int offset) {
        return Math.max(0, Math.min(offset, string.length()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && string.equals(text.string);
    }

    @Override
    public int hashCode() {
        return string.hashCode();
    }

    @Override
    public String toString() {
        return string;
    }
}
