package org.antecedent.check.naming;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class RoleConflictTest {
    @Test
    void twoMinisters() {
        check(findings("role-conflict"), """
                Polish Defence Minister Adam Nowak opened the base. The talks, Polish Defence Minister Marek Zielski said, go on.
                                                                                                       ^^^^^^^^^^^^^ role-conflict: “Marek Zielski” is defence minister of Poland, and so is “Adam Nowak”
                """);
    }

    @Test
    void beforeAndAfterTheName() {
        check(findings("role-conflict"), """
                The prime minister of Norway, Kari Lund, arrived on Monday.

                Norwegian Prime Minister Erik Solberg greeted the guests.
                                         ^^^^^^^^^^^^ role-conflict
                """);
    }

    @Test
    void onlyOneSaysWhoseOffice() {
        check(findings("role-conflict"), """
                Health Minister Rosa Pinto visited the ward.

                The health minister of Portugal, Nuno Barros, will speak on Friday.
                                                 ^^^^^^^^^^^ role-conflict
                """);
    }

    @Test
    void twoChiefsOfOneCompany() {
        check(findings("role-conflict"), """
                Nokia chief executive Anna Berg left on Monday. Nokia chief executive Paul Stone stayed.
                                                                                      ^^^^^^^^^^ role-conflict
                """);
    }

    @Test
    void twoMayorsOfOneTown() {
        check(findings("role-conflict"), """
                The mayor of Leeds, Anna Berg, left on Monday. The mayor of Leeds, Paul Stone, stayed.
                                                                                   ^^^^^^^^^^ role-conflict
                """);
    }

    @Test
    void onePersonWithTwoMinistries() {
        check(findings("role-conflict"), """
                Defence Minister Peter Hale met the generals. They ate together. Interior Minister Peter Hale left early.
                                                                                 ^^^^^^^^^^^^^^^^^ role-conflict: “Peter Hale” is called “Interior Minister” here and “Defence Minister” above
                """);
    }

    @Test
    void presidentAndPrimeMinister() {
        check(findings("role-conflict"), """
                Kenyan President Daniel Otieno opened the road. Crowds cheered. Prime Minister Otieno waved.
                                                                                ^^^^^^^^^^^^^^ role-conflict
                """);
    }

    @Test
    void ministerOfTwoStates() {
        check(findings("role-conflict"), """
                Danish Foreign Minister Lars Holm landed at noon. Reporters waited for Swedish Foreign Minister Lars Holm.
                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^ role-conflict
                """);
    }

    @Test
    void formerHolder() {
        check(findings("role-conflict"), """
                Former Polish Defence Minister Adam Nowak opened the base. Polish Defence Minister Marek Zielski stayed at home.
                """);
    }

    @Test
    void deputy() {
        check(findings("role-conflict"), """
                Polish Deputy Prime Minister Adam Nowak opened the base. Polish Prime Minister Marek Zielski stayed at home.
                """);
    }

    @Test
    void thenHolder() {
        check(findings("role-conflict"), """
                The base was opened by then Polish Defence Minister Adam Nowak. Polish Defence Minister Marek Zielski stayed at home.
                """);
    }

    @Test
    void twoStates() {
        check(findings("role-conflict"), """
                Polish Defence Minister Adam Nowak opened the base. Czech Defence Minister Marek Zelenka stayed at home.
                """);
    }

    @Test
    void anotherStateNearBy() {
        check(findings("role-conflict"), """
                In Prague, Czech voters were asked. Defence Minister Adam Nowak opened the base.

                Polish Defence Minister Marek Zielski stayed at home.
                """);
    }

    @Test
    void changeOfOffice() {
        check(findings("role-conflict"), """
                Polish Defence Minister Adam Nowak resigned on Monday. Polish Defence Minister Marek Zielski took the oath.
                """);
    }

    @Test
    void counterpart() {
        check(findings("role-conflict"), """
                Polish Foreign Minister Adam Nowak met his guest. The Polish foreign minister's counterpart, Denis Marchal, smiled.
                """);
    }

    @Test
    void federation() {
        check(findings("role-conflict"), """
                Polish President Adam Nowak opened the game. The president of the Polish football federation, Marek Zielski, smiled.
                """);
    }

    @Test
    void severalMayors() {
        check(findings("role-conflict"), """
                French mayor Luc Arnaud closed the road. French mayor Denis Marchal opened it.
                """);
    }

    @Test
    void twoOfficesAtOnce() {
        check(findings("role-conflict"), """
                Prime Minister and Defence Minister Peter Hale met the generals. They ate together. Prime Minister Peter Hale left early.
                """);
    }

    @Test
    void twoMinistriesAtOnce() {
        check(findings("role-conflict"), """
                Defence and Interior Minister Peter Hale met the generals. They ate together. Interior Minister Peter Hale left early. Defence Minister Hale slept.
                """);
    }

    @Test
    void pastOffices() {
        check(findings("role-conflict"), """
                Peter Hale was Defence Minister from 2001 to 2004. Interior Minister Peter Hale left early.
                """);
    }

    @Test
    void formerAndPresentOffice() {
        check(findings("role-conflict"), """
                Former Defence Minister Peter Hale met the generals. They ate together. Interior Minister Peter Hale left early.
                """);
    }

    @Test
    void ministriesThatMayBeOne() {
        check(findings("role-conflict"), """
                Energy Minister Peter Hale met the miners. They ate together. Environment Minister Peter Hale left early.
                """);
    }

    @Test
    void whatASpeakerSays() {
        check(findings("role-conflict"), """
                Polish Defence Minister Adam Nowak opened the base. “Polish Defence Minister Marek Zielski is a friend,” he said.
                """);
    }
}
