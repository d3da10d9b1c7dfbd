package org.antecedent.check.naming;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;
import static org.assertj.core.api.Assertions.assertThat;

import org.antecedent.check.Finding;
import org.antecedent.check.catalogue.Judgement;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

class AcronymUnusedTest {
    @Test
    void neverAgain() {
        check(findings("acronym-unused"), """
                The Lower Kelm Transport Venture (LKTV) runs the dam. The venture is rich.
                                                  ^^^^ acronym-unused: “LKTV” is not used again
                """);
    }

    @Test
    void lettersOfAnotherLanguage() {
        check(findings("acronym-unused"), """
                The Sareno River Front (FRS) burned two trucks.
                                        ^^^ acronym-unused
                """);
    }

    @Test
    void commonWords() {
        check(findings("acronym-unused"), """
                Doctors use magnetic resonance imaging (MRI) for this. It is dear.
                                                        ^^^ acronym-unused
                """);
    }

    @Test
    void used() {
        check(findings("acronym-unused"), """
                The Lower Kelm Transport Venture (LKTV) runs the dam. LKTV is rich.
                """);
    }

    @Test
    void usedInThePlural() {
        check(findings("acronym-unused"), """
                Every automatic weather station (AWS) was hit. The AWSs are dear.
                """);
    }

    @Test
    void partyOfASenator() {
        check(findings("acronym-unused"), """
                Senator Paul Dreyer (D) voted for it.
                """);
    }

    @Test
    void nameGoesOn() {
        check(findings("acronym-unused"), """
                The Offshore Oil Corporation (OOC) Petroleum Limited drills there.
                """);
    }

    @Test
    void saysSomethingElse() {
        check(findings("acronym-unused"), """
                The runner Paul Dreyer (USA) won.
                """);
    }

    @Test
    void inASpeakersWords() {
        check(findings("acronym-unused"), """
                “The Lower Kelm Transport Venture (LKTV) runs the dam,” he wrote.
                """);
    }

    @Test
    void theBracketGoesWithoutAsking() {
        Text text = Text.of("The Lower Kelm Transport Venture (LKTV) runs the dam. The venture is rich.");
        Finding.Fix fix = Judgement.of("acronym-unused", text).get(0).fixes().get(0);
        assertThat(fix.safe()).isTrue();
        assertThat(text.apply(fix.edits().get(0)).string())
                .startsWith("The Lower Kelm Transport Venture runs the dam.");
    }
}
