package org.antecedent.check.reference;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class BareDemonstrativeTest {
    private static final String CODE = "bare-demonstrative";

    @Test
    void thisHasNoNoun() {
        check(findings(CODE), """
                Shares rose 14 percent on Monday. This surprised some traders.
                                                  ^^^^ bare-demonstrative: “This” may be any of the things just told: a noun would say which
                """);
    }

    @Test
    void adverbStandsBeforeTheVerb() {
        check(findings(CODE), """
                The council closed two schools. This largely worries parents.
                                                ^^^^ bare-demonstrative
                """);
    }

    @Test
    void paragraphBeginsWithThat() {
        check(findings(CODE), """
                The mayor backed the plan and the governor did not.

                That has made the budget harder to pass.
                ^^^^ bare-demonstrative
                """);
    }

    @Test
    void nounSaysWhich() {
        check(findings(CODE), "Shares rose 14 percent. This rise surprised some traders.");
    }

    @Test
    void sentenceSaysWhatItIs() {
        check(findings(CODE), "The bridge fell on Monday. This was the third collapse of the year.");
    }

    @Test
    void speakerPoints() {
        check(findings(CODE), "“I saw the crowd. This surprised me,” Anna Smith said.");
    }

    @Test
    void thatLeansOnTheSentenceBefore() {
        check(findings(CODE), "The town offsets only 10 percent. That worries its mayor.");
    }

    @Test
    void thatIsWhy() {
        check(findings(CODE), """
                The town ran out of water.

                That’s because the pump broke.
                """);
    }
}
