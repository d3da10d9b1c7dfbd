package org.antecedent.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The index gives what looking at everything would give. */
class SpanIndexTest {
    @Property(tries = 300, seed = "20")
    void findsWhatLookingAtEverythingFinds(@ForAll("spans") List<Span> spans, @ForAll("span") Span asked) {
        Collections.sort(spans);
        SpanIndex<Span> index = new SpanIndex<>(spans, Function.identity());
        int offset = asked.start();

        assertThat(index.touching(offset))
                .isEqualTo(spans.stream().filter(one -> one.touches(offset)).toList());
        assertThat(index.around(asked))
                .isEqualTo(spans.stream().filter(one -> one.contains(asked)).toList());
        assertThat(index.covers(asked)).isEqualTo(spans.stream().anyMatch(one -> one.contains(asked)));
        assertThat(index.lastBefore(offset))
                .isEqualTo(spans.stream().filter(one -> one.end() <= offset).reduce((first, second) -> second));
    }

    @Property(tries = 20, seed = "20")
    void findsNothingInNothing(@ForAll @IntRange(min = -1, max = 9) int offset) {
        SpanIndex<Span> index = new SpanIndex<>(List.of(), Function.identity());
        assertThat(index.touching(offset)).isEmpty();
        assertThat(index.lastBefore(offset)).isEmpty();
    }

    @Provide
    Arbitrary<List<Span>> spans() {
        return span().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Span> span() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 8))
                .as((start, length) -> new Span(start, start + length));
    }
}
