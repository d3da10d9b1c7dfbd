package org.antecedent.check.naming;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class NameSpellingTest {
    @Test
    void oneFirstName() {
        check(findings("name-spelling"), """
                Kelly Norgaard opened the hall. Guests thanked Kelly Norgard for it, and Kelly Norgaard smiled.
                                                                     ^^^^^^^ name-spelling: “Norgard” is spelt “Norgaard” elsewhere
                """);
    }

    @Test
    void accents() {
        check(findings("name-spelling"), """
                Duarte Quintão owns the mill. The court fined Quintao.
                                                              ^^^^^^^ name-spelling
                """);
    }

    @Test
    void lettersExchanged() {
        check(findings("name-spelling"), """
                Prime Minister Moustafa Madbouli opened the hall. The plan is new, added Mabdouli.
                                                                                         ^^^^^^^^ name-spelling
                """);
    }

    @Test
    void oneOffice() {
        check(findings("name-spelling"), """
                Judge Alicia Harrington heard the case. Judge Harington asked for quiet.
                                                              ^^^^^^^^^ name-spelling
                """);
    }

    @Test
    void firstName() {
        check(findings("name-spelling"), """
                The hall was opened by Andreas Akuumba in May. Friends of Andrias Akuumba came.
                                                                          ^^^^^^^ name-spelling
                """);
    }

    @Test
    void twoPeople() {
        check(findings("name-spelling"), """
                Paul Reeder owns the mill. Anna Reader bought the dam.
                """);
    }

    @Test
    void brotherAndSister() {
        check(findings("name-spelling"), """
                Martin Novak owns the mill. Martina Novak bought the dam.
                """);
    }

    @Test
    void twoPeopleWithAccents() {
        check(findings("name-spelling"), """
                Cristina Fernández left the hall. Alberto Fernandez stayed.
                """);
    }

    @Test
    void plural() {
        check(findings("name-spelling"), """
                Paul Hansen owns the mill. The Hansens bought it in May.
                """);
    }

    @Test
    void anotherKnownName() {
        check(findings("name-spelling"), """
                Paul Miller owns the mill. The dam belongs to Millar.
                """);
    }

    @Test
    void wordsOfOtherNames() {
        check(findings("name-spelling"), """
                He works for Pronatura Península on the Baja Peninsula.
                """);
    }

    @Test
    void peopleOfACountry() {
        check(findings("name-spelling"), """
                Romania won. The Romanian team was glad.
                """);
    }
}
