package org.antecedent.language.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * What is known of single words, as small numbers in columns: their clusters, the tags that they take. A word is known by
 * 32 bits of hash of its lower form ({@link Appearance#lower}). Immutable; safe for all threads.
 *
 * <p>File format, big-endian: the int {@value #MAGIC}; the number of columns (byte); the number of words (int); the words'
 * hashes ({@link Keys}); column by column, a short a word.
 */
public final class WordTable {
    private static final int MAGIC = 0x414E_5732;

    /** How many words a stretch has on average. */
    private static final int STRETCH = 4;

    private final int columns;
    private final int[] keys;
    private final short[][] values;

    /** For each stretch of keys the row of its first, and one more number for the end. */
    private final int[] starts;

    /**
     * @param keys ascending as unsigned numbers
     * @param values a column each, one value a key
     */
    public WordTable(int[] keys, short[][] values) {
        this.columns = values.length;
        this.keys = keys.clone();
        this.values = new short[columns][];
        for (int column = 0; column < columns; column++) {
            this.values[column] = values[column].clone();
        }
        this.starts = new int[keys.length / STRETCH + 2];
        int row = 0;
        for (int stretch = 0; stretch < starts.length; stretch++) {
            starts[stretch] = row;
            while (row < keys.length && stretch(keys[row]) == stretch) {
                row++;
            }
        }
    }

    /** High bits decide, so that the order of stretches is that of keys. */
    private int stretch(int key) {
        return (int) (Integer.toUnsignedLong(key) * (starts.length - 1) >>> Integer.SIZE);
    }

    /** The row of the word of that hash; -1 for a word that is not known. */
    public int row(int key) {
        int stretch = stretch(key);
        for (int row = starts[stretch]; row < starts[stretch + 1]; row++) {
            if (keys[row] == key) {
                return row;
            }
        }
        return -1;
    }

    /** What a column says in a row; 0 for the row -1. */
    public int value(int row, int column) {
        return row < 0 ? 0 : values[column][row];
    }

    /** The largest value of a column; 0 where there is none. */
    public int largest(int column) {
        int largest = 0;
        for (short value : values[column]) {
            largest = Math.max(largest, value);
        }
        return largest;
    }

    public int size() {
        return keys.length;
    }

    public int columns() {
        return columns;
    }

    /**
     * A table that ships with the program.
     *
     * @param beside the class that the resource lies beside
     * @throws UncheckedIOException where it cannot be read
     */
    public static WordTable load(Class<?> beside, String resource) {
        return Shipped.read(beside, resource, WordTable::read);
    }

    /**
     * Reads a table.
     *
     * @throws IOException where the stream holds no table of this format
     */
    public static WordTable read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        if (in.readInt() != MAGIC) {
            throw new IOException("not a word table");
        }
        short[][] values = new short[in.readUnsignedByte()][];
        int[] keys = new int[in.readInt()];
        Keys.read(in, keys);
        for (int column = 0; column < values.length; column++) {
            values[column] = new short[keys.length];
            byte[] bytes = new byte[keys.length * 2];
            in.readFully(bytes);
            ByteBuffer.wrap(bytes).asShortBuffer().get(values[column]);
        }
        return new WordTable(keys, values);
    }

    /** Writes the table in the format above. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeByte(columns);
        out.writeInt(keys.length);
        Keys.write(out, keys);
        for (short[] column : values) {
            for (short value : column) {
                out.writeShort(value);
            }
        }
        out.flush();
    }
}
