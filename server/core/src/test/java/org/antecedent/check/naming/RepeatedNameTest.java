package org.antecedent.check.naming;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class RepeatedNameTest {
    @Test
    void townInItself() {
        check(findings("repeated-name"), """
                Rain stopped traffic in the Porto suburbs in Porto on Monday.
                                            ^^^^^^^^^^^^^^^^^^^^^^ repeated-name: “Porto” stands twice in one phrase
                """);
    }

    @Test
    void townOfTheTownInTheTown() {
        check(findings("repeated-name"), """
                The mayor of Tirana in Tirana opened the bridge.
                             ^^^^^^^^^^^^^^^^ repeated-name
                """);
    }

    @Test
    void bodyOfTheBody() {
        check(findings("repeated-name"), """
                The draft went to the United Nations Security Council at the United Nations.
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ repeated-name
                """);
    }

    @Test
    void partOfAnotherName() {
        check(findings("repeated-name"), """
                He works for the Bank of Japan in Japan.
                """);
    }

    @Test
    void acrossAVerb() {
        check(findings("repeated-name"), """
                They left Syria for a camp near the border and came back to Syria.
                """);
    }

    @Test
    void otherPlace() {
        check(findings("repeated-name"), """
                The mayor of Tirana in Albania opened the bridge.
                """);
    }

    @Test
    void twoClauses() {
        check(findings("repeated-name"), """
                Prices fell in Africa when half of Africa had no harvest.
                """);
    }
}
