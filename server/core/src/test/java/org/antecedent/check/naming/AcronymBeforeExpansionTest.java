package org.antecedent.check.naming;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;
import static org.assertj.core.api.Assertions.assertThat;

import org.antecedent.check.Finding;
import org.antecedent.check.catalogue.Judgement;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

class AcronymBeforeExpansionTest {
    @Test
    void nameComesInTheNextSentence() {
        check(findings("acronym-before-expansion"), """
                LKTV warned of a flood. The Lower Kelm Transport Venture, as it is called in full, runs the dam.
                ^^^^ acronym-before-expansion: “LKTV” comes before what it stands for, Lower Kelm Transport Venture
                """);
    }

    @Test
    void nameComesParagraphsLater() {
        check(findings("acronym-before-expansion"), """
                Guards of the NFRC closed the road.
                              ^^^^ acronym-before-expansion

                The National Forest Rangers Corps has 300 members.
                """);
    }

    @Test
    void bracketComesLater() {
        check(findings("acronym-before-expansion"), """
                The vote was watched by OBEM in all districts.
                                        ^^^^ acronym-before-expansion

                The Office for Better Election Monitoring (OBEM) sent 40 people.
                """);
    }

    @Test
    void nameBefore() {
        check(findings("acronym-before-expansion"), """
                The National Forest Rangers Corps has 300 members. Guards of the NFRC closed the road.
                """);
    }

    @Test
    void bracketBefore() {
        check(findings("acronym-before-expansion"), """
                The rangers' union (NFRC) has 300 members. NFRC closed the road. The National Forest Rangers Corps was silent.
                """);
    }

    @Test
    void rightBeside() {
        check(findings("acronym-before-expansion"), """
                NFRC, the National Forest Rangers Corps, closed the road.
                """);
    }

    @Test
    void knownToAll() {
        check(findings("acronym-before-expansion"), """
                NATO closed the road. The North Atlantic Treaty Organization gave no reason.
                """);
    }

    @Test
    void inASpeakersWords() {
        check(findings("acronym-before-expansion"), """
                “NFRC is to blame,” the mayor said. The National Forest Rangers Corps has 300 members.
                """);
    }

    @Test
    void anyTwoWordsMayBeginSo() {
        check(findings("acronym-before-expansion"), """
                The RT host came late. The Red Tower was closed.
                """);
    }

    @Test
    void theExpansionIsPutInWithoutAsking() {
        Text text = Text.of(
                "LKTV warned of a flood. The Lower Kelm Transport Venture, as it is called in full, runs the dam.");
        Finding.Fix fix =
                Judgement.of("acronym-before-expansion", text).get(0).fixes().get(0);
        assertThat(fix.safe()).isTrue();
        assertThat(text.apply(fix.edits().get(0)).string())
                .startsWith("The Lower Kelm Transport Venture (LKTV) warned of a flood.");
    }
}
