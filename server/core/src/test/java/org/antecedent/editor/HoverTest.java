package org.antecedent.editor;

import static org.antecedent.editor.Features.hover;
import static org.antecedent.editor.Features.noHover;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class HoverTest {
    @Test
    void pronounSaysToWhomHowSureAndWhy() {
        check(hover("**she** → Angela Merkel (", " %)"), "Angela Merkel left Berlin. Later ‸she spoke.\n");
    }

    @Test
    void anAmbiguousPronounNamesTheRunnersUp() {
        check(
                hover("Tom Reed", "Bill Hayes", "also possible", "The text does not tell which."),
                "Tom Reed met Bill Hayes. ‸He said the deal was dead.\n");
    }

    @Test
    void anActorShowsItsCard() {
        check(
                hover(
                        "**Angela Merkel** — person",
                        "Roles: ",
                        "Chancellor",
                        "Also: Merkel",
                        "3 mentions · 1 statement"),
                """
                Chancellor Angela ‸Merkel met the board in Paris.
                Merkel said that talks would go on. The chancellor left.
                """);
    }

    @Test
    void aQuotationSaysWhoSaidIt() {
        check(
                hover("Said by “Angela Merkel”", "direct quotation", "Cue: “said”"),
                "“It is ‸over,” said Angela Merkel.\n");
    }

    @Test
    void wordsOfTheArticleCannotBeMarkup() {
        check(hover("**Alpha\\_Beta Corp"), "‸Alpha_Beta Corp. cut jobs.\n");
    }

    @Test
    void ordinaryWordsHaveNoCard() {
        check(noHover(), "Angela Merkel ‸quickly left.\n");
    }
}
