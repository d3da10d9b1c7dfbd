package org.antecedent.editor;

import static org.antecedent.editor.Features.article;
import static org.antecedent.fixture.Fixture.check;
import static org.assertj.core.api.Assertions.assertThat;

import org.antecedent.editor.GoToDefinition.Link;
import org.junit.jupiter.api.Test;

class GoToDeclarationTest {
    @Test
    void fromAnyMentionToTheFirst() {
        check(
                fixture -> assertThat(GoToDeclaration.at(article(fixture), fixture.cursor()))
                        .contains(new Link(
                                fixture.unnamed().get(1),
                                fixture.unnamed().get(0),
                                fixture.unnamed().get(0))),
                "⟦Angela Merkel⟧ met the board. Merkel said ⟦‸she⟧ would leave.\n");
    }

    @Test
    void ordinaryWordsHaveNone() {
        check(
                fixture -> assertThat(GoToDeclaration.at(article(fixture), fixture.cursor()))
                        .isEmpty(),
                "Angela Merkel ‸quickly left.\n");
    }
}
