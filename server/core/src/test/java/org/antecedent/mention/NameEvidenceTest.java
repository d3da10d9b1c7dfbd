package org.antecedent.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antecedent.knowledge.Gazetteers;
import org.antecedent.language.English;
import org.antecedent.language.OpenNlp;
import org.antecedent.language.Sentence;
import org.antecedent.language.dense.Matrix;
import org.antecedent.language.linear.WordTable;
import org.junit.jupiter.api.Test;

class NameEvidenceTest {
    private static final English ENGLISH = OpenNlp.load();

    @Test
    void theOpinionHasNumbersForAllThatCanBeSaid() {
        List<Integer> values = NameEvidence.values(ENGLISH.grammar().clusters(), 2);
        assertThat(NameModel.load().opinion().encoder().classes().stream().map(Matrix::rows))
                .isEqualTo(values);
    }

    @Test
    void whatIsSaidOfAWordStaysWithinIt() {
        WordTable clusters = ENGLISH.grammar().clusters();
        NameEvidence evidence =
                new NameEvidence(Gazetteers.load(), clusters, NameModel.load().kinds());
        List<Integer> values = NameEvidence.values(clusters, 0);
        String text = "U.S. Secretary of State Marco Rubio told Reuters in South Korea that Van der Berg & Sons Ltd., "
                + "the Dutch company of Mayor Ann Lee of Springfield, would leave the European Union's Bank of England.";
        List<Sentence> sentences = ENGLISH.read(text).stream()
                .map(words -> new Sentence(0, 0, 0, words))
                .toList();
        evidence.of(sentences);
        int[] most = new int[NameEvidence.SAID];
        int[] said = new int[NameEvidence.SAID];
        for (int s = 0; s < sentences.size(); s++) {
            evidence.sentence(s);
            for (int i = 0; i < evidence.size(); i++) {
                evidence.said(i, said);
                for (int k = 0; k < said.length; k++) {
                    assertThat(said[k]).isBetween(0, values.get(k) - 1);
                    most[k] = Math.max(most[k], said[k]);
                }
            }
        }
        // Something is said of each kind, but of the dialect.
        for (int k = 0; k < most.length - 1; k++) {
            assertThat(most[k]).as("thing %d", k).isPositive();
        }
    }
}
