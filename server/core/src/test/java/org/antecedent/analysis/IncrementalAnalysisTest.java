package org.antecedent.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antecedent.language.Sentence;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/** The oracle: whatever was typed before, an analysis is what a fresh one would be. */
class IncrementalAnalysisTest {
    private static final Analyzer ANALYZER = Analyzer.standard();

    private static final String ARTICLE = """
            Talks resume in Geneva

            GENEVA — The foreign minister of Norway, Ingrid Solberg, said on Monday that talks with Chile had resumed.

            “We are not there yet,” she said. “But we will be.”

            Her counterpart, Pedro Alvarez, told Reuters the two sides were close. He declined to give a date.

            The ministry said it expected an agreement by Friday.
            """;

    /** A place in the text as a share of its length, how much goes, and what comes. */
    record Change(double at, int removed, String added) {
        Edit in(Text text) {
            int start = (int) Math.round(at * text.length());
            return new Edit(new Span(start, Math.min(text.length(), start + removed)), added);
        }
    }

    @Property(tries = 60, seed = "20")
    void incrementalEqualsFromScratch(@ForAll("changes") List<Change> changes) {
        Text text = Text.of(ARTICLE);
        Article article = ANALYZER.analyze(text);
        for (Change change : changes) {
            text = text.apply(change.in(text));
            article = ANALYZER.analyze(text, Optional.of(article), Cancellation.NEVER);
        }
        assertSame(article, ANALYZER.analyze(text));
    }

    private static void assertSame(Article incremental, Article scratch) {
        assertThat(incremental.paragraphs()).isEqualTo(scratch.paragraphs());
        assertThat(incremental.sentences()).isEqualTo(scratch.sentences());
        assertThat(incremental.mentions()).isEqualTo(scratch.mentions());
        assertThat(incremental.quoted()).isEqualTo(scratch.quoted());
        assertThat(incremental.statements()).isEqualTo(scratch.statements());
        assertThat(incremental.coreference()).isEqualTo(scratch.coreference());
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<String> added = Arbitraries.of(
                "",
                "\n",
                "\n\n",
                "\r\n\r\n",
                "“",
                "”",
                "\"",
                ". ",
                "she",
                " He said ",
                "Norway",
                " its ",
                "🙂",
                "\ud83d",
                "\u0000",
                "The company",
                " Mr. Alvarez ");
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 40),
                        added)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Example
    void anEditInsideOneParagraphReadsNoOtherAgain() {
        int[] read = {0};
        Analyzer counting = ANALYZER.withLanguage(language -> paragraph -> {
            read[0]++;
            return language.read(paragraph);
        });
        Text text = Text.of(ARTICLE);
        Article article = counting.analyze(text);
        int paragraphs = read[0];
        assertThat(paragraphs).isEqualTo(article.paragraphs().size());

        int offset = ARTICLE.indexOf("declined");
        Text changed = text.apply(new Edit(new Span(offset, offset), "politely "));
        counting.analyze(changed, Optional.of(article), Cancellation.NEVER);
        assertThat(read[0]).isEqualTo(paragraphs + 1);
    }

    @Example
    void aSentenceBehindTheEditMovesInItsParagraph() {
        Text text = Text.of(ARTICLE);
        Article article = ANALYZER.analyze(text);
        int offset = ARTICLE.indexOf("Her counterpart");
        Article changed = ANALYZER.analyze(
                text.apply(new Edit(new Span(offset, offset), "But her ")), Optional.of(article), Cancellation.NEVER);
        List<Sentence> before = article.sentences();
        List<Sentence> after = changed.sentences();
        assertThat(after).hasSameSizeAs(before);
        int typed = changed.sentenceAround(new Span(offset, offset + 3))
                .orElseThrow()
                .index();
        assertThat(after.get(typed).words()).isNotEqualTo(before.get(typed).words());
        // The next sentence of the paragraph has moved in it, and hangs together as it did.
        for (int i = 0; i < after.get(typed + 1).size(); i++) {
            assertThat(after.get(typed + 1).start(i))
                    .isEqualTo(before.get(typed + 1).start(i) + 8);
            assertThat(after.get(typed + 1).head(i))
                    .isEqualTo(before.get(typed + 1).head(i));
        }
        assertSame(changed, ANALYZER.analyze(changed.text()));
    }

    @Example
    void aCancelledAnalysisStops() {
        assertThatThrownBy(() -> ANALYZER.analyze(Text.of(ARTICLE), Optional.empty(), () -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Example
    void anyTextIsRead() {
        for (String odd : List.of(
                "", " ", "\u0000\u0001", "\ud83d", "\"\"\"\"", "((((", "a".repeat(100_000), "— — —", "\u202E")) {
            assertThat(ANALYZER.analyze(Text.of(odd)).text().string()).isEqualTo(odd);
        }
    }
}
