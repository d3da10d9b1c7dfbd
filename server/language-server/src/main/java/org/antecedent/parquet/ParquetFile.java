package org.antecedent.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.antecedent.exchange.Column;
import org.antecedent.exchange.Table;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DateType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;

/**
 * Writes rows of a table as a Parquet file: plain values, packed with gzip, in groups of some megabytes. No more than one group is
 * in memory. A column is required where every row has a value, else optional.
 */
public final class ParquetFile<R> {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    /** A reader takes a group at a time into memory. */
    private static final int GROUP_BYTES = 16 << 20;

    private final Table<R> table;
    private final CountedOutput out;
    private final List<ColumnValues<R>> columns = new ArrayList<>();
    private final List<RowGroup> groups = new ArrayList<>();
    private long rows;
    private int rowsInGroup;

    /**
     * Begins a file.
     *
     * @param out not closed here
     * @throws IOException where it cannot be written
     */
    public ParquetFile(Table<R> table, OutputStream out) throws IOException {
        this.table = table;
        this.out = new CountedOutput(out);
        table.columns().forEach(column -> columns.add(new ColumnValues<>(column)));
        this.out.write(MAGIC);
    }

    /** @throws IOException where it cannot be written */
    public void add(R row) throws IOException {
        int bytes = 0;
        for (ColumnValues<R> column : columns) {
            column.add(row);
            bytes += column.size();
        }
        rows++;
        rowsInGroup++;
        if (bytes >= GROUP_BYTES) {
            endGroup();
        }
    }

    private void endGroup() throws IOException {
        List<ColumnChunk> chunks = new ArrayList<>();
        long bytes = 0;
        for (ColumnValues<R> column : columns) {
            ColumnChunk chunk = column.write(rowsInGroup, out);
            bytes += chunk.getMeta_data().getTotal_uncompressed_size();
            chunks.add(chunk);
        }
        groups.add(new RowGroup(chunks, bytes, rowsInGroup));
        rowsInGroup = 0;
    }

    /**
     * Writes what is left and the footer, without which the file is none.
     *
     * @throws IOException where it cannot be written
     */
    public void end() throws IOException {
        if (rowsInGroup > 0) {
            endGroup();
        }
        FileMetaData footer = new FileMetaData(1, schema(), rows, groups);
        footer.setCreated_by("antecedent");
        long start = out.position();
        Util.writeFileMetaData(footer, out);
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        out.write(length.putInt((int) (out.position() - start)).array());
        out.write(MAGIC);
        out.flush();
    }

    private List<SchemaElement> schema() {
        List<SchemaElement> schema = new ArrayList<>();
        SchemaElement root = new SchemaElement(table.name());
        root.setNum_children(table.columns().size());
        schema.add(root);
        table.columns().forEach(column -> schema.add(element(column)));
        return schema;
    }

    private static SchemaElement element(Column<?> column) {
        SchemaElement element = new SchemaElement(column.name());
        element.setType(type(column.type()));
        element.setRepetition_type(column.isKnown() ? FieldRepetitionType.REQUIRED : FieldRepetitionType.OPTIONAL);
        // Both kinds of annotation: readers of before 2018 know the first alone.
        if (column.type() == Column.Type.TEXT) {
            element.setConverted_type(ConvertedType.UTF8);
            element.setLogicalType(LogicalType.STRING(new StringType()));
        } else if (column.type() == Column.Type.DAY) {
            element.setConverted_type(ConvertedType.DATE);
            element.setLogicalType(LogicalType.DATE(new DateType()));
        }
        return element;
    }

    static Type type(Column.Type type) {
        return switch (type) {
            case TEXT -> Type.BYTE_ARRAY;
            case COUNT, DAY -> Type.INT32;
            case RATIO -> Type.DOUBLE;
            case TRUTH -> Type.BOOLEAN;
        };
    }
}
