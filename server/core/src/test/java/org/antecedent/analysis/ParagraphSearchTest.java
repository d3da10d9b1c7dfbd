package org.antecedent.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.ParagraphSearch.Place;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** What is looked for in words is looked for once, wherever the paragraph moves to. */
class ParagraphSearchTest {
    private static final Analyzer ANALYZER = Analyzer.standard();
    private static final String FIRST = "Ships wait. Two ships left.";
    private static final String SECOND = "No ships came on Monday.";

    private static List<String> shown(List<Token> tokens) {
        return tokens.stream()
                .map(token -> token.span().start() + " " + token.lower())
                .toList();
    }

    @Test
    void tokensStandWhereTheirWordsStand() {
        ParagraphSearch<Place> ships =
                ParagraphSearch.forTokens((words, i) -> words.lower(i).equals("ships"));
        Article article = ANALYZER.analyze(Text.of(FIRST + "\n\n" + SECOND));
        assertThat(shown(article.tokens(ships))).containsExactly("0 ships", "16 ships", "32 ships");
    }

    @Test
    void anEditElsewhereLooksForNothingAgain() {
        List<String> read = new ArrayList<>();
        ParagraphSearch<String> texts = ParagraphSearch.inText(text -> {
            read.add(text);
            return List.of(text);
        });
        Article article = ANALYZER.analyze(Text.of(FIRST + "\n\n" + SECOND));
        article.paragraphs().forEach(paragraph -> article.found(texts, paragraph));
        Article edited = ANALYZER.analyze(Text.of("Tugs wait.\n\n" + SECOND), Optional.of(article), Cancellation.NEVER);
        assertThat(edited.found(texts, edited.paragraphs().get(1))).containsExactly(SECOND);
        assertThat(edited.found(texts, edited.paragraphs().get(0))).containsExactly("Tugs wait.");
        assertThat(read).containsExactly(FIRST, SECOND, "Tugs wait.");
    }

    @Test
    void eachSentenceHasItsOwn() {
        ParagraphSearch<Integer> sizes = ParagraphSearch.forEachSentence(words -> words.size());
        Article article = ANALYZER.analyze(Text.of(FIRST + "\n\n" + SECOND));
        assertThat(article.sentences())
                .extracting(sentence -> article.found(sizes, sentence))
                .containsExactly(3, 4, 6);
    }

    @Test
    void nothingInWhatIsNotRead() {
        ParagraphSearch<String> texts = ParagraphSearch.inText(List::of);
        Article article = ANALYZER.analyze(Text.of("---\ntitle: Ships\n---\n\n" + FIRST));
        assertThat(article.found(texts, article.paragraphs().get(0))).isEmpty();
    }
}
