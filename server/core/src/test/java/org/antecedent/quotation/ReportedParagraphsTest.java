package org.antecedent.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.analysis.Cancellation;
import org.antecedent.mention.Reading;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** Which paragraphs are read again for what they report, and which are not. */
class ReportedParagraphsTest {
    private static final Analyzer ANALYZER = Analyzer.standard();

    private static final String ARTICLE = """
            Ingrid Solberg said on Monday that the talks had resumed.

            “We are not there yet,” she said. “But we will be.”

            Pedro Alvarez told Reuters that both sides were close.
            """;

    private final StatementFinder finder =
            new ReportingClauses(ANALYZER.analyze(Text.of("")).knowledge());

    @Test
    void anEditReadsItsOwnParagraphAgain() {
        assertThat(keptAfter("that the talks", "that all the talks")).containsExactly(false, true, true);
    }

    @Test
    void aMarkMayChangeTheParagraphsBehindIt() {
        assertThat(keptAfter("But we will be.”", "But we will be.")).containsExactly(true, false, true);
        assertThat(keptAfter("Pedro Alvarez told", "“Pedro Alvarez told")).containsExactly(true, true, false);
    }

    @Test
    void aNameMayChangeTheWordsOfOthers() {
        Article article =
                ANALYZER.analyze(Text.of("Ann Close spoke.\n\nThe two sides were Close on Monday, police said."));
        Article renamed = edited(article, "Ann Close spoke", "Ann Reed spoke");
        StatementFinder.Found fresh = found(renamed, ReportedParagraphs.NONE);
        assertThat(found(renamed, found(article, ReportedParagraphs.NONE).paragraphs())
                        .statements())
                .isEqualTo(fresh.statements());
    }

    @Test
    void whatIsKeptMovesWithTheText() {
        Article article = ANALYZER.analyze(Text.of(ARTICLE));
        Article longer = edited(article, "Ingrid Solberg", "A headline\n\nOne more. Ingrid Solberg");
        assertThat(found(longer, found(article, ReportedParagraphs.NONE).paragraphs())
                        .statements())
                .isEqualTo(found(longer, ReportedParagraphs.NONE).statements())
                .hasSize(3);
    }

    /** For each paragraph of the edited article whether what it reported was kept. */
    private List<Boolean> keptAfter(String words, String others) {
        Article before = ANALYZER.analyze(Text.of(ARTICLE));
        Article after = edited(before, words, others);
        ReportedParagraphs first = found(before, ReportedParagraphs.NONE).paragraphs();
        ReportedParagraphs second = found(after, first).paragraphs();
        Reading reading = after.reading();
        return reading.sentences().stream()
                .filter(sentence -> sentence.start(0)
                        == reading.paragraphs().get(sentence.paragraph()).span().start())
                .map(sentence -> second.of(sentence.words()).equals(first.of(sentence.words())))
                .toList();
    }

    private StatementFinder.Found found(Article article, ReportedParagraphs earlier) {
        return finder.find(article.reading(), article.quoted(), earlier);
    }

    private static Article edited(Article article, String words, String others) {
        int start = article.text().string().indexOf(words);
        Text text = article.text().apply(new Edit(new Span(start, start + words.length()), others));
        return ANALYZER.analyze(text, Optional.of(article), Cancellation.NEVER);
    }
}
