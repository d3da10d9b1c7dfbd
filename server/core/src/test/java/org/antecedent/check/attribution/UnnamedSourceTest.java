package org.antecedent.check.attribution;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;
import static org.assertj.core.api.Assertions.assertThat;

import org.antecedent.check.Finding;
import org.antecedent.check.Severity;
import org.antecedent.check.catalogue.Judgement;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

class UnnamedSourceTest {
    private static final String CODE = "unnamed-source";

    @Test
    void analysts() {
        check(findings(CODE), """
                The crisis is a warning to investors, analysts said.
                                                      ^^^^^^^^ unnamed-source: “analysts” could be anybody: the article names nobody who says so
                """);
    }

    @Test
    void personFamiliarWithTheTalks() {
        check(findings(CODE), """
                A person familiar with the talks said the offer was too low.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unnamed-source
                """);
    }

    @Test
    void spokesmanOfSomebodyNamed() {
        check(findings(CODE), """
                A spokesman for Jane Doe said she had read the letter.
                ^^^^^^^^^^^^^^^^^^^^^^^^ unnamed-source
                """);
    }

    @Test
    void accordingToExperts() {
        check(findings(CODE), """
                The river will rise again, according to several experts.
                                                        ^^^^^^^^^^^^^^^ unnamed-source
                """);
    }

    @Test
    void onlyHolderOfARoleIsAHint() {
        String prose = "The Polish delegate to the Security Council called on both armies to withdraw.";
        assertThat(Judgement.of(CODE, Text.of(prose)))
                .extracting(Finding::severity)
                .containsExactly(Severity.HINT);
    }

    @Test
    void saidOnce() {
        check(findings(CODE), """
                Officials said the road was closed. Later, officials said it was open.
                ^^^^^^^^^ unnamed-source
                """);
    }

    @Test
    void nameStandsBeside() {
        check(findings(CODE), "Jane Doe, a spokeswoman for the port, said the road was closed.");
    }

    @Test
    void nameStandsBehindABracket() {
        check(
                findings(CODE),
                "The secretary general of CEI (the bishops’ conference), Nunzio Galli, called it unfair.");
    }

    @Test
    void nameEndsTheRole() {
        check(findings(CODE), "“We have acted,” the leader of CAM Hector Molina told reporters.");
    }

    @Test
    void anotherWordForSomebodyNamed() {
        check(findings(CODE), "Mike Brown spoke on Friday. The Indiana governor said the press was to blame.");
    }

    @Test
    void institution() {
        check(findings(CODE), "The ministry said the road was closed. Police said it was open.");
    }

    @Test
    void reasonIsGiven() {
        check(findings(CODE), "An official who asked not to be named said the road was closed.");
    }

    @Test
    void nothingIsSaid() {
        check(findings(CODE), "Officials hope that the coal will last. Officials have not said why the mine closed.");
    }

    @Test
    void officialsAct() {
        check(findings(CODE), "Officials agreed to buy sixty jets. Officers searched three cars and found the drugs.");
    }

    @Test
    void institutionSpeaksThroughObservers() {
        check(findings(CODE), "The Organization of American States, whose observers reported fraud, met on Monday.");
    }

    @Test
    void toldBySomebodyNamed() {
        check(findings(CODE), "Evo Molina tweeted that a police officer had said he would arrest him.");
    }

    @Test
    void goesBackToTheOneAbove() {
        check(findings(CODE), """
                A senior judicial source said the trial would start in May.
                ^^^^^^^^^^^^^^^^^^^^^^^^ unnamed-source

                The family had reported her missing, the senior judicial source said.
                """);
    }
}
