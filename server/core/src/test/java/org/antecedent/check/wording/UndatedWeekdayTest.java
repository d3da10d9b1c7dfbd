package org.antecedent.check.wording;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class UndatedWeekdayTest {
    @Test
    void noDateAnywhere() {
        check(findings("undated-weekday"), """
                The bridge was closed on Monday after a crack was found.
                                         ^^^^^^ undated-weekday: “Monday” needs a date: the article does not say when it was written
                """);
    }

    @Test
    void partOfTheDay() {
        check(findings("undated-weekday"), """
                Police found the car Tuesday night in a ditch.
                                     ^^^^^^^ undated-weekday
                """);
    }

    @Test
    void eachDayOnce() {
        check(findings("undated-weekday"), """
                It rained on Sunday. It also rained on Saturday, and the match on Sunday was called off.
                             ^^^^^^ undated-weekday
                                                       ^^^^^^^^ undated-weekday
                """);
    }

    @Test
    void datelineHasADate() {
        check(findings("undated-weekday"), """
                LIMA, 4 March 2025 — The bridge was closed on Monday after a crack was found.
                """);
    }

    @Test
    void dateBesideIt() {
        check(findings("undated-weekday"), """
                The bridge was closed for good. It will open again on Monday, 9 March, and not on Tuesday, March 10.
                """);
    }

    @Test
    void comesAgain() {
        check(findings("undated-weekday"), """
                The library is open every Monday, and closes at noon on a Friday.
                """);
    }

    @Test
    void openingHours() {
        check(findings("undated-weekday"), """
                The office is open Monday through Friday.
                """);
    }

    @Test
    void name() {
        check(findings("undated-weekday"), """
                Shops lowered prices for Black Friday, and the Sunday Times wrote about it.
                """);
    }

    @Test
    void relativeDateAsks() {
        check(findings("undated-weekday"), """
                The ministry said yesterday, Wednesday, that the bridge would open next Monday.
                """);
    }

    @Test
    void inASpeakersWords() {
        check(findings("undated-weekday"), """
                “I saw him on Monday,” the guard said.
                """);
    }

    @Test
    void whatComesEveryWeek() {
        check(
                findings("undated-weekday"),
                "A mob attacked the hall after Friday prayers, and the priest left Sunday Mass early.");
    }
}
