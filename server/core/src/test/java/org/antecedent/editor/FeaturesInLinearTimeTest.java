package org.antecedent.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumSet;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of a whole article takes time in proportion to its length, be it all about one person. */
class FeaturesInLinearTimeTest {
    private static final int SHORT = 20_000;
    private static final int TIMES = 4;
    private static final double QUADRATIC_ENOUGH = 10;
    private static final int RUNS = 6;
    /** Below this many nanoseconds a ratio says nothing. */
    private static final long NOISE = 3_000_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static Analyzer analyzer;

    @BeforeAll
    static void warmUp() {
        analyzer = Analyzer.standard();
        time(article("Ann Lee told the board: “He is the minister.” ", SHORT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister said the army had left the town. “We saw them go,” she told Reuters on Monday.\n\n",
                "Ann Lee is the minister of trade, and she said that she had met the other minister. ",
                "The Russian Foreign Ministry spoke. The ministry said it had heard that Ankara said no. ",
                "“We agree,” John Smith said of Ann Lee and her friends. "
            })
    void takesTimeInProportion(String words) {
        Article shorter = article(words, SHORT);
        Article longer = article(words, SHORT * TIMES);
        double ratio = Double.MAX_VALUE;
        long little = Long.MAX_VALUE;
        long much = Long.MAX_VALUE;
        for (int i = 0; i < RUNS && ratio >= QUADRATIC_ENOUGH / 2; i++) {
            little = Math.min(little, time(shorter));
            much = Math.min(much, time(longer));
            ratio = (double) much / Math.max(little, NOISE);
        }
        assertThat(ratio).isLessThan(QUADRATIC_ENOUGH);
    }

    private static Article article(String words, int length) {
        return analyzer.analyze(Text.of(words.repeat(length / words.length())));
    }

    private static long time(Article article) {
        Span whole = new Span(0, article.text().length());
        long start = THREADS.getCurrentThreadCpuTime();
        InlayHints.in(article, whole, EnumSet.allOf(InlayHints.Kind.class));
        SemanticTokens.in(article, whole);
        FoldingRanges.of(article);
        DocumentSymbols.of(article);
        DocumentLinks.of(article);
        CodeLenses.of(article);
        WorkspaceSymbols.matching(article, "");
        int offset = article.text().length() - 1;
        while (offset > 0 && article.mentionAt(offset).isEmpty()) {
            offset--;
        }
        SelectionRanges.at(article, offset);
        Completion.at(article, offset, "");
        CallHierarchy.spokenOf(article, offset);
        CallHierarchy.speakers(article, offset);
        Rename.to(article, offset, "Ann");
        LinkedEditing.at(article, offset);
        FindReferences.at(article, offset, true);
        Hover.at(article, offset);
        ActorPage.at(article, offset);
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
