package org.antecedent.editor;

import static org.antecedent.editor.Features.hover;
import static org.antecedent.editor.Features.hoverWithout;
import static org.antecedent.editor.Features.noHover;
import static org.antecedent.editor.Features.plainHover;
import static org.antecedent.fixture.Fixture.check;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Decisions;
import org.antecedent.deciding.Confirm;
import org.antecedent.deciding.Mark;
import org.antecedent.deciding.Occurrences;
import org.antecedent.deciding.Operation;
import org.antecedent.deciding.Signature;
import org.antecedent.mention.ActorType;
import org.antecedent.text.Span;
import org.junit.jupiter.api.Test;

class HoverTest {
    @Test
    void pronounSaysToWhomHowSureAndWhy() {
        check(hover("**she** → Angela Merkel (", " %)"), "Angela Merkel left Berlin. Later ‸she spoke.\n");
    }

    @Test
    void anAmbiguousPronounNamesTheRunnersUp() {
        check(
                hover("**He** may be", "\n- Tom Reed (", "\n- Bill Hayes (", "The text does not tell which."),
                "Tom Reed met Bill Hayes. ‸He said the deal was dead.\n");
    }

    @Test
    void aPronounThatAgreesWithNobodySaysSo() {
        check(
                hover("**She** agrees with nobody in the text. Likeliest: Russian Foreign Ministry (")
                        .andThen(hoverWithout("also possible")),
                """
                The Russian Foreign Ministry met both sides on Monday.
                “The talks were useful,” the foreign ministry added. ‸She said the ceasefire holds.
                """);
    }

    @Test
    void whoIsQuotedStandsWithThemWhomTheySpeakOf() {
        check(hover("In a quotation of Ann Lee"), "“‸Tom Reed lied,” Ann Lee said.\n");
        check(
                hover("**he** → Tom Reed (", "In a quotation of Ann Lee"),
                "Tom Reed left. “Then ‸he slept,” Ann Lee said.\n");
        check(hover("In a quotation of Ann Lee"), "“The board told us that ‸Tom Reed lied,” Ann Lee said.\n");
        check(hover("In a quotation of “the board”"), "“‸Tom Reed lied,” wrote the board in its report.\n");
    }

    @Test
    void whoSpeaksOfThemselvesOrIsNotQuotedIsNotSaidToBeQuoted() {
        check(hover("Ann Lee").andThen(hoverWithout("In a quotation")), "“‸I lied,” Ann Lee said.\n");
        check(hover("Ann Lee").andThen(hoverWithout("In a quotation")), "“Tom Reed lied,” ‸Ann Lee said.\n");
        check(hover("Tom Reed").andThen(hoverWithout("In a quotation")), "Ann Lee said that ‸Tom Reed lied.\n");
        check(hover("Tom Reed").andThen(hoverWithout("In a quotation")), "“‸Tom Reed lied.”\n");
    }

    @Test
    void theWriterIsNamedByNobody() {
        check(hover("**my** is the writer, whom the text does not name here."), "I met Ann Lee on ‸my first day.\n");
    }

    @Test
    void whoElseIsPossibleIsNamedWithWhatSpeaksForIt() {
        check(
                hover(
                        "**his** → Tom Reed (",
                        " %): ",
                        "; also possible: Bill Hayes (",
                        " %) — subject of its sentence"),
                "Bill Hayes retired. Tom Reed sold ‸his car in May.\n");
    }

    @Test
    void anActorShowsItsCard() {
        check(
                hover(
                        "**Angela Merkel** — person",
                        "Roles: ",
                        "Chancellor",
                        "Also: Merkel",
                        "3 mentions · 1 statement"),
                """
                Chancellor Angela ‸Merkel met the board in Paris.
                Merkel said that talks would go on. The chancellor left.
                """);
    }

    @Test
    void aQuotationSaysWhoSaidIt() {
        check(
                hover("Said by “Angela Merkel”", "direct quotation", "Cue: “said”"),
                "“It is ‸over,” said Angela Merkel.\n");
    }

    @Test
    void aStatementSaysToWhomWhereAndHowSure() {
        check(
                hover("Said by “Angela Merkel”", "To: Reuters", "Where: in an interview", "Rule: ", ", likely"),
                "Angela Merkel told Reuters in an interview that talks ‸had ended.\n");
    }

    @Test
    void aStatementInsideAnotherSaysInWhose() {
        check(
                hover("Said by “The two sides”", "Inside what is said by “the ministry”"),
                "\"The two sides stressed that their goal i‸s peace,\" the ministry added.\n");
    }

    @Test
    void whatIsDeniedSaysSo() {
        check(hover("The source denies it"), "The army denied that troops ‸had crossed the border.\n");
    }

    @Test
    void wordsOfTheArticleCannotBeMarkup() {
        check(hover("**Alpha\\_Beta Corp"), "‸Alpha_Beta Corp. cut jobs.\n");
    }

    @Test
    void marksThatMeanNothingAreLeftAlone() {
        check(hover("**Smith & Sons"), "‸Smith & Sons Ltd. cut jobs.\n");
    }

    @Test
    void whoeverShowsNoMarkdownReadsNoMarks() {
        check(
                plainHover(
                        "it → Alpha_Beta Corp",
                        "\n\nAlpha_Beta Corp",
                        " — organisation\n2 mentions · 1 statement\nSays: "),
                "Alpha_Beta Corp. cut jobs. Later ‸it said that talks would go on.\n");
    }

    @Test
    void whatNobodyThinksOfIsNotOffered() {
        check(
                hover("NATO", "Turkey").andThen(hoverWithout("solidarity")),
                "NATO expressed solidarity with Turkey and offered condolences to ‸its soldiers.\n");
    }

    @Test
    void ordinaryWordsHaveNoCard() {
        check(noHover(), "Angela Merkel ‸quickly left.\n");
    }

    @Test
    void whatTheMachineProposesIsToldFromWhatPeopleDecided() {
        check(hover("\n\nProposed (", " %)"), "Angela Merkel left Berlin. Later ‸she spoke.\n");
        check(hoverWithout("Proposed"), "Tom Reed met Bill Hayes. ‸He said the deal was dead.\n");
        check(hover("Proposed · Rule: "), "“It is ‸over,” said Angela Merkel.\n");
        check(
                fixture -> {
                    Span at = new Span(fixture.cursor(), fixture.cursor());
                    Article article = Features.article(fixture);
                    Signature ada = new Signature(Optional.of("Ada *L*"), Optional.empty());
                    assertThat(card(article, new Confirm(at), ada, at)).endsWith("\n\nDecided by Ada \\*L\\*");
                    assertThat(card(article, new Confirm(at), Signature.NONE, at))
                            .endsWith("\n\nDecided by a person");
                    Operation mark = new Mark(at, Optional.of(ActorType.PERSON), Occurrences.THIS);
                    assertThat(card(article, mark, Signature.NONE, at)).contains("\n\nMarked by a person · Proposed (");
                },
                "Angela Merkel left Berlin. Later ‸she spoke.\n");
    }

    /** The card at a place after an operation. */
    private static String card(Article article, Operation operation, Signature signature, Span at) {
        Decisions decisions = ((Operation.Outcome.Done) operation.on(article, signature)).decisions();
        return Hover.at(Features.article(article.text(), decisions), at.start())
                .orElseThrow()
                .markdown();
    }
}
