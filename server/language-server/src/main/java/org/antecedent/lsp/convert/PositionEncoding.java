package org.antecedent.lsp.convert;

import java.util.List;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * What a column of the protocol counts. An unpaired surrogate counts as the character U+FFFD that it becomes on the wire:
 * one unit in UTF-16 and UTF-32, three in UTF-8.
 */
public enum PositionEncoding {
    UTF16("utf-16"),
    UTF8("utf-8"),
    UTF32("utf-32");

    private final String name;

    PositionEncoding(String name) {
        this.name = name;
    }

    /** The name in the protocol. */
    public String protocolName() {
        return name;
    }

    /**
     * The encoding to speak with a client that offers these: UTF-16 where it can, since that is what Java counts; else the
     * first that is known; UTF-16 where none is, as the protocol has it.
     */
    public static PositionEncoding negotiate(List<String> offered) {
        if (offered.contains(UTF16.name)) {
            return UTF16;
        }
        for (String one : offered) {
            for (PositionEncoding encoding : values()) {
                if (encoding.name.equals(one)) {
                    return encoding;
                }
            }
        }
        return UTF16;
    }

    /**
     * The offset of a position. A line past the last is the text's end, a column past the line's end is the line's end, a
     * column inside a character is the character's start; in UTF-16 it may be between the halves of a pair, as editors
     * that count so have it.
     */
    public int offset(Text text, int line, int column) {
        if (line < 0) {
            return 0;
        }
        if (line >= text.lineCount()) {
            return text.length();
        }
        Span span = text.line(line);
        if (this == UTF16) {
            return span.start() + Math.min(Math.max(0, column), span.length());
        }
        String string = text.string();
        int offset = span.start();
        int left = column;
        while (offset < span.end()) {
            int character = string.codePointAt(offset);
            left -= units(character);
            if (left < 0) {
                return offset;
            }
            offset += Character.charCount(character);
        }
        return span.end();
    }

    /** How many columns a character takes; also an unpaired surrogate. */
    int units(int character) {
        return switch (this) {
            case UTF16 -> Character.charCount(character);
            case UTF32 -> 1;
            case UTF8 -> character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
        };
    }
}
