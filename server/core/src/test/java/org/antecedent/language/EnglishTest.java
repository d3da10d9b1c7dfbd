package org.antecedent.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sentences are parted by a line break, tokens by a space. */
class EnglishTest {
    private static final English ENGLISH = OpenNlp.load();

    @Test
    void possessivesAreTokens() {
        reads("Ankara's and Assad’s allies' plan.", "Ankara 's and Assad ’s allies ' plan .");
        reads("The 1990s weren't O'Neill's.", "The 1990s were n't O'Neill 's .");
    }

    @Test
    void titlesEndNoSentence() {
        reads("Sen. Tom Reed met Gen. Hill. He left.", "Sen. Tom Reed met Gen. Hill .\nHe left .");
        reads("He lives in the U.S. The law is old.", "He lives in the U.S.\nThe law is old .");
    }

    @Test
    void closingMarksBelongToTheSentenceBefore() {
        reads("\"No.\" He left.", "\" No . \"\nHe left .");
        reads("“Will it end?” she asked. “Yes.”", "“ Will it end ? ” she asked .\n“ Yes . ”");
    }

    static void reads(String paragraph, String expected) {
        assertThat(shown(ENGLISH.read(paragraph))).isEqualTo(expected);
    }

    private static String shown(List<Words> sentences) {
        return sentences.stream().map(words -> String.join(" ", words.forms())).collect(Collectors.joining("\n"));
    }
}
