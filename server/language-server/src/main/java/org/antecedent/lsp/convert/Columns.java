package org.antecedent.lsp.convert;

import org.antecedent.text.Text;

/**
 * The columns of a text's offsets, for many offsets of one text: a count of the units before every block of
 * {@value #BLOCK} characters, so that an article of one long line costs no more than one of many short ones.
 */
final class Columns {
    private static final int BLOCK = 512;

    private final Text text;
    private final PositionEncoding encoding;
    private final int[] before;

    Columns(Text text, PositionEncoding encoding) {
        this.text = text;
        this.encoding = encoding;
        this.before = encoding == PositionEncoding.UTF16 ? new int[0] : count();
    }

    private int[] count() {
        int[] counts = new int[text.length() / BLOCK + 1];
        int units = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % BLOCK == 0) {
                counts[i / BLOCK] = units;
            }
            units += units(i);
        }
        if (text.length() % BLOCK == 0) {
            counts[text.length() / BLOCK] = units;
        }
        return counts;
    }

    /** The column of an offset in its line; between the halves of a pair, the one after it. */
    int column(int lineStart, int offset) {
        return encoding == PositionEncoding.UTF16 ? offset - lineStart : unitsBefore(offset) - unitsBefore(lineStart);
    }

    private int unitsBefore(int offset) {
        int units = before[offset / BLOCK];
        for (int i = offset - offset % BLOCK; i < offset; i++) {
            units += units(i);
        }
        return units;
    }

    /** A pair counts at its first half. */
    private int units(int offset) {
        String string = text.string();
        boolean secondHalf = offset > 0
                && Character.isLowSurrogate(string.charAt(offset))
                && Character.isHighSurrogate(string.charAt(offset - 1));
        return secondHalf ? 0 : encoding.units(string.codePointAt(offset));
    }
}
