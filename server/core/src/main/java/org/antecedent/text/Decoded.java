package org.antecedent.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the bytes of a file say. Nothing is guessed where a guess could be wrong: bytes are UTF-8, or they are UTF-16 by their byte
 * order mark or their zeros, or every one of them makes sense as Windows-1252, or they are not read.
 */
public sealed interface Decoded {
    /**
     * A text, without a byte order mark.
     *
     * @param encoding as people call it: {@code UTF-8}, {@code UTF-16}, {@code Windows-1252}
     */
    record Legible(Text text, String encoding) implements Decoded {
        /** Whether it is in the encoding that everybody expects. */
        public boolean isUtf8() {
            return encoding.equals(UTF_8);
        }
    }

    /** @param reason what is wrong with the file, as the end of a sentence: “the file is not text in UTF-8” */
    record Illegible(String reason) implements Decoded {}

    /** The encoding that everybody expects. */
    String UTF_8 = "UTF-8";

    /** What the bytes of a whole file say. */
    static Decoded of(byte[] bytes) {
        Optional<Charset> wide = Utf16.of(bytes);
        if (wide.isPresent()) {
            return decode(bytes, wide.get())
                    .map(string -> readable(string, "UTF-16"))
                    .orElse(new Illegible("the file is not text in UTF-16, as which it begins"));
        }
        Optional<String> utf8 = decode(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return readable(utf8.get(), UTF_8);
        }
        return Windows1252.of(bytes)
                .map(string -> readable(string, "Windows-1252"))
                .orElse(new Illegible("the file is not text in UTF-8"));
    }

    private static Decoded readable(String string, String encoding) {
        if (string.indexOf('\0') >= 0) {
            return new Illegible("the file holds binary data, not text");
        }
        return new Legible(Text.of(string.startsWith("\uFEFF") ? string.substring(1) : string), encoding);
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }
}
