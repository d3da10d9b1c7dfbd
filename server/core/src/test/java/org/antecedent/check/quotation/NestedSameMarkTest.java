package org.antecedent.check.quotation;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;
import static org.assertj.core.api.Assertions.assertThat;

import org.antecedent.check.Finding;
import org.antecedent.check.catalogue.Judgement;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

class NestedSameMarkTest {
    private static final String CODE = "nested-same-mark";

    @Test
    void aWord() {
        check(findings(CODE), """
                “I would rather live in what he calls “hell” than here,” Anna Smith said.
                                                      ^^^^^^ nested-same-mark: “hell” stands in the same marks as the speech around it: a reader cannot see where that ends
                """);
    }

    @Test
    void aSentence() {
        check(findings(CODE), """
                Anna Smith said, “She used to say, “Mind the roof.” It did not help.”
                                                   ^^^^^^^^^^^^^^^^ nested-same-mark
                """);
    }

    @Test
    void singleMarks() {
        check(findings(CODE), """
                Anna Smith said: ‘He told me to ‘go home’ at once.’
                                                ^^^^^^^^^ nested-same-mark
                """);
    }

    @Test
    void fixUsesTheOtherMarks() {
        Text text = Text.of("Anna Smith said, “He told us, “Mind the roof” every winter.”");
        Finding finding = Judgement.of(CODE, text).get(0);
        Text fixed = text;
        for (var edit : finding.fixes().get(0).edits()) {
            fixed = fixed.apply(edit);
        }
        assertThat(fixed.string()).isEqualTo("Anna Smith said, “He told us, ‘Mind the roof’ every winter.”");
    }

    @Test
    void otherMarksInside() {
        check(findings(CODE), "“She used to say, ‘Mind the roof,’ and left,” Anna Smith said.");
    }

    @Test
    void oneAfterTheOther() {
        check(findings(CODE), "“Mind the roof,” Anna Smith said. “It leaks.”");
    }

    /** Two apostrophes are a double mark. */
    @Test
    void doubledApostrophes() {
        check(findings(CODE), "Anna Smith said, ''I had to think, 'This is their life.' ''");
    }

    @Test
    void markIsMissing() {
        check(findings(CODE), "Anna Smith said, “He told us, “Mind the roof” every winter.");
    }
}
