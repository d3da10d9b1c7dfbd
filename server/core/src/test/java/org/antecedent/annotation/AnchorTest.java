package org.antecedent.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** Edits are drawn as {@code before → after}; the words of the anchor stand between ⟦ and ⟧. */
class AnchorTest {
    @Test
    void typingBeforeMovesTheWords() {
        edited("⟦She⟧ left.", 0, 0, "Then ", "Then ⟦She⟧ left.");
    }

    @Test
    void typingBehindLeavesThem() {
        edited("⟦She⟧ left.", 9, 9, " early", "⟦She⟧ left. early");
    }

    @Test
    void anEditInsideChangesThem() {
        edited("⟦Marai Zakharova⟧ left.", 3, 5, "ia", "⟦Maria Zakharova⟧ left.");
    }

    @Test
    void theirLastLetterTakenAndTypedAgain() {
        Text text = Text.of("Ann Smith left.");
        Anchor smith = Anchor.of(text, new Span(4, 9));
        Edit deletion = new Edit(new Span(8, 9), "");
        Text less = text.apply(deletion);
        Anchor smit = smith.under(deletion, less).orElseThrow();
        assertThat(less.words(smit.span())).isEqualTo("Smit");
        Edit typing = new Edit(new Span(8, 8), "h");
        Text again = less.apply(typing);
        assertThat(smit.under(typing, again)).contains(smith);
    }

    @Test
    void whatIsTypedAtTheirEdgesIsNotTheirs() {
        edited("A ⟦she⟧ B", 2, 2, "x", "A x⟦she⟧ B");
        edited("A ⟦she⟧ B", 5, 5, "x", "A ⟦she⟧x B");
    }

    @Test
    void takenAway() {
        edited("Then ⟦she⟧ left.", 5, 8, "the ministry", null);
        edited("Then ⟦she⟧ left.", 4, 9, " ", null);
    }

    @Test
    void cutAtAnEnd() {
        edited("The ⟦foreign ministry⟧ said so.", 12, 24, "", null);
        edited("The ⟦foreign ministry⟧ said so.", 2, 7, "", null);
    }

    @Test
    void contextIsCountedInCodePointsAndHasOneLineEnding() {
        Text text = Text.of("\uD83D\uDE42".repeat(40) + "\r\nShe\r\n" + "\uD83D\uDE42".repeat(40));
        int start = text.string().indexOf("She");
        Anchor she = Anchor.of(text, new Span(start, start + 3));
        assertThat(she.prefix()).isEqualTo("\uD83D\uDE42".repeat(31) + "\n");
        assertThat(she.suffix()).isEqualTo("\n" + "\uD83D\uDE42".repeat(31));
    }

    @Test
    void halfACharacterIsNoWords() {
        Text text = Text.of("a\uD83D\uDE42b");
        assertThat(Anchor.of(text, new Span(2, 3)).span()).isEqualTo(new Span(1, 3));
        assertThat(Anchor.of(text, new Span(0, 2)).span()).isEqualTo(new Span(0, 3));
    }

    @Test
    void noWordsNoAnchor() {
        assertThatThrownBy(() -> Anchor.of(Text.of("abc"), new Span(1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Anchor.of(Text.of("abc"), new Span(7, 9)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void edited(String drawn, int start, int end, String replacement, String expected) {
        Anchor anchor = drawn(drawn);
        Text before = Text.of(drawn.replaceAll("[⟦⟧]", ""));
        Edit edit = new Edit(new Span(start, end), replacement);
        Text after = before.apply(edit);
        Optional<String> moved = anchor.under(edit, after).map(now -> draw(after, now.span()));
        assertThat(moved).isEqualTo(Optional.ofNullable(expected));
    }

    private static Anchor drawn(String drawn) {
        int start = drawn.indexOf('⟦');
        return Anchor.of(Text.of(drawn.replaceAll("[⟦⟧]", "")), new Span(start, drawn.indexOf('⟧') - 1));
    }

    private static String draw(Text text, Span span) {
        String string = text.string();
        return string.substring(0, span.start()) + "⟦" + text.words(span) + "⟧" + string.substring(span.end());
    }
}
