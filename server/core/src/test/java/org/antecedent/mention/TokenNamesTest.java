package org.antecedent.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import opennlp.tools.namefind.TokenNameFinder;
import org.antecedent.knowledge.Gazetteers;
import org.antecedent.language.Grammar;
import org.junit.jupiter.api.Test;

class TokenNamesTest {
    private static final Grammar GRAMMAR = Grammar.load();
    private static final TokenNameFinder NAMES =
            new TokenNames(GRAMMAR, new TrainedNameFinder(Gazetteers.load(), GRAMMAR.clusters(), NameModel.load()));

    private static String names(String... tokens) {
        return Arrays.toString(NAMES.find(tokens));
    }

    @Test
    void namesAsOpenNlpCallsThem() {
        assertThat(names("Angela", "Merkel", "met", "NATO", "officials", "in", "Berlin", "."))
                .isEqualTo("[[0..2) person, [3..4) organization, [6..7) location]");
        assertThat(names("Turkish", "forces", "left", ".")).isEqualTo("[]");
        assertThat(names()).isEqualTo("[]");
    }

    @Test
    void noSentenceTellsOfTheNext() {
        String alone = names("Morales", "left", ".");
        NAMES.find(new String[] {"Evo", "Morales", "spoke", "."});
        assertThat(names("Morales", "left", ".")).isEqualTo(alone);
    }
}
