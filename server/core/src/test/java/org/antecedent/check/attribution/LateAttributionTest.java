package org.antecedent.check.attribution;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.antecedent.check.catalogue.Judgement;
import org.antecedent.text.Edit;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

class LateAttributionTest {
    private static final String CODE = "late-attribution";

    @Test
    void threeSentences() {
        check(findings(CODE), """
                The school closed on Monday.

                “The children ask us every day. We say no. We do not know,” Anna Smith said.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ late-attribution: A reader learns after 3 sentences that Anna Smith says this
                """);
    }

    @Test
    void verbFirst() {
        check(findings(CODE), """
                "It rained for a week. The river rose. The bridge fell. Nobody came," said Paul Jones.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ late-attribution
                """);
    }

    @Test
    void role() {
        check(findings(CODE), """
                “It rained for a week. The river rose. The bridge fell,” the mayor said.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ late-attribution
                """);
    }

    @Test
    void afterTheFirstSentence() {
        check(findings(CODE), """
                “The children ask us every day,” Anna Smith said. “We say no. We do not know.”
                """);
    }

    @Test
    void twoSentences() {
        check(findings(CODE), """
                “The children ask us every day. We say no,” Anna Smith said.
                """);
    }

    @Test
    void speakerGoesOn() {
        check(findings(CODE), """
                “The school is closed,” Anna Smith said.

                “The children ask us every day. We say no. We do not know,” Smith said.
                """);
    }

    @Test
    void introduced() {
        check(findings(CODE), """
                Anna Smith said: “The children ask us every day. We say no. We do not know.”
                """);
    }

    @Test
    void fixNamesTheSpeakerAfterTheFirstSentence() {
        Text text = Text.of("“The children ask. We say no. We do not know,” Anna Smith said.");
        Text fixed = text;
        List<Edit> edits =
                new ArrayList<>(Judgement.of(CODE, text).get(0).fixes().get(0).edits());
        edits.sort(Comparator.comparing(Edit::span).reversed());
        for (Edit edit : edits) {
            fixed = fixed.apply(edit);
        }
        assertThat(fixed.string()).isEqualTo("“The children ask,” Anna Smith said. “We say no. We do not know.”");
    }

    @Test
    void fourSentences() {
        check(findings(CODE), """
                The bridge fell in May.

                “We saw it move. We told them. They did not come. The bridge fell,” Paul Jones said.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ late-attribution
                """);
    }
}
