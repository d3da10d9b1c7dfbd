package org.antecedent.check.naming;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class PersonWithoutRoleTest {
    @Test
    void saysSomething() {
        check(findings("person-without-role"), """
                The road was closed in May. Peter Marsh said that the shops would suffer.
                                            ^^^^^^^^^^^ person-without-role: “Peter Marsh” speaks, and the article does not say who that is
                """);
    }

    @Test
    void quoted() {
        check(findings("person-without-role"), """
                “Nobody asked us,” said Laura Kent. The road was closed in May.
                                        ^^^^^^^^^^ person-without-role
                """);
    }

    @Test
    void neverExplained() {
        check(findings("person-without-role"), """
                The road was closed in May. Susan Doyle called it a mistake.
                                            ^^^^^^^^^^^ person-without-role

                Doyle said that the shops would suffer.
                """);
    }

    @Test
    void title() {
        check(findings("person-without-role"), """
                The road was closed in May. Councillor Peter Marsh said that the shops would suffer.
                """);
    }

    @Test
    void apposition() {
        check(findings("person-without-role"), """
                The road was closed in May. Peter Marsh, a baker, said that the shops would suffer.
                """);
    }

    @Test
    void saidLater() {
        check(findings("person-without-role"), """
                The road was closed in May. Peter Marsh said that the shops would suffer.

                Marsh is a baker in the town.
                """);
    }

    @Test
    void place() {
        check(findings("person-without-role"), """
                The road was closed in May. Peter Marsh of Leeds said that the shops would suffer.
                """);
    }

    @Test
    void doesNotSpeak() {
        check(findings("person-without-role"), """
                The road was closed in May. Peter Marsh closed his shop.
                """);
    }

    @Test
    void namedByASpeaker() {
        check(findings("person-without-role"), """
                “Peter Marsh said that the shops would suffer,” the mayor said.
                """);
    }

    @Test
    void noPerson() {
        check(findings("person-without-role"), """
                The road was closed in May. Marsh Logistics said that the shops would suffer.
                """);
    }

    @Test
    void creditUnderAQuotation() {
        check(findings("person-without-role"), """
                The road was closed in May.

                “Nobody asked us.” ― Laura Kent
                """);
    }

    @Test
    void anOfficeWithoutANameAsksHer() {
        check(findings("person-without-role"), """
                The Peruvian envoy to the Andean Court urged Lucía Paredes to sign the treaty. Paredes said that it was long.
                """);
    }
}
