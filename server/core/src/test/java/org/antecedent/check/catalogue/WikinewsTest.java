package org.antecedent.check.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antecedent.analysis.Analyzer;
import org.antecedent.check.Finding;
import org.antecedent.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a reader took for right and for wrong among the findings on articles of Wikinews, which nobody wrote for the checks: the
 * first must be found, the second must not. The articles lie in {@code wikinews.txt}, each under a line with its title; their
 * words are licensed under CC BY 2.5 (see NOTICE).
 */
class WikinewsTest {
    private static final Pattern LABEL = Pattern.compile("⟦(right|wrong) ([a-z-]+): ([^⟧]+)⟧");

    /** A finding on which a reader has judged. */
    private record Label(boolean isRight, String code, int start) {}

    private record LabelledArticle(String title, String text, List<Label> labels) {
        static LabelledArticle of(String source) {
            int title = source.indexOf('\n');
            StringBuilder text = new StringBuilder();
            List<Label> labels = new ArrayList<>();
            Matcher matcher = LABEL.matcher(source).region(title + 1, source.length());
            int end = title + 1;
            while (matcher.find()) {
                text.append(source, /* start= */ end, /* end= */ matcher.start());
                labels.add(new Label(matcher.group(1).equals("right"), matcher.group(2), text.length()));
                text.append(matcher.group(3));
                end = matcher.end();
            }
            text.append(source, end, source.length());
            return new LabelledArticle(source.substring(0, title), text.toString(), labels);
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<LabelledArticle> articles() throws IOException {
        try (InputStream in = WikinewsTest.class.getResourceAsStream("wikinews.txt")) {
            String all = new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
            return Stream.of(all.split("(?m)^# "))
                    .filter(source -> !source.isBlank())
                    .map(LabelledArticle::of);
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void asAReaderJudged(LabelledArticle article) {
        List<Finding> findings = Checks.all().run(Analyzer.standard().analyze(Text.of(article.text())));
        assertThat(article.labels()).isNotEmpty().allSatisfy(label -> {
            boolean found = findings.stream()
                    .anyMatch(finding -> finding.code().equals(label.code())
                            && finding.span().start() == label.start());
            assertThat(found).as(label.toString()).isEqualTo(label.isRight());
        });
    }
}
