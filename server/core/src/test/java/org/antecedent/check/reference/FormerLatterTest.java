package org.antecedent.check.reference;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class FormerLatterTest {
    private static final String CODE = "former-latter";

    @Test
    void latterOfThree() {
        check(findings(CODE), """
                France, Spain and Italy signed the pact, and the latter sent troops.
                                                             ^^^^^^^^^^ former-latter: “the latter” is one of two, and may be France, Spain or Italy
                """);
    }

    @Test
    void formerOfThree() {
        check(findings(CODE), """
                The tax falls on beer, wine and cider. The former brings in the most.
                                                       ^^^^^^^^^^ former-latter
                """);
    }

    @Test
    void pairIsTwoSentencesBack() {
        check(findings(CODE), """
                Anna Smith met Paul Jones. It rained. They had lunch. The latter was late.
                                                                      ^^^^^^^^^^ former-latter: “The latter” is one of two: no two are named here or in the sentence before
                """);
    }

    @Test
    void oneOfTwo() {
        check(findings(CODE), "The terminals in Huelva and Algeciras stay open, and the latter keeps its board.");
    }

    @Test
    void pairInTheSentenceBefore() {
        check(findings(CODE), "Anna Smith met Paul Jones on Monday. The latter was late.");
    }

    @Test
    void beforeItsNoun() {
        check(findings(CODE), "France, Spain and Italy met in the latter half of May with the former minister.");
    }

    @Test
    void speakerCounts() {
        check(findings(CODE), "“We have beer, wine and cider, and the latter sells,” Paul Jones said.");
    }
}
