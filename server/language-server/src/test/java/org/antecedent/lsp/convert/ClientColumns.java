package org.antecedent.lsp.convert;

import java.nio.charset.StandardCharsets;
import org.eclipse.lsp4j.Position;

/** Positions as an editor counts them, in the simplest way there is: by splitting what stands before. */
public final class ClientColumns {
    private ClientColumns() {}

    /** The position of an offset in UTF-16 code units. */
    public static Position position(String text, int offset, PositionEncoding encoding) {
        String[] lines = text.substring(0, offset).split("\r\n|\r|\n", -1);
        String line = lines[lines.length - 1];
        int column = switch (encoding) {
            case UTF8 -> line.getBytes(StandardCharsets.UTF_8).length;
            case UTF16 -> line.length();
            case UTF32 -> line.codePointCount(0, line.length());
        };
        return new Position(lines.length - 1, column);
    }

    /** The nearest offset before that no client's cursor would miss: not inside a pair, not inside CRLF. */
    public static int whole(String text, int offset) {
        if (offset <= 0) {
            return 0;
        }
        if (offset >= text.length()) {
            return text.length();
        }
        boolean pair = Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        boolean lineEnd = text.charAt(offset - 1) == '\r' && text.charAt(offset) == '\n';
        return pair || lineEnd ? offset - 1 : offset;
    }
}
