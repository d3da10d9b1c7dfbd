package org.antecedent.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.antecedent.analysis.Analyzer;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

class ConlluTest {
    private static final Analyzer ANALYZER = Analyzer.standard();

    @Test
    void wordsWithTagsAndHeads() {
        assertThat(write("He left.")).isEqualTo("""
                        # newdoc id = a.txt
                        # newpar
                        # sent_id = 1
                        # text = He left.
                        1	He	he	PRON	PRP	_	2	nsubj	_	_
                        2	left	leave	VERB	VBD	_	0	root	_	SpaceAfter=No
                        3	.	.	PUNCT	.	_	2	punct	_	_

                        """);
    }

    @Test
    void theTextCanBePutTogetherAgain() {
        String text = "“We don’t,” Tom\u00A0Reed (R-Ariz.) said;\nnobody else.He left…\n\nNo. 10 didn't.";
        StringBuilder again = new StringBuilder();
        for (String[] row : rows(text)) {
            again.append(row[1]).append(row[9].equals("SpaceAfter=No") ? "" : " ");
        }
        assertThat(again.toString().strip()).isEqualTo(text.replaceAll("[\\s\u00A0]+", " "));
    }

    @Test
    void noFieldIsEmptyOrHoldsATab() {
        for (String[] row : rows("A\tb \u00AD \u0000 c\u2028d ? 🙂 — ' \" \u200B.")) {
            assertThat(row).hasSize(10).allMatch(field -> !field.isEmpty());
        }
        assertThat(write("")).isEmpty();
    }

    @Test
    void everySentenceIsATreeWithOneRoot() {
        String text = "“We don’t,” said Lund (see below). \n\nTHE END: and so -- on;;; ( ” .\n- a\n- b, c and d";
        for (String block : write(text).strip().split("\n\n", -1)) {
            List<Integer> heads = block.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Integer.valueOf(line.split("\t", -1)[6]))
                    .toList();
            assertThat(heads).containsOnlyOnce(0);
            for (int i = 1; i <= heads.size(); i++) {
                int steps = 0;
                for (int above = i; above != 0; above = heads.get(above - 1)) {
                    assertThat(steps++).isLessThan(heads.size());
                }
            }
        }
    }

    private static List<String[]> rows(String text) {
        List<String[]> rows = new ArrayList<>();
        for (String line : write(text).split("\n", -1)) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                rows.add(line.split("\t", -1));
            }
        }
        return rows;
    }

    private static String write(String text) {
        return Conllu.write("a.txt", ANALYZER.analyze(Text.of(text)));
    }
}
