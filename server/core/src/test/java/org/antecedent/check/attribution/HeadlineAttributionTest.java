package org.antecedent.check.attribution;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class HeadlineAttributionTest {
    private static final String CODE = "headline-attribution";

    @Test
    void factoryDumpedWaste() {
        check(findings(CODE), """
                # Factory dumped waste into the river
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ headline-attribution: The headline says as a fact what the article has from neighbours

                The factory dumped waste into the river, neighbours said on Monday.
                """);
    }

    @Test
    void accordingTo() {
        check(findings(CODE), """
                # Bank hid losses from its owners
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ headline-attribution

                The bank hid its losses from its owners, according to a former clerk.
                """);
    }

    @Test
    void saidThat() {
        check(findings(CODE), """
                # Guards beat three prisoners
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ headline-attribution

                A lawyer said that guards beat three prisoners in the yard.
                """);
    }

    @Test
    void sourceIsThere() {
        check(findings(CODE), """
                # Factory dumped waste into the river: neighbours

                The factory dumped waste into the river, neighbours said on Monday.
                """);
    }

    @Test
    void leftOpen() {
        check(findings(CODE), """
                # Factory may have dumped waste into the river

                The factory dumped waste into the river, neighbours said on Monday.
                """);
    }

    @Test
    void ownDoings() {
        check(findings(CODE), """
                # Norvik buys port of Setubal

                Norvik said on Monday that it buys the port of Setubal.
                """);
    }

    @Test
    void saysSomethingElse() {
        check(findings(CODE), """
                # Town wants its river back

                The factory dumped waste into the river, neighbours said on Monday.
                """);
    }
}
