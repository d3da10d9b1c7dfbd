package org.antecedent.check.quotation;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;
import static org.assertj.core.api.Assertions.assertThat;

import org.antecedent.check.Finding;
import org.antecedent.check.catalogue.Judgement;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

class QuoteUnbalancedTest {
    @Test
    void openedAndNeverClosed() {
        check(findings("quote-unbalanced"), """
                The mayor said that they "will not move from their houses.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote-unbalanced: The quotation that opens with “will not move from their houses.” is not closed
                """);
    }

    @Test
    void onlyTheFirstSentenceIsShown() {
        check(findings("quote-unbalanced"), """
                The union called it “an insult. He said the teachers would strike.
                                    ^^^^^^^^^^^ quote-unbalanced
                """);
    }

    @Test
    void oneMissingMarkOneFinding() {
        check(findings("quote-unbalanced"), """
                "My client has waited two years, Raman said. "She wants it over with."
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote-unbalanced
                """);
    }

    @Test
    void closedAndNeverOpened() {
        check(findings("quote-unbalanced"), """
                We were told nothing,” the letter said.
                                     ^ quote-unbalanced: This mark closes a quotation that nothing opens
                """);
    }

    @Test
    void takenUpByTheNextParagraph() {
        check(findings("quote-unbalanced"), """
                “We have moved the infants,” the letter said. “We carried buckets.

                “We were told it was ‘cosmetic’ and would be repaired.”
                """);
    }

    @Test
    void apostrophesAndInches() {
        check(findings("quote-unbalanced"), """
                The players' coach, 6'2" tall, said the '90s were over. It's the Reeds' house.
                """);
    }

    @Test
    void quotationInAQuotation() {
        check(findings("quote-unbalanced"), """
                “She used to say, ‘Mind the children.’ I did,” he said.
                """);
    }

    @Test
    void theMarkIsPutWhereTheSentenceEnds() {
        Text text = Text.of("The union called it “an insult. He said the teachers would strike.");
        Finding finding = Judgement.of("quote-unbalanced", text).get(0);
        assertThat(finding.fixes())
                .extracting(fix -> text.apply(fix.edits().get(0)).string())
                .containsExactly(
                        "The union called it “an insult.” He said the teachers would strike.",
                        "The union called it “an insult. He said the teachers would strike.”");
    }
}
