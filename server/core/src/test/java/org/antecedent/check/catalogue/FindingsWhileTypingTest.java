package org.antecedent.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.analysis.Cancellation;
import org.antecedent.check.Finding;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** The oracle: whatever was typed before, the findings are those of an article that is read for the first time. */
class FindingsWhileTypingTest {
    private static final Analyzer ANALYZER = Analyzer.standard();

    private static final String ARTICLE = """
            Guards close the road

            Guards of the NGRC closed the road on Thursday, and Governor Harcastle gave no reason yesterday.

            The foreign ministry said the 29th ambassadors had met. She called on both sides to cease an immediate cease-fire.

            It was reportedly said that the two sides met. The company who owns the port told the latter so.

            The Northern Game Rangers Corps (NGRC) and Governor Ellen Hardcastle met. “It was no good at all.”

            The rebels killed 12 people last week, and the militants left. The Latvian regime fell. The Latvian government won.
            """;

    private static final List<String> TYPED =
            List.of("", "\n\n", " ", "“", ". ", " on Friday ", " its ", " the NGRC ", "Hardcastle", "\r\n", " who ");

    @Test
    void areThoseOfAFreshReading() {
        Checks checks = Checks.all();
        Random random = new Random(6);
        Text text = Text.of(ARTICLE);
        Article article = ANALYZER.analyze(text);
        int codes =
                (int) checks.run(article).stream().map(Finding::code).distinct().count();
        assertThat(codes).as("kinds of findings that the article has").isGreaterThan(10);
        for (int i = 0; i < 60; i++) {
            int start = random.nextInt(text.length());
            int end = Math.min(text.length(), start + random.nextInt(12));
            text = text.apply(new Edit(new Span(start, end), TYPED.get(random.nextInt(TYPED.size()))));
            article = ANALYZER.analyze(text, Optional.of(article), Cancellation.NEVER);
            assertThat(checks.run(article)).as(text.string()).isEqualTo(checks.run(ANALYZER.analyze(text)));
        }
    }
}
