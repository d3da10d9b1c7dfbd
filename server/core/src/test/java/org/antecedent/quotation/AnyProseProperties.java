package org.antecedent.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/** Whatever words and marks an article is made of. */
class AnyProseProperties {
    private static final Analyzer ANALYZER = Analyzer.standard();

    @Property(tries = 300, seed = "20")
    void statementsKeepTheirInvariants(@ForAll("prose") String prose) {
        Text text = Text.of(prose);
        Article article = ANALYZER.analyze(text);
        List<Statement> statements = article.statements();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            assertThat(statement.id()).isEqualTo(i);
            int end = 0;
            for (Span content : statement.content()) {
                assertThat(content.isEmpty()).isFalse();
                assertThat(content.start()).isGreaterThanOrEqualTo(end);
                end = content.end();
                assertThat(statement.source().filter(content::overlaps)).isEmpty();
                assertThat(statement.cue().filter(content::overlaps)).isEmpty();
                assertThat(statement.medium().filter(content::overlaps)).isEmpty();
                assertThat(statement.addressee().filter(content::overlaps)).isEmpty();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
            statement.enclosing().ifPresent(outer -> assertThat(outer).isLessThan(statement.id()));
        }
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of(
                        "said",
                        "told",
                        "that",
                        "Trump",
                        "the ministry",
                        "officials",
                        "according to",
                        "by",
                        "was",
                        "\"",
                        "“",
                        "”",
                        "'",
                        ",",
                        ".",
                        ":",
                        "-",
                        "–",
                        "(",
                        ")",
                        "and",
                        "who",
                        "to",
                        "talks",
                        "ended",
                        "claim",
                        "called on",
                        "adding",
                        "as",
                        "in a statement",
                        "in the words of",
                        "put it",
                        "this week",
                        "―",
                        "on Monday",
                        "\n\n",
                        "she",
                        "not",
                        "whether",
                        "accused",
                        "of",
                        "Tom Reed",
                        "NATO",
                        "believes",
                        "sources",
                        "!",
                        "?")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }
}
