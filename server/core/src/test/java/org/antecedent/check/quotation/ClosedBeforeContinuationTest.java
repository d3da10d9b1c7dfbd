package org.antecedent.check.quotation;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class ClosedBeforeContinuationTest {
    private static final String CODE = "closed-before-continuation";

    @Test
    void straightMarks() {
        check(findings(CODE), """
                "We got to give them this," Anna Smith said. "That was what made it special."
                                                                                            ^ closed-before-continuation: This mark ends what Anna Smith says, but the next paragraph goes on with it

                "They had such an amazing time."
                """);
    }

    @Test
    void attributedBefore() {
        check(findings(CODE), """
                Paul Jones said: “The early games are hard.”
                                                           ^ closed-before-continuation

                “Every team has struggled in them.”
                """);
    }

    @Test
    void twiceInARow() {
        check(findings(CODE), """
                “We need role models,” Paul Jones said. “There are too few.”
                                                                           ^ closed-before-continuation

                “Each one helps.”
                                ^ closed-before-continuation

                “Each one is a sign of hope.”
                """);
    }

    @Test
    void attributionEndsTheParagraph() {
        check(findings(CODE), """
                “There are too few role models,” Paul Jones said.

                “Each one helps.”
                """);
    }

    @Test
    void partOfASentence() {
        check(findings(CODE), """
                Paul Jones called the answer “an insult.”

                “Nobody asked us.”
                """);
    }

    @Test
    void newSpeaker() {
        check(findings(CODE), """
                “We need role models,” Paul Jones said. “There are too few.”

                “Each one helps,” Anna Smith said.
                """);
    }

    @Test
    void headingInOtherMarks() {
        check(findings(CODE), """
                "The trends are bad," Paul Jones said. "They will go on worldwide."

                'All Bets Are Off.'

                Eight years ago both men held the same view.
                """);
    }
}
