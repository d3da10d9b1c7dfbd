package org.antecedent.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.Decision;
import org.antecedent.annotation.Decision.Conflict;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.Remark;
import org.antecedent.annotation.Decision.Unmarked;
import org.antecedent.annotation.Decisions;
import org.antecedent.check.Finding;
import org.antecedent.deciding.Choose;
import org.antecedent.deciding.Operation.Outcome;
import org.antecedent.deciding.Place;
import org.antecedent.deciding.Signature;
import org.antecedent.editor.CodeActions;
import org.antecedent.editor.CodeActions.CodeAction;
import org.antecedent.editor.CodeActions.Step;
import org.antecedent.editor.QuickFixes;
import org.antecedent.mention.ActorType;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** What two people decided otherwise about one text: where it is told, and what comes of choosing. */
class ConflictingDecisionTest {
    private static final Analyzer ANALYZER = Analyzer.standard();
    private static final Text TEXT =
            Text.of("NATO expressed solidarity with Turkey and offered condolences to its soldiers.\n");

    private static Anchor words(Text text, String words) {
        int start = text.string().indexOf(words);
        return Anchor.of(text, new Span(start, start + words.length()));
    }

    private static Decisions decided(Decision... decisions) {
        return Decisions.NONE.with(List.of(decisions), Optional.empty(), Optional.empty());
    }

    /** What git leaves where two people began with the same decisions. */
    private static Article merged(Decisions base, Decisions ours, Decisions theirs, Text now) {
        String file = AnnotationFile.merge(file(base), file(ours), file(theirs))
                .orElseThrow()
                .file();
        return ANALYZER.analyze(now, AnnotationFile.read(file, now).decisions());
    }

    private static String file(Decisions decisions) {
        return AnnotationFile.write(decisions, "a.txt", TEXT);
    }

    private static Article aboutIts(Text now) {
        Anchor its = words(TEXT, "its");
        Named turkey = new Named("turkey", "Turkey");
        Named nato = new Named("nato", "NATO");
        return merged(
                decided(turkey, nato),
                decided(turkey, nato, new Refers(its, Optional.of("turkey"))),
                decided(turkey, nato, new Refers(its, Optional.of("nato"))),
                now);
    }

    private static Finding conflict(Article article) {
        List<Finding> findings = Checks.standard().run(article).stream()
                .filter(finding -> finding.code().startsWith("decision-"))
                .toList();
        assertThat(findings).extracting(Finding::code).containsExactly(ConflictingDecision.CODE);
        return findings.get(0);
    }

    private static List<CodeAction> actions(Article article, Span at) {
        return CodeActions.at(article, QuickFixes.at(Checks.standard().run(article), at), at);
    }

    private static Decisions take(Article article, String title) {
        Span at = conflict(article).span();
        CodeAction action = actions(article, new Span(at.start(), at.start())).stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(actions(article, at)));
        assertThat(action.answers()).contains(conflict(article));
        Outcome outcome = ((Step.Do) action.step()).operation().on(article, Signature.NONE);
        return ((Outcome.Done) outcome).decisions();
    }

    @Test
    void bothReadingsAreToldAtTheirWordsAndOneIsChosen() {
        Article article = aboutIts(TEXT);
        Finding finding = conflict(article);
        assertThat(article.text().words(finding.span())).isEqualTo("its");
        assertThat(finding.message()).contains("“its” → NATO | “its” → Turkey");
        Decisions chosen = take(article, "Keep: “its” → NATO");
        assertThat(chosen.all(Refers.class)).extracting(Refers::actor).containsExactly(Optional.of("nato"));
        assertThat(chosen.all(Conflict.class)).isEmpty();
        assertThat(Checks.standard().run(ANALYZER.analyze(TEXT, chosen)))
                .extracting(Finding::code)
                .doesNotContain(ConflictingDecision.CODE, LostDecision.CODE);
        assertThat(take(article, "Keep: “its” → Turkey").all(Refers.class))
                .extracting(Refers::actor)
                .containsExactly(Optional.of("turkey"));
    }

    @Test
    void itCannotBeDismissedOnlySettled() {
        Article article = aboutIts(TEXT);
        Span its = conflict(article).span();
        assertThat(actions(article, its)).extracting(CodeAction::title).noneMatch(title -> title.contains("decision-"));
    }

    @Test
    void whatOneChangedAndTheOtherDroppedMayBeUndecided() {
        Anchor its = words(TEXT, "its");
        Named turkey = new Named("turkey", "Turkey");
        Named nato = new Named("nato", "NATO");
        Article article = merged(
                decided(turkey, nato, new Refers(its, Optional.of("turkey"))),
                decided(turkey, nato, new Refers(its, Optional.of("nato"))),
                decided(turkey, nato),
                TEXT);
        assertThat(take(article, "Keep: undecided").all(Refers.class)).isEmpty();
        assertThat(take(article, "Keep: “its” → NATO").all(Refers.class)).hasSize(1);
    }

    @Test
    void anActorThatIsDescribedTwiceIsToldWhereTheArticleIntroducesIt() {
        Refers told = new Refers(words(TEXT, "Turkey"), Optional.of("t"));
        Named asCountry = new Named(
                "t",
                "Türkiye",
                Optional.of(ActorType.GEOPOLITICAL),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Named asBird = new Named(
                "t", "Turkey", Optional.of(ActorType.OTHER), Optional.empty(), Optional.empty(), Optional.empty());
        Article article = merged(decided(told), decided(told, asCountry), decided(told, asBird), TEXT);
        assertThat(article.text().words(conflict(article).span())).isEqualTo("Turkey");
        assertThat(take(article, "Keep: Türkiye, country or city").actor("t")).contains(asCountry);
    }

    @Test
    void whatIsNotInTheTextCanBeChosenAndIsThenLost() {
        Text now = Text.of("NATO expressed solidarity with Turkey and offered condolences to her soldiers.\n");
        Article article = aboutIts(now);
        Finding finding = conflict(article);
        assertThat(now.words(finding.span())).isEqualTo("her");
        Decisions chosen = take(article, "Keep: “its” → NATO");
        assertThat(chosen.unplaced()).hasSize(1);
        assertThat(Checks.standard().run(ANALYZER.analyze(now, chosen)))
                .extracting(Finding::code)
                .contains(LostDecision.CODE)
                .doesNotContain(ConflictingDecision.CODE);
    }

    @Test
    void whatCannotBeChosenIsRefused() {
        Article article = aboutIts(TEXT);
        String id = ConflictingDecision.of(article).get(0).annotation().id();
        for (Choose choose : List.of(new Choose(id, 2), new Choose(id, -1), new Choose("urn:other", 0))) {
            assertThat(choose.on(article, Signature.NONE)).isInstanceOf(Outcome.Refused.class);
        }
        assertThat(new Place(id, new Span(0, 4)).on(article, Signature.NONE)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void whoDecidedIsToldWhereTheFileSaysSo() {
        Anchor its = words(TEXT, "its");
        Remark remark = new Remark(its, Remark.Purpose.QUESTION, "Whose?");
        Decisions base = decided(new Marked(its, Optional.empty()));
        Article article = merged(
                base,
                Decisions.NONE.with(List.of(new Unmarked(its)), Optional.of("Ann"), Optional.empty()),
                Decisions.NONE.with(
                        List.of(new Marked(its, Optional.of(ActorType.PERSON)), remark),
                        Optional.of("Bob"),
                        Optional.empty()),
                TEXT);
        assertThat(conflict(article).message())
                .contains("“its” is a mention (person) (Bob)", "“its” is no mention (Ann)");
    }

    @Test
    void noneIsToldWherePeopleAgree() {
        Decisions ours = decided(new Marked(words(TEXT, "its"), Optional.empty()));
        Article article = merged(Decisions.NONE, ours, ours, TEXT);
        assertThat(ConflictingDecision.of(article)).isEmpty();
        assertThat(ConflictingDecision.of(ANALYZER.analyze(TEXT))).isEmpty();
    }
}
