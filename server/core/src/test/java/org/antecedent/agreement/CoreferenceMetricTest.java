package org.antecedent.agreement;

import static org.antecedent.agreement.CoreferenceMetric.B_CUBED;
import static org.antecedent.agreement.CoreferenceMetric.CEAF_E;
import static org.antecedent.agreement.CoreferenceMetric.LEA;
import static org.antecedent.agreement.CoreferenceMetric.MUC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antecedent.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A chain is a word, each of its letters a mention. */
class CoreferenceMetricTest {
    /** Luo 2005, figure 1 and table 1: one key, four responses. */
    @ParameterizedTest
    @CsvSource({
        "12345 6789ABC, 0.947, 0.865, 0.733",
        "1234589ABC 67, 0.947, 0.737, 0.667",
        "123456789ABC, 0.900, 0.545, 0.294",
        "1 2 3 4 5 6 7 8 9 A B C, 0.000, 0.400, 0.178"
    })
    void responsesToOneKey(String response, double muc, double bCubed, double ceaf) {
        List<Set<Span>> key = chains("12345 67 89ABC");
        assertThat(f1(MUC, key, chains(response))).isEqualTo(muc, within(0.0005));
        assertThat(f1(B_CUBED, key, chains(response))).isEqualTo(bCubed, within(0.0005));
        assertThat(f1(CEAF_E, key, chains(response))).isEqualTo(ceaf, within(0.0005));
    }

    /** The worked example of Pradhan and others 2014, and of Moosavi and Strube 2016: each side has mentions of its own. */
    @ParameterizedTest
    @CsvSource({
        "MUC, 2, 5, 2, 5",
        "B_CUBED, 2.916667, 7, 4, 8",
        "CEAF_E, 1.3, 2, 1.3, 3",
        "LEA, 1.666667, 7, 2.666667, 8"
    })
    void mentionsThatOneSideAloneHas(
            CoreferenceMetric metric, double recalled, double inKey, double precise, double inResponse) {
        Score score = metric.of(chains("abc defg"), chains("ab cd fghi"));
        assertRatio(score.recall(), recalled, inKey);
        assertRatio(score.precision(), precise, inResponse);
    }

    /** Chains at random, scored by another program. */
    @ParameterizedTest
    @CsvSource({
        "bcdfgik hl, abcefhl ijk, 0.571429 0.5, 0.428571 0.319048, 0.422222 0.422222, 0.37037 0.233333",
        "bcdgkloq einp fhrs jm, afgkms bjqt dhr eop, "
                + "0.357143 0.416667, 0.291667 0.380208, 0.440476 0.440476, 0.142857 0.216667",
        "alpvy1 be dhk2 grsux iz jn mqw, d0 eghjrtz i2 kns lu opv1 wx3, "
                + "0.176471 0.1875, 0.2875 0.328675, 0.382086 0.382086, 0.070833 0.101449"
    })
    void anotherScorerHasTheSame(String left, String right, String muc, String bCubed, String ceaf, String lea) {
        assertScore(MUC, left, right, muc);
        assertScore(B_CUBED, left, right, bCubed);
        assertScore(CEAF_E, left, right, ceaf);
        assertScore(LEA, left, right, lea);
    }

    @Test
    void aMentionAloneHasALinkToItself() {
        assertThat(f1(LEA, chains("ab c"), chains("ab c"))).isEqualTo(1);
        assertRatio(LEA.of(chains("ab c"), chains("ab d")).recall(), 2, 3);
        assertRatio(LEA.of(chains("ab c"), chains("abc")).recall(), 2, 3);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTheSameAgreesAndWhatIsNotThereDoesNot(CoreferenceMetric metric) {
        List<Set<Span>> some = chains("abc de");
        assertThat(f1(metric, some, chains("de cab"))).isEqualTo(1);
        assertThat(f1(metric, some, chains("fgh"))).isZero();
        assertThat(f1(metric, some, List.of())).isZero();
        assertThat(metric.of(List.of(), List.of()).f1()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void itDoesNotMatterWhoComesFirst(CoreferenceMetric metric) {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 100; i++) {
            List<Set<Span>> left = chains(random, 20);
            List<Set<Span>> right = chains(random, 20);
            assertThat(f1(metric, left, right)).isEqualTo(f1(metric, right, left), within(1e-9));
        }
    }

    /** The greatest of all sums, however they are found. */
    @Test
    void noOtherAssignmentIsBetter() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 200; i++) {
            double[][] gain = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
            for (double[] row : gain) {
                IntStream.range(0, row.length).forEach(j -> row[j] = random.nextInt(10));
            }
            int columns = gain[0].length;
            assertThat(Assignment.best(gain)).isEqualTo(bestOfAll(gain, 0, new boolean[columns]), within(1e-9));
        }
    }

    private static double bestOfAll(double[][] gain, int row, boolean[] taken) {
        if (row == gain.length) {
            return 0;
        }
        double best = bestOfAll(gain, row + 1, taken);
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column]) {
                taken[column] = true;
                best = Math.max(best, gain[row][column] + bestOfAll(gain, row + 1, taken));
                taken[column] = false;
            }
        }
        return best;
    }

    private static void assertScore(CoreferenceMetric metric, String left, String right, String expected) {
        Score score = metric.of(chains(left), chains(right));
        String[] figures = expected.split(" ", -1);
        assertThat(score.recall().value().getAsDouble()).isEqualTo(Double.parseDouble(figures[0]), within(1e-6));
        assertThat(score.precision().value().getAsDouble()).isEqualTo(Double.parseDouble(figures[1]), within(1e-6));
    }

    private static void assertRatio(Ratio ratio, double part, double whole) {
        assertThat(ratio.part()).isEqualTo(part, within(1e-6));
        assertThat(ratio.whole()).isEqualTo(whole);
    }

    private static double f1(CoreferenceMetric metric, List<Set<Span>> left, List<Set<Span>> right) {
        return metric.of(left, right).f1().getAsDouble();
    }

    private static List<Set<Span>> chains(String words) {
        return Stream.of(words.split(" "))
                .map(word ->
                        word.chars().mapToObj(CoreferenceMetricTest::mention).collect(Collectors.toSet()))
                .toList();
    }

    private static List<Set<Span>> chains(SplittableRandom random, int mentions) {
        return List.copyOf(IntStream.range(0, mentions)
                .boxed()
                .collect(Collectors.groupingBy(
                        any -> random.nextInt(6),
                        Collectors.mapping(CoreferenceMetricTest::mention, Collectors.toSet())))
                .values());
    }

    private static Span mention(int at) {
        return new Span(at, at + 1);
    }
}
