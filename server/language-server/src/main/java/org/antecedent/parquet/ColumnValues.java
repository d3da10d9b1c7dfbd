package org.antecedent.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.antecedent.exchange.Column;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;

/** The values of one column in one group of rows, as one page of the file. */
final class ColumnValues<R> {
    private final Column<R> column;
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    /** Where a value may be missing: runs of rows that have one, and that have none. */
    private final ByteArrayOutputStream levels = new ByteArrayOutputStream();

    private boolean present;
    private int run;
    /** Yes and no are bits, eight of them a byte, the first the lowest. */
    private int bits;

    private int bitCount;

    ColumnValues(Column<R> column) {
        this.column = column;
    }

    int size() {
        return values.size();
    }

    void add(R row) {
        Optional<?> value = column.of(row);
        if (!column.isKnown()) {
            addLevel(value.isPresent());
        }
        value.ifPresent(this::addValue);
    }

    private void addLevel(boolean isPresent) {
        if (isPresent != present) {
            endRun();
            present = isPresent;
        }
        run++;
    }

    private void endRun() {
        if (run > 0) {
            writeVarint(run << 1);
            levels.write(present ? 1 : 0);
            run = 0;
        }
    }

    private void writeVarint(int number) {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            levels.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        levels.write(rest);
    }

    private void addValue(Object value) {
        switch (column.type()) {
            case TEXT -> {
                byte[] bytes = ((String) value).getBytes(StandardCharsets.UTF_8);
                values.writeBytes(number(bytes.length));
                values.writeBytes(bytes);
            }
            case COUNT -> values.writeBytes(number((Integer) value));
            case DAY -> values.writeBytes(number((int) ((LocalDate) value).toEpochDay()));
            case RATIO ->
                values.writeBytes(little(Double.BYTES).putDouble((Double) value).array());
            case TRUTH -> addBit((Boolean) value);
        }
    }

    private void addBit(boolean value) {
        bits |= (value ? 1 : 0) << bitCount++;
        if (bitCount == Byte.SIZE) {
            endByte();
        }
    }

    private void endByte() {
        if (bitCount > 0) {
            values.write(bits);
            bits = 0;
            bitCount = 0;
        }
    }

    private static byte[] number(int value) {
        return little(Integer.BYTES).putInt(value).array();
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Writes the page, and begins anew. */
    ColumnChunk write(int rows, CountedOutput out) throws IOException {
        endRun();
        endByte();
        ByteArrayOutputStream page = new ByteArrayOutputStream(values.size() + levels.size() + Integer.BYTES);
        if (!column.isKnown()) {
            page.writeBytes(number(levels.size()));
            levels.writeTo(page);
        }
        values.writeTo(page);
        levels.reset();
        values.reset();
        byte[] packed = packed(page);

        PageHeader header = new PageHeader(PageType.DATA_PAGE, page.size(), packed.length);
        header.setData_page_header(new DataPageHeader(rows, Encoding.PLAIN, Encoding.RLE, Encoding.RLE));
        long start = out.position();
        Util.writePageHeader(header, out);
        long headerSize = out.position() - start;
        out.write(packed);
        ColumnChunk chunk = new ColumnChunk(start);
        chunk.setMeta_data(new ColumnMetaData(
                ParquetFile.type(column.type()),
                List.of(Encoding.PLAIN, Encoding.RLE),
                List.of(column.name()),
                CompressionCodec.GZIP,
                rows,
                headerSize + page.size(),
                headerSize + packed.length,
                start));
        return chunk;
    }

    private static byte[] packed(ByteArrayOutputStream page) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            page.writeTo(gzip);
        }
        return packed.toByteArray();
    }
}
