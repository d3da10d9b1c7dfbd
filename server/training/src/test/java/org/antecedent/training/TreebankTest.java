package org.antecedent.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.antecedent.language.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTest {
    private static final String TREEBANK = """
            # newdoc id = one
            # newpar
            1-2	Don't	_	_	_	_	_	_	_	SpaceAfter=No
            1	Do	do	AUX	VBP	_	3	aux	_	_
            2	n't	not	PART	RB	_	3	advmod	_	_
            3	!	!	PUNCT	.	_	0	root	_	_

            1	The	the	DET	DT	_	6	det	_	_
            2	29	29	NUM	CD	_	4	nummod	_	SpaceAfter=No
            3	-	-	PUNCT	HYPH	_	4	punct	_	SpaceAfter=No
            4	year	year	NOUN	NN	_	6	obl	_	SpaceAfter=No
            5	-	-	PUNCT	HYPH	_	6	punct	_	SpaceAfter=No
            6	old	old	ADJ	JJ	_	7	nsubj	_	_
            7	left	leave	VERB	VBD	_	0	root	_	SpaceAfter=No
            8	.	.	PUNCT	.	_	7	punct	_	_

            # newdoc id = two
            1-3	dunno	_	_	_	_	_	_	_	_
            1	do	do	AUX	VBP	_	3	aux	_	_
            2	n't	not	PART	RB	_	3	advmod	_	_
            3	know	know	VERB	VB	_	0	root	_	_

            """;

    @TempDir
    private Path folder;

    @Test
    void textIsPutTogether() throws IOException {
        List<TreebankParagraph> paragraphs = paragraphs();
        assertThat(paragraphs).extracting(TreebankParagraph::document).containsExactly("one", "two");
        assertThat(paragraphs.get(0).text()).isEqualTo("Don't! The 29-year-old left. ");
        assertThat(paragraphs
                        .get(0)
                        .sentences()
                        .get(0)
                        .get(1)
                        .span()
                        .in(paragraphs.get(0).text()))
                .isEqualTo("n't");
    }

    @Test
    void wordsThatDoNotSpellTheirTokenAreOne() throws IOException {
        assertThat(forms(paragraphs().get(1).sentences().get(0))).isEqualTo("dunno");
    }

    @Test
    void hyphensJoinWords() throws IOException {
        List<TreebankWord> joined =
                JoinedHyphens.join(paragraphs().get(0).sentences().get(1));
        assertThat(forms(joined)).isEqualTo("The 29-year-old left .");
        assertThat(joined.get(1).tag()).isEqualTo(Tag.ADJ);
        assertThat(joined).extracting(TreebankWord::head).containsExactly(1, 2, -1, 2);
    }

    @Test
    void lemmasAreScoredAsTheyAreWritten() throws IOException {
        WordEvaluation evaluation = new WordEvaluation(paragraphs(), "one"::equals);
        assertThat(evaluation.lemmas((form, tag) -> form).f1()).isEqualTo(3 / 7.0);
    }

    private List<TreebankParagraph> paragraphs() throws IOException {
        Path file = folder.resolve("treebank.conllu");
        Files.writeString(file, TREEBANK);
        return Conllu.read(file);
    }

    private static String forms(List<TreebankWord> words) {
        return words.stream().map(TreebankWord::form).collect(Collectors.joining(" "));
    }
}
