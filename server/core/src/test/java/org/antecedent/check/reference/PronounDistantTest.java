package org.antecedent.check.reference;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class PronounDistantTest {
    private static final String CODE = "pronoun-distant";

    @Test
    void nameIsThreeParagraphsAbove() {
        check(findings(CODE), """
                Anna Smith opened the school in May.

                Paul Jones left the town.

                The rain came late.

                The roof fell in June. She closed the school.
                                       ^^^ pronoun-distant
                """);
    }

    @Test
    void nearEnough() {
        check(findings(CODE), """
                Anna Smith opened the school in May.

                Mary Jones left the town. She was glad.
                """);
    }

    @Test
    void nobodyElseIsNamed() {
        check(findings(CODE), """
                Anna Smith opened the school in May.

                The town was glad.

                The rain came late.

                The roof fell in June. She closed the school.
                """);
    }

    @Test
    void onlyInstitutionsAreNamed() {
        check(findings(CODE), """
                Anna Smith opened the school in May.

                Norvik left the town.

                The rain came late.

                The roof fell in June. She closed the school.
                """);
    }

    @Test
    void speakerKnows() {
        check(findings(CODE), """
                Anna Smith opened the school in May.

                Mary Jones left the town.

                The rain came late.

                “The roof fell in June, and she closed the school,” the mayor said.
                """);
    }

    @Test
    void sentencesCountToo() {
        check(findings(CODE), """
                Tom Reed opened the school in May. It rained. Anna Price left the town. The wind blew. The river rose. The roof fell. The sun came. He closed the school.
                                                                                                                                                    ^^ pronoun-distant
                """);
    }

    @Test
    void saidOnceUntilTheNextName() {
        check(findings(CODE), """
                Anna Smith opened the school in May.

                Paul Jones left the town.

                The rain came late.

                The roof fell in June. She closed the school. She left in July.
                                       ^^^ pronoun-distant
                """);
    }

    /** “In her opening remarks, Waters said”. */
    @Test
    void namedBehindThePronoun() {
        check(findings(CODE), """
                Anna Waters opened the school in May.

                Paul Jones left the town.

                The rain came late.

                In her opening remarks, Waters thanked the teachers.
                """);
    }

    @Test
    void manyWhoWereNamedSince() {
        check(findings(CODE), """
                Paul Jones built the bridge.

                Anna Smith paid for it.

                The river rose in May.

                The town council met on Monday. He fears a flood.
                                                ^^ pronoun-distant
                """);
    }
}
