package org.antecedent.check.wording;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class OrdinalForCountTest {
    @Test
    void members() {
        check(findings("ordinal-for-count"), """
                The president addressed the 54th members of the union.
                                        ^^^^^^^^^^^^^^^^ ordinal-for-count: “54th members” may mean 54 members: many have no place in a row
                """);
    }

    @Test
    void states() {
        check(findings("ordinal-for-count"), """
                The treaty binds the 27th countries that signed it.
                                 ^^^^^^^^^^^^^^^^^^ ordinal-for-count
                """);
    }

    @Test
    void figureComesTwice() {
        check(findings("ordinal-for-count"), """
                He met the 12th governors of the 12th provinces on May 2.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ordinal-for-count
                """);
    }

    @Test
    void one() {
        check(findings("ordinal-for-count"), """
                She is the 54th member of the union.
                """);
    }

    @Test
    void centuries() {
        check(findings("ordinal-for-count"), """
                The walls date from the 12th and 13th centuries, the towers from the 15th.
                """);
    }

    @Test
    void games() {
        check(findings("ordinal-for-count"), """
                The 28th Games opened in Athens, where the 5th Awards were given.
                """);
    }

    @Test
    void pupils() {
        check(findings("ordinal-for-count"), """
                The 10th graders wrote a letter.
                """);
    }

    @Test
    void cardinal() {
        check(findings("ordinal-for-count"), """
                He met the 12 governors of the 12 provinces.
                """);
    }

    @Test
    void dateBeforeTheNoun() {
        check(findings("ordinal-for-count"), """
                On May 11th ministers met in Oslo.
                """);
    }
}
