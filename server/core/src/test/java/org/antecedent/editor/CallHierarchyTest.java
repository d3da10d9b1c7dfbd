package org.antecedent.editor;

import static org.antecedent.editor.Features.article;
import static org.antecedent.editor.Features.speakers;
import static org.antecedent.editor.Features.spokenOf;
import static org.antecedent.fixture.Fixture.check;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallHierarchyTest {
    private static final String TALKS = """
            Angela Merkel met Emmanuel Macron in Berlin. “Macron is right,” Merkel said.

            Emmanuel Macron said that Merkel had listened, and that he thanked her. The street was empty, and so was Berlin.
            """;

    @Test
    void ofWhomSomebodySpeaks() {
        check(spokenOf("Emmanuel Macron: Macron"), TALKS.replaceFirst("Merkel", "‸Merkel"));
        check(spokenOf("Angela Merkel: Merkel, her"), TALKS.replaceFirst("Macron", "‸Macron"));
    }

    @Test
    void whoSpeaksOfSomebody() {
        check(speakers("Angela Merkel: Macron"), TALKS.replaceFirst("Macron", "‸Macron"));
        check(speakers("Emmanuel Macron: Merkel, her"), TALKS.replaceFirst("Merkel", "‸Merkel"));
    }

    @Test
    void whomNobodySpeaksOf() {
        check(speakers(), TALKS.replaceFirst("Berlin", "‸Berlin"));
        check(spokenOf(), TALKS.replaceFirst("Berlin", "‸Berlin"));
        check(spokenOf(), TALKS.replaceFirst("street", "‸street"));
    }

    @Test
    void somebodyIsFoundAgainWhereTheHierarchySaysThatTheyAre() {
        check(
                fixture -> assertThat(CallHierarchy.at(article(fixture), fixture.cursor()))
                        .hasValueSatisfying(party -> {
                            assertThat(party.name()).isEqualTo("Angela Merkel");
                            assertThat(party.detail()).isEqualTo("person, 1 statement");
                            assertThat(party.introducing())
                                    .isEqualTo(fixture.unnamed().get(0));
                        }),
                "⟦Angela Merkel⟧ left. “I am tired,” ‸she said.\n");
    }
}
