package org.antecedent.editor;

import static org.antecedent.editor.Features.decided;
import static org.antecedent.editor.Features.tokens;
import static org.antecedent.fixture.Fixture.check;
import static org.assertj.core.api.Assertions.assertThat;

import org.antecedent.analysis.Article;
import org.antecedent.fixture.Fixture;
import org.junit.jupiter.api.Test;

class SemanticTokensTest {
    @Test
    void mentionsAndTheWordsThatReport() {
        check(
                tokens(
                        "Angela Merkel: person introducing",
                        "Emmanuel Macron: person introducing",
                        "Berlin: geopolitical introducing",
                        "she: person pronoun source",
                        "said: cue"),
                "Angela Merkel met Emmanuel Macron in Berlin. “Talks went well,” she said.\n");
    }

    @Test
    void whatLiesInAnotherCutsItInTwo() {
        check(
                tokens(
                        "The: group introducing description",
                        "Syrian: geopolitical",
                        "regime forces: group introducing description"),
                "The Syrian regime forces left.\n");
    }

    @Test
    void whoIsNamedInAQuotationAndWhoMayBeMeant() {
        check(
                tokens(
                        "Tom Reed: person introducing",
                        "Bill Hayes: person introducing",
                        "He: person pronoun source ambiguous",
                        "said: cue",
                        "Reed: person quoted",
                        "Ann Lee: person introducing source",
                        "said: cue"),
                "Tom Reed met Bill Hayes. He said the deal was dead. “Reed is right,” Ann Lee said.\n");
    }

    @Test
    void nothingRunsOverTheEndOfALine() {
        check(
                tokens(
                        "Paris: geopolitical introducing",
                        "Angela: person introducing",
                        "Merkel: person introducing",
                        "her: person pronoun"),
                "Yesterday the street was empty in Paris, where Angela\nMerkel left the table by the door without a word of\nher own.\n");
    }

    @Test
    void ordinaryWordsAndThingsHaveNoColour() {
        check(tokens(), "It is clear that the street was empty, and so was the bridge.\n");
    }

    @Test
    void whatAPersonDecidedIsMarked() {
        Fixture fixture = Fixture.parse("Tom Reed met Bill Hayes. ⟦He⟧ left.\n");
        Article article = decided(fixture, fixture.unnamed().get(0), "Tom Reed");
        assertThat(SemanticTokens.in(article, fixture.unnamed().get(0)))
                .singleElement()
                .satisfies(token -> assertThat(token.modifiers())
                        .containsExactly(SemanticTokens.Modifier.PRONOUN, SemanticTokens.Modifier.DECIDED));
    }
}
