package org.antecedent.text;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Reads bytes as Windows-1252 where every one of them makes sense so. Any bytes at all could be read as Windows-1252; what was
 * UTF-8 and got damaged must not come out as “MÃ¼ller”.
 */
final class Windows1252 {
    /** Marks of news prose outside ASCII: euro, ellipsis, dashes, quotation marks, signs, and the blank that does not break. */
    private static final String MARKS = "€‚„…‘’“”•–—™‹›\u00A0¡¢£¥§©«®°·»¿½¼¾´\u00AD";

    private Windows1252() {}

    /** The text; empty where the bytes are not likely to be one. */
    static Optional<String> of(byte[] bytes) {
        if (!Charset.isSupported("windows-1252") || holdsUtf8(bytes)) {
            return Optional.empty();
        }
        String string = new String(bytes, Charset.forName("windows-1252"));
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            boolean known = c < 0x80
                    ? c >= ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'
                    : MARKS.indexOf(c) >= 0 || isPartOfWord(string, i);
            if (!known) {
                return Optional.empty();
            }
        }
        return Optional.of(string);
    }

    /** Whether it is a letter beside another one: “é” in “café”, which a stray byte is not. */
    private static boolean isPartOfWord(String string, int index) {
        return Character.isLetter(string.charAt(index))
                && (index > 0 && Character.isLetter(string.charAt(index - 1))
                        || index + 1 < string.length() && Character.isLetter(string.charAt(index + 1)));
    }

    /** Whether some character of two bytes or more is whole in UTF-8: in Windows-1252 it would be “Ã¼” or “â€œ”. */
    private static boolean holdsUtf8(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            int length = lead >= 0xC2 && lead < 0xE0
                    ? 2
                    : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
            if (length > 0 && continues(bytes, i + 1, i + length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean continues(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
