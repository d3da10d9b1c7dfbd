package org.antecedent.check.naming;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class MetonymTest {
    @Test
    void cityThenGovernment() {
        check(findings("metonym"), """
                The delegates met in Madrid over the weekend. Madrid rejected the plan the next day.
                                                              ^^^^^^ metonym: “Madrid” is the government here, and the city in “in Madrid”
                """);
    }

    @Test
    void capitalNamedAsOne() {
        check(findings("metonym"), """
                They flew to the Kenyan capital, Nairobi.

                Nairobi has recalled its ambassador.
                ^^^^^^^ metonym
                """);
    }

    @Test
    void demandThatItAct() {
        check(findings("metonym"), """
                The treaty was signed in Lima. Chile demanded that Lima respect the treaty.
                                                                   ^^^^ metonym
                """);
    }

    @Test
    void toldOnce() {
        check(findings("metonym"), """
                The delegates met in Madrid. Madrid rejected the plan. Madrid also closed the border.
                                             ^^^^^^ metonym
                """);
    }

    @Test
    void governmentOnly() {
        check(findings("metonym"), """
                Madrid rejected the plan. Paris accepted it.
                """);
    }

    @Test
    void cityOnly() {
        check(findings("metonym"), """
                The delegates met in Madrid. Two bridges in Madrid were closed.
                """);
    }

    @Test
    void letterGoesToTheGovernment() {
        check(findings("metonym"), """
                India sent a list of questions to Islamabad. Islamabad has raised five objections.
                """);
    }

    @Test
    void cityActsAsACity() {
        check(findings("metonym"), """
                The delegates met in Madrid. Madrid is the capital of Spain, and it lies on a plateau.
                """);
    }

    @Test
    void inASpeakersWords() {
        check(findings("metonym"), """
                The delegates met in Madrid. “Madrid has rejected the plan,” the envoy said.
                """);
    }
}
