package org.antecedent.lsp.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.antecedent.check.Finding;
import org.antecedent.check.Severity;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

/** A finding with two candidates, for a client that shows them and for one that cannot. */
class ToLspTest {
    private static final Text TEXT = Text.of("Tom Reed met Bill Hayes.\r\nHe said the deal was dead.\r\n");
    private static final Finding FINDING = new Finding(
            "pronoun-ambiguous",
            Severity.WARNING,
            new Span(26, 28),
            "“He” may be Tom Reed or Bill Hayes",
            List.of(
                    new Finding.Related(new Span(0, 8), "Tom Reed"),
                    new Finding.Related(new Span(13, 23), "Bill Hayes")),
            List.of());

    private static Diagnostic diagnostic(ClientAbilities client) {
        return new ToLsp("untitled:1", TEXT, client)
                .diagnostics(List.of(FINDING), code -> Optional.of("file:///checks.md#" + code))
                .get(0);
    }

    @Test
    void everyCandidateIsAPlaceToGoTo() {
        Diagnostic shown = diagnostic(new ClientAbilities(PositionEncoding.UTF16, true, true, true, true, true));
        assertThat(shown.getRange()).isEqualTo(new Range(new Position(1, 0), new Position(1, 2)));
        assertThat(shown.getSeverity()).isEqualTo(DiagnosticSeverity.Warning);
        assertThat(shown.getCode().getLeft()).isEqualTo("pronoun-ambiguous");
        assertThat(shown.getCodeDescription().getHref()).isEqualTo("file:///checks.md#pronoun-ambiguous");
        assertThat(shown.getRelatedInformation())
                .extracting(DiagnosticRelatedInformation::getMessage)
                .containsExactly("Tom Reed", "Bill Hayes");
        assertThat(shown.getRelatedInformation().get(1).getLocation().getRange())
                .isEqualTo(new Range(new Position(0, 13), new Position(0, 23)));
    }

    @Test
    void whatTheClientCannotShowIsNotSent() {
        Diagnostic shown = diagnostic(ClientAbilities.NONE);
        assertThat(shown.getRelatedInformation()).isNull();
        assertThat(shown.getCodeDescription()).isNull();
    }
}
