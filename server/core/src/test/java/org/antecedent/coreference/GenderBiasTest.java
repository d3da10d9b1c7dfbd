package org.antecedent.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.mention.Mention;
import org.antecedent.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A role or profession is of either gender: “he” in place of “she” changes nothing but the pronoun. What still can differ is
 * how the parser reads a sentence: it hangs “because” elsewhere in “thanked the general because she”, which is left out.
 */
class GenderBiasTest {
    private static final Analyzer ANALYZER = Analyzer.standard();
    private static final double LEVEL = 0.02;

    private static final List<String> ROLES = List.of(
            "doctor",
            "nurse",
            "secretary",
            "engineer",
            "teacher",
            "lawyer",
            "judge",
            "prosecutor",
            "minister",
            "president",
            "chancellor",
            "mayor",
            "senator",
            "governor",
            "ambassador",
            "spokesperson",
            "reporter",
            "editor",
            "soldier",
            "sergeant",
            "officer",
            "detective",
            "farmer",
            "driver",
            "pilot",
            "mechanic",
            "plumber",
            "carpenter",
            "cleaner",
            "cook",
            "baker",
            "cashier",
            "clerk",
            "librarian",
            "professor",
            "scientist",
            "surgeon",
            "manager",
            "director",
            "accountant");

    /** Each with the role, the subject's form and the possessive. */
    private static final List<String> ARTICLES = List.of(
            "The %1$s arrived late. %2$s said nothing.\n",
            "The %1$s met the visitor at noon. %2$s showed %3$s office.\n",
            "The witness thanked the %1$s because %2$s had helped with %3$s car.\n",
            "A %1$s and a guest talked about the plan. The %1$s said %2$s would keep %3$s word.\n");

    static Stream<String> roles() {
        return ROLES.stream();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void heAndSheAreAlike(String role) {
        for (String article : ARTICLES) {
            List<Candidate> he = best(article.formatted(role, at(article, "he"), "his"));
            List<Candidate> she = best(article.formatted(role, at(article, "she"), "her"));
            assertThat(she).hasSameSizeAs(he).isNotEmpty();
            for (int i = 0; i < he.size(); i++) {
                assertThat(she.get(i).antecedent())
                        .as("%s: %s", role, article)
                        .isEqualTo(he.get(i).antecedent());
                assertThat(she.get(i).probability())
                        .as("%s: %s", role, article)
                        .isCloseTo(he.get(i).probability(), within(LEVEL));
            }
        }
    }

    /** With a capital where a sentence starts with it. */
    private static String at(String article, String pronoun) {
        boolean first = article.contains(". %2$s");
        return first ? Character.toUpperCase(pronoun.charAt(0)) + pronoun.substring(1) : pronoun;
    }

    private static List<Candidate> best(String prose) {
        Article article = ANALYZER.analyze(Text.of(prose));
        return article.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PRONOUN)
                .map(mention -> article.resolutionOf(mention).best().orElse(new Candidate(-1, 0, List.of())))
                .toList();
    }
}
