package org.antecedent.quotation;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.antecedent.analysis.Analyzer;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** Paragraphs that end where something was to follow. */
class CutShortTest {
    private static final Analyzer ANALYZER = Analyzer.standard();

    /** “last” may begin “last week”. */
    @Test
    void atAWordOfTime() {
        for (String text :
                new String[] {"This is what Tom Reed told them last", "Tom Reed said this", "Tom Reed said next"}) {
            assertThatCode(() -> ANALYZER.analyze(Text.of(text))).as(text).doesNotThrowAnyException();
        }
    }
}
