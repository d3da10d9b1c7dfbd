package org.antecedent.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.Remark;
import org.antecedent.annotation.Decisions;
import org.antecedent.check.Finding;
import org.antecedent.deciding.Operation.Outcome;
import org.antecedent.deciding.Signature;
import org.antecedent.editor.CodeActions;
import org.antecedent.editor.CodeActions.CodeAction;
import org.antecedent.editor.CodeActions.Step;
import org.antecedent.editor.QuickFixes;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** Decisions whose words the text has lost: where that is told, and what can be done. */
class LostDecisionTest {
    private static final Analyzer ANALYZER = Analyzer.standard();
    private static final String BEFORE =
            "The storm passed on Monday.\n\nTom Reed met the ministry's envoy in Berlin.\n";

    private static Article read(String before, String words, String after) {
        Text text = Text.of(before);
        int start = before.indexOf(words);
        Decisions decisions = Decisions.NONE.with(new Marked(
                Anchor.of(text, new Span(start, start + words.length())), Optional.empty()));
        String file = AnnotationFile.write(decisions, "a.txt", text);
        Text now = Text.of(after);
        return ANALYZER.analyze(now, AnnotationFile.read(file, now).decisions());
    }

    private static List<Finding> findings(Article article) {
        return Checks.standard().run(article).stream()
                .filter(finding -> finding.code().equals(LostDecision.CODE))
                .toList();
    }

    private static String shown(Article article) {
        return findings(article).stream()
                .map(finding -> article.text().words(finding.span()) + ": " + finding.message())
                .reduce("", String::concat);
    }

    @Test
    void itIsToldWhereTheWordsStood() {
        assertThat(shown(read(
                        BEFORE, "Tom Reed", "The storm passed on Monday.\n\nHe met the ministry's envoy in Berlin.\n")))
                .isEqualTo(
                        "He: “Tom Reed” is no longer in the text: what was decided about it is kept, and has no place");
        assertThat(shown(read(BEFORE, "the ministry", "Another text.\n")))
                .startsWith("text: “the ministry” is no longer");
        assertThat(shown(read(
                        BEFORE, "Berlin", "The storm passed on Monday.\n\nTom Reed met the ministry's envoy in .\n")))
                .startsWith("in: “Berlin”");
        assertThat(shown(read(BEFORE, "Berlin", ""))).startsWith(": “Berlin”");
        assertThat(shown(read(
                        "\uD83D\uDE00 " + BEFORE,
                        "Tom Reed",
                        "\uD83D\uDE00 The storm passed on Monday.\r\n\r\nHe left.")))
                .startsWith("He: ");
    }

    @Test
    void whatStandsInTheTextIsNotToldOf() {
        assertThat(findings(read(BEFORE, "Tom Reed", BEFORE))).isEmpty();
        assertThat(findings(read(BEFORE, "Tom Reed", "Today. " + BEFORE))).isEmpty();
        assertThat(findings(ANALYZER.analyze(Text.of(BEFORE)))).isEmpty();
    }

    @Test
    void whatCannotBeIsToldAtItsWords() {
        Text text = Text.of(BEFORE);
        Anchor blank = Anchor.of(text, new Span(28, 29));
        Article article = ANALYZER.analyze(text, Decisions.NONE.with(new Refers(blank, Optional.empty())));
        assertThat(findings(article)).hasSize(1);
        assertThat(findings(article).get(0).message()).startsWith("What was decided about “” cannot be");
    }

    @Test
    void notesAreNotLostEither() {
        Text text = Text.of(BEFORE);
        Anchor words = Anchor.of(text, new Span(0, 9));
        Decisions decisions = Decisions.NONE.with(new Remark(words, Remark.Purpose.NOTE, "Which one?"));
        Text now = Text.of("It passed.");
        String file = AnnotationFile.write(decisions, "a.txt", text);
        assertThat(findings(ANALYZER.analyze(now, AnnotationFile.read(file, now).decisions())))
                .hasSize(1);
    }

    private static List<CodeAction> actions(Article article, Span at) {
        return CodeActions.at(article, QuickFixes.at(Checks.standard().run(article), at), at);
    }

    private static Decisions take(Article article, Span at, String title) {
        CodeAction action = actions(article, at).stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(actions(article, at)));
        Outcome outcome = ((Step.Do) action.step()).operation().on(article, Signature.NONE);
        return ((Outcome.Done) outcome).decisions();
    }

    @Test
    void itIsPlacedWhereSomebodySaysOrDropped() {
        String after = "He met the envoy on Monday. Later Reed left.\n";
        Article article = read("Reed met the envoy on Monday. Later he left.\n", "Reed", after);
        Span told = findings(article).get(0).span();
        Decisions proposed = take(article, new Span(told.start(), told.start()), "The lost “Reed” is “Reed” in line 1");
        assertThat(proposed.unplaced()).isEmpty();
        assertThat(proposed.all(Marked.class).get(0).words().span()).isEqualTo(new Span(34, 38));
        Span envoy = new Span(7, 16);
        Decisions selected = take(article, envoy, "The lost “Reed” is “the envoy”");
        assertThat(selected.all(Marked.class).get(0).words().span()).isEqualTo(envoy);
        assertThat(take(article, new Span(told.start(), told.start()), "Drop what was decided about “Reed”")
                        .isEmpty())
                .isTrue();
        assertThat(actions(article, new Span(told.start(), told.start())))
                .extracting(CodeAction::title)
                .noneMatch(title -> title.contains("Dismiss"));
    }
}
