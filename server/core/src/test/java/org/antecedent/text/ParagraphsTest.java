package org.antecedent.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void blankLinesPart() {
        assertThat(roles("One day it rained.\n\nThen it stopped.\n")).isEqualTo("BODY BODY");
    }

    @Test
    void aShortFirstLineWithoutAFullStopIsTheTitle() {
        assertThat(roles("Rain stops play\n\nBy Jane Doe\n\nMarch 3, 2024\n\nIt rained on Monday.\n"))
                .isEqualTo("TITLE BYLINE DATELINE BODY");
    }

    @Test
    void theOnlyLineIsProse() {
        assertThat(roles("He left without a word")).isEqualTo("BODY");
    }

    @Test
    void eachLineIsAParagraphWhereEachEndsASentence() {
        assertThat(words("He left.\nShe stayed.\n")).containsExactly("He left.", "She stayed.");
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        String wrapped = "The minister said that the government would not be moved by the\n"
                + "strike, and that talks would go on.\n";
        assertThat(words(wrapped)).containsExactly(wrapped.strip());
    }

    @Test
    void markdownMarksAreNoWords() {
        assertThat(words("# Rain stops play\n\n- One thing happened.\n> “Quoted,” he said.\n\n---\n"))
                .containsExactly("Rain stops play", "One thing happened.", "“Quoted,” he said.", "---");
        assertThat(roles("# Rain stops play\n\nIt rained.\n\n## After the rain\n\n***\n"))
                .isEqualTo("TITLE BODY HEADING MARKUP");
    }

    @Test
    void frontMatterAndFencedCodeAreNotRead() {
        assertThat(roles("---\ndate: 2024-03-03\n---\n\nIt rained.\n")).isEqualTo("MARKUP BODY");
        assertThat(roles("It rained.\n\n```\nHe said\n```\n")).startsWith("BODY MARKUP");
    }

    @Test
    void anUnclosedFrontMatterIsARule() {
        assertThat(roles("---\nIt rained.\n")).isEqualTo("MARKUP BODY");
    }

    @Test
    void nothingHasNoParagraph() {
        assertThat(words("")).isEmpty();
        assertThat(words(" \n\t\r\n\uFEFF")).isEmpty();
    }

    private static List<String> words(String prose) {
        Text text = Text.of(prose);
        return Paragraphs.of(text).stream()
                .map(paragraph -> text.words(paragraph.span()))
                .toList();
    }

    private static String roles(String prose) {
        return Paragraphs.of(Text.of(prose)).stream()
                .map(paragraph -> paragraph.role().name())
                .collect(Collectors.joining(" "));
    }
}
