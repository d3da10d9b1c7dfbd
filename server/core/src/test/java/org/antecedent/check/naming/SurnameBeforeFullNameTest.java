package org.antecedent.check.naming;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class SurnameBeforeFullNameTest {
    @Test
    void fullNameComesParagraphsLater() {
        check(findings("surname-before-full-name"), """
                “It is over,” Brandt told reporters. The court will sit again.
                              ^^^^^^ surname-before-full-name: “Brandt” comes before the full name, Eva Brandt

                Eva Brandt led the team for nine years.
                """);
    }

    @Test
    void titleIsNoFirstName() {
        check(findings("surname-before-full-name"), """
                The bill was opposed by Mr. Okafor in the first reading.
                                            ^^^^^^ surname-before-full-name

                Samuel Okafor is the oldest member of the house.
                """);
    }

    @Test
    void possessive() {
        check(findings("surname-before-full-name"), """
                Whitfield's lawyer asked for more time.
                ^^^^^^^^^ surname-before-full-name

                Daniel Whitfield was arrested in March.
                """);
    }

    @Test
    void onlyTheFirstUse() {
        check(findings("surname-before-full-name"), """
                Brandt left the room. Brandt came back an hour later.
                ^^^^^^ surname-before-full-name

                Eva Brandt led the team for nine years.
                """);
    }

    @Test
    void fullNameFirst() {
        check(findings("surname-before-full-name"), """
                Eva Brandt led the team for nine years. Brandt told reporters that it was over.
                """);
    }

    @Test
    void fullNameInTheHeadline() {
        check(findings("surname-before-full-name"), """
                Eva Brandt Leaves the Team

                Brandt told reporters that it was over. She had led the team for nine years.

                Eva Brandt was born in Kiel.
                """);
    }

    @Test
    void whatIsMeantIsTheGovernment() {
        check(findings("surname-before-full-name"), """
                The Whitfield government lost the vote.

                Daniel Whitfield resigned an hour later.
                """);
    }

    @Test
    void inASpeakersWords() {
        check(findings("surname-before-full-name"), """
                “I told Whitfield to wait,” said Eva Brandt.

                Daniel Whitfield was arrested in March.
                """);
    }

    @Test
    void nicknameIsNoBareSurname() {
        check(findings("surname-before-full-name"), """
                The coach, Gerardo “Tata” Martino, will resign.

                Gerardo Martino took the team over in 2019.
                """);
    }

    @Test
    void captionSaysWhoIsWho() {
        check(findings("surname-before-full-name"), """
                Brandt (left) and her deputy arrive at the court on May 3.

                Eva Brandt led the team for nine years.
                """);
    }

    @Test
    void kingsHaveNoSurname() {
        check(findings("surname-before-full-name"), """
                The summit is hosted by King Salman in July.

                His son Mohammed Salman received the guests.
                """);
    }

    @Test
    void foundationOfTheName() {
        check(findings("surname-before-full-name"), """
                The money came from the Whitfield and Brandt Trust.

                Eva Brandt led the team for nine years.
                """);
    }
}
