package org.antecedent.check.attribution;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class UnattributedClaimTest {
    private static final String CODE = "unattributed-claim";

    @Test
    void killed() {
        check(findings(CODE), """
                The rebels killed 12 people in the village on Monday.
                           ^^^^^^^^^^^^^^^^ unattributed-claim: “killed 12 people” has no source here, nor right above or below
                """);
    }

    @Test
    void wounded() {
        check(findings(CODE), """
                The bomb wounded three soldiers.
                         ^^^^^^^^^^^^^^^^^^^^^^ unattributed-claim
                """);
    }

    @Test
    void passive() {
        check(findings(CODE), """
                Forty people were injured in the crash.
                ^^^^^^^^^^^^^^^^^^^^^^^^^ unattributed-claim
                """);
    }

    @Test
    void sourceInTheSentence() {
        check(findings(CODE), """
                The rebels killed 12 people in the village, police said.
                """);
    }

    @Test
    void sourceInTheNextParagraph() {
        check(findings(CODE), """
                The rebels killed 12 people in the village.

                Police said the village was empty.
                """);
    }

    @Test
    void longAgo() {
        check(findings(CODE), """
                The rebels killed 12 people in the village in 1994.
                """);
    }

    @Test
    void nobodyIsCounted() {
        check(findings(CODE), """
                The rebels shot the mayor of the village.
                """);
    }

    @Test
    void quoted() {
        check(findings(CODE), """
                “The rebels killed 12 people,” Anna Smith wrote.
                """);
    }

    @Test
    void hurt() {
        check(findings(CODE), """
                The storm killed nine people on the coast.
                          ^^^^^^^^^^^^^^^^^^ unattributed-claim
                """);
    }
}
