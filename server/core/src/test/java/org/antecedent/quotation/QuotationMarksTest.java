package org.antecedent.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antecedent.fixture.Fixture;
import org.antecedent.text.Paragraphs;
import org.antecedent.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The unnamed spans of a fixture are the quotations; a named one says what is special about it. */
class QuotationMarksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦\"We agree,\"⟧ she said.",
                "⟦“We agree,”⟧ she said, ⟦“and so do you.”⟧",
                "He called it ⟦‘a mistake’⟧ and left.",
                "He called it ⟦'a mistake'⟧ and left.",
                "Il a dit ⟦« oui »⟧ hier.",
                "Sie sagte: ⟦„Wir gehen“⟧ und ging.",
                "⟦``We agree,''⟧ she said.",
                "⟦''We agree,''⟧ she said.",
                "talks—⟦\"the best\"⟧—were held (⟦\"yes\"⟧).",
                "⟦\"...and so,\"⟧ he said.",
                "⟦\" We agree , \"⟧ she said .",
                "⟦“We agree\"⟧ she said.",
            })
    void everyKindOfMark(String prose) {
        check(prose);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦\"He told me ⟦'go'⟧,\"⟧ she said.",
                "⟦“He told me ⟦‘go’⟧,”⟧ she said.",
                "⟦‘He told me ⟦“go”⟧,’⟧ she said.",
                "⟦\"⟦'Go,'⟧ he said.\"⟧",
                "⟦\"He said ⟦\"go\"⟧ now.\"⟧",
                "⟦“He called it ⟦‘the ⟦“last”⟧ call’⟧.”⟧",
            })
    void nested(String prose) {
        check(prose);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They don't and won’t; rock 'n' roll in the '90s was '68 again.",
                "Get 'em, the players' union and the Joneses’ lawyers said.",
                "‘Til then, ‘em and ‘90s typed the wrong way round.",
                "He is 6'2\" tall and owns a 5\" screen.",
                "He is 6'2” tall.",
                "The boys' and girls' teams won.",
                "O'Neill's and d’Artagnan’s.",
            })
    void apostrophesAndInchesAreNoMarks(String prose) {
        check(prose);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦'I don't know,'⟧ he said of the players' union.",
                "He said ⟦'the players' union won't go'⟧ yesterday.",
                "⟦\"He is 6'2\" tall,\"⟧ she said.",
                "⟦\"It has a 5\" screen,\"⟧ she said.",
                "⟦\"We left at 5\"⟧ she said. ⟦\"And so on.\"⟧",
                "⟦'10 people died,'⟧ said police.",
                "⟦\"Get 'em,\"⟧ he said.",
            })
    void apostrophesAndInchesBetweenMarks(String prose) {
        check(prose);
    }

    @Test
    void overParagraphsTheOpeningMarkIsRepeated() {
        check("""
                Jones said: ⟦open: “We will go there now.⟧

                ⟦open-continued: “We will stay.⟧

                ⟦continued: “And we will win.”⟧ He left.
                """);
    }

    @Test
    void nestedOverParagraphs() {
        check("""
                He said: ⟦open: "She told me: ⟦open: 'Go home now.⟧⟧

                ⟦open-continued: "⟦continued: 'And stay there.'⟧ I did not.⟧

                ⟦continued: "So here I am."⟧
                """);
    }

    @Test
    void carriedOnWithoutOpeningMark() {
        check("""
                He said: ⟦open: "One thing is clear.⟧

                ⟦unopened-continued: Two things are not."⟧ He left.
                """);
    }

    @Test
    void theNextParagraphDoesNotCarryOn() {
        check("""
                He said ⟦open: "no more of that. Then he left.⟧

                Nobody followed him out.

                ⟦"Three of us stayed,"⟧ she said.
                """);
    }

    @Test
    void anotherMarkDoesNotCarryOn() {
        check("""
                ⟦open: "They walked in, chanting ⟦“Go home!”⟧⟧

                ⟦“That is right,”⟧ she said.
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦\"We agree, \"⟧she said. ⟦\"They do not.\"⟧",
                "⟦\"Dear me! \"⟧cried the man.",
                "⟦“We agree with ⟦\"the plan\"⟧ of hers,”⟧ she said.",
                "⟦\"He said, ⟦\"Go,\"⟧ and left.\"⟧",
            })
    void aBlankOnTheWrongSide(String prose) {
        check(prose);
    }

    @Test
    void aTitleIsNotCarriedOn() {
        check("""
                Minister: ⟦open: ‘We go⟧

                ⟦‘We go now,’⟧ the minister said on Monday in the capital.
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said ⟦open: \"no more, and left.⟧",
                "⟦“He said ⟦open: ‘go away,⟧”⟧ she said.",
                "He said no⟦stray: \"⟧ and left.",
                "We agree⟦stray: ”⟧ he said, ⟦“and so do you.”⟧",
                "⟦open: “We⟧",
                "⟦open: \"We agree,⟧ she said. ⟦\"They do not.\"⟧",
                "⟦open: \"We agree.⟧ ⟦\"They do not.\"⟧",
                "⟦open: \"We agree ⟦\"somehow,\"⟧ she said.⟧",
            })
    void unbalancedMarksAreRecovered(String prose) {
        check(prose);
    }

    private static void check(String prose) {
        Fixture.check(
                fixture -> {
                    List<Span> expected = new ArrayList<>(fixture.unnamed());
                    expected.addAll(fixture.labelled().stream()
                            .map(Fixture.Labelled::span)
                            .toList());
                    Collections.sort(expected);
                    List<QuotedSpan> found = QuotationMarks.find(fixture.text(), Paragraphs.of(fixture.text()));
                    assertThat(found).extracting(QuotedSpan::span).containsExactlyElementsOf(expected);
                    for (QuotedSpan quoted : found) {
                        assertThat(label(quoted))
                                .as(fixture.text().words(quoted.span()))
                                .isEqualTo(fixture.labelled().stream()
                                        .filter(one -> one.span().equals(quoted.span()))
                                        .map(Fixture.Labelled::label)
                                        .findFirst()
                                        .orElse(""));
                    }
                },
                prose);
    }

    private static String label(QuotedSpan quoted) {
        if (!quoted.hasWords()) {
            return "stray";
        }
        String state = quoted.opened() ? quoted.closed() ? "" : "open" : "unopened";
        return quoted.continues() ? state.isEmpty() ? "continued" : state + "-continued" : state;
    }
}
