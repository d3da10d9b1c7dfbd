package org.antecedent.check.reference;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class WhoOrWhichTest {
    private static final String CODE = "who-or-which";

    @Test
    void companyWho() {
        check(findings(CODE), """
                The company who owns the port has struggled for years.
                            ^^^ who-or-which: “who” takes “the company” for a person
                """);
    }

    @Test
    void ministryBehindAComma() {
        check(findings(CODE), """
                The ministry, who runs three harbours, closed the port.
                              ^^^ who-or-which
                """);
    }

    @Test
    void driverWhich() {
        check(findings(CODE), """
                The driver which left the scene was found on Monday.
                           ^^^^^ who-or-which: “which” takes “the driver” for a thing
                """);
    }

    @Test
    void peopleWho() {
        check(findings(CODE), """
                The terrorists who own the port have struggled.
                """);
    }

    @Test
    void teamWho() {
        check(findings(CODE), """
                The team who won the cup came home.
                """);
    }

    @Test
    void headOfTheCompany() {
        check(findings(CODE), """
                The head of the company, who owns the port, has struggled.
                """);
    }

    @Test
    void whichMeansTheClause() {
        check(findings(CODE), """
                They jailed the driver, which angered the union.
                """);
    }

    @Test
    void speakersGrammar() {
        check(findings(CODE), """
                “The company who owns the port has struggled,” Anna Smith said.
                """);
    }

    @Test
    void asks() {
        check(findings(CODE), """
                The council asked the company who owns what, and the driver which road he took.
                """);
    }
}
