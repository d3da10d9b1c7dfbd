package org.antecedent.check.reference;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class GroupUnclearTest {
    @Test
    void nobodyIsPaired() {
        check(findings("group-unclear"), """
                Martin Blaylock urged both groups to compromise.
                                      ^^^^^^^^^^^ group-unclear: “both groups” may be any two: no two are named together here or just above
                """);
    }

    @Test
    void pairIsTooFarAbove() {
        check(findings("group-unclear"), """
                Paris and Berlin signed the paper.

                The weather was mild in the north.

                Many roads are closed.

                The parties met again.
                ^^^^^^^^^^^ group-unclear: “The parties” may be Paris and Berlin or another pair: no two are named together here or just above
                """);
    }

    @Test
    void adjectiveBetween() {
        check(findings("group-unclear"), """
                The envoy left the hotel. He said both warring sides were tired.
                                                  ^^^^^^^^^^^^^^^^^^ group-unclear
                """);
    }

    @Test
    void pairInTheSentence() {
        check(findings("group-unclear"), """
                France and Germany said that both countries would sign.
                """);
    }

    @Test
    void pairInTheParagraphBefore() {
        check(findings("group-unclear"), """
                France met Germany in the final round of talks.

                Both countries want a treaty.
                """);
    }

    @Test
    void twoOfTheKindInTheParagraphBefore() {
        check(findings("group-unclear"), """
                When Mary Brown moved into the house, Anna Smith left it.

                The two women had not spoken since May.
                """);
    }

    @Test
    void allRound() {
        check(findings("group-unclear"), """
                There was laughter on both sides. Even the speaker smiled.
                """);
        check(findings("group-unclear"), """
                Pressure on both sides to agree has grown.
                            ^^^^^^^^^^ group-unclear
                """);
    }

    @Test
    void saysWhose() {
        check(findings("group-unclear"), """
                Trees were planted on both sides of the road, by the parties to the contract.
                """);
    }

    @Test
    void toldOnce() {
        check(findings("group-unclear"), """
                The two sides agreed on Monday. The two sides will meet again.
                ^^^^^^^^^^^^^ group-unclear
                """);
    }

    @Test
    void thingsAreNoParties() {
        check(findings("group-unclear"), """
                The two bridges were closed, and both roads were flooded.
                """);
    }

    @Test
    void aCityIsNoThirdCountry() {
        check(findings("group-unclear"), """
                France sent three skulls from a museum in Paris to Madagascar, the first such handover between the two countries.
                """);
        check(findings("group-unclear"), """
                France sent three skulls from a museum in Spain to Madagascar, the first such handover between the two countries.
                                                                                                               ^^^^^^^^^^^^^^^^^ group-unclear
                """);
    }

    @Test
    void twoCountriesThatSpeakAndAct() {
        check(findings("group-unclear"), """
                South Korea had started to broadcast propaganda. After the exchange of fire, North Korea stated it would attack any loudspeakers.

                Both countries have put their troops on alert.
                """);
    }
}
