package org.antecedent.editor;

import static org.antecedent.editor.Features.selection;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class SelectionRangesTest {
    @Test
    void fromTheWordOverTheNameToTheParagraph() {
        check(selection(), "⟦The street was empty. ⟦⟦Angela ⟦Mer‸kel⟧⟧ left early.⟧⟧\n");
    }

    @Test
    void aTitleBelongsToTheMention() {
        check(selection(), "⟦⟦Secretary of State ⟦Mike ⟦‸Pompeo⟧⟧⟧ left early.⟧\n");
    }

    @Test
    void aClauseIsLessThanItsSentence() {
        check(selection(), "⟦Angela Merkel said ⟦that the street was ⟦emp‸ty⟧⟧.⟧\n");
    }

    @Test
    void aQuotationIsLessThanItsSentenceOrMore() {
        check(selection(), "⟦⟦“⟦It is ⟦o‸ver⟧,⟧”⟧ Angela Merkel said.⟧\n");
        check(selection(), "⟦Angela Merkel said: ⟦“⟦⟦⟦We ⟦ag‸ree⟧⟧.⟧ There is no doubt.⟧”⟧⟧\n");
    }

    @Test
    void whereThereAreNoWordsThereIsTheText() {
        check(
                selection(),
                "⟦Angela Merkel left.⟧\n\n‸\n\nThe street was empty.\n"
                        .replace("⟦", "")
                        .replace("⟧", ""));
        check(selection(), "‸");
    }
}
