package org.antecedent.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells UTF-16 by its byte order mark; without one, by the zeros that Latin letters have in every other byte. */
final class Utf16 {
    private Utf16() {}

    /** The byte order; empty where the bytes are something else. The mark itself is still to be taken off. */
    static Optional<Charset> of(byte[] bytes) {
        if (bytes.length < 2 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (first == 0xFF && second == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (first == 0xFE && second == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (isLatin(bytes, 0)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (isLatin(bytes, 1)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    /** Whether most units are of Latin script, and none has what stands in no text: counts, of which binary data is full. */
    private static boolean isLatin(byte[] bytes, int low) {
        int latin = 0;
        for (int i = 0; i < bytes.length; i += 2) {
            int letter = bytes[i + low] & 0xFF;
            if (bytes[i + 1 - low] == 0) {
                if (letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r') {
                    return false;
                }
                latin++;
            }
        }
        return latin > bytes.length / 2 * 3 / 4;
    }
}
