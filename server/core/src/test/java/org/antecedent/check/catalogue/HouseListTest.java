package org.antecedent.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Finding;
import org.antecedent.check.HouseList;
import org.antecedent.check.HouseStyle;
import org.antecedent.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Once the words of a finding are on the list that its check names, it is not told again. */
class HouseListTest {
    static Stream<About> settled() {
        return CatalogueTest.checks().filter(about -> about.list().isPresent());
    }

    @ParameterizedTest
    @MethodSource("settled")
    void theWordsOfAFindingSettleIt(About about) {
        Article article = Analyzer.standard().analyze(Text.of(about.fires().replace("**", "")));
        List<Finding> found = found(about, article, HouseStyle.STANDARD);
        assertThat(found).hasSize(1);
        String words = article.text().words(found.get(0).span());
        assertThat(found(about, article, house(about.list().orElseThrow(), Set.of(words))))
                .isEmpty();
    }

    private static List<Finding> found(About about, Article article, HouseStyle house) {
        return Checks.all().run(article, house).stream()
                .filter(finding -> finding.code().equals(about.code()))
                .toList();
    }

    private static HouseStyle house(HouseList list, Set<String> words) {
        return new HouseStyle(
                list == HouseList.ABBREVIATIONS ? words : Set.of(),
                list == HouseList.NAMES ? words : Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Map.of());
    }
}
