package org.antecedent.check.reference;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class DescriptionUnclearTest {
    private static final String CODE = "description-unclear";

    @Test
    void twoAttacks() {
        check(findings(CODE), """
                An attack on the port hurt three men. Another attack closed the airport. An attack on a bridge failed. The minister regrets the attack.
                                                                                                                                            ^^^^^^^^^^ description-unclear
                """);
    }

    @Test
    void severalTogether() {
        check(findings(CODE), """
                The raids went on all night. The minister regrets the raid.
                                                                  ^^^^^^^^ description-unclear
                """);
    }

    @Test
    void twoMeetings() {
        check(findings(CODE), """
                A meeting in Paris failed. A meeting in Rome was put off. The mayor left the meeting.
                                                                                         ^^^^^^^^^^^ description-unclear
                """);
    }

    @Test
    void oneEvent() {
        check(findings(CODE), """
                An attack on the port hurt three men. The minister regrets the attack.
                """);
    }

    @Test
    void saysWhich() {
        check(findings(CODE), """
                The raids went on all night. The minister regrets the raid on the port.
                """);
    }

    @Test
    void ordinal() {
        check(findings(CODE), """
                A meeting in Paris failed. A meeting in Rome was put off. The mayor left the second meeting.
                """);
    }

    @Test
    void quoted() {
        check(findings(CODE), """
                The raids went on all night. “I regret the raid,” the minister said.
                """);
    }
}
