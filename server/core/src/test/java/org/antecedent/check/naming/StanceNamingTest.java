package org.antecedent.check.naming;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class StanceNamingTest {
    @Test
    void regimeAndGovernment() {
        check(findings("stance-naming"), """
                The Cuban regime closed the port. A ship waited for days. The Cuban government gave no reason.
                                                                          ^^^^^^^^^^^^^^^^^^^^ stance-naming: “The Cuban government” may be those called “The Cuban regime” above
                """);
    }

    @Test
    void governmentAndRegime() {
        check(findings("stance-naming"), """
                Cuba's government closed the port. A ship waited for days. It belonged to the Cuban regime.
                                                                                          ^^^^^^^^^^^^^^^^ stance-naming
                """);
    }

    @Test
    void ofALeader() {
        check(findings("stance-naming"), """
                Cuban President Pedro Salas spoke in May. Soldiers of the Salas regime closed the port. The Cuban government gave no reason.
                                                                                                        ^^^^^^^^^^^^^^^^^^^^ stance-naming
                """);
    }

    @Test
    void rebelsAndMilitants() {
        check(findings("stance-naming"), """
                Rebels burned a bridge on Monday.

                The police pursued the militants.
                                   ^^^^^^^^^^^^^ stance-naming: “the militants” may be those called “Rebels” above
                """);
    }

    @Test
    void insurgentsAndTerrorists() {
        check(findings("stance-naming"), """
                The insurgents held the town. The army shelled the terrorists for days.
                                                               ^^^^^^^^^^^^^^ stance-naming
                """);
    }

    @Test
    void oneWord() {
        check(findings("stance-naming"), """
                The Cuban government closed the port. A ship waited for days. The Cuban government gave no reason.
                """);
    }

    @Test
    void twoStates() {
        check(findings("stance-naming"), """
                The Cuban regime closed the port. A ship waited for days. The Mexican government gave no reason.
                """);
    }

    @Test
    void aSpeakersWord() {
        check(findings("stance-naming"), """
                “The Cuban regime closed the port,” she said. The Cuban government gave no reason.
                """);
    }

    @Test
    void fightersOfASpeaker() {
        check(findings("stance-naming"), """
                Rebels burned a bridge on Monday.

                “We shall find the terrorists,” the minister said.
                """);
    }

    @Test
    void twoGroups() {
        check(findings("stance-naming"), """
                Rebels burned a bridge on Monday.

                The police pursued the militants of the Front.
                """);
    }

    @Test
    void fightersNotMetBefore() {
        check(findings("stance-naming"), """
                Rebels burned a bridge on Monday.

                Elsewhere, militants closed a road.
                """);
    }

    @Test
    void againstEachOther() {
        check(findings("stance-naming"), """
                The rebels burned a bridge, and the militants rebuilt it.
                """);
    }

    @Test
    void oneWordForFighters() {
        check(findings("stance-naming"), """
                Rebels burned a bridge on Monday.

                The police pursued the rebels.
                """);
    }
}
