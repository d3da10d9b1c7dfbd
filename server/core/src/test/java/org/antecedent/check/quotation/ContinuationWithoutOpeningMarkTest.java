package org.antecedent.check.quotation;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class ContinuationWithoutOpeningMarkTest {
    private static final String CODE = "continuation-without-opening-mark";

    @Test
    void straightMarks() {
        check(findings(CODE), """
                Anna Smith said, "In the first half it felt good out there.

                We could have scored two or three goals."
                ^^ continuation-without-opening-mark
                """);
    }

    @Test
    void attributedBehind() {
        check(findings(CODE), """
                “We went out at dawn.

                The nets were empty,” Paul Jones said.
                ^^^ continuation-without-opening-mark: “The nets were empty,” Paul…” goes on with the quotation of the paragraph above, and starts without a mark
                """);
    }

    @Test
    void paragraphBetweenHasNoMarkAtAll() {
        check(findings(CODE), """
                Anna Smith said: “We were told that it would be mended at Easter. Easter came and went.

                We wrote again in June. A man came and left.
                ^^ continuation-without-opening-mark

                “To this day nobody has told us who he was.”
                """);
    }

    @Test
    void markIsRepeated() {
        check(findings(CODE), """
                Anna Smith said, "In the first half it felt good out there.

                "We could have scored two or three goals."
                """);
    }

    @Test
    void closedAbove() {
        check(findings(CODE), """
                Anna Smith said, "In the first half it felt good."

                We could have written more.
                """);
    }

    /** The closing mark was forgotten, and the article goes on. */
    @Test
    void articleGoesOn() {
        check(findings(CODE), """
                Anna Smith said: “The troops took us to the port and split us into two groups.

                Bir Hamad is a town in the west, south of the coast.

                “One group was sent to prison.”
                """);
    }

    /** An opening mark where a closing one was meant. */
    @Test
    void wrongMarkAtTheEnd() {
        check(findings(CODE), """
                Anna Smith says the law is “what we have always known.“

                Smith argues that it asks for “patience” and “care”.
                """);
    }
}
