package org.antecedent.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** An article that was changed where nobody could follow. The decided words stand between ⟦ and ⟧, before and after. */
class RelocationTest {
    @Test
    void aParagraphBefore() {
        changed(
                "The ministry spoke.\n\nOn Monday ⟦she⟧ said that the talks had failed.",
                "A new beginning.\n\nThe ministry spoke.\n\nOn Monday ⟦she⟧ said that the talks had failed.");
    }

    @Test
    void theSameWordOftenTheRightOneByWhatStandsAround() {
        changed(
                "Ann said she would go. Then ⟦she⟧ met Bob, and she laughed.",
                "Today she came. Ann said she would go. Then ⟦she⟧ met Bob, and she laughed.");
    }

    @Test
    void oneSideOfItRewritten() {
        changed(
                "The minister met reporters in Ankara, where ⟦he⟧ said that it was over.",
                "The minister met reporters in Ankara, where ⟦he⟧ told them that it was over.");
    }

    @Test
    void ofTwoThatReadAlikeTheNearer() {
        changed(
                "She left the room.\nNobody knows why she did so.\nXX\n⟦She⟧ left the room.\nNobody knows why she did so.",
                "\n\n\nShe left the room.\nNobody knows why she did so.\nXX\n⟦She⟧ left the room.\nNobody knows why she did so.");
    }

    @Test
    void aFullNameThatStandsOnce() {
        changed("Yesterday ⟦Maria Zakharova⟧ spoke.", "It was for ⟦Maria Zakharova⟧ to answer.");
    }

    @Test
    void aPronounInOtherSurroundingsIsNotIt() {
        changed(
                "The minister met reporters in Ankara, where ⟦he⟧ said that it was over.",
                "Bob came home. At last he slept, and nobody woke him.");
    }

    @Test
    void wordsThatAreGone() {
        changed("Yesterday ⟦Maria Zakharova⟧ spoke.", "Yesterday the spokeswoman spoke.");
    }

    @Test
    void otherLineEndings() {
        changed(
                "One line\nof two.\n\n⟦The Russian\nForeign Ministry⟧ said so.",
                "One line\r\nof two.\r\n\r\n⟦The Russian\r\nForeign Ministry⟧ said so.");
    }

    @Test
    void twoDecisionsDoNotFallOnOneWord() {
        Text text = Text.of("Ann left the room because she was tired.\nAnn left the room because she was tired.");
        Decisions decisions = Decisions.NONE;
        for (int start = text.string().indexOf("she");
                start >= 0;
                start = text.string().indexOf("she", start + 1)) {
            Anchor she = Anchor.of(text, new Span(start, start + 3));
            decisions = decisions.with(new Refers(she, Optional.of("ann")));
        }
        assertThat(decisions.placed()).hasSize(2);
        Text half = Text.of("Ann left the room because she was tired.\n");
        Decisions found = AnnotationFile.read(AnnotationFile.write(decisions, "a.txt", text), half)
                .decisions();
        assertThat(found.placed()).hasSize(1);
        assertThat(found.unplaced()).hasSize(1);
        Decisions again = AnnotationFile.read(AnnotationFile.write(found, "a.txt", half), text)
                .decisions();
        assertThat(again.placed()).hasSize(2);
        assertThat(AnnotationFile.write(again, "a.txt", text))
                .isEqualTo(AnnotationFile.write(decisions, "a.txt", text));
    }

    @Test
    void cutAndPastedElsewhere() {
        String moved = "On Monday she said that the talks had failed.\n";
        Text before = Text.of(moved + "The ministry spoke.\n");
        Decisions decisions = Decisions.NONE.with(new Refers(Anchor.of(before, new Span(10, 13)), Optional.of("ann")));
        Edit cut = new Edit(new Span(0, moved.length()), "");
        Text without = before.apply(cut);
        Decisions lost = decisions.under(cut, before, without);
        assertThat(lost.placed()).isEmpty();
        assertThat(lost.unplaced()).hasSize(1);
        Edit paste = new Edit(new Span(without.length(), without.length()), moved);
        Text after = without.apply(paste);
        assertThat(words(lost.under(paste, without, after), after)).containsExactly("she");
    }

    @Test
    void oneWordWithoutEndIsLookedThroughInLinearTime() {
        Text text = Text.of("it ".repeat(100_000));
        Decisions decisions = Decisions.NONE;
        for (int i = 0; i < 300; i++) {
            decisions = decisions.with(new Refers(Anchor.of(text, new Span(i * 900, i * 900 + 2)), Optional.empty()));
        }
        String file = AnnotationFile.write(decisions, "a.txt", text);
        Decisions found =
                AnnotationFile.read(file, Text.of("x" + text.string())).decisions();
        assertThat(found.placed()).hasSize(300);
    }

    @Test
    void whatHasFoundItsWordsKeepsThemWhenTheFileIsReadAgain() {
        String name = "Maria Zakharova";
        Text old = Text.of("For the ministry Maria Zakharova spoke. Later we met Maria Zakharova once.");
        int first = old.string().indexOf(name);
        int second = old.string().lastIndexOf(name);
        Decisions decisions = Decisions.NONE
                .with(new Refers(anchor(old, first, name), Optional.of("the-spokeswoman")))
                .with(new Refers(anchor(old, second, name), Optional.of("somebody-else")));
        Text now =
                Text.of("It took all of the day, and most of the night, too. For the ministry Maria Zakharova spoke.");
        Decisions found = AnnotationFile.read(AnnotationFile.write(decisions, "a.txt", old), now)
                .decisions();
        assertThat(found.all(Refers.class)).extracting(Refers::actor).containsExactly(Optional.of("the-spokeswoman"));
        // The one without a place was nearer to the start of the article and comes first in the file now.
        Decisions again = AnnotationFile.read(AnnotationFile.write(found, "a.txt", now), now)
                .decisions();
        assertThat(again.all(Refers.class)).extracting(Refers::actor).containsExactly(Optional.of("the-spokeswoman"));
        assertThat(again.unplaced()).hasSize(1);
    }

    private static Anchor anchor(Text text, int start, String words) {
        return Anchor.of(text, new Span(start, start + words.length()));
    }

    private static void changed(String before, String after) {
        int start = before.indexOf('⟦');
        Text old = Text.of(before.replaceAll("[⟦⟧]", ""));
        Anchor anchor = Anchor.of(old, new Span(start, before.indexOf('⟧') - 1));
        Decisions decisions = Decisions.NONE.with(new Refers(anchor, Optional.of("somebody")));
        String file = AnnotationFile.write(decisions, "a.txt", old);
        Text now = Text.of(after.replaceAll("[⟦⟧]", ""));
        Decisions found = AnnotationFile.read(file, now).decisions();
        List<Span> spans = found.all(Refers.class).stream()
                .map(refers -> refers.words().span())
                .toList();
        if (after.indexOf('⟦') < 0) {
            assertThat(spans).isEmpty();
            assertThat(AnnotationFile.write(found, "a.txt", now)).isEqualTo(file);
        } else {
            assertThat(spans).containsExactly(new Span(after.indexOf('⟦'), after.indexOf('⟧') - 1));
        }
    }

    private static List<String> words(Decisions decisions, Text text) {
        return decisions.all(Refers.class).stream()
                .map(refers -> text.words(refers.words().span()))
                .toList();
    }
}
