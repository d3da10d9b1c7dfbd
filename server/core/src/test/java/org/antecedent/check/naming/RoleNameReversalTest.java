package org.antecedent.check.naming;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class RoleNameReversalTest {
    @Test
    void callsOn() {
        check(findings("role-name-reversal"), """
                The Chilean ambassador to the United Nations called on Marta Rojas to end the strike.
                                                                       ^^^^^^^^^^^ role-name-reversal: “Marta Rojas” has no role, and “the Chilean ambassador to the United Nations” no name: they may be one person
                """);
    }

    @Test
    void asks() {
        check(findings("role-name-reversal"), """
                The Norwegian envoy asked Ingrid Solheim to open the archive.
                                          ^^^^^^^^^^^^^^ role-name-reversal
                """);
    }

    @Test
    void urges() {
        check(findings("role-name-reversal"), """
                The head of the World Bank urged Paul Dreyer to publish the report.
                                                 ^^^^^^^^^^^ role-name-reversal
                """);
    }

    @Test
    void officeHasAName() {
        check(findings("role-name-reversal"), """
                The Chilean ambassador, Luis Vega, called on Marta Rojas to end the strike.
                """);
    }

    @Test
    void nameHasARole() {
        check(findings("role-name-reversal"), """
                The Chilean ambassador called on union leader Marta Rojas to end the strike.
                """);
    }

    @Test
    void nameIsExplained() {
        check(findings("role-name-reversal"), """
                The Chilean ambassador called on Marta Rojas, who leads the union, to end the strike.
                """);
    }

    @Test
    void nameIsKnown() {
        check(findings("role-name-reversal"), """
                Marta Rojas leads the union. The Chilean ambassador called on Marta Rojas to end the strike.
                """);
    }

    @Test
    void oneOfManyJudges() {
        check(findings("role-name-reversal"), """
                The judge asked Marta Rojas to stand.
                """);
    }

    @Test
    void told() {
        check(findings("role-name-reversal"), """
                The Chilean ambassador told Marta Rojas that the strike was over.
                """);
    }
}
