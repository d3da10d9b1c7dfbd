package org.antecedent.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.antecedent.analysis.Analyzer;
import org.antecedent.check.Finding;
import org.antecedent.fixture.Fixture;
import org.antecedent.text.Text;

/** What the checks say of a fixture, against the findings drawn under it. */
public final class Judgement {
    private static final Analyzer ANALYZER = Analyzer.standard();

    private Judgement() {}

    /** The findings of one code. */
    public static List<Finding> of(String code, Text text) {
        return Checks.all().run(ANALYZER.analyze(text)).stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    /** The findings of one code are those drawn, one to one; a message is compared where one is drawn. */
    public static Consumer<Fixture> findings(String code) {
        return fixture -> {
            List<Fixture.Drawn> drawn = fixture.drawn();
            List<Finding> found = of(code, fixture.text());
            List<String> actual = new ArrayList<>();
            for (Finding finding : found) {
                boolean withMessage = IntStream.range(0, drawn.size())
                        .filter(i -> drawn.get(i).span().equals(finding.span()))
                        .anyMatch(i -> !drawn.get(i).message().isEmpty());
                actual.add(line(fixture, finding, withMessage));
            }
            List<String> expected = drawn.stream()
                    .sorted(Comparator.comparing(Fixture.Drawn::span))
                    .map(one -> one.span().in(fixture.text().string()) + "@"
                            + one.span().start() + " " + one.code() + ": " + one.message())
                    .toList();
            assertThat(actual).as(fixture.text().string()).isEqualTo(expected);
        };
    }

    private static String line(Fixture fixture, Finding finding, boolean withMessage) {
        return finding.span().in(fixture.text().string()) + "@" + finding.span().start() + " " + finding.code() + ": "
                + (withMessage ? finding.message() : "");
    }
}
