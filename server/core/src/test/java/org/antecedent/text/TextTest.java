package org.antecedent.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void everyLineEndingEndsALine() {
        Text text = Text.of("a\nb\r\nc\rd");
        assertThat(text.lineCount()).isEqualTo(4);
        assertThat(text.words(text.line(0))).isEqualTo("a");
        assertThat(text.words(text.line(1))).isEqualTo("b");
        assertThat(text.words(text.line(2))).isEqualTo("c");
        assertThat(text.words(text.line(3))).isEqualTo("d");
    }

    @Test
    void anEmptyTextHasOneEmptyLine() {
        assertThat(Text.of("").lineCount()).isEqualTo(1);
        assertThat(Text.of("").line(0)).isEqualTo(new Span(0, 0));
        assertThat(Text.of("\n").lineCount()).isEqualTo(2);
    }

    @Test
    void positionsAndOffsetsAgree() {
        Text text = Text.of("🙂 one\r\ntwo\n");
        for (int offset : new int[] {0, 2, 6, 8, 11, 12}) {
            assertThat(text.offset(text.position(offset))).isEqualTo(offset);
        }
        assertThat(text.position(8)).isEqualTo(new Position(1, 0));
    }

    @Test
    void positionsPastTheEndAreClamped() {
        Text text = Text.of("one\ntwo");
        assertThat(text.offset(new Position(0, 99))).isEqualTo(3);
        assertThat(text.offset(new Position(9, 0))).isEqualTo(7);
        assertThat(text.offset(new Position(-1, 5))).isEqualTo(0);
        assertThat(text.offset(new Position(1, -5))).isEqualTo(4);
        assertThat(text.position(99)).isEqualTo(new Position(1, 3));
    }

    @Test
    void anEditChangesWhatItCovers() {
        Text text = Text.of("He left.");
        assertThat(text.apply(new Edit(new Span(0, 2), "She")).string()).isEqualTo("She left.");
        assertThat(text.apply(new Edit(new Span(99, 120), "!")).string()).isEqualTo("He left.!");
    }

    @Test
    void aSpanRunsForward() {
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatEnclosesComesFirst() {
        assertThat(new Span(0, 9)).isLessThan(new Span(0, 3));
        assertThat(new Span(0, 3)).isLessThan(new Span(1, 2));
    }
}
