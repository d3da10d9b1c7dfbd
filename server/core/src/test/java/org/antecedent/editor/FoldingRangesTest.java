package org.antecedent.editor;

import static org.antecedent.editor.Features.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.antecedent.editor.FoldingRanges.Fold;
import org.antecedent.fixture.Fixture;
import org.junit.jupiter.api.Test;

class FoldingRangesTest {
    private static List<Fold> folds(String prose) {
        return FoldingRanges.of(article(Fixture.parse(prose)));
    }

    @Test
    void aWrappedParagraph() {
        assertThat(folds("""
                Angela Merkel met Emmanuel Macron on Monday evening in
                Berlin to talk of the budget, which neither of them had
                seen before it was read out to both.

                The street was empty.
                """))
                .containsExactly(new Fold(0, 2, "Angela Merkel met Emmanuel Macron on Monday evening in…"));
    }

    @Test
    void aQuotationOverParagraphs() {
        assertThat(folds("""
                Mike Pompeo said: “We agree. There is no doubt of that.

                “We always did.”

                The street was empty.
                """))
                .containsExactly(new Fold(0, 2, "Mike Pompeo: “We agree. There is no doubt of that. “We…"));
    }

    @Test
    void aSectionGoesToTheNextHeading() {
        assertThat(folds("""
                # Talks in Berlin

                ## The morning

                Angela Merkel met the board.

                The street was empty.

                ## The evening

                Nobody was there.
                """)).extracting(Fold::first, Fold::last).containsExactly(tuple(2, 6), tuple(8, 10));
    }

    @Test
    void oneLineIsNoFold() {
        assertThat(folds("Angela Merkel left. “We agree,” she said.\n\nThe street was empty.\n"))
                .isEmpty();
        assertThat(folds("")).isEmpty();
    }
}
