package org.antecedent.check.quotation;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class SpeakerSwitchTest {
    private static final String CODE = "speaker-switch";

    @Test
    void turningToAnother() {
        check(findings(CODE), """
                “You knew it all along,” Tom Reed said, turning to Bill Hayes.

                “I never saw that letter.”
                ^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker-switch: “I never saw that letter.” may go on with what Tom Reed said, or be the answer of Bill Hayes
                """);
    }

    @Test
    void saidToAnother() {
        check(findings(CODE), """
                "Why did you leave?" Anna Price said to Mary Hayes.

                "Nobody asked me to stay."
                ^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker-switch
                """);
    }

    @Test
    void whileAnotherListened() {
        check(findings(CODE), """
                “The bank is broke,” Anna Price said as Paul Jones shook his head.

                “That is not what the books show.”
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker-switch
                """);
    }

    @Test
    void nobodyElseIsThere() {
        check(findings(CODE), """
                “You knew it all along,” Tom Reed said, turning to the door.

                “I never saw that letter.”
                """);
    }

    @Test
    void attributed() {
        check(findings(CODE), """
                “You knew it all along,” Tom Reed said, turning to Bill Hayes.

                “I never saw that letter,” Hayes said.
                """);
    }

    @Test
    void marksShowThatItGoesOn() {
        check(findings(CODE), """
                Turning to Bill Hayes, Tom Reed said: “You knew it all along.

                “I never saw that letter.”
                """);
    }

    /** Of whom the speaker tells is not there to answer. */
    @Test
    void otherIsPartOfWhatIsSaid() {
        check(findings(CODE), """
                Tom Reed said that Bill Hayes had known it all along.

                “I never saw that letter.”
                """);
    }
}
