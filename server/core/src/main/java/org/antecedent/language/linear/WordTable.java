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

    private final int columns;
    private final int[] keys;
    private final short[][] values;

    /** Open addressing: the index of a word plus one; 0 for an empty place. */
    private final int[] table;

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
        this.table = new int[Math.max(16, keys.length + keys.length / 5 * 4)];
        for (int i = 0; i < keys.length; i++) {
            int place = place(keys[i]);
            while (table[place] != 0) {
                place = place + 1 == table.length ? 0 : place + 1;
            }
            table[place] = i + 1;
        }
    }

    /** The row of the word of that hash; -1 for a word that is not known. */
    public int row(int key) {
        int place = place(key);
        int row;
        while ((row = table[place]) != 0) {
            if (keys[row - 1] == key) {
                return row - 1;
            }
            place = place + 1 == table.length ? 0 : place + 1;
        }
        return -1;
    }

    private int place(int key) {
        return (int) (Integer.toUnsignedLong(key) * table.length >>> 32);
    }

    /** What a column says in a row; 0 for the row -1. */
    public int value(int row, int column) {
        return row < 0 ? 0 : values[column][row];
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
