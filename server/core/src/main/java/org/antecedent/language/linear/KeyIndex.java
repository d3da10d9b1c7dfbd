package org.antecedent.language.linear;

/**
 * Finds hashes among many. They lie in ascending order; a directory says where each stretch of them starts, and holds one
 * byte of each of the first eight side by side, so that one look into memory and one comparison tell a hash that is not
 * there: most features that are asked for are not. Immutable; safe for all threads.
 */
final class KeyIndex {
    /** How many keys a stretch has on average: more would often overflow the eight, fewer would make the directory large. */
    private static final int STRETCH = 4;

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHS = 0x8080_8080_8080_8080L;

    private final int[] keys;
    private final int stretches;

    /**
     * For each stretch two numbers: the lowest bytes of its keys, the first key's lowest; and the row of its first key, or that
     * row's complement where the bytes do not tell: for no key and for more than eight.
     */
    private final long[] directory;

    /**
     * @param keys ascending as unsigned numbers, each once; not copied
     * @param stretches at least how many stretches; with 65,536 the keys of one differ in their low 16 bits
     */
    KeyIndex(int[] keys, int stretches) {
        this.keys = keys;
        this.stretches = Math.max(stretches, keys.length / STRETCH + 1);
        this.directory = new long[2 * this.stretches + 2];
        fill();
    }

    private void fill() {
        int row = 0;
        for (int stretch = 0; stretch < stretches; stretch++) {
            int first = row;
            long bytes = row < keys.length ? (keys[row] & 0xFF) * ONES : 0;
            while (row < keys.length && stretch(keys[row]) == stretch) {
                int shift = (row - first) << 3;
                bytes = bytes & ~(0xFFL << shift) | (keys[row] & 0xFFL) << shift;
                row++;
            }
            boolean tells = row > first && row <= first + Long.BYTES;
            directory[2 * stretch] = bytes;
            directory[2 * stretch + 1] = tells ? first : ~first;
        }
        directory[2 * stretches + 1] = row;
    }

    /** High bits decide, so that the order of stretches is that of keys. */
    private int stretch(int key) {
        return (int) (Integer.toUnsignedLong(key) * stretches >>> 32);
    }

    int size() {
        return keys.length;
    }

    int key(int row) {
        return keys[row];
    }

    /** The row of a key; -1 for one that is not there. */
    int row(int key) {
        int stretch = stretch(key);
        int first = (int) directory[2 * stretch + 1];
        if (first >= 0) {
            long same = same(directory[2 * stretch], key);
            int row = first + (Long.numberOfTrailingZeros(same) >>> 3);
            if (same == 0 || keys[row] == key) {
                return same == 0 ? -1 : row;
            }
        }
        int end = start(stretch + 1);
        for (int row = start(stretch); row < end; row++) {
            if (keys[row] == key) {
                return row;
            }
        }
        return -1;
    }

    /** The high bit of the first byte that is the key's lowest one, set; 0 where none is. Bits behind it mean nothing. */
    private static long same(long bytes, int key) {
        long other = bytes ^ (key & 0xFFL) * ONES;
        return (other - ONES) & ~other & HIGHS;
    }

    private int start(int stretch) {
        int start = (int) directory[2 * stretch + 1];
        return start < 0 ? ~start : start;
    }

    /**
     * Looks for all features of a list. There is no branch: whether a feature is there cannot be guessed, and a processor that
     * guesses wrong waits, where it could look for the next one.
     *
     * @param likely gets the features that may be there, in their order; as long as the list
     * @param rows gets for each of them the row that has the same low byte; less than 0 where {@link #row} must be asked
     * @return how many may be there: of those that are not, one in a hundred
     */
    int rows(FeatureList list, int[] likely, int[] rows) {
        int size = list.size();
        int count = 0;
        for (int i = 0; i < size; i++) {
            int key = list.get(i);
            int stretch = stretch(key);
            long start = directory[2 * stretch + 1];
            long same = same(directory[2 * stretch], key) | start >>> 63;
            likely[count] = key;
            rows[count] = (int) start + (Long.numberOfTrailingZeros(same) >>> 3);
            count += (int) ((same | -same) >>> 63);
        }
        return count;
    }
}
