package org.antecedent.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Many thousand names with what is known of each, kept as the bytes of their file and searched where they lie, so that
 * they cost no object each.
 *
 * <p>The file is UTF-8, a name a line: the folded name, then its fields after tabs. Lines are sorted by name, capitals of
 * ASCII taken as small letters, then by the bytes themselves. Case counts as in {@link Names}.
 */
final class NameTable {
    private final byte[] lines;

    /** @param lines sorted as the class says, each ended by a line feed; not copied */
    NameTable(byte[] lines) {
        this.lines = lines;
    }

    /** The folded name and the fields after it, those that the line leaves out missing; empty where there is no such name. */
    Optional<String[]> find(String name) {
        String folded = Spelling.folded(name);
        byte[] key = folded.getBytes(StandardCharsets.UTF_8);
        int line = firstAtLeast(key);
        if (!holds(line, key)) {
            return Optional.empty();
        }
        for (int each = line; holds(each, key); each = lineAfter(each)) {
            if (isWritten(each, key)) {
                return Optional.of(fields(each));
            }
        }
        return Spelling.isCapitals(folded) ? Optional.of(fields(line)) : Optional.empty();
    }

    private int firstAtLeast(byte[] key) {
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int middle = lineAt((low + high) >>> 1);
            if (compare(middle, key) < 0) {
                low = lineAfter(middle);
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The start of the line that the byte belongs to. */
    private int lineAt(int offset) {
        int start = offset;
        while (start > 0 && lines[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int lineAfter(int line) {
        int end = line;
        while (lines[end] != '\n') {
            end++;
        }
        return end + 1;
    }

    private boolean holds(int line, byte[] key) {
        return line < lines.length && compare(line, key) == 0;
    }

    private int compare(int line, byte[] key) {
        for (int i = 0; i < key.length; i++) {
            byte c = lines[line + i];
            if (c == '\t' || c == '\n') {
                return -1;
            }
            int difference = small(c) - small(key[i]);
            if (difference != 0) {
                return difference;
            }
        }
        byte after = lines[line + key.length];
        return after == '\t' || after == '\n' ? 0 : 1;
    }

    private boolean isWritten(int line, byte[] key) {
        for (int i = 0; i < key.length; i++) {
            if (lines[line + i] != key[i]) {
                return false;
            }
        }
        return true;
    }

    private String[] fields(int line) {
        return new String(lines, line, lineAfter(line) - 1 - line, StandardCharsets.UTF_8).split("\t", -1);
    }

    private static int small(byte c) {
        int unsigned = c & 0xFF;
        return unsigned >= 'A' && unsigned <= 'Z' ? unsigned + ('a' - 'A') : unsigned;
    }
}
