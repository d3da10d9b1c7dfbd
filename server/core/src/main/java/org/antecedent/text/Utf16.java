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
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < bytes.length; i += 2) {
            evenZeros += bytes[i] == 0 ? 1 : 0;
            oddZeros += bytes[i + 1] == 0 ? 1 : 0;
        }
        // English text has a zero in nearly every unit; binary data has zeros on both sides.
        int most = bytes.length / 2 * 3 / 4;
        if (evenZeros == 0 && oddZeros > most) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (oddZeros == 0 && evenZeros > most) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }
}
