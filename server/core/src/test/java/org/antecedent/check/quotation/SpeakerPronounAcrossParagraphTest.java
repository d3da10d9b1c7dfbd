package org.antecedent.check.quotation;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class SpeakerPronounAcrossParagraphTest {
    private static final String CODE = "speaker-pronoun-across-paragraph";

    @Test
    void anotherManIsNamedBetween() {
        check(findings(CODE), """
                Tom Reed and Bill Hayes went to court on Monday.

                “The deal is dead,” Tom Reed said.

                Bill Hayes left the room before noon.

                “I have nothing to add,” he said.
                                         ^^ speaker-pronoun-across-paragraph: “he” may be Bill Hayes, named last, or Tom Reed, who spoke last
                """);
    }

    @Test
    void indirectSpeechBefore() {
        check(findings(CODE), """
                Mary Lane and Anna Price sit on the board.

                Mary Lane said the school would close in May.

                Anna Price voted against the plan.

                She said that parents had not been asked.
                ^^^ speaker-pronoun-across-paragraph
                """);
    }

    @Test
    void toldByAThird() {
        check(findings(CODE), """
                Mary Lane and Anna Price sit on the board.

                “It will close,” Mary Lane said.

                By then, Tom Reed told the court, Anna Price had left the house.

                “I was ashamed,” she said.
                                 ^^^ speaker-pronoun-across-paragraph
                """);
    }

    @Test
    void theOtherIsAWoman() {
        check(findings(CODE), """
                Tom Reed and Anna Price went to court on Monday.

                “The deal is dead,” Tom Reed said.

                Anna Price left the room before noon.

                “I have nothing to add,” he said.
                """);
    }

    @Test
    void lastNamedIsLastSpeaker() {
        check(findings(CODE), """
                Bill Hayes met Tom Reed on Monday.

                “The deal is dead,” Tom Reed said.

                “I have nothing to add,” he said.
                """);
    }

    @Test
    void namedInItsOwnParagraph() {
        check(findings(CODE), """
                “The deal is dead,” Tom Reed said.

                The room was full.

                Bill Hayes left before noon. “I have nothing to add,” he said.
                """);
    }

    /** A speaker who speaks of somebody goes on. */
    @Test
    void speakerTellsOfAnother() {
        check(findings(CODE), """
                Bill Hayes and Tom Reed sit on the board.

                Tom Reed joked that Bill Hayes ranks fourth in a race of two.

                “I have always been insulted by that,” he said.
                """);
    }

    /** Brought in with a role to be quoted next. */
    @Test
    void introducedToSpeak() {
        check(findings(CODE), """
                “The deal is dead,” Tom Reed said.

                Bill Hayes, president of the union, is worried, too.

                “Nobody is writing songs for us,” he said.
                """);
    }

    /** The role may be that of the man who is named. */
    @Test
    void roleWithoutAName() {
        check(findings(CODE), """
                Bill Hayes came to Baku on Monday.

                The kingdom’s representative said young people are its wealth.

                Bill Hayes spoke after lunch.

                He said that the kingdom had made a leap.
                """);
    }
}
