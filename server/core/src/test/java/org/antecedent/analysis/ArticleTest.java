package org.antecedent.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antecedent.language.Sentence;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

class ArticleTest {
    @Test
    void readsOutOncePerKind() {
        Article article = Analyzer.standard().analyze(Text.of("Ann Lee left. She sang."));

        List<Sentence> first =
                article.readOut(Sentence.class, one -> one.sentences().subList(0, 1));

        assertThat(first).isEqualTo(article.sentences().subList(0, 1));
        assertThat(article.readOut(Sentence.class, one -> List.of())).isSameAs(first);
        assertThat(article.readOut(String.class, one -> List.of("Ann"))).containsExactly("Ann");
    }

    @Test
    void readsOutWhatRestsOnSomethingElseReadOut() {
        Article article = Analyzer.standard().analyze(Text.of("Ann Lee left. She sang."));

        List<Integer> lengths = article.readOut(
                Integer.class,
                one -> one.readOut(String.class, text -> List.of("left")).stream()
                        .map(String::length)
                        .toList());

        assertThat(lengths).containsExactly(4);
    }
}
