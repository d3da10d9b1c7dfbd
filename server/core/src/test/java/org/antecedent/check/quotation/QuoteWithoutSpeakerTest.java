package org.antecedent.check.quotation;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;
import static org.assertj.core.api.Assertions.assertThat;

import org.antecedent.check.Finding;
import org.antecedent.check.catalogue.Judgement;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

class QuoteWithoutSpeakerTest {
    @Test
    void paragraphOfItsOwnAfterNarration() {
        check(findings("quote-without-speaker"), """
                The bank was founded in 1920. It has nine branches.

                “In the end it was us or nobody.”
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote-without-speaker: “In the end it was…” has no named speaker
                """);
    }

    @Test
    void insideAParagraphOfNarration() {
        check(findings("quote-without-speaker"), """
                The hall was empty by noon. “Nobody told us anything at all.” The doors were locked.
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote-without-speaker
                """);
    }

    @Test
    void aRunIsToldOnce() {
        check(findings("quote-without-speaker"), """
                The hall was empty by noon.

                “Nobody told us anything at all.”
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote-without-speaker

                “We waited for two hours.”
                """);
    }

    @Test
    void reportingClauseOnEitherSide() {
        check(findings("quote-without-speaker"), """
                “We have that in writing,” said Rui Lopes. Mary Brown said: “It is the only warm room.”
                """);
    }

    @Test
    void secondHalf() {
        check(findings("quote-without-speaker"), """
                “I have not slept well over this,” Mary Brown said. “But the money is not there.”
                """);
    }

    @Test
    void speakerGoesOn() {
        check(findings("quote-without-speaker"), """
                “I told the department in January,” Mary Brown said.

                “They have the photographs. They have the number.”
                """);
    }

    @Test
    void sentenceBeforeReportsSomebody() {
        check(findings("quote-without-speaker"), """
                Mary Brown said the town still has a chance.

                “We have an opportunity to shape how justice is done.”
                """);
    }

    @Test
    void paragraphBeforeIntroducesIt() {
        check(findings("quote-without-speaker"), """
                The president wrote on his own account:

                “Cool clock, Ahmed. Bring it to the White House.”
                """);
    }

    @Test
    void wordsAndTitles() {
        check(findings("quote-without-speaker"), """
                The film “A Night in the Long Valley” opens in May. The sign read “closed.”
                """);
    }

    @Test
    void theSpeakerIsAdded() {
        Text text = Text.of("Mary Brown lost the case.\n\n“Nobody told us anything at all.”");
        Finding finding = Judgement.of("quote-without-speaker", text).get(0);
        assertThat(finding.message())
                .isEqualTo("“Nobody told us anything at all.” has no named speaker; it may be Mary Brown");
        assertThat(finding.fixes()).extracting(Finding.Fix::title).containsExactly("Attribute to “Mary Brown”");
        assertThat(finding.fixes().get(0).edits())
                .extracting(edit -> edit.replacement())
                .containsExactly(",", " Mary Brown said.");
    }

    @Test
    void aSubheadingInMarks() {
        check(findings("quote-without-speaker"), """
                The hall was empty by noon.

                “Nobody told us anything”

                The doors were locked. “Nobody told us anything,” Mary Brown said.
                """);
        check(findings("quote-without-speaker"), """
                The hall was empty by noon.

                “Nobody told us anything at all.”
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote-without-speaker

                The doors were locked.
                """);
    }
}
