package org.antecedent.editor;

import static org.antecedent.editor.Features.lenses;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class CodeLensesTest {
    @Test
    void standsAboveTheParagraphAndNamesTheActor() {
        check(lenses("Mike Pompeo — direct"), """
                Mike Pompeo met the minister in Ankara on Monday.

                ⟦“We agree,” he said.⟧

                The street was empty.
                """);
    }

    @Test
    void oneSpeakerIsNamedOnceWithAllKinds() {
        check(
                lenses("Angela Merkel — direct, indirect · Tom Reed — mixed"),
                "⟦“We agree,” Angela Merkel said. Merkel said that talks had ended. Tom Reed called it “a mistake.”⟧\n");
    }

    @Test
    void aQuotationOverParagraphsHasItsSpeakerAboveEach() {
        check(lenses("Mike Pompeo — direct", "Mike Pompeo — direct"), """
                ⟦Mike Pompeo said: “We agree. There is no doubt of that.⟧

                ⟦“We always did.”⟧

                The street was empty.
                """);
    }

    @Test
    void whatHasNoSourceSaysSo() {
        check(lenses("nobody named — direct"), """
                Nobody answered the door of the house on Monday.

                ⟦"They have the photographs."⟧
                """);
    }

    @Test
    void whatIsSaidInsideAStatementIsNotNamed() {
        check(
                lenses("the ministry — direct"),
                "⟦\"The two sides stressed that their goal is peace,\" the ministry added.⟧\n");
    }

    @Test
    void proseWithoutStatementsHasNone() {
        check(lenses(), "The street was empty. Tom Reed crossed the bridge.\n");
    }
}
