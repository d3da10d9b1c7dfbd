package org.antecedent.editor;

import static org.antecedent.editor.Features.definition;
import static org.antecedent.editor.Features.definitions;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class GoToDefinitionTest {
    @Test
    void pronounGoesToTheOnlyWoman() {
        check(definition(), """
                ⟦m: Angela Merkel⟧ met Emmanuel Macron in Berlin.
                “We agree,” ‸⟦→m: she⟧ said.
                """);
    }

    @Test
    void possessiveGoesToTheSubjectOfItsClause() {
        check(definition(), "⟦c: The company⟧ cut ⟦→c: ‸its⟧ forecast.\n");
    }

    @Test
    void twoMenAndOneHeGoToBoth() {
        check(definitions(), "⟦Tom Reed⟧ met ⟦Bill Hayes⟧. ‸He said the deal was dead.\n");
    }

    @Test
    void anAmbiguousPronounGoesOnlyToWhomAReaderMayTakeItFor() {
        check(definitions(), """
                ⟦NATO⟧ expressed solidarity with ⟦Turkey⟧ and offered condolences to ‸its soldiers.
                """);
    }

    @Test
    void surnameGoesToTheFullName() {
        check(definition(), "⟦p: Angela Merkel⟧ spoke in Berlin. Later ⟦→p: Mer‸kel⟧ left.\n");
    }

    @Test
    void abbreviationGoesToItsExpansion() {
        check(
                definition(),
                "⟦n: The North Atlantic Treaty Organization⟧ (NATO) condemned the raid. ⟦→n: ‸NATO⟧ has 30 members.\n");
    }

    @Test
    void quotationGoesToItsSource() {
        check(definition(), "⟦→s: “It is ‸over,”⟧ said ⟦s: Angela Merkel⟧.\n");
    }

    @Test
    void wordsThatAreAllThatTheyMeanGoToWhoSaysThem() {
        check(definition(), "⟦→s: “‸Concrete steps were discussed,”⟧ said ⟦s: Angela Merkel⟧.\n");
        check(definition(), "⟦p: Tom Reed⟧ left. “⟦→p: Re‸ed⟧ has gone,” said Angela Merkel.\n");
    }

    @Test
    void emptyItGoesNowhere() {
        check(definition(), "Angela Merkel met the board. ‸It is clear that talks will go on.\n");
    }

    @Test
    void ordinaryWordsGoNowhere() {
        check(definition(), "Angela Merkel ‸quickly left.\n");
    }
}
