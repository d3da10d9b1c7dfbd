package org.antecedent.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.antecedent.exchange.Column;
import org.antecedent.exchange.Table;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.Test;

/** The bytes as the format has them. Apache Spark reads whole tables of ours in the tests of its module. */
class ParquetFileTest {
    private record Line(String text, Optional<Integer> number, boolean truth, double ratio, Optional<LocalDate> day) {}

    private static final Table<Line> TABLE = new Table<>(
            "lines",
            "a line",
            List.of(
                    Column.text("text", "", Line::text),
                    new Column<>("number", Column.Type.COUNT, false, "", Line::number),
                    Column.truth("truth", "", Line::truth),
                    new Column<>("ratio", Column.Type.RATIO, true, "", line -> Optional.of(line.ratio())),
                    new Column<>("day", Column.Type.DAY, false, "", Line::day)));

    @Test
    void schemaAndCounts() throws IOException {
        byte[] file = file(List.of(line("a", 1), line("b", -1)));
        FileMetaData footer = footer(file);
        assertThat(footer.getNum_rows()).isEqualTo(2);
        assertThat(footer.getSchema().stream().map(SchemaElement::getName))
                .containsExactly("lines", "text", "number", "truth", "ratio", "day");
        assertThat(footer.getSchema().get(0).getNum_children()).isEqualTo(5);
        assertThat(footer.getSchema().get(1).toString()).contains("REQUIRED", "UTF8");
        assertThat(footer.getSchema().get(5).toString()).contains("OPTIONAL", "DATE");
    }

    @Test
    void valuesArePlainAndLittleEndian() throws IOException {
        byte[] file = file(List.of(line("ü", 1), line("", -1), line("c", 300)));
        assertThat(page(file, 0, 0)).containsExactly(2, 0, 0, 0, 0xC3, 0xBC, 0, 0, 0, 0, 1, 0, 0, 0, 'c');
        // Levels: four bytes of length; one that is there, one that is not, one that is; then the two numbers.
        assertThat(page(file, 0, 1)).containsExactly(6, 0, 0, 0, 2, 1, 2, 0, 2, 1, 1, 0, 0, 0, 44, 1, 0, 0);
        assertThat(page(file, 0, 2)).containsExactly(0b101);
        assertThat(ByteBuffer.wrap(bytes(page(file, 0, 3)))
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .getDouble(16))
                .isEqualTo(150.0);
        assertThat(page(file, 0, 4)).containsExactly(6, 0, 0, 0, 2, 1, 2, 0, 2, 1, 1, 0, 0, 0, 44, 1, 0, 0);
    }

    @Test
    void yesAndNoBeyondAByteAndLongRuns() throws IOException {
        Line[] lines = new Line[200];
        Arrays.setAll(lines, i -> line("x", i < 150 ? -1 : i));
        byte[] file = file(List.of(lines));
        assertThat(page(file, 0, 2)).hasSize(25);
        // 150 rows without a value: 300 as a varint of two bytes, then the level.
        assertThat(Arrays.copyOf(page(file, 0, 1), 9)).containsExactly(5, 0, 0, 0, 0xAC, 2, 0, 100, 1);
    }

    @Test
    void noRows() throws IOException {
        FileMetaData footer = footer(file(List.of()));
        assertThat(footer.getNum_rows()).isZero();
        assertThat(footer.getRow_groups()).isEmpty();
    }

    @Test
    void aGroupIsNoLargerThanAReaderCanTake() throws IOException {
        Line large = line("x".repeat(3 << 20), 1);
        byte[] file = file(List.of(large, large, large, large, large, large, large));
        FileMetaData footer = footer(file);
        assertThat(footer.getRow_groups().stream().map(RowGroup::getNum_rows)).containsExactly(6L, 1L);
        assertThat(page(file, 1, 1)).containsExactly(2, 0, 0, 0, 2, 1, 1, 0, 0, 0);
    }

    private static Line line(String text, int number) {
        Optional<Integer> known = Optional.of(number).filter(one -> one >= 0);
        return new Line(text, known, number >= 0, number / 2.0, known.map(day -> LocalDate.ofEpochDay(day)));
    }

    private static byte[] file(List<Line> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ParquetFile<Line> file = new ParquetFile<>(TABLE, out);
        for (Line line : lines) {
            file.add(line);
        }
        file.end();
        return out.toByteArray();
    }

    private static FileMetaData footer(byte[] file) throws IOException {
        assertThat(new String(file, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
        assertThat(new String(file, file.length - 4, 4, StandardCharsets.US_ASCII))
                .isEqualTo("PAR1");
        int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - 8);
        return Util.readFileMetaData(new ByteArrayInputStream(file, file.length - 8 - length, length));
    }

    /** What stands in the page of a column, each byte from 0 to 255. */
    private static int[] page(byte[] file, int group, int column) throws IOException {
        ColumnMetaData data =
                footer(file).getRow_groups().get(group).getColumns().get(column).getMeta_data();
        ByteArrayInputStream in =
                new ByteArrayInputStream(file, (int) data.getData_page_offset(), (int) data.getTotal_compressed_size());
        PageHeader header = Util.readPageHeader(in);
        byte[] packed = in.readAllBytes();
        assertThat(packed).hasSize(header.getCompressed_page_size());
        byte[] page = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
        assertThat(page).hasSize(header.getUncompressed_page_size());
        int[] values = new int[page.length];
        Arrays.setAll(values, i -> page[i] & 0xFF);
        return values;
    }

    private static byte[] bytes(int[] values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
