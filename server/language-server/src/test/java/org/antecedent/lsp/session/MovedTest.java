package org.antecedent.lsp.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.Severity;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** A finding on “its” in one text, after the text became another. */
class MovedTest {
    private static final Text BEFORE = Text.of("Reed met its men.");
    private static final Finding FINDING = new Finding(
            "x",
            Severity.HINT,
            new Span(9, 12),
            "",
            List.of(new Related(new Span(0, 4), "Reed")),
            List.of(
                    new Fix("replace", List.of(new Edit(new Span(9, 12), "his"))),
                    new Fix("insert", List.of(new Edit(new Span(16, 16), "!")))));

    private static Optional<Finding> after(String after) {
        Text text = Text.of(after);
        return new Moved(Edit.between(BEFORE, text), text).finding(FINDING);
    }

    private static Optional<Span> span(String after) {
        return after(after).map(Finding::span);
    }

    @Test
    void editsElsewhereMoveIt() {
        assertThat(span("Then Reed met its men.")).contains(new Span(14, 17));
        assertThat(span("Reed met its brave men.")).contains(new Span(9, 12));
        assertThat(span("met its men.")).contains(new Span(4, 7));
        assertThat(span("Reed met its men. He left.")).contains(new Span(9, 12));
    }

    @Test
    void editsOfItsWordsEndIt() {
        for (String after : List.of(
                "Reed met is men.",
                "Reed met itss men.",
                "Reed met bits men.",
                "Reed met men.",
                "",
                "Reed metits men.")) {
            assertThat(span(after)).as(after).isEmpty();
        }
    }

    @Test
    void blanksAndMarksBesideItLeaveItAlone() {
        assertThat(span("Reed met  its men.")).contains(new Span(10, 13));
        assertThat(span("Reed met its, men.")).contains(new Span(9, 12));
        assertThat(span("Reed met “its men.")).contains(new Span(10, 13));
    }

    @Test
    void candidatesAndFixesThatAreGoneAreNotOffered() {
        Finding moved = after("Rees met its men.").orElseThrow();
        assertThat(moved.related()).isEmpty();
        assertThat(moved.fixes()).hasSize(2);
        moved = after("Reed met its men").orElseThrow();
        assertThat(moved.fixes()).extracting(Fix::title).contains("replace");
    }
}
