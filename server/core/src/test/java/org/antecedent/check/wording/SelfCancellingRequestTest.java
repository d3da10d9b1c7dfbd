package org.antecedent.check.wording;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class SelfCancellingRequestTest {
    @Test
    void stopAnUrgentArmistice() {
        check(findings("self-cancelling-request"), """
                The mediators called on both armies to stop an urgent armistice along the river.
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^ self-cancelling-request: “stop an urgent armistice” undoes itself: it asks for the end of what would be an end
                """);
    }

    @Test
    void endACeasefire() {
        check(findings("self-cancelling-request"), """
                The bishop urged the gangs to end an immediate ceasefire before Easter.
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ self-cancelling-request
                """);
    }

    @Test
    void suspendALastingTruce() {
        check(findings("self-cancelling-request"), """
                Both presidents asked the rebels to suspend a lasting truce.
                                                    ^^^^^^^^^^^^^^^^^^^^^^^ self-cancelling-request
                """);
    }

    @Test
    void shooting() {
        check(findings("self-cancelling-request"), """
                The mediators called on both armies to stop the shooting.
                """);
    }

    @Test
    void truceThatHolds() {
        check(findings("self-cancelling-request"), """
                The general asked his government to end the truce.
                """);
    }

    @Test
    void truceThatHeld() {
        check(findings("self-cancelling-request"), """
                The general asked his government to end a truce that had held for a year.
                """);
    }

    @Test
    void notToEnd() {
        check(findings("self-cancelling-request"), """
                The mediators urged both armies not to end a truce.
                """);
    }

    @Test
    void nobodyAsks() {
        check(findings("self-cancelling-request"), """
                The rebels decided to end a truce with the army.
                """);
    }

    @Test
    void rightlyEnded() {
        check(findings("self-cancelling-request"), """
                The council asked both states to end an embargo on grain and to lift a ban on fuel.
                """);
    }
}
