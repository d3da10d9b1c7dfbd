package org.antecedent.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.antecedent.text.Decoded.Illegible;
import org.antecedent.text.Decoded.Legible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTest {
    private static final String PROSE = "“We agree,” Müller said – in Köln…\r\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void utf8WithAndWithoutMark() {
        assertReads(PROSE.getBytes(StandardCharsets.UTF_8), "UTF-8");
        assertReads(("\uFEFF" + PROSE).getBytes(StandardCharsets.UTF_8), "UTF-8");
        assertThat(Decoded.of(new byte[0])).isInstanceOf(Legible.class);
    }

    @Test
    void utf16ByItsMarkOrItsZeros() {
        assertReads(("\uFEFF" + PROSE).getBytes(StandardCharsets.UTF_16LE), "UTF-16");
        assertReads(("\uFEFF" + PROSE).getBytes(StandardCharsets.UTF_16BE), "UTF-16");
        assertReads(PROSE.getBytes(StandardCharsets.UTF_16LE), "UTF-16");
        assertReads(PROSE.getBytes(StandardCharsets.UTF_16BE), "UTF-16");
    }

    @Test
    void shortUtf16() {
        assertThat(text("No".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("No");
        assertThat(text("No".getBytes(StandardCharsets.UTF_8))).isEqualTo("No");
    }

    @Test
    void windows1252WhereEveryByteMakesSense() {
        assertReads(PROSE.getBytes(WINDOWS), "Windows-1252");
        assertThat(text("Café, £5".getBytes(WINDOWS))).isEqualTo("Café, £5");
    }

    @Test
    void damagedUtf8IsNotWindows1252() {
        byte[] damaged = PROSE.getBytes(StandardCharsets.UTF_8);
        damaged[damaged.length - 3] = 'x'; // Two of the three bytes of the ellipsis are left.
        assertThat(reason(damaged)).isEqualTo("the file is not text in UTF-8");
        // Cut off within the last character: all before it is ASCII.
        assertThat(reason(new byte[] {'n', 'o', ' ', (byte) 0xE2, (byte) 0x80})).contains("not text");
    }

    @Test
    void strayBytesAreNotWindows1252() {
        assertThat(reason(new byte[] {(byte) 0xFF, ' '})).contains("not text in UTF-8");
        assertThat(reason(new byte[] {(byte) 0xC3, '('})).contains("not text in UTF-8");
        assertThat(reason(new byte[] {'a', (byte) 0x81, 'b'})).contains("not text in UTF-8");
        assertThat(reason(new byte[] {'a', (byte) 0xE9, 1, 'b'})).contains("not text in UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\0\0\0\0", "\0\1", "\1\0\2\0\3\0"})
    void binary(String string) {
        assertThat(reason(string.getBytes(StandardCharsets.UTF_8))).contains("binary");
    }

    @Test
    void halfOfUtf16() {
        byte[] half = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0x00, (byte) 0xD8};
        assertThat(reason(half)).contains("not text in UTF-16");
    }

    private static void assertReads(byte[] bytes, String encoding) {
        assertThat(Decoded.of(bytes)).isInstanceOf(Legible.class);
        assertThat(text(bytes)).isEqualTo(PROSE);
        assertThat(((Legible) Decoded.of(bytes)).encoding()).isEqualTo(encoding);
    }

    private static String text(byte[] bytes) {
        return ((Legible) Decoded.of(bytes)).text().string();
    }

    private static String reason(byte[] bytes) {
        return ((Illegible) Decoded.of(bytes)).reason();
    }
}
