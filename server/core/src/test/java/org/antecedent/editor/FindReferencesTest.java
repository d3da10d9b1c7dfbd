package org.antecedent.editor;

import static org.antecedent.editor.Features.article;
import static org.antecedent.editor.Features.references;
import static org.antecedent.fixture.Fixture.check;
import static org.assertj.core.api.Assertions.assertThat;

import org.antecedent.fixture.Fixture;
import org.junit.jupiter.api.Test;

class FindReferencesTest {
    @Test
    void everyMentionOfTheActorAndWhatItSays() {
        check(references(), """
                ⟦Angela Merkel⟧ met Emmanuel Macron in Berlin.
                ⟦“Talks went well,”⟧ ⟦‸she⟧ said. ⟦Merkel⟧ then left.
                """);
    }

    @Test
    void theIntroducingMentionIsLeftOutWhenNotAskedFor() {
        Fixture fixture = Fixture.parse("⟦Angela Merkel⟧ spoke. ⟦‸Merkel⟧ left.\n");
        assertThat(FindReferences.at(article(fixture), fixture.cursor(), false))
                .containsExactly(fixture.unnamed().get(1));
    }

    @Test
    void whatOthersSayIsNotAmongThem() {
        check(references(), "⟦‸Angela Merkel⟧ listened. “Talks went well,” Emmanuel Macron said.\n");
    }

    @Test
    void ordinaryWordsHaveNone() {
        check(references(), "Angela Merkel ‸quickly left.\n");
    }
}
