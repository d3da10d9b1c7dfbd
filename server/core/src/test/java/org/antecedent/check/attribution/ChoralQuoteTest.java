package org.antecedent.check.attribution;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class ChoralQuoteTest {
    private static final String CODE = "choral-quote";

    @Test
    void officials() {
        check(findings(CODE), """
                “The road will not open before June,” officials said.
                                                      ^^^^^^^^^ choral-quote
                """);
    }

    @Test
    void teachers() {
        check(findings(CODE), """
                "We will not go back inside," two teachers said.
                                              ^^^^^^^^^^^^ choral-quote: “two teachers” cannot all have said the same words: who did?
                """);
    }

    @Test
    void residentsBefore() {
        check(findings(CODE), """
                Residents said, “We have had no water since Monday.”
                ^^^^^^^^^ choral-quote
                """);
    }

    @Test
    void institution() {
        check(findings(CODE), """
                “The road will not open before June,” the ministry said.
                """);
    }

    @Test
    void fewWords() {
        check(findings(CODE), """
                Officials said it was “too late” to open the road.
                """);
    }

    @Test
    void written() {
        check(findings(CODE), """
                “We will not go back inside,” two teachers wrote.
                """);
    }

    @Test
    void jointStatement() {
        check(findings(CODE), """
                “We will not go back inside,” two teachers said in a joint statement.
                """);
    }

    @Test
    void authorities() {
        check(findings(CODE), """
                “The road will not open before June,” the authorities said.
                """);
    }

    @Test
    void indirect() {
        check(findings(CODE), """
                Officials said the road would not open before June.
                """);
    }
}
