package org.antecedent.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Text that nobody would write takes time in proportion to its length: four times as much of it must not take nearly sixteen
 * times as long. Only the ratio within one run is looked at, of the best of several runs, in the thread's own time: what else
 * a busy machine does is not counted.
 */
class LinearTimeTest {
    private static final int SHORT = 12_000;
    private static final int TIMES = 4;
    private static final double QUADRATIC_ENOUGH = 10;
    private static final int RUNS = 6;
    /** Below this many nanoseconds a ratio says nothing. */
    private static final long NOISE = 30_000_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static Analyzer analyzer;
    private static final Checks CHECKS = Checks.standard();

    @BeforeAll
    static void warmUp() {
        analyzer = Analyzer.standard();
        time("She told Ann Lee: “No.” ", SHORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "he said, \"",
                "\"Yes,\" he said. ",
                "“He said ‘no “",
                "John Smith met Ann Lee and ",
                "She told him that it was theirs. ",
                "THE MINISTER SAID THAT SHE ",
                "word after word and then ",
                "Bank of ",
                "J. ",
                "- item\n",
                "He said no.\n\n",
                "\u05d0\u05de\u05e8 \u200f",
                "soft\u00adly\u00a0"
            })
    void takesTimeInProportion(String words) {
        double ratio = Double.MAX_VALUE;
        long little = Long.MAX_VALUE;
        long much = Long.MAX_VALUE;
        // A busy machine makes single runs slow, and no run fast.
        for (int i = 0; i < RUNS && ratio >= QUADRATIC_ENOUGH / 2; i++) {
            little = Math.min(little, time(words, SHORT));
            much = Math.min(much, time(words, SHORT * TIMES));
            ratio = (double) much / Math.max(little, NOISE);
        }
        assertThat(ratio).isLessThan(QUADRATIC_ENOUGH);
    }

    private static long time(String words, int length) {
        Text text = Text.of(words.repeat(length / words.length()));
        long start = THREADS.getCurrentThreadCpuTime();
        CHECKS.run(analyzer.analyze(text));
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
