package org.antecedent.check.wording;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.antecedent.fixture.Fixture;
import org.junit.jupiter.api.Test;

class RelativeDateTest {
    @Test
    void dayInAnArticleWithoutDate() {
        check(findings("relative-date"), """
                The council met yesterday, Wednesday, to vote.
                                ^^^^^^^^^^^^^^^^^^^^ relative-date: “yesterday, Wednesday” needs a date: the article does not say when it was written
                """);
    }

    @Test
    void stretchOfTime() {
        check(findings("relative-date"), """
                Police said that in the last few days, two men were held.
                                 ^^^^^^^^^^^^^^^^^^^^ relative-date
                """);
    }

    @Test
    void eachDayThatHangs() {
        check(findings("relative-date"), """
                The trial was adjourned until tomorrow. It began last week, three days ago.
                                              ^^^^^^^^ relative-date
                                                                 ^^^^^^^^^ relative-date
                                                                            ^^^^^^^^^^^^^^ relative-date
                """);
    }

    @Test
    void wordsBeforeTheDayBelongToIt() {
        check(findings("relative-date"), """
                This last hope, couple of months ago so near, ended within the past 24 hours.
                                ^^^^^^^^^^^^^^^^^^^^ relative-date
                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^ relative-date
                """);
    }

    @Test
    void dayThatSomethingWaitsFor() {
        check(findings("relative-date"), """
                The trial was adjourned until today, when Marsh is expected.
                                              ^^^^^ relative-date
                """);
    }

    @Test
    void partOfADay() {
        check(findings("relative-date"), """
                A bridge fell early this morning. The river rose last night.
                              ^^^^^^^^^^^^^^^^^^ relative-date
                                                                 ^^^^^^^^^^ relative-date
                """);
    }

    @Test
    void datelineWithADate() {
        check(findings("relative-date"), """
                ELLERBY, 11 February 2026 — The draft was seen yesterday by the paper.
                """);
    }

    @Test
    void datelineWithoutADate() {
        check(findings("relative-date"), """
                LISBON (Meridian) — The port said today that it had agreed.
                                                  ^^^^^ relative-date
                """);
    }

    @Test
    void dateInFrontMatter() {
        // Front matter opens a file, so that the variant with an emoji before it is another text.
        findings("relative-date").accept(Fixture.parse("""
                ---
                title: Port
                date: 2026-02-11
                ---

                The port said today that it had agreed.
                """));
    }

    @Test
    void dateInALineOfItsOwn() {
        check(findings("relative-date"), """
                Port to be sold

                Saturday, June 5, 2010

                The port said today that it had agreed.
                """);
    }

    @Test
    void speakersDay() {
        check(findings("relative-date"), """
                “Last week one of them brought a helmet, and today nobody came,” the teacher said.
                """);
    }

    @Test
    void timeCountedFromSomethingNamed() {
        check(findings("relative-date"), """
                She signed in 2018 and moved house the next year. It was his last week in office.
                """);
    }

    @Test
    void theseDaysAndNames() {
        check(findings("relative-date"), """
                In today's world few read USA Today. The leaders of today are wealthier today than ever.
                """);
    }

    @Test
    void howThingsStandToday() {
        check(findings("relative-date"), """
                The prize was founded by a banker. Today, it is known as the best of its kind.
                """);
        check(findings("relative-date"), """
                Theft was for the few. But today, it has become a trade.
                """);
        check(findings("relative-date"), """
                She never set foot in the firm. Today she runs it.
                """);
        check(findings("relative-date"), """
                Today she left the firm.
                ^^^^^ relative-date
                """);
        check(findings("relative-date"), """
                Today, the court ruled against the banker.
                ^^^^^ relative-date
                """);
        check(findings("relative-date"), """
                Today, the court will hear the banker.
                ^^^^^ relative-date
                """);
    }

    @Test
    void besideItsDate() {
        check(findings("relative-date"), """
                Families can apply from today (July 5), the ministry said.
                """);
        check(findings("relative-date"), """
                Families can apply from today (Tuesday), the ministry said.
                                        ^^^^^ relative-date
                """);
    }
}
