package org.antecedent.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.antecedent.analysis.Analyzer;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** When articles say that they were written. */
class ArticleDateTest {
    private static final Analyzer ANALYZER = Analyzer.standard();

    private static Optional<String> day(String text) {
        return ArticleDate.of(ANALYZER.analyze(Text.of(text)), "article.txt", Optional.empty())
                .map(LocalDate::toString);
    }

    @Test
    void frontMatterTellsIt() {
        assertThat(day("---\ntitle: Talks\ndate: 2014-05-03\n---\n\nThe talks went on."))
                .contains("2014-05-03");
        assertThat(day("---\ntitle: 2014-05-03\n---\n\nThe talks went on.")).isEmpty();
    }

    @Test
    void aDatelineTellsIt() {
        assertThat(day("BERLIN, May 3, 2014 (Reuters) — The talks went on.")).contains("2014-05-03");
        assertThat(day("BERLIN, 3 May 2014 – The talks went on.")).contains("2014-05-03");
        assertThat(day("BERLIN, Sept. 3, 2014 — The talks went on.")).contains("2014-09-03");
        assertThat(day("BERLIN, May 3 — The talks went on.")).isEmpty();
    }

    @Test
    void aLineOfItsOwnTellsIt() {
        assertThat(day("Talks go on\n\nDecember 10, 2013\n\nThe talks went on in Berlin, and nobody slept."))
                .contains("2013-12-10");
    }

    @Test
    void whatAnArticleTellsOfIsNotItsDate() {
        assertThat(day("The war that began on May 3, 1914 ended four years later."))
                .isEmpty();
        assertThat(day("The talks went on.\n\nThey had begun on May 3, 2014.")).isEmpty();
        assertThat(day("BERLIN, May 33, 2014 — The talks went on.")).isEmpty();
    }

    @Test
    void elseTheNameOfTheFileTellsIt() {
        assertThat(ArticleDate.inName("wire/2014-05-03-talks.txt")).contains(LocalDate.of(2014, 5, 3));
        assertThat(ArticleDate.inName("2014/05/03/talks.txt")).contains(LocalDate.of(2014, 5, 3));
        assertThat(ArticleDate.inName("talks_20140503.txt")).contains(LocalDate.of(2014, 5, 3));
        assertThat(ArticleDate.inName("2013-01-01/talks_20140503.txt")).contains(LocalDate.of(2014, 5, 3));
        assertThat(ArticleDate.inName("talks-2014.txt")).isEmpty();
        assertThat(ArticleDate.inName("20149999.txt")).isEmpty();
        assertThat(ArticleDate.inName("120140503.txt")).isEmpty();
        assertThat(ArticleDate.inName("2014-0503.txt")).isEmpty();
    }

    @Test
    void whatAnArticleSaysGoesFirstAndTheSettingLast() {
        LocalDate settled = LocalDate.of(2000, 1, 1);
        assertThat(ArticleDate.of(
                        ANALYZER.analyze(Text.of("BERLIN, May 3, 2014 — The talks went on.")),
                        "2015-01-01.txt",
                        Optional.of(settled)))
                .contains(LocalDate.of(2014, 5, 3));
        assertThat(ArticleDate.of(ANALYZER.analyze(Text.of("The talks went on.")), "a.txt", Optional.of(settled)))
                .contains(settled);
    }
}
