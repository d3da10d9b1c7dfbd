package org.antecedent.editor;

import static org.antecedent.editor.Features.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antecedent.fixture.Fixture;
import org.junit.jupiter.api.Test;

class WorkspaceSymbolsTest {
    private static final Fixture ARTICLE =
            Fixture.parse("⟦Angela Merkel⟧ met ⟦Emmanuel Macron⟧. Merkel drank a coffee, and then another coffee.\n");

    private static List<String> names(String query) {
        return WorkspaceSymbols.matching(article(ARTICLE), query).stream()
                .map(WorkspaceSymbols.Symbol::name)
                .toList();
    }

    @Test
    void theLettersInTheirOrder() {
        assertThat(names("merk")).containsExactly("Angela Merkel");
        assertThat(names("AMERK")).containsExactly("Angela Merkel");
        assertThat(names("mac")).containsExactly("Emmanuel Macron");
    }

    @Test
    void noneIsAll() {
        assertThat(WorkspaceSymbols.matching(article(ARTICLE), " "))
                .extracting(WorkspaceSymbols.Symbol::span)
                .isEqualTo(ARTICLE.unnamed());
    }

    @Test
    void whatNobodyIsCalledAndWhatIsNoActor() {
        assertThat(names("lekrem")).isEmpty();
        assertThat(names("coffee")).isEmpty();
    }
}
