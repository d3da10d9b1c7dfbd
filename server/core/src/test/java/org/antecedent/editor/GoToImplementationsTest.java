package org.antecedent.editor;

import static org.antecedent.editor.Features.statements;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class GoToImplementationsTest {
    @Test
    void allThatSomebodySays() {
        check(
                statements(),
                "‸Angela Merkel left. ⟦“I am tired,”⟧ she said. “So am I,” Tom Reed said. Merkel added ⟦that it was late⟧.\n");
    }

    @Test
    void fromOneStatementToAllOfThatSource() {
        check(statements(), "Angela Merkel left. ⟦“It is ‸over,”⟧ she said. Merkel said ⟦that it was late⟧.\n");
    }

    @Test
    void whoSaysNothingHasNone() {
        check(statements(), "Angela ‸Merkel left. “So am I,” Tom Reed said.\n");
        check(statements(), "Angela Merkel ‸quickly left.\n");
    }
}
