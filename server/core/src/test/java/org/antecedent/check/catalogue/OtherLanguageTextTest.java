package org.antecedent.check.catalogue;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;
import static org.assertj.core.api.Assertions.assertThat;

import org.antecedent.analysis.Analyzer;
import org.antecedent.check.Finding;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

class OtherLanguageTextTest {
    private static final String CODE = "other-language";

    @Test
    void aParagraphOfFrench() {
        check(findings(CODE), """
                The mayor of Lyon spoke to reporters on Monday and said that the bridge would be closed for a year.

                Le pont sera fermé pour un an, et les habitants ne sont pas contents de la décision.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ other-language: This paragraph is not in English, and not checked
                """);
    }

    @Test
    void aWholeTextInGerman() {
        check(findings(CODE), """
                Die Brücke ist für ein Jahr geschlossen, und das ist nicht zu ändern, sagte der Minister.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ other-language: This text is not in English, and not checked
                """);
    }

    @Test
    void toldOnceForAllParagraphs() {
        check(findings(CODE), """
                El puente no se puede usar, y los vecinos de la ciudad no están contentos con la decisión.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ other-language

                El alcalde dijo que el puente se va a abrir en un año, si las lluvias no lo impiden.
                """);
    }

    @Test
    void namesOfPeopleAndPlaces() {
        check(findings(CODE), "José de la Cruz and María del Carmen met in San José de los Llanos on the 3rd of May.");
    }

    @Test
    void aTitleInAnEnglishSentence() {
        check(findings(CODE), "She won a prize for “Les enfants du paradis et les autres,” a film about the war.");
    }

    @Test
    void aMotto() {
        check(findings(CODE), """
                Liberté, égalité, fraternité.

                The motto stands above the door of the town hall, and nobody reads it.
                """);
    }

    @Test
    void nothingElseIsToldThere() {
        String french =
                "Il a dit que le pont sera fermé demain, et les habitants ne sont pas contents de la “décision.";
        assertThat(Checks.all().run(Analyzer.standard().analyze(Text.of(french))))
                .extracting(Finding::code)
                .containsExactly(CODE);
    }
}
