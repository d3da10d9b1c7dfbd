package org.antecedent.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Level;
import org.antecedent.check.Profile;
import org.antecedent.check.Selection;
import org.antecedent.check.Severity;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** What becomes of findings before anybody sees them: which are asked for, and which go before which. */
class ChecksTest {
    private static final Analyzer ANALYZER = Analyzer.standard();

    /** A check that finds a word wherever it stands. */
    private record Word(About about, String word, Function<Span, Finding> finding) implements Check {
        @Override
        public List<Finding> check(Article article, HouseStyle house) {
            List<Finding> findings = new ArrayList<>();
            String text = article.text().string();
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                findings.add(finding.apply(new Span(at, at + word.length())));
            }
            return findings;
        }
    }

    private static Word finds(String code, String word, Related... related) {
        About about = new About(code, "", Severity.HINT, Profile.DEFAULT, "", "", "", "", "this test");
        return new Word(about, word, span -> new Finding(code, Severity.HINT, span, word, List.of(related), List.of()));
    }

    private static List<String> run(String text, Check... checks) {
        return new Checks(List.of(checks))
                .run(ANALYZER.analyze(Text.of(text))).stream()
                        .map(finding -> finding.code() + "@" + finding.span().start())
                        .toList();
    }

    @Test
    void aCheckThatFailsLeavesTheFindingsOfTheOthers() {
        Check broken = new Check() {
            @Override
            public About about() {
                return finds("broken", "").about();
            }

            @Override
            public List<Finding> check(Article article, HouseStyle house) {
                throw new IllegalStateException("as the test wants it");
            }
        };
        List<String> failed = new ArrayList<>();
        Article article = ANALYZER.analyze(Text.of("The talks ended."));
        Checks checks = new Checks(List.of(finds("first", "The"), broken, finds("last", "ended")));
        assertThat(checks.run(article, HouseStyle.STANDARD, (check, failure) -> failed.add(check.code())))
                .extracting(Finding::code)
                .containsExactly("first", "last");
        assertThat(failed).containsExactly("broken");
        assertThatThrownBy(() -> checks.run(article)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ofAPronounTheWorstIsTold() {
        String text = "The talks ended. He said so.";
        assertThat(run(
                        text,
                        finds("pronoun-distant", "He"),
                        finds("speaker-pronoun-across-paragraph", "He"),
                        finds("pronoun-without-antecedent", "He"),
                        finds("other", "He")))
                .containsExactly("other@17", "pronoun-without-antecedent@17");
        assertThat(run(text, finds("pronoun-ambiguous", "He"), finds("pronoun-agreement", "He")))
                .containsExactly("pronoun-agreement@17");
        assertThat(run(text, finds("pronoun-ambiguous", "He"), finds("pronoun-agreement", "so")))
                .as("two places")
                .containsExactly("pronoun-ambiguous@17", "pronoun-agreement@25");
    }

    @Test
    void aPersonAtWhomARoleIsReversedNeedsNoRole() {
        String text = "The delegate called on Kelly Kraft and Jane Doe.";
        assertThat(run(
                        text,
                        finds("role-name-reversal", "delegate", new Related(new Span(23, 34), "Kelly Kraft")),
                        finds("person-without-role", "Kelly Kraft"),
                        finds("person-without-role", "Jane Doe")))
                .containsExactly("role-name-reversal@4", "person-without-role@39");
        assertThat(run(text, finds("person-without-role", "Kelly Kraft"))).hasSize(1);
    }

    @Test
    void wordsOfASpeakerAreNotJudged() {
        String text = "The old rule “is an old rule,” Reed said. “Old,” he said of the old one.";
        assertThat(run(text, finds("style", "old"))).containsExactly("style@4", "style@64");
        assertThat(run(text, finds("style", "“is an old rule,”")))
                .as("the marks are the article's")
                .hasSize(1);
        Word inside = finds("marks", "old");
        assertThat(run(text, new Word(inside.about().insideQuotations(), "old", inside.finding())))
                .hasSize(3);
    }

    @Test
    void levelsAndProfiles() {
        Checks checks = Checks.all();
        assertThat(checks.by(Selection.STANDARD).checks())
                .isEqualTo(Checks.standard().checks());
        assertThat(checks.by(new Selection(Profile.STRICT, Map.of("relative-date", Level.OFF)))
                        .checks())
                .hasSize(checks.checks().size() - 1)
                .noneMatch(check -> check.about().code().equals("relative-date"));
        Article article = ANALYZER.analyze(Text.of("He resigned today. “There is no other way."));
        Selection louder = new Selection(Profile.DEFAULT, Map.of("relative-date", Level.ERROR));
        assertThat(checks.by(louder).run(article))
                .filteredOn(finding -> finding.code().equals("relative-date"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void aCheckOutsideTheProfileIsOnWhereItIsSet() {
        About strict = new About("x", "", Severity.HINT, Profile.STRICT, "", "", "", "", "this test");
        Checks checks =
                new Checks(List.of(new Word(strict, "He", span -> strict.finding(span, "", List.of(), List.of()))));
        assertThat(checks.in(Profile.TRANSLATION).checks()).isEmpty();
        assertThat(checks.by(new Selection(Profile.DEFAULT, Map.of("x", Level.ON)))
                        .checks())
                .hasSize(1);
        assertThat(checks.by(new Selection(Profile.STRICT, Map.of("x", Level.OFF)))
                        .checks())
                .isEmpty();
    }

    @Test
    void aCommentExemptsTheNextParagraph() {
        assertThat(run("""
                        One old rule.

                        <!-- antecedent: ignore style -->
                        One old rule.

                        One old rule.
                        """, finds("style", "old"))).containsExactly("style@4", "style@68");
    }

    @Test
    void aCommentExemptsItsOwnParagraph() {
        assertThat(run("""
                        One old rule. <!--antecedent:ignore other, style-->

                        One old rule.
                        """, finds("style", "old"), finds("third", "rule")))
                .containsExactly("third@8", "style@57", "third@61");
    }

    @Test
    void aCommentExemptsTheArticle() {
        String text = "One old rule.\n\n<!-- antecedent: ignore-file style -->\n\nOne old rule.\n";
        assertThat(run(text, finds("style", "old"), finds("third", "rule"))).containsExactly("third@8", "third@63");
        assertThat(run(text.replace(" style", ""), finds("style", "old"), finds("third", "rule")))
                .isEmpty();
    }

    @Test
    void otherCommentsExemptNothing() {
        for (String comment :
                List.of("<!-- ignore style -->", "<!-- antecedent: style -->", "<!-- antecedent: ignore")) {
            assertThat(run(comment + "\n\nOne old rule.\n", finds("style", "old")))
                    .as(comment)
                    .hasSize(1);
        }
    }
}
