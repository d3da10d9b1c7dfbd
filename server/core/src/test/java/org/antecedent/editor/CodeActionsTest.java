package org.antecedent.editor;

import static org.antecedent.fixture.Fixture.check;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.check.Finding;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.deciding.Operation.Outcome;
import org.antecedent.deciding.Signature;
import org.antecedent.editor.CodeActions.CodeAction;
import org.antecedent.editor.CodeActions.Step;
import org.antecedent.fixture.Fixture;
import org.antecedent.text.Span;
import org.junit.jupiter.api.Test;

class CodeActionsTest {
    private static final Analyzer ANALYZER = Analyzer.standard();

    /** These are offered first, in this order, at the cursor or at the only span; all that are offered can be done. */
    private static Consumer<Fixture> offers(String... titles) {
        return fixture -> {
            Article article = ANALYZER.analyze(fixture.text());
            Span at = fixture.hasCursor()
                    ? new Span(fixture.cursor(), fixture.cursor())
                    : fixture.unnamed().get(0);
            List<CodeAction> actions = at(article, at);
            assertThat(actions).extracting(CodeAction::title).startsWith(titles);
            for (CodeAction action : actions) {
                if (action.step() instanceof Step.Do done) {
                    assertThat(done.operation().on(article, Signature.NONE))
                            .as(action.title())
                            .isInstanceOf(Outcome.Done.class);
                }
            }
        };
    }

    private static List<CodeAction> at(Article article, Span at) {
        List<Finding> findings = Checks.standard().run(article);
        return CodeActions.at(article, QuickFixes.at(findings, at), at);
    }

    /** Of what is offered none has this title. */
    private static Consumer<Fixture> offersNot(String title) {
        return fixture -> assertThat(at(ANALYZER.analyze(fixture.text()), new Span(fixture.cursor(), fixture.cursor())))
                .isNotEmpty()
                .extracting(CodeAction::title)
                .doesNotContain(title);
    }

    @Test
    void anAmbiguousPronounIsLinkedInOneStep() {
        check(
                offers(
                        "“He” → Tom Reed",
                        "“He” → Bill Hayes",
                        "“He” → somebody else…",
                        "Replace “He” with “Tom Reed”",
                        "Replace “He” with “Bill Hayes”",
                        "“He” is not Tom Reed",
                        "“He” means nobody",
                        "Confirm all 2 mentions of Tom Reed",
                        "“He” is no mention",
                        "Note on “He”…",
                        "Dismiss ‘pronoun-ambiguous’ here",
                        "Dismiss ‘pronoun-ambiguous’ in this article"),
                "Tom Reed met Bill Hayes. ‸He said the deal was dead.\n");
    }

    @Test
    void whatTheMachineSaysIsConfirmedFirst() {
        check(
                offers("Confirm: “her” → Ann Lee", "“her” → somebody else…", "“her” is not Ann Lee"),
                "Ann Lee sold ‸her house in May.\n");
        check(offersNot("Confirm: “He” → Tom Reed"), "Tom Reed met Bill Hayes. ‸He said the deal was dead.\n");
    }

    @Test
    void whatAnswersAFindingIsNotOfferedAgainToBeConfirmed() {
        check(
                offers(
                        "“She” → the foreign ministry",
                        "“She” → somebody else…",
                        "Replace “She” with “The foreign ministry”",
                        "Replace “She” with “It”",
                        "“She” is not the foreign ministry"),
                "“Concrete steps were discussed,” the foreign ministry said. ‸She added, “It was a good day.”\n");
    }

    @Test
    void whatMendsTheTextIsOfferedBeforeWhatNobodyAsks() {
        check(offers("Use “Norgaard” everywhere", "Use “Norgard” everywhere", "Confirm: “Kelly Norgard”"), """
                Kelly Norgaard opened the hall. Guests thanked Kelly ‸Norgard for it, and Kelly Norgaard smiled.
                """);
    }

    @Test
    void somebodyWithoutANameIsCalledByTheirDescription() {
        check(
                offers("Confirm: “the foreign ministry”", "“the foreign ministry” → somebody else…"),
                "In May ‸the foreign ministry agreed.\n");
    }

    @Test
    void whoeverIsCalledSoIsNotRejected() {
        check(
                offers(
                        "Confirm: “She” → the company's lawyer",
                        "“She” → somebody else…",
                        "“She” is not the company's lawyer"),
                "The company's lawyer left the room. ‸She slept.\n");
        check(offersNot("“Tom Reed” is not Tom Reed"), "‸Tom Reed waved. Reed left.\n");
    }

    @Test
    void aQuotationIsGivenToASpeaker() {
        check(
                offers(
                        "Ruth Deane says “Nobody wanted to go in there after the…”",
                        "Attribute to “Ruth Deane”",
                        "Confirm: nobody named says “Nobody wanted to go in there after the…”",
                        "Somebody else says “Nobody wanted to go in there after the…”…",
                        "“Nobody wanted to go in there after the…” is no statement"),
                """
                Ruth Deane was shown photographs of the house. It has stood empty for two winters.

                “Nobody ‸wanted to go in there after the funeral.”
                """);
    }

    @Test
    void selectedWordsAreMarked() {
        check(
                offers(
                        "Mark “slowly” as a mention",
                        "“slowly” → …",
                        "Mark “slowly” as a statement",
                        "Note on “slowly”…"),
                "They came ⟦slowly⟧ and left at noon.\n");
    }

    @Test
    void aMentionIsGivenTheSelectedWords() {
        check(
                offers(
                        "Let the mention “the old ministry of trade” be “the old ministry of”",
                        "Mark “the old ministry of” as a mention"),
                "They blamed ⟦the old ministry of⟧ trade for it.\n");
    }
}
