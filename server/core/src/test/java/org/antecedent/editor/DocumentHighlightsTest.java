package org.antecedent.editor;

import static org.antecedent.editor.Features.article;
import static org.assertj.core.api.Assertions.assertThat;

import org.antecedent.editor.DocumentHighlights.Highlight;
import org.antecedent.fixture.Fixture;
import org.junit.jupiter.api.Test;

class DocumentHighlightsTest {
    @Test
    void theIntroducingMentionStandsApart() {
        Fixture fixture = Fixture.parse("⟦Angela Merkel⟧ spoke. ⟦Merkel⟧ said ⟦‸she⟧ would leave.\n");
        assertThat(DocumentHighlights.at(article(fixture), fixture.cursor()))
                .containsExactly(
                        new Highlight(fixture.unnamed().get(0), true),
                        new Highlight(fixture.unnamed().get(1), false),
                        new Highlight(fixture.unnamed().get(2), false));
    }

    @Test
    void ordinaryWordsHaveNone() {
        Fixture fixture = Fixture.parse("Angela Merkel ‸quickly left.\n");
        assertThat(DocumentHighlights.at(article(fixture), fixture.cursor())).isEmpty();
    }
}
