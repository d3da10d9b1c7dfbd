package org.antecedent.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decisions;
import org.antecedent.fixture.Fixture;
import org.antecedent.mention.ProjectActor;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

class DocumentLinksTest {
    private static List<DocumentLinks.Link> links(String address) {
        Fixture fixture = Fixture.parse("Chancellor ⟦Angela Merkel⟧ met the board. ⟦She⟧ left.\n");
        Named merkel = new Named(
                "merkel", "Angela Merkel", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(address));
        Decisions decisions = Decisions.NONE
                .with(merkel)
                .with(new Refers(Anchor.of(fixture.text(), fixture.unnamed().get(0)), Optional.of("merkel")));
        return DocumentLinks.of(Features.article(fixture.text(), decisions));
    }

    @Test
    void fromTheNameToItsEntry() {
        assertThat(links("https://www.wikidata.org/wiki/Q567"))
                .containsExactly(new DocumentLinks.Link(
                        new Span(11, 24), "https://www.wikidata.org/wiki/Q567", "What is known of Angela Merkel"));
    }

    @Test
    void fromANameThatTheProjectKnows() {
        ProjectActor merkel = new ProjectActor(
                "Angela Merkel",
                Optional.empty(),
                List.of("Merkel"),
                Set.of(),
                List.of(),
                List.of("urn:isbn:0451450523", "https://www.wikidata.org/wiki/Q567", "https://viaf.org/viaf/1"),
                Optional.empty());
        Text text = Text.of("Chancellor Merkel met Bo Ek. She left.\n");
        assertThat(DocumentLinks.of(Features.article(text, List.of(merkel))))
                .containsExactly(new DocumentLinks.Link(
                        new Span(11, 17), "https://www.wikidata.org/wiki/Q567", "What is known of Angela Merkel"));
    }

    @Test
    void whatIsNoAddressIsNotOpened() {
        assertThat(links("urn:isbn:0451450523")).isEmpty();
        assertThat(links("file:///etc/passwd")).isEmpty();
        assertThat(links("command:rm")).isEmpty();
    }

    @Test
    void whereNobodyHasDecidedThereIsNone() {
        assertThat(DocumentLinks.of(Features.article(Fixture.parse("Angela Merkel left.\n"))))
                .isEmpty();
    }
}
