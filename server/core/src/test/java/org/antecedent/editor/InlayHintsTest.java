package org.antecedent.editor;

import static org.antecedent.editor.Features.article;
import static org.antecedent.editor.Features.hints;
import static org.antecedent.fixture.Fixture.check;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.antecedent.analysis.Article;
import org.antecedent.fixture.Fixture;
import org.antecedent.text.Span;
import org.junit.jupiter.api.Test;

class InlayHintsTest {
    @Test
    void aPronounIsFollowedByTheSurname() {
        check(hints("she → Merkel"), "Angela Merkel met Emmanuel Macron in Berlin. “We agree,” she said.\n");
    }

    @Test
    void aPossessiveToo() {
        check(hints("her → Merkel"), "Angela Merkel met Emmanuel Macron. Macron praised her policy.\n");
    }

    @Test
    void anAmbiguousOneNamesAllThatAReaderMayThinkOf() {
        check(hints("He → Reed or Hayes?"), "Tom Reed met Bill Hayes. He said the deal was dead.\n");
    }

    @Test
    void twoOfOneSurnameHaveTheirFirstNames() {
        check(hints("he → Tom Reed"), "Tom Reed wrote to Ann Reed. “I am sorry,” he said.\n");
    }

    @Test
    void aDescriptionIsFollowedByTheName() {
        check(
                hints("The ministry → Russian Foreign Ministry"),
                "The Russian Foreign Ministry condemned the attack. The ministry called for talks.\n");
    }

    @Test
    void anOrganisationIsCalledByItsAbbreviation() {
        check(
                hints("The alliance → NATO"),
                "The North Atlantic Treaty Organization (NATO) condemned the raid. The alliance has 30 members.\n");
    }

    @Test
    void aGroupIsFollowedByItsMembers() {
        check(hints("The two countries → Russia, Turkey"), "Russia and Turkey held talks. The two countries agreed.\n");
    }

    @Test
    void aCapitalThatActsIsAGovernment() {
        check(
                hints("Ankara → government"),
                "The talks were held in the Turkish capital, Ankara. Turkey had asked for talks. On Monday Ankara has"
                        + " closed the border.\n");
    }

    @Test
    void whatNeedsNoneHasNone() {
        check(hints(), "The talks were held in the Turkish capital, Ankara. It is clear that rain fell.\n");
        check(hints(), "Secretary of State Mike Pompeo, who arrived on Monday, hurt himself. Pompeo left.\n");
        check(hints(), "The minister, Ann Lee, left. Angela Merkel is the chancellor.\n");
        check(hints(), "Angela Merkel met the board.\n");
    }

    @Test
    void kindsAreSwitchedOffAlone() {
        Fixture fixture = Fixture.parse("The Russian Foreign Ministry spoke. The ministry said it would go on.\n");
        Span whole = new Span(0, fixture.text().length());
        assertThat(InlayHints.in(article(fixture), whole, EnumSet.of(InlayHints.Kind.DESCRIPTION)))
                .extracting(InlayHints.Hint::kind)
                .containsExactly(InlayHints.Kind.DESCRIPTION);
        assertThat(InlayHints.in(article(fixture), whole, EnumSet.noneOf(InlayHints.Kind.class)))
                .isEmpty();
    }

    @Test
    void onlyThoseInTheRange() {
        Fixture fixture = Fixture.parse("Angela Merkel left. She was tired.\n\n⟦She⟧ came back.\n");
        assertThat(InlayHints.in(article(fixture), fixture.unnamed().get(0), EnumSet.allOf(InlayHints.Kind.class)))
                .extracting(InlayHints.Hint::words)
                .containsExactlyElementsOf(fixture.unnamed());
    }

    @Test
    void whoLooksCloserGetsTheCardAndThePlace() {
        Fixture fixture = Fixture.parse("⟦Angela Merkel⟧ met the board. ⟦She⟧ left.\n");
        Span she = fixture.unnamed().get(1);
        assertThat(InlayHints.detail(article(fixture), she, "→ Merkel")).hasValueSatisfying(detail -> {
            assertThat(detail.card().markdown()).contains("**Angela Merkel** — person");
            assertThat(detail.target()).contains(fixture.unnamed().get(0));
        });
    }

    @Test
    void aHintThatIsOutOfDateTellsNothing() {
        Fixture fixture = Fixture.parse("Angela Merkel met the board. ⟦She⟧ ⟦left⟧.\n");
        Article article = article(fixture);
        assertThat(InlayHints.detail(article, fixture.unnamed().get(0), "→ Macron"))
                .isEmpty();
        assertThat(InlayHints.detail(article, fixture.unnamed().get(1), "→ Merkel"))
                .isEmpty();
        assertThat(InlayHints.detail(article, new Span(0, 100_000), "→ Merkel")).isEmpty();
    }
}
