package org.antecedent.check.reference;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class PronounWithoutAntecedentTest {
    @Test
    void opensTheArticle() {
        check(findings("pronoun-without-antecedent"), """
                She had warned the town twice. The roof came down on Thursday.
                ^^^ pronoun-without-antecedent: “She” has no antecedent: no woman is named above it
                """);
    }

    @Test
    void noWomanAbove() {
        check(findings("pronoun-without-antecedent"), """
                The talks ended in a hotel on Friday. For the other side, she signed alone.
                                                                          ^^^ pronoun-without-antecedent
                """);
    }

    @Test
    void toldOnceAParagraph() {
        check(findings("pronoun-without-antecedent"), """
                He resigned on Monday. The reason is not known, but he was ill.
                ^^ pronoun-without-antecedent
                """);
    }

    @Test
    void speakerMayPoint() {
        check(findings("pronoun-without-antecedent"), """
                “He is not coming back,” Mary Brown said.
                """);
    }

    @Test
    void nounRightAfter() {
        check(findings("pronoun-without-antecedent"), """
                For its part, the United States confirmed the plan.
                """);
    }

    @Test
    void somebodyAgrees() {
        check(findings("pronoun-without-antecedent"), """
                The principal spoke on Monday. She had warned the town twice.
                """);
    }
}
