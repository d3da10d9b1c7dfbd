package org.antecedent.language.dense;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.stream.Stream;

/**
 * Numbers in rows. Immutable; safe for all threads.
 *
 * <p>File format, big-endian: the number of rows (int) and of columns (short); for each row what its largest number is, in size
 * (float), and each number as a signed byte, in 127ths of that.
 */
public final class Matrix {
    private static final int WHOLE = 127;

    private final float[][] rows;

    private Matrix(float[][] rows) {
        this.rows = rows;
    }

    /** @param rows at least one, all of one length */
    public static Matrix of(float[][] rows) {
        return new Matrix(Stream.of(rows).map(float[]::clone).toArray(float[][]::new));
    }

    public int rows() {
        return rows.length;
    }

    public int columns() {
        return rows[0].length;
    }

    /** A row, to be read only. */
    public float[] row(int row) {
        return rows[row];
    }

    /** Adds a row to {@code y}. */
    public void addRow(int row, float[] y) {
        add(rows[row], 1, y);
    }

    /**
     * Adds the product of a vector with this matrix to {@code y}.
     *
     * @param x a number a row, or more
     * @param y a number a column
     */
    public void addProduct(float[] x, float[] y) {
        addProduct(rows, x, y);
    }

    /** As above, with rows that are still learned. Four rows at a time: {@code y} is read and written a quarter as often. */
    public static void addProduct(float[][] rows, float[] x, float[] y) {
        int i = 0;
        for (; i + 3 < rows.length; i += 4) {
            add(rows[i], rows[i + 1], rows[i + 2], rows[i + 3], x[i], x[i + 1], x[i + 2], x[i + 3], y);
        }
        for (; i < rows.length; i++) {
            add(rows[i], x[i], y);
        }
    }

    /** Adds a multiple of {@code x} to {@code y}. */
    public static void add(float[] x, float times, float[] y) {
        int length = y.length;
        for (int j = 0; j < length; j++) {
            y[j] += times * x[j];
        }
    }

    /** Adds multiples of four vectors to {@code y}: Java's compiler does several numbers at once where no index has an offset. */
    public static void add(
            float[] a,
            float[] b,
            float[] c,
            float[] d,
            float timesA,
            float timesB,
            float timesC,
            float timesD,
            float[] y) {
        int length = y.length;
        for (int j = 0; j < length; j++) {
            y[j] += timesA * a[j] + timesB * b[j] + timesC * c[j] + timesD * d[j];
        }
    }

    /** Reads one. */
    public static Matrix read(DataInputStream in) throws IOException {
        float[][] rows = new float[in.readInt()][];
        int columns = in.readUnsignedShort();
        byte[] bytes = new byte[columns];
        for (int i = 0; i < rows.length; i++) {
            float unit = in.readFloat() / WHOLE;
            in.readFully(bytes);
            float[] row = new float[columns];
            for (int j = 0; j < columns; j++) {
                row[j] = bytes[j] * unit;
            }
            rows[i] = row;
        }
        return new Matrix(rows);
    }

    /** Writes it in the format above. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(rows.length);
        out.writeShort(columns());
        for (float[] row : rows) {
            float largest = 0;
            for (float value : row) {
                largest = Math.max(largest, Math.abs(value));
            }
            out.writeFloat(largest);
            for (float value : row) {
                out.writeByte(largest == 0 ? 0 : Math.round(value / largest * WHOLE));
            }
        }
    }
}
