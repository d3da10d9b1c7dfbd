package org.antecedent.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.antecedent.analysis.Analyzer;
import org.antecedent.knowledge.Gazetteers;
import org.antecedent.language.OpenNlp;
import org.antecedent.language.linear.LinearModel;
import org.antecedent.text.Span;
import org.junit.jupiter.api.Test;

class DescriptionTrainingTest {
    @Test
    void whatTheGoldLinksIsShownThoughTheArticleWasResolvedBefore() {
        String text = "A storm reached the coast. The storm passed. The harbour was closed.";
        Map<Span, String> chains = Map.of(span(text, "A storm"), "1", span(text, "The storm"), "1");
        DescriptionTraining training = new DescriptionTraining(
                Analyzer.standard(),
                Gazetteers.load(),
                OpenNlp.load().grammar().clusters(),
                LinearModel.empty(1),
                LinearModel.empty(1));
        training.add(List.of(new ChainCorpus.Document("storm", text, chains)));
        List<String> said = new ArrayList<>();
        training.train(said::add);
        // “The coast” is no kind of storm, so it is not asked about.
        assertThat(said).first().isEqualTo("2 descriptions, 1 of them take up somebody");
    }

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }
}
