package org.antecedent.check.naming;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class AcronymNeverExpandedTest {
    @Test
    void union() {
        check(findings("acronym-never-expanded"), """
                The dockworkers' union, SLTP, promised a strike on May 3.
                                        ^^^^ acronym-never-expanded: “SLTP” is not explained anywhere
                """);
    }

    @Test
    void onlyTheFirstUse() {
        check(findings("acronym-never-expanded"), """
                Members of the NVRK left the hall. The NVRK has 300 members.
                               ^^^^ acronym-never-expanded
                """);
    }

    @Test
    void beforeANoun() {
        check(findings("acronym-never-expanded"), """
                He met the QRDP leader in the hall.
                           ^^^^ acronym-never-expanded
                """);
    }

    @Test
    void explainedInBrackets() {
        check(findings("acronym-never-expanded"), """
                The QRDP (Queensland Rural Development Party) left the hall.
                """);
    }

    @Test
    void wordsAreThere() {
        check(findings("acronym-never-expanded"), """
                Police formed a special inquiry unit of ten. The SIU found the car.
                """);
    }

    @Test
    void knownToAll() {
        check(findings("acronym-never-expanded"), """
                He met the FBI director and a BBC reporter at the UNESCO seat.
                """);
    }

    @Test
    void brand() {
        check(findings("acronym-never-expanded"), """
                The carmaker BYD and the broadcaster QTRV opened a hall.
                """);
    }

    @Test
    void agencyByItsKind() {
        check(findings("acronym-never-expanded"), """
                He spoke to the QLNA news agency in the hall.
                """);
    }

    @Test
    void partOfAName() {
        check(findings("acronym-never-expanded"), """
                The FIRST Global contest was held in the hall.
                """);
    }

    @Test
    void inASpeakersWords() {
        check(findings("acronym-never-expanded"), """
                “Ask the QRDP,” the mayor said.
                """);
    }
}
