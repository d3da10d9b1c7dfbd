package org.antecedent.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antecedent.text.Paragraphs;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/** Whatever marks and words follow one another. */
class AnyMarksProperties {
    @Property(tries = 2_000, seed = "20")
    void spansLieInTheTextAndNestProperly(@ForAll("marksAndWords") String prose) {
        Text text = Text.of(prose);
        List<QuotedSpan> found = QuotationMarks.find(text, Paragraphs.of(text));
        List<Span> enclosing = new ArrayList<>();
        int last = 0;
        for (QuotedSpan quoted : found) {
            Span span = quoted.span();
            assertThat(span.isEmpty()).isFalse();
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            last = span.start();
            while (!enclosing.isEmpty() && enclosing.get(enclosing.size() - 1).end() <= span.start()) {
                enclosing.remove(enclosing.size() - 1);
            }
            assertThat(quoted.depth()).isEqualTo(enclosing.size());
            if (!enclosing.isEmpty()) {
                assertThat(enclosing.get(enclosing.size() - 1).contains(span)).isTrue();
            }
            enclosing.add(span);
        }
    }

    @Provide
    Arbitrary<String> marksAndWords() {
        return Arbitraries.of(
                        "\"", "'", "“", "”", "‘", "’", "„", "«", "»", "``", "''", "‹", "›", " ", " ", ". ", ", ",
                        "\n\n", "We", "s", "said", "don", "'90s", "6'2\"", "5", "—", "(", "…", "\u0000", "\uD83D", "🙂")
                .list()
                .ofMaxSize(60)
                .map(words -> String.join("", words));
    }
}
