package org.antecedent.check.reference;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class FirstPersonOutsideQuoteTest {
    private static final String CODE = "first-person-outside-quote";

    @Test
    void ourTroops() {
        check(findings(CODE), """
                The army said that our troops had crossed the river.
                                   ^^^ first-person-outside-quote
                """);
    }

    @Test
    void weInNarration() {
        check(findings(CODE), """
                The roads are closed. We need two new bridges.
                                      ^^ first-person-outside-quote
                """);
    }

    @Test
    void ourOwnVoice() {
        check(findings(CODE), """
                The party won in May. It was the best day in our history.
                                                             ^^^ first-person-outside-quote
                """);
    }

    @Test
    void quoted() {
        check(findings(CODE), """
                “Our troops crossed the river,” the general said.
                """);
    }

    @Test
    void columnIsWrittenSo() {
        check(findings(CODE), """
                I woke at dawn. I walked to the river. My dog came with me. We saw the bridge fall.
                """);
    }

    @Test
    void toldUs() {
        check(findings(CODE), """
                The general told us the troops had crossed the river.
                """);
    }

    @Test
    void abbreviation() {
        check(findings(CODE), """
                The US said the troops had crossed the river.
                """);
    }

    @Test
    void aMineIsNobodys() {
        check(
                findings(CODE),
                "Officials ordered coal production at the mine to go on. Protesters closed the mine’s road.");
    }

    @Test
    void partOfAName() {
        check(findings(CODE), "In the middle of World War I, the chapter of Im Tirtzu met.");
    }

    @Test
    void readersQuestion() {
        check(findings(CODE), "The payment comes in May. What if I turn 18 before?");
    }
}
