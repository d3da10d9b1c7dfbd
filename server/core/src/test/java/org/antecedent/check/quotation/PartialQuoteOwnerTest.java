package org.antecedent.check.quotation;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class PartialQuoteOwnerTest {
    @Test
    void insideAnothersAnswer() {
        check(findings("partial-quote-owner"), """
                France confirmed its support for Germany's response to "brutal" attacks in the north.
                                                                       ^^^^^^^^ partial-quote-owner: “brutal” may be quoted from France or Germany
                """);
    }

    @Test
    void insideAComplaint() {
        check(findings("partial-quote-owner"), """
                Peru backed the complaint of Colombia over the "excessive" extraction of sand.
                                                               ^^^^^^^^^^^ partial-quote-owner: “excessive” may be quoted from Peru or Colombia
                """);
    }

    @Test
    void nobodyIsReported() {
        check(findings("partial-quote-owner"), """
                The budget keeps the mayor's "vanity" fountain.
                                             ^^^^^^^^ partial-quote-owner: “vanity” may be quoted from the mayor, or be the article's own word
                """);
    }

    @Test
    void whatASourceCallsSomething() {
        check(findings("partial-quote-owner"), """
                Mary Brown called the plan "vile" and described the attacks as "barbaric."
                """);
    }

    @Test
    void onlyTheSourceOwnsThePhrase() {
        check(findings("partial-quote-owner"), """
                NATO condemned the "indiscriminate" strikes by the government.
                """);
    }

    @Test
    void namesAndTitles() {
        check(findings("partial-quote-owner"), """
                The crowd cheered the singer's "Golden Years" tour and Mike "The Hammer" Brown's wedding.
                """);
    }

    @Test
    void longEnoughToBeAStatement() {
        check(findings("partial-quote-owner"), """
                France confirmed its support for Germany's response to "a long and bitter chain of" attacks.
                """);
    }
}
