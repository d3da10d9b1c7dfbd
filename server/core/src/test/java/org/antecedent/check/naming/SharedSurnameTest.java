package org.antecedent.check.naming;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class SharedSurnameTest {
    @Test
    void brothers() {
        check(findings("shared-surname"), """
                Peter Lang and his brother Oskar Lang own the mill. The bank said Lang had stopped paying in May.
                                                                                  ^^^^ shared-surname: “Lang” may be Oskar Lang or Peter Lang
                """);
    }

    @Test
    void paragraphLater() {
        check(findings("shared-surname"), """
                Carla Mendes sold the land in 1998. Her husband, Rui Mendes, signed the deed.

                Mendes's lawyer said that the deed was void.
                ^^^^^^ shared-surname
                """);
    }

    @Test
    void onceAParagraph() {
        check(findings("shared-surname"), """
                Peter Lang and his brother Oskar Lang own the mill. Lang stopped paying in May, and Lang was sued.
                                                                    ^^^^ shared-surname
                """);
    }

    @Test
    void firstNameTells() {
        check(findings("shared-surname"), """
                Peter Lang and his brother Oskar Lang own the mill. The bank said Oskar Lang had stopped paying in May.
                """);
    }

    @Test
    void titleTells() {
        check(findings("shared-surname"), """
                Peter Lang and his wife Anna Lang own the mill. The bank said Mrs. Lang had stopped paying in May.
                """);
    }

    @Test
    void onlyOneOfThem() {
        check(findings("shared-surname"), """
                Peter Lang and his brother Oskar own the mill. Lang stopped paying in May.
                """);
    }

    @Test
    void otherStandsFarAbove() {
        check(findings("shared-surname"), """
                Peter Lang and his wife Anna Lang bought the mill.

                The mill was old.

                It lost money from the start.

                In May the wheel broke.

                Two men were hurt.

                A judge took the case. Anna Lang told him about the wheel. Lang was in tears.
                """);
    }

    @Test
    void inPassing() {
        check(findings("shared-surname"), """
                Peter Lang owns the mill. Peter Lang also owns the dam. The bank lent Lang a million.

                His daughter, Anna Lang, lives abroad. Lang stopped paying in May.
                """);
    }

    @Test
    void besideTheOther() {
        check(findings("shared-surname"), """
                Police questioned Peter Lang and Anna Lang. They then searched the flat of Lang's wife Anna Lang.
                """);
    }

    @Test
    void inASpeakersWords() {
        check(findings("shared-surname"), """
                Peter Lang and his brother Oskar Lang own the mill. “Lang has never paid,” the banker said.
                """);
    }
}
