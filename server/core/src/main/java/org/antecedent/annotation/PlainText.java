package org.antecedent.annotation;

import java.util.Arrays;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * A text as the file counts it, so that two people whose systems end lines differently write the same file: each line
 * ending is one LF, half a character is U+FFFD, positions are code points.
 */
public final class PlainText {
    private final String string;
    /** Where, in UTF-16 code units of the text, a CR stands before an LF. */
    private final int[] dropped;
    /** Where, in UTF-16 code units of the plain text, a character takes two of them. */
    private final int[] pairs;

    public PlainText(Text text) {
        this.dropped = dropped(text.string());
        this.string = of(text.string());
        this.pairs = pairs(string);
    }

    /** The same with LF for each line ending, and in a form that survives UTF-8. */
    public static String of(String string) {
        String lines =
                string.indexOf('\r') < 0 ? string : string.replace("\r\n", "\n").replace('\r', '\n');
        return withoutHalves(lines);
    }

    private static String withoutHalves(String string) {
        StringBuilder whole = null;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (i + 1 < string.length() && Character.isSurrogatePair(c, string.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                whole = whole == null ? new StringBuilder(string) : whole;
                whole.setCharAt(i, '\uFFFD');
            }
        }
        return whole == null ? string : whole.toString();
    }

    private static int[] dropped(String string) {
        int[] found = new int[8];
        int count = 0;
        for (int i = string.indexOf('\r'); i >= 0; i = string.indexOf('\r', i + 1)) {
            if (i + 1 < string.length() && string.charAt(i + 1) == '\n') {
                found = add(found, count++, i);
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static int[] pairs(String string) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 0; i + 1 < string.length(); i++) {
            if (Character.isSurrogatePair(string.charAt(i), string.charAt(i + 1))) {
                found = add(found, count++, i);
                i++;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static int[] add(int[] list, int index, int value) {
        int[] room = index < list.length ? list : Arrays.copyOf(list, index * 2);
        room[index] = value;
        return room;
    }

    /** With LF for each line ending, in UTF-16 code units of its own. */
    public String string() {
        return string;
    }

    /** Code points to UTF-16 code units of the plain text; positions past its end give the end. */
    public int offset(int point) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (int) Math.min(string.length(), (long) point + low);
    }

    /** UTF-16 code units of the plain text to those of the text. */
    Span toText(Span plain) {
        return new Span(toText(plain.start()), toText(plain.end()));
    }

    private int toText(int plain) {
        int low = 0;
        int high = dropped.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dropped[middle] - middle < plain) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return plain + low;
    }

    /** UTF-16 code units of the text to code points of the plain text, one at least: half a line ending counts as all of it. */
    public Span toPoints(Span span) {
        int start = toPoint(span.start());
        return new Span(start, Math.max(start + 1, toPoint(span.end())));
    }

    private int toPoint(int offset) {
        int plain = toPlain(offset);
        return plain - countBefore(pairs, plain);
    }

    /** UTF-16 code units of the text to those of the plain text. */
    public Span toPlain(Span span) {
        return new Span(toPlain(span.start()), toPlain(span.end()));
    }

    private int toPlain(int offset) {
        return offset - countBefore(dropped, offset);
    }

    private static int countBefore(int[] sorted, int value) {
        int found = Arrays.binarySearch(sorted, value);
        return found >= 0 ? found : -found - 1;
    }
}
