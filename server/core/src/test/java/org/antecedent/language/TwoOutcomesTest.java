package org.antecedent.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Random;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.tokenize.TokenizerModel;
import org.antecedent.language.linear.Shipped;
import org.junit.jupiter.api.Test;

class TwoOutcomesTest {
    private final AbstractModel shipped = (AbstractModel)
            Shipped.read(OpenNlp.class, OpenNlp.TOKENS, TokenizerModel::new).getMaxentModel();

    @Test
    void probabilitiesAreThoseOfTheModelToTheLastBit() {
        TwoOutcomes model = TwoOutcomes.of(shipped);
        String[] predicates = ((Map<?, ?>) shipped.getDataStructures()[1])
                .keySet().stream().map(String.class::cast).sorted().toArray(String[]::new);
        Random random = new Random(3);
        for (String predicate : predicates) {
            String[] context = {
                predicate, "unheard of", predicates[random.nextInt(predicates.length)], predicate + "?", predicate
            };
            assertThat(model.eval(context)).isEqualTo(shipped.eval(context));
            float[] values = {1, 2, random.nextFloat(), 4, -1};
            assertThat(model.eval(context, values)).isEqualTo(shipped.eval(context, values));
        }
        assertThat(model.getOutcome(0)).isEqualTo(shipped.getOutcome(0));
        assertThat(model.getBestOutcome(new double[] {0.2, 0.8})).isEqualTo(shipped.getOutcome(1));
    }

    @Test
    void nothingKnownIsEvenChance() {
        assertThat(TwoOutcomes.of(shipped).eval(new String[] {"unheard of"})).containsExactly(0.5, 0.5);
    }

    @Test
    void threeOutcomesAreRefused() {
        Context[] weights = {new Context(new int[] {0, 2}, new double[] {1, 2})};
        AbstractModel three = new GISModel(weights, new String[] {"a"}, new String[] {"x", "y", "z"});
        assertThatThrownBy(() -> TwoOutcomes.of(three)).isInstanceOf(IllegalArgumentException.class);
    }
}
