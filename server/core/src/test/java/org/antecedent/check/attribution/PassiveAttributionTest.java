package org.antecedent.check.attribution;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class PassiveAttributionTest {
    private static final String CODE = "passive-attribution";

    @Test
    void allegedAtTheMeeting() {
        check(findings(CODE), """
                It was alleged at the meeting that the decision had been taken before.
                   ^^^^^^^^^^^ passive-attribution: “was alleged” does not say by whom
                """);
    }

    @Test
    void believedToBeWorth() {
        check(findings(CODE), """
                The order, which is believed to be worth $15 billion, came on Monday.
                                 ^^^^^^^^^^^ passive-attribution
                """);
    }

    @Test
    void reportedly() {
        check(findings(CODE), """
                The plan was reportedly rejected in May.
                             ^^^^^^^^^^ passive-attribution
                """);
    }

    @Test
    void somebodyStandsForIt() {
        check(findings(CODE), "Police said the driver had allegedly taken two cars.");
    }

    @Test
    void itsAgentIsNamed() {
        check(findings(CODE), "It was reported by the navy that two ships had sunk.");
    }

    @Test
    void nothingIsReported() {
        check(findings(CODE), "Concrete steps were discussed. The minister was told to wait.");
    }

    @Test
    void chargeSaysWhose() {
        check(findings(CODE), "The clerk was charged with allegedly taking the money.");
    }

    @Test
    void whatPeopleBelieve() {
        check(findings(CODE), "The pig is a sign of wealth and is believed to bring good luck.");
    }

    @Test
    void asideOfTheWriter() {
        check(findings(CODE), "The general smiled, in what was believed to be a threat.");
    }

    @Test
    void speakerSpeaksSo() {
        check(findings(CODE), "“It is said that he left,” Anna Smith said.");
    }
}
