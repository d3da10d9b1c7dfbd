package org.antecedent.lsp.transport;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a stream into frames: header lines, an empty line, and a body of as many bytes as {@code Content-Length} says.
 *
 * <p>Bodies are read whole before anybody parses them, so that the stream stays in step whatever they hold. Header names
 * may be in any case; a charset is not looked at, since the protocol knows only UTF-8. Where a frame is longer than its
 * header says, or too long to be read, the rest of it is passed over up to the next {@code Content-Length}, which need not begin a line.
 */
public final class FrameReader {
    /** The largest body that is read: an article of the largest size that is analysed has some megabytes. */
    static final int MAXIMUM_BODY = 64 << 20;

    /** Header lines are short; of a longer one only the end is kept, for a {@code Content-Length} behind rubbish. */
    private static final int MAXIMUM_LINE = 4096;

    private static final int KEPT_OF_LONG_LINE = 128;

    private static final Pattern CONTENT_LENGTH =
            Pattern.compile("content-length[ \\t]{0,8}:[ \\t]{0,8}(\\d{1,18})[ \\t]{0,8}$", Pattern.CASE_INSENSITIVE);

    private final InputStream in;

    public FrameReader(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** What came between two headers. */
    public sealed interface Frame {
        /** A body of the announced length. */
        final class Body implements Frame {
            private final byte[] bytes;

            Body(byte[] bytes) {
                this.bytes = bytes;
            }

            /** As they came; not to be changed. */
            public byte[] bytes() {
                return bytes;
            }
        }

        /** Something that is no frame, passed over. */
        record Rubbish(String reason) implements Frame {}
    }

    /**
     * Waits for the next frame; empty at the end of the stream, also where it ends inside a frame.
     *
     * @throws IOException where the stream breaks
     */
    public Optional<Frame> next() throws IOException {
        OptionalLong length = OptionalLong.empty();
        boolean anything = false;
        while (true) {
            Optional<String> line = line();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            if (!line.get().isEmpty()) {
                anything = true;
                Matcher matcher = CONTENT_LENGTH.matcher(line.get());
                if (matcher.find()) {
                    length = OptionalLong.of(Long.parseLong(matcher.group(1)));
                }
            } else if (length.isPresent()) {
                return body(length.getAsLong());
            } else if (anything) {
                return Optional.of(new Frame.Rubbish("a header without Content-Length"));
            }
        }
    }

    private Optional<Frame> body(long length) throws IOException {
        if (length > MAXIMUM_BODY) {
            // Not counted off: such a number is more often damaged than true, and would make the server deaf.
            return Optional.of(new Frame.Rubbish("a message of more than " + MAXIMUM_BODY + " bytes"));
        }
        byte[] bytes;
        try {
            bytes = new byte[(int) length];
        } catch (OutOfMemoryError full) {
            return Optional.of(new Frame.Rubbish("a message of " + length + " bytes, for which there is no memory"));
        }
        int read = in.readNBytes(bytes, 0, bytes.length);
        return read < length ? Optional.empty() : Optional.of(new Frame.Body(bytes));
    }

    /** One line in ISO 8859-1, without its LF or CRLF; empty at the end of the stream. */
    private Optional<String> line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                int end = line.length();
                return Optional.of(
                        end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString());
            }
            line.append((char) next);
            if (line.length() > MAXIMUM_LINE) {
                line.delete(0, line.length() - KEPT_OF_LONG_LINE);
            }
        }
        return Optional.empty();
    }
}
