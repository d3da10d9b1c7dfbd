package org.antecedent.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Many thousand names with what is known of each, kept as the bytes of their file and found where they lie, so that they
 * cost no object each: an open hash table of where lines start.
 *
 * <p>The file is UTF-8, a name a line: the folded name, then its fields after tabs. Case counts as in {@link Names}.
 */
final class NameTable {
    private static final int EMPTY = -1;

    private final byte[] lines;
    private final int[] starts;

    /** @param lines each ended by a line feed; not copied */
    NameTable(byte[] lines) {
        this.lines = lines;
        int count = 0;
        for (byte c : lines) {
            if (c == '\n') {
                count++;
            }
        }
        // Between a third and two thirds of the slots are taken.
        this.starts = new int[Math.max(2, Integer.highestOneBit(count * 3))];
        Arrays.fill(starts, EMPTY);
        fill();
    }

    /** The folded name and the fields after it, those that the line leaves out missing; empty where there is no such name. */
    Optional<String[]> find(String name) {
        String folded = Spelling.folded(name);
        byte[] key = folded.getBytes(StandardCharsets.UTF_8);
        int otherwise = EMPTY;
        for (int slot = slot(hash(key)); starts[slot] != EMPTY; slot = after(slot)) {
            int line = starts[slot];
            if (isWritten(line, key)) {
                return Optional.of(fields(line));
            }
            if (otherwise == EMPTY && isSpelled(line, key)) {
                otherwise = line;
            }
        }
        return otherwise != EMPTY && Spelling.isCapitals(folded) ? Optional.of(fields(otherwise)) : Optional.empty();
    }

    private void fill() {
        int line = 0;
        int hash = 0;
        boolean inName = true;
        for (int i = 0; i < lines.length; i++) {
            byte c = lines[i];
            if (inName && (c == '\t' || c == '\n')) {
                int slot = slot(hash);
                while (starts[slot] != EMPTY) {
                    slot = after(slot);
                }
                starts[slot] = line;
                inName = false;
            }
            if (c == '\n') {
                line = i + 1;
                hash = 0;
                inName = true;
            } else if (inName) {
                hash = hash(hash, c);
            }
        }
    }

    private static int hash(byte[] key) {
        int hash = 0;
        for (byte c : key) {
            hash = hash(hash, c);
        }
        return hash;
    }

    private static int hash(int before, byte c) {
        return before * 31 + small(c);
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & (starts.length - 1);
    }

    private int after(int slot) {
        return (slot + 1) & (starts.length - 1);
    }

    private boolean isWritten(int line, byte[] key) {
        for (int i = 0; i < key.length; i++) {
            if (lines[line + i] != key[i]) {
                return false;
            }
        }
        return endsAt(line + key.length);
    }

    private boolean isSpelled(int line, byte[] key) {
        for (int i = 0; i < key.length; i++) {
            if (small(lines[line + i]) != small(key[i])) {
                return false;
            }
        }
        return endsAt(line + key.length);
    }

    private boolean endsAt(int offset) {
        return lines[offset] == '\t' || lines[offset] == '\n';
    }

    private String[] fields(int line) {
        int end = line;
        while (lines[end] != '\n') {
            end++;
        }
        return new String(lines, line, end - line, StandardCharsets.UTF_8).split("\t", -1);
    }

    private static int small(byte c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }
}
