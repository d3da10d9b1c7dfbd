package org.antecedent.editor;

import static org.antecedent.editor.Features.article;
import static org.assertj.core.api.Assertions.assertThat;

import org.antecedent.fixture.Fixture;
import org.junit.jupiter.api.Test;

class ActorPageTest {
    @Test
    void theCardTheMentionsAndTheStatements() {
        Fixture fixture = Fixture.parse("⟦Angela Merkel⟧ met the board.\n\n“It is *over*,” ⟦‸she⟧ said.\n");
        assertThat(ActorPage.at(article(fixture), fixture.cursor())).hasValueSatisfying(page -> {
            assertThat(page.title()).isEqualTo("Angela Merkel");
            assertThat(page.origin()).isEqualTo(fixture.unnamed().get(1));
            assertThat(page.introducing()).isEqualTo(fixture.unnamed().get(0));
            assertThat(page.markdown())
                    .startsWith("# Angela Merkel\n\n**Angela Merkel** — person")
                    .contains("\n## Mentions\n\n- line 1: Angela Merkel\n- line 3: she\n")
                    .endsWith("\n## Statements\n\n- line 3: “It is \\*over\\*,”\n");
        });
    }

    @Test
    void ordinaryWordsHaveNone() {
        Fixture fixture = Fixture.parse("Angela Merkel ‸quickly left.\n");
        assertThat(ActorPage.at(article(fixture), fixture.cursor())).isEmpty();
    }
}
