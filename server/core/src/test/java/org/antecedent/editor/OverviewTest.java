package org.antecedent.editor;

import static org.antecedent.editor.Features.overview;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class OverviewTest {
    @Test
    void whoIsMentionedMostComesFirst() {
        check(overview("""
                Mike Pompeo (person, Secretary of State): Secretary of State Mike Pompeo, We, he, Pompeo; says [0]
                Ankara (country or city): Ankara
                Mike Pompeo DIRECT: “We agree,”
                """), """
                Secretary of State Mike Pompeo met the minister in Ankara on Monday.

                “We agree,” he said. Pompeo crossed the street.
                """);
    }

    @Test
    void aPronounThatAFindingAsksAboutIsOpenAndSoIsWhatItSays() {
        check(overview("""
                Tom Reed (person): Tom Reed, He?; says [0]
                Bill Hayes (person): Bill Hayes
                Berlin (country or city): Berlin
                Tom Reed? INDIRECT: the deal was dead
                """), """
                Tom Reed met Bill Hayes in Berlin. He said the deal was dead.
                """);
    }

    @Test
    void aPronounThatIsClearIsNot() {
        check(overview("""
                Angela Merkel (person): Angela Merkel, she; says [0]
                Berlin (country or city): Berlin
                Angela Merkel INDIRECT: the deal was dead
                """), """
                Angela Merkel spoke in Berlin. Later she said the deal was dead.
                """);
    }

    @Test
    void aStatementOfNobodyIsOpen() {
        check(overview("nobody named? DIRECT: \"They have the photographs.\"\n"), """
                Nobody answered the door of the house on Monday.

                "They have the photographs."
                """);
    }

    @Test
    void proseWithoutAnybodyIsEmpty() {
        check(overview(""), "The street was empty.\n");
    }
}
